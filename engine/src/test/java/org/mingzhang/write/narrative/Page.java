package org.mingzhang.write.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;

/** A publication as a plain web page, so that it can be read back; cover and 目录 are made here as any format does. */
final class Page {
  private Page() {}

  static String html(Publication publication) {
    StringBuilder out = new StringBuilder("<html lang='zh'><head><meta charset='utf-8'><title>")
        .append(publication.title())
        .append("</title></head><body><h1>")
        .append(publication.title())
        .append("</h1>");
    for (Publication.Element element : publication.elements()) {
      if (element instanceof Publication.Heading heading) {
        int level = heading.level() + 1;
        out.append("<h" + level + ">" + escaped(heading.text()) + "</h" + level + ">\n");
      } else if (element instanceof Publication.Paragraph paragraph) {
        out.append("<p>" + escaped(paragraph.text()) + "</p>\n");
      } else if (element instanceof PrintedTable table) {
        table(table, out);
      }
    }
    return out.append("</body></html>").toString();
  }

  private static void table(PrintedTable table, StringBuilder out) {
    if (!table.number().isEmpty()) out.append("<p>" + escaped(table.number()) + "</p>\n");
    out.append("<p>" + escaped(table.title()) + "</p>\n");
    for (PrintedTable.Lead lead : table.lead())
      out.append("<p>" + escaped(lead.left() + "　" + lead.right()) + "</p>\n");
    out.append("<table>\n");
    for (List<PrintedTable.Row> rows : List.of(table.header(), table.body())) {
      for (PrintedTable.Row row : rows) {
        out.append("<tr>");
        for (PrintedTable.Cell cell : row.cells()) {
          String tag = cell.kind() == PrintedTable.Cell.Kind.HEADER ? "th" : "td";
          out.append("<" + tag + " colspan='" + cell.columns() + "' rowspan='" + cell.rows() + "'>"
              + escaped(cell.text()) + "</" + tag + ">");
        }
        out.append("</tr>\n");
      }
    }
    out.append("</table>\n");
    table.notes().forEach(note -> out.append("<p>" + escaped(note) + "</p>\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String text(Publication publication) {
    return publication.elements().stream()
        .map(e -> e instanceof Publication.Paragraph p
            ? p.text()
            : e instanceof Publication.Heading h ? h.text() : "")
        .collect(Collectors.joining("\n"));
  }

  static Disclosure read(Publication publication, Path folder) {
    try {
      Path file = folder.resolve("page.html");
      Files.writeString(file, html(publication));
      return Mingzhang.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with it: errors and warnings. */
  static List<Finding> findings(Publication publication, Path folder) {
    return Mingzhang.check(read(publication, folder)).findings().stream()
        .filter(f -> f.severity() == Severity.ERROR || f.severity() == Severity.WARNING)
        .toList();
  }
}
