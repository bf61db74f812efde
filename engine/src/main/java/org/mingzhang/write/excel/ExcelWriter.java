package org.mingzhang.write.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;
import org.mingzhang.write.excel.Styles.Role;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.Contents;
import org.mingzhang.write.layout.LineBreaks;
import org.mingzhang.write.layout.OfficeFile;

/**
 * Prints a publication as an Excel workbook (.xlsx): 目录 with links, 文字说明 with a paragraph a row, then one sheet a
 * table with real numbers and formulas for its totals. The same publication gives the same bytes. Charts are left out:
 * their numbers stand in the tables.
 */
public final class ExcelWriter {
  private static final int TEXT_WIDTH = 84;

  /** Excel does not calculate a file anew that says a recent version has calculated it. */
  private static final long CALCULATED_BY = 191_029;

  private final Publication publication;
  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final SheetNames names = new SheetNames();

  /** Where each element stands: 'sheet'!A1. */
  private final Map<Publication.Element, String> places = new IdentityHashMap<>();

  private ExcelWriter(Publication publication, XSSFWorkbook workbook) {
    this.publication = publication;
    this.workbook = workbook;
    this.styles = new Styles(workbook);
  }

  /** Writes the whole workbook at once, or nothing if it fails before. The stream is not closed. */
  public static void write(Publication publication, OutputStream out) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new ExcelWriter(publication, workbook).print();
      workbook.write(file);
    }
    out.write(OfficeFile.withFixedTimes(file.toByteArray()));
  }

  private void print() {
    POIXMLProperties properties = workbook.getProperties();
    OfficeFile.describe(properties.getCoreProperties().getUnderlyingProperties(), publication);
    properties.getExtendedProperties().setApplication("Mingzhang");
    workbook.getCTWorkbook().addNewCalcPr().setCalcId(CALCULATED_BY);
    XSSFSheet contents = workbook.createSheet(names.of("目录"));
    boolean words = publication.elements().stream()
        .anyMatch(e -> e instanceof Publication.Paragraph || e instanceof Publication.Heading);
    if (words) text(workbook.createSheet(names.of("文字说明")));
    for (PrintedTable table : publication.tables()) {
      String caption = Contents.caption(table);
      XSSFSheet sheet = workbook.createSheet(names.of(caption.isEmpty() ? "表" : caption));
      places.put(table, place(sheet, 0));
      TableSheet.print(table, sheet, styles);
    }
    contents(contents);
  }

  private void contents(XSSFSheet sheet) {
    SheetPrinter printer = new SheetPrinter(sheet, styles);
    sheet.setColumnWidth(0, TEXT_WIDTH * 256);
    int row = 0;
    for (String title : new String[] {publication.title(), "目录"}) {
      printer.words(Role.TITLE, row, 0, title, 0, false);
      printer.height(row++, LineBreaks.lines(title, TEXT_WIDTH / 2), 24);
    }
    for (Contents entry : Contents.of(publication)) {
      XSSFCell cell =
          printer.words(Role.LINK, row++, 0, entry.words(), 2 * (entry.level() - 1), false);
      String place = places.get(entry.element());
      if (place != null) cell.setHyperlink(link(place));
    }
    Pages.set(sheet, false);
  }

  private XSSFHyperlink link(String place) {
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(place);
    return link;
  }

  private void text(XSSFSheet sheet) {
    SheetPrinter printer = new SheetPrinter(sheet, styles);
    sheet.setColumnWidth(0, TEXT_WIDTH * 256);
    int row = 0;
    for (Publication.Element element : publication.elements()) {
      boolean heading = element instanceof Publication.Heading;
      for (String line : lines(element)) {
        places.putIfAbsent(element, place(sheet, row));
        printer.words(heading ? Role.HEADING : Role.PARAGRAPH, row, 0, line, 0, false);
        printer.height(row++, LineBreaks.lines(line, TEXT_WIDTH - 4), 16);
      }
    }
    Pages.set(sheet, false);
  }

  private static List<String> lines(Publication.Element element) {
    String words = "";
    if (element instanceof Publication.Heading heading) words = CleanText.line(heading.text());
    if (element instanceof Publication.Paragraph paragraph) words = paragraph.text();
    return CleanText.of(words)
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .toList();
  }

  private static String place(XSSFSheet sheet, int row) {
    return "'" + sheet.getSheetName().replace("'", "''") + "'!A" + (row + 1);
  }
}
