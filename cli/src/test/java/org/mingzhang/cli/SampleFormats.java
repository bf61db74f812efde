package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Writes the HTML, DOCX and XLSX samples from the Markdown ones: run {@link #main} from the project's folder after a change
 * to the Markdown. Header cells are merged as publishers do.
 */
final class SampleFormats {
  private SampleFormats() {}

  public static void main(String[] args) throws IOException {
    for (String name : List.of("clean-budget", "faulty-budget")) {
      Path folder = Path.of("samples", "demo");
      List<Piece> pieces = pieces(Files.readAllLines(folder.resolve(name + ".md")));
      Files.writeString(folder.resolve(name + ".html"), html(pieces));
      try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".docx"))) {
        docx(pieces, out);
      }
      try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".xlsx"))) {
        xlsx(pieces, out);
      }
    }
  }

  /** A line of text with its heading level, or a table. */
  private record Piece(String text, int heading, List<List<String>> table) {
    boolean isTable() {
      return !table.isEmpty();
    }

    /** Two where the first row leaves cells empty for the second to fill. */
    int headerRows() {
      return table.get(0).contains("") ? 2 : 1;
    }

    int columnSpan(int row, int column) {
      if (row != 0 || headerRows() == 1) return 1;
      int span = 1;
      while (column + span < table.get(0).size()
          && table.get(0).get(column + span).isEmpty()
          && !table.get(1).get(column + span).isEmpty()) {
        span++;
      }
      return span;
    }

    int rowSpan(int row, int column) {
      return row == 0 && headerRows() == 2 && table.get(1).get(column).isEmpty() ? 2 : 1;
    }

    boolean isCovered(int row, int column) {
      if (headerRows() == 1 || row > 1) return false;
      return table.get(row).get(column).isEmpty();
    }
  }

  private static List<Piece> pieces(List<String> lines) {
    List<Piece> pieces = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("|")) {
        if (!line.startsWith("|---")) rows.add(cells(line));
        continue;
      }
      if (!rows.isEmpty()) pieces.add(new Piece("", 0, List.copyOf(rows)));
      rows.clear();
      if (line.isBlank()) continue;
      int heading = line.startsWith("#") ? line.indexOf(' ') : 0;
      pieces.add(new Piece(line.replaceFirst("^(#+|-) ", ""), heading, List.of()));
    }
    if (!rows.isEmpty()) pieces.add(new Piece("", 0, List.copyOf(rows)));
    return pieces;
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.length() - 1);
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private static String html(List<Piece> pieces) {
    StringBuilder out = new StringBuilder(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<title>").append(pieces.get(0).text()).append("</title>\n</head>\n<body>\n");
    for (Piece piece : pieces) {
      if (piece.isTable()) {
        table(piece, out);
      } else {
        String tag = piece.heading() > 0 ? "h" + piece.heading() : "p";
        out.append("<" + tag + ">").append(piece.text()).append("</" + tag + ">\n");
      }
    }
    return out.append("</body>\n</html>\n").toString();
  }

  private static void table(Piece piece, StringBuilder out) {
    out.append("<table border=\"1\">\n");
    for (int r = 0; r < piece.table().size(); r++) {
      out.append("<tr>");
      for (int c = 0; c < piece.table().get(r).size(); c++) {
        if (piece.isCovered(r, c)) continue;
        out.append("<td");
        if (piece.columnSpan(r, c) > 1) out.append(" colspan=\"" + piece.columnSpan(r, c) + "\"");
        if (piece.rowSpan(r, c) > 1) out.append(" rowspan=\"2\"");
        out.append(">").append(piece.table().get(r).get(c)).append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private static void docx(List<Piece> pieces, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (Piece piece : pieces) {
        if (!piece.isTable()) {
          document.createParagraph().createRun().setText(piece.text());
          continue;
        }
        int columns = piece.table().get(0).size();
        XWPFTable table = document.createTable(piece.table().size(), columns);
        for (int r = 0; r < piece.table().size(); r++) {
          for (int c = columns - 1; c >= 0; c--) {
            XWPFTableCell cell = table.getRow(r).getCell(c);
            cell.setText(piece.table().get(r).get(c));
            if (piece.isCovered(r, c) && r == 0) continue;
            if (piece.rowSpan(r, c) > 1)
              cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            if (r == 1
                && piece.headerRows() == 2
                && piece.rowSpan(0, c) > 1
                && !piece.isCovered(0, c)) {
              cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            }
            int span = piece.columnSpan(r, c);
            if (span > 1) {
              cell.getCTTc()
                  .addNewTcPr()
                  .addNewGridSpan()
                  .setVal(java.math.BigInteger.valueOf(span));
              for (int i = 1; i < span; i++) table.getRow(r).removeCell(c + 1);
            }
          }
        }
      }
      document.write(out);
    }
  }

  /** The text on the first sheet, each table on a sheet of its own. */
  private static void xlsx(List<Piece> pieces, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet text = book.createSheet("文字部分");
      Sheet sheet = text;
      for (Piece piece : pieces) {
        if (!piece.isTable()) {
          if (piece.text().matches("表\\d+")) {
            sheet = book.createSheet(piece.text());
          } else if (piece.text().equals("二、表格部分") && sheet != text) {
            sheet = text;
          }
          sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(piece.text());
          continue;
        }
        int top = sheet.getPhysicalNumberOfRows();
        int last = piece.table().get(0).size() - 1;
        for (int r = 0; r < top; r++) sheet.addMergedRegion(new CellRangeAddress(r, r, 0, last));
        for (int r = 0; r < piece.table().size(); r++) {
          var row = sheet.createRow(top + r);
          for (int c = 0; c < piece.table().get(r).size(); c++) {
            String words = piece.table().get(r).get(c);
            if (!words.isEmpty()) row.createCell(c).setCellValue(words);
            int across = piece.columnSpan(r, c);
            int down = piece.rowSpan(r, c);
            if (!piece.isCovered(r, c) && across * down > 1) {
              sheet.addMergedRegion(
                  new CellRangeAddress(top + r, top + r + down - 1, c, c + across - 1));
            }
          }
        }
      }
      book.write(out);
    }
  }
}
