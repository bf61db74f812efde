package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingzhang.document.Source;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.fact.Place;
import org.mingzhang.read.FormatReader;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Limits;
import org.mingzhang.read.intake.TextDecoding;

/**
 * Reads plain text and Markdown, in UTF-8, UTF-16 or GB18030. The two are read alike, since converters write Markdown
 * into .txt files; only the format that the source tells follows the name. Form feeds begin pages.
 */
public final class TextReader implements FormatReader {
  @Override
  public Source read(String name, byte[] bytes) throws UnreadableException {
    if (bytes.length > Limits.FILE_BYTES) {
      throw new UnreadableException("文件超过 " + (Limits.FILE_BYTES >> 20) + " MB，太大，没有读。");
    }
    TextDecoding decoding =
        TextDecoding.of(bytes).orElseThrow(() -> new UnreadableException("内容不是文字，也不是能识别的文件格式。"));
    if (decoding.text().isBlank()) throw new UnreadableException("文件是空的，没有内容。");
    List<Problem> problems = new ArrayList<>();
    if (decoding.damaged()) {
      problems.add(new Problem("部分文字", "文件里有损坏的字节，对应的字读不出来。", Place.UNKNOWN));
    }
    List<List<Line>> lines = Lines.of(decoding.text(), problems);
    Wrapping wrapping = Wrapping.of(lines);
    List<Source.Page> pages = new ArrayList<>();
    int cellsLeft = Limits.CELLS;
    for (List<Line> page : lines) {
      TextBlocks blocks = new TextBlocks(page, wrapping, cellsLeft, problems);
      pages.add(new Source.Page(page.isEmpty() ? 0 : page.get(0).page(), 0, 0, blocks.read()));
      cellsLeft = blocks.cellsLeft();
    }
    if (pages.stream().allMatch(p -> p.blocks().isEmpty()))
      throw new UnreadableException("文件里没有文字。");
    return new Source(
        name,
        format(name),
        pages,
        problems,
        Map.of("charset", decoding.charset().name()));
  }

  private static Source.Format format(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean markdown = lower.endsWith(".md") || lower.endsWith(".markdown");
    return markdown ? Source.Format.MARKDOWN : Source.Format.TEXT;
  }
}
