package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;
import org.mingzhang.read.UnreadableException;

/**
 * Tells text that came out as no characters at all, as it does where a file was cut off before its fonts or where fonts
 * do not say which characters they draw. Reading on would only give nonsense for numbers.
 */
final class Legibility {
  private static final int WORTH_SAYING = 3;

  private Legibility() {}

  /**
   * What to say of pages with characters that cannot be told.
   *
   * @throws UnreadableException if a third of the whole text cannot
   */
  static List<Source.Problem> of(List<Source.Page> pages) throws UnreadableException {
    List<Source.Problem> problems = new ArrayList<>();
    int all = 0;
    int lost = 0;
    for (Source.Page page : pages) {
      int[] counts = new int[2];
      for (Block block : page.blocks()) {
        if (block instanceof Block.Paragraph paragraph) count(paragraph.text(), counts);
        else if (block instanceof Block.Grid grid)
          grid.cells().forEach(cell -> count(cell.text(), counts));
      }
      all += counts[0];
      lost += counts[1];
      if (counts[1] >= WORTH_SAYING) {
        problems.add(new Source.Problem(
            "第 " + page.number() + " 页",
            "有 " + counts[1] + " 个字符无法辨认（字体没有说明）",
            Place.onPage(page.number(), null)));
      }
    }
    if (lost * 3 > all) {
      throw new UnreadableException("这份 PDF 的文字无法辨认（文件被截断，或字体信息缺失），请用原文件重新导出。");
    }
    return problems;
  }

  private static void count(String text, int[] counts) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) continue;
      counts[0]++;
      if (c == '\uFFFD'
          || Character.getType(c) == Character.PRIVATE_USE
          || Character.getType(c) == Character.UNASSIGNED) counts[1]++;
    }
  }
}
