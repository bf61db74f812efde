package org.mingzhang.write.markdown;

import java.util.List;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.Contents;

/**
 * Prints a publication as Markdown that ordinary viewers show well and that is read back without loss: title, 目录 with
 * links, headings, paragraphs and pipe tables. Charts are left out: their numbers stand in the tables.
 */
public final class MarkdownWriter {
  private static final int DEEPEST = 6;

  private final Publication publication;
  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter(Publication publication) {
    this.publication = publication;
  }

  /** The whole document; the same publication gives the same text. */
  public static String write(Publication publication) {
    return new MarkdownWriter(publication).print();
  }

  private String print() {
    heading(1, publication.title());
    contents(Contents.of(publication));
    for (Publication.Element element : publication.elements()) {
      if (element instanceof Publication.Heading heading) {
        heading(Math.max(1, heading.level()) + 1, heading.text());
      } else if (element instanceof Publication.Paragraph paragraph) {
        paragraph(paragraph.text());
      } else if (element instanceof PrintedTable table) {
        table(table);
      }
    }
    return out.toString();
  }

  private void contents(List<Contents> entries) {
    if (entries.isEmpty()) return;
    heading(2, "目录");
    Anchors anchors = new Anchors();
    anchors.of(CleanText.line(publication.title()));
    anchors.of("目录");
    for (Contents entry : entries) {
      out.append("  ".repeat(entry.level() - 1)).append("- [").append(Escape.text(entry.words()));
      out.append("](#").append(anchors.of(entry.words())).append(")\n");
    }
    out.append('\n');
  }

  private void table(PrintedTable table) {
    String caption = Contents.caption(table);
    if (!caption.isEmpty()) heading(Contents.TABLES + 1, caption);
    for (PrintedTable.Lead lead : table.lead()) {
      boolean both = !lead.left().isBlank() && !lead.right().isBlank();
      paragraph(lead.left() + (both ? " " : "") + lead.right());
    }
    PipeTable.print(table, out);
    out.append('\n');
    table.notes().forEach(this::paragraph);
  }

  private void heading(int level, String words) {
    String text = Escape.text(CleanText.line(words));
    if (text.isEmpty()) return;
    out.append("#".repeat(Math.min(level, DEEPEST))).append(' ').append(text).append("\n\n");
  }

  private void paragraph(String words) {
    String text = Escape.text(words);
    if (!text.isEmpty()) out.append(text).append("\n\n");
  }
}
