package org.mingzhang.budget.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.table.Column;
import org.mingzhang.budget.table.Column.Kind;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Problems;

/** Writes sheets of entries into one workbook; rows go to disk as they come, so that a large one need not lie in memory. */
final class BookWriter implements AutoCloseable {
  static final int MOST_ROWS = 1_048_575;

  /** Excel keeps 15 significant digits; longer numbers are written as text. */
  private static final int EXACT_DIGITS = 15;

  private static final int ROWS_IN_MEMORY = 200;

  /** Words stand in their cells: a table of all words would have to be built in memory, word by word. */
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false);

  private final Styles styles = new Styles(workbook);
  private final Problems problems = new Problems();

  /** Lists to pick from, with the column of the hidden sheet each stands in. */
  private final Map<List<String>, Integer> choices = new LinkedHashMap<>();

  private final List<Runnable> last = new ArrayList<>();

  SXSSFWorkbook workbook() {
    return workbook;
  }

  Styles styles() {
    return styles;
  }

  /**
   * Sends a finished sheet's rows off to disk.
   */
  static void finish(Sheet sheet) {
    try {
      ((SXSSFSheet) sheet).flushRows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> void add(Sheets.Filled<T> filled) {
    Layout<T> layout = filled.layout();
    List<T> entries = filled.entries();
    String name = layout.section().sheet();
    Sheet sheet = workbook.createSheet(name);
    List<Column> columns = layout.columns();
    header(sheet, columns);
    if (entries.size() > MOST_ROWS) {
      problems.error(
          new Origin("", name, 0),
          "",
          "有 " + entries.size() + " 行，一张表放不下",
          "至多 " + MOST_ROWS + " 行",
          "请改用文件夹格式");
      return;
    }
    int at = 1;
    for (T entry : entries) {
      Row row = sheet.createRow(at++);
      List<String> cells = layout.row(entry);
      for (int i = 0; i < cells.size(); i++) cell(row, i, columns.get(i), cells.get(i), name);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(at - 1, 1), 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    page(sheet);
    for (int i = 0; i < columns.size(); i++) picking(sheet, i, columns.get(i));
    finish(sheet);
  }

  /** Landscape, as wide as the paper, as long as it takes. */
  static void page(Sheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
  }

  private void header(Sheet sheet, List<Column> columns) {
    Row row = sheet.createRow(0);
    CreationHelper make = workbook.getCreationHelper();
    Drawing<?> drawing = sheet.createDrawingPatriarch();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sheet.setColumnWidth(i, width(column) * 256);
      sheet.setDefaultColumnStyle(i, styles.of(column));
      Cell cell = row.createCell(i);
      cell.setCellValue(column.required() ? column.header() + "*" : column.header());
      cell.setCellStyle(styles.header(column));
      ClientAnchor anchor = make.createClientAnchor();
      anchor.setCol1(i);
      anchor.setCol2(i + 3);
      anchor.setRow1(1);
      anchor.setRow2(6);
      Comment comment = drawing.createCellComment(anchor);
      comment.setString(make.createRichTextString(Guide.explained(column)));
      comment.setAuthor("");
      comment.setAddress(0, i);
      cell.setCellComment(comment);
    }
  }

  private static int width(Column column) {
    int header = column.header().length() * 2 + 4;
    int usual = switch (column.kind()) {
      case PROSE -> 40;
      case UNIT, PROJECT, WORDS -> 24;
      case AMOUNT, CHOICE -> 18;
      default -> 12;
    };
    return Math.max(usual, Math.min(header, 40));
  }

  private void cell(Row row, int at, Column column, String words, String sheet) {
    if (words.isEmpty()) return;
    Cell cell = row.createCell(at);
    cell.setCellStyle(styles.of(column, column.kind().isNumber() ? "" : words));
    if (column.kind().isNumber()) {
      BigDecimal number = new BigDecimal(words);
      if (number.precision() <= EXACT_DIGITS) {
        cell.setCellValue(number.doubleValue());
        return;
      }
    }
    String escaped = SheetText.escaped(words);
    if (escaped.length() > SheetText.MOST_CHARACTERS) {
      String what = "有 " + words.length() + " 个字，一个单元格放不下";
      Origin origin = new Origin("", sheet, row.getRowNum() + 1);
      problems.error(
          origin, column.header(), what, "至多 " + SheetText.MOST_CHARACTERS + " 字", "请改用文件夹格式");
      return;
    }
    cell.setCellValue(escaped);
  }

  /** Lets people pick what is known; a unit or project not listed yet is questioned, not refused. */
  private void picking(Sheet sheet, int at, Column column) {
    switch (column.kind()) {
      case CHOICE -> pick(sheet, at, column.choices(), true);
      case YES -> pick(sheet, at, List.of("是"), true);
      case UNIT -> Picking.from(sheet, at, Picking.UNITS, false);
      case PROJECT -> Picking.from(sheet, at, Picking.PROJECTS, false);
      default -> {}
    }
    if (column.kind() == Kind.AMOUNT) Picking.amounts(sheet, at);
  }

  private void pick(Sheet sheet, int at, List<String> words, boolean strict) {
    Integer known = choices.get(words);
    int position = known == null ? choices.size() : known;
    if (known == null) choices.put(words, position);
    String letters = CellReference.convertNumToColString(position);
    String range = "%s!$%s$1:$%s$%d".formatted(Picking.SHEET, letters, letters, words.size());
    last.add(() -> Picking.from(sheet, at, range, strict));
  }

  /**
   * Finishes the workbook.
   *
   * @throws DossierException if an entry does not fit into a sheet
   */
  void writeTo(OutputStream out) throws IOException, DossierException {
    problems.throwIfErrors();
    Picking.sheet(workbook, List.copyOf(choices.keySet()), styles);
    last.forEach(Runnable::run);
    workbook.setActiveSheet(0);
    StableZip.write(workbook, out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
