package org.mingzhang.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.read.UnreadableException;

/** A PDF drawn operator by operator, so that a test says exactly what stands where. Coordinates run up from the bottom. */
final class DrawnPdf {
  /** How a rule is drawn. */
  enum Pen {
    LINE,
    SEGMENTS,
    THIN_RECTANGLE,
    STROKED_RECTANGLE,
    DOTS
  }

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();
  private StringBuilder content = new StringBuilder();
  private boolean compressed;

  DrawnPdf() {
    newPage(600, 800, 0);
  }

  PDDocument document() {
    return document;
  }

  DrawnPdf compressed() {
    compressed = true;
    return this;
  }

  DrawnPdf newPage(float width, float height, int rotation) {
    finishPage();
    page = new PDPage(new PDRectangle(width, height));
    page.setRotation(rotation);
    page.setResources(resources());
    document.addPage(page);
    content = new StringBuilder();
    return this;
  }

  PDPage page() {
    return page;
  }

  private void finishPage() {
    if (document.getNumberOfPages() == 0) return;
    PDStream stream = new PDStream(document);
    try (OutputStream out = compressed
        ? stream.createOutputStream(COSName.FLATE_DECODE)
        : stream.createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.setContents(stream);
  }

  /** One font whose codes are UTF-16 and whose ASCII is half as wide as its squares. */
  private static PDResources resources() {
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "Drawn");
    descendant.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(32));
    widths.add(COSInteger.get(126));
    widths.add(COSInteger.get(500));
    descendant.setItem(COSName.W, widths);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Drawn");
    font.setName(COSName.ENCODING, "Identity-H");
    font.setName(COSName.TO_UNICODE, "Identity-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    COSDictionary latin = new COSDictionary();
    latin.setItem(COSName.TYPE, COSName.FONT);
    latin.setItem(COSName.SUBTYPE, COSName.TYPE1);
    latin.setName(COSName.BASE_FONT, "Helvetica");
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    fonts.setItem(COSName.getPDFName("L"), latin);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    return new PDResources(resources);
  }

  DrawnPdf raw(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  DrawnPdf text(double x, double y, String text) {
    return text(x, y, 10, text);
  }

  DrawnPdf text(double x, double y, double size, String text) {
    return raw(
        String.format(Locale.ROOT, "BT /F %.2f Tf %.2f %.2f Td <%s> Tj ET", size, x, y, hex(text)));
  }

  /** A number whose last digit ends at {@code right}. */
  DrawnPdf number(double right, double y, String text) {
    return text(right - 5 * text.length(), y, text);
  }

  static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    for (char c : text.toCharArray()) hex.append(String.format("%04X", (int) c));
    return hex.toString();
  }

  DrawnPdf rule(Pen pen, double x1, double y1, double x2, double y2) {
    boolean level = y1 == y2;
    double width = level ? x2 - x1 : 0.5;
    double height = level ? 0.5 : y2 - y1;
    switch (pen) {
      case LINE -> draw("0.5 w %.2f %.2f m %.2f %.2f l S", x1, y1, x2, y2);
      case SEGMENTS -> {
        double step = 20;
        double length = level ? x2 - x1 : y2 - y1;
        for (double at = 0; at < length; at += step) {
          double end = Math.min(length, at + step - 0.4);
          if (level) draw("0.5 w %.2f %.2f m %.2f %.2f l S", x1 + at, y1, x1 + end, y1);
          else draw("0.5 w %.2f %.2f m %.2f %.2f l S", x1, y1 + at, x1, y1 + end);
        }
      }
      case THIN_RECTANGLE -> draw("%.2f %.2f %.2f %.2f re f", x1, y1, width, height);
      case STROKED_RECTANGLE -> draw("0.2 w %.2f %.2f %.2f %.2f re S", x1, y1, width, height);
      case DOTS -> {
        double length = level ? x2 - x1 : y2 - y1;
        for (double at = 0; at < length; at += 3) {
          draw(
              "%.2f %.2f %.2f %.2f re f*",
              level ? x1 + at : x1, level ? y1 : y1 + at, level ? 1.5 : 0.5, level ? 0.5 : 1.5);
        }
      }
    }
    return this;
  }

  private void draw(String format, Object... values) {
    raw(String.format(Locale.ROOT, format, values));
  }

  /** Rules at all the given places, from edge to edge. */
  DrawnPdf grid(Pen pen, double[] xs, double[] ys) {
    for (double x : xs) rule(pen, x, ys[0], x, ys[ys.length - 1]);
    for (double y : ys) rule(pen, xs[0], y, xs[xs.length - 1], y);
    return this;
  }

  byte[] bytes() {
    finishPage();
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Source read() throws UnreadableException {
    return new PdfReader().read("drawn.pdf", bytes());
  }

  static List<String> lines(Source.Page page) {
    List<String> lines = new ArrayList<>();
    for (Block block : page.blocks())
      if (block instanceof Block.Paragraph line) lines.add(line.text());
    return lines;
  }

  static List<Block.Grid> grids(Source.Page page) {
    List<Block.Grid> grids = new ArrayList<>();
    for (Block block : page.blocks()) if (block instanceof Block.Grid grid) grids.add(grid);
    return grids;
  }

  /** The grid as rows of cell texts, a spanning cell marked with its spans: {@code 项目[1x2]|合计}. */
  static List<String> rows(Block.Grid grid) {
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      List<String> cells = new ArrayList<>();
      for (Block.Cell cell : grid.cells()) {
        if (cell.row() != r) continue;
        boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
        cells.add(cell.text().replace("\n", "/")
            + (spans ? "[" + cell.rowSpan() + "x" + cell.columnSpan() + "]" : ""));
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }
}
