package org.mingzhang.write;

import java.util.List;
import org.mingzhang.budget.Dossier;
import org.mingzhang.document.Profile;

/**
 * 公开稿: the whole document, ready to be printed in any format.
 *
 * @param title as on the cover: 2023年云山市政务服务局部门预算
 * @param form the set of forms it follows
 * @param elements in reading order, without cover and 目录, which every format makes for itself
 * @param gaps what people have still to write; a publication with gaps is a draft
 */
public record Publication(
    Profile profile, String title, String form, List<Element> elements, List<Gap> gaps) {
  public Publication {
    elements = List.copyOf(elements);
    gaps = List.copyOf(gaps);
  }

  public boolean isDraft() {
    return !gaps.isEmpty();
  }

  public List<PrintedTable> tables() {
    return elements.stream()
        .filter(PrintedTable.class::isInstance)
        .map(PrintedTable.class::cast)
        .toList();
  }

  /** A piece of the document. */
  public sealed interface Element permits Heading, Paragraph, PrintedTable, Chart {}

  /**
   * A heading; those of levels 1 to 3 stand in the 目录, and so do tables with a number.
   *
   * @param level 1 for the two halves and parts of the document, 2 below it (一、), 3 below that
   * @param text with its number, as printed
   */
  public record Heading(int level, String text) implements Element {}

  /**
   * A paragraph of running text. What is missing stands in it as {@link Gap#mark()}.
   *
   * @param indented whether its first line is set in by two characters, as Chinese text is
   */
  public record Paragraph(String text, boolean indented) implements Element {
    public Paragraph(String text) {
      this(text, true);
    }
  }

  /**
   * Something people have to write.
   *
   * @param topic of {@link Dossier#texts()}
   * @param about what the text is about, as in the texts
   * @param asks in words for the clerk: 请说明三公经费减少的原因
   */
  public record Gap(String topic, String about, String asks) {
    /** What stands in the draft in its place. */
    public String mark() {
      return "【待补充：" + asks + "】";
    }
  }
}
