package org.mingzhang.reconstruct;

import java.util.Objects;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;

/** What a reader of reconstructed data must know, as a short Markdown page. */
public final class Notes {
  private Notes() {}

  /**
   * @param source the document's file name
   */
  public static String of(Reconstruction found, String source) {
    StringBuilder page = new StringBuilder();
    var profile = found.dossier().profile();
    page.append("# ")
        .append(profile.issuer())
        .append(' ')
        .append(profile.year())
        .append("年\n\n");
    page.append("由公开文件还原：")
        .append(source)
        .append("。明细是能印出各表的一组数，不是该单位的真实账目；")
        .append("印出来的数以下的尾数、各口径之间的搭配是推定的。\n\n");
    page.append("- 表内数字 ")
        .append(found.cells())
        .append(" 个，照印 ")
        .append(found.met())
        .append(" 个，不同 ")
        .append(found.differences().size())
        .append(" 个\n");
    page.append("- 预算明细 ").append(found.dossier().lines().size()).append(" 条\n");
    if (!found.differences().isEmpty()) {
      page.append("\n## 与文件不同之处\n\n| 表 | 行 | 栏 | 文件 | 这里 | 原因 |\n|---|---|---|---|---|---|\n");
      for (Difference d : found.differences()) {
        Place place = d.printed().place();
        row(
            page,
            words(place.table()),
            words(place.row()),
            words(place.column()),
            d.printed().amount().printed().toPlainString(),
            d.correct().printed().toPlainString(),
            d.why());
      }
    }
    if (!found.assumptions().isEmpty()) {
      page.append("\n## 推定\n\n");
      found.assumptions().forEach(a -> page.append("- ").append(a).append('\n'));
    }
    if (!found.apart().isEmpty()) {
      page.append("\n## 没有用上的数字\n\n| 表 | 行 | 栏 | 文件 |\n|---|---|---|---|\n");
      for (Fact fact : found.apart()) {
        Place place = fact.place();
        row(
            page,
            words(place.table()),
            words(place.row()),
            words(place.column()),
            fact.amount().printed().toPlainString());
      }
    }
    return page.toString();
  }

  private static String words(@org.jspecify.annotations.Nullable String words) {
    return Objects.requireNonNullElse(words, "");
  }

  private static void row(StringBuilder page, String... cells) {
    page.append('|');
    for (String cell : cells) {
      page.append(' ').append(cell.replace("|", "／").replaceAll("\\s+", " ")).append(" |");
    }
    page.append('\n');
  }
}
