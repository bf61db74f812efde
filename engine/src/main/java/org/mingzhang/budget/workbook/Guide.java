package org.mingzhang.budget.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mingzhang.budget.table.Column;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.lexicon.Yaml;

/** The sheets that explain the others: 填写说明 says what each column holds, 填写示例 shows a few lines filled in. */
final class Guide {
  static final String SHEET = "填写说明";
  static final String EXAMPLES = "填写示例";

  private static final List<String> HEADERS = List.of("表", "列", "必填", "填什么", "可选内容", "例");
  private static final int[] WIDTHS = {12, 22, 6, 50, 50, 30};
  private static final Yaml.Node TEXT = Yaml.resource("budget/template.yaml");

  private final BookWriter book;
  private final Styles styles;

  Guide(BookWriter book) {
    this.book = book;
    this.styles = book.styles();
  }

  /** What a column holds, in one or two lines. */
  static String explained(Column column) {
    StringBuilder words = new StringBuilder(column.required() ? "必填。" : "选填。");
    if (!column.note().isEmpty()) words.append(column.note()).append("。");
    if (!column.choices().isEmpty() && column.choices().size() <= 4)
      words.append("\n可选：").append(String.join("、", column.choices()));
    if (!column.example().isEmpty()) words.append("\n例：").append(column.example());
    return words.toString();
  }

  void write(List<Sheets.Filled<?>> sheets) {
    Sheet sheet = book.workbook().createSheet(SHEET);
    for (int i = 0; i < WIDTHS.length; i++) sheet.setColumnWidth(i, WIDTHS[i] * 256);
    int at = 0;
    put(sheet.createRow(at++), 0, TEXT.get("title").text(), styles.title);
    for (String rule : TEXT.get("rules").texts()) put(sheet.createRow(at++), 0, rule, styles.text);
    at++;
    header(sheet.createRow(at++), HEADERS);
    for (Sheets.Filled<?> filled : sheets) {
      Layout<?> layout = filled.layout();
      sheet.addMergedRegion(new CellRangeAddress(at, at, 0, HEADERS.size() - 1));
      put(
          sheet.createRow(at++),
          0,
          layout.section().sheet() + "：" + layout.about(),
          styles.optional);
      for (Column column : layout.columns()) {
        Row row = sheet.createRow(at++);
        put(row, 0, layout.section().sheet(), styles.text);
        put(row, 1, column.header(), styles.text);
        put(row, 2, column.required() ? "是" : "", styles.text);
        put(row, 3, column.note(), styles.prose);
        put(row, 4, String.join("、", column.choices()), styles.prose);
        put(row, 5, column.example(), styles.prose);
      }
    }
    BookWriter.page(sheet);
    BookWriter.finish(sheet);
  }

  /** Lines that show how to fill in those of spending; they are no part of the data. */
  void examples(Layout<?> layout) {
    Sheet sheet = book.workbook().createSheet(EXAMPLES);
    List<String> headers = layout.headers();
    put(sheet.createRow(0), 0, TEXT.get("examples-title").text(), styles.title);
    Row header = sheet.createRow(1);
    header(header, headers);
    put(header, headers.size(), "说明", styles.optional);
    int at = 2;
    for (Yaml.Node example : TEXT.get("examples").list()) {
      Row row = sheet.createRow(at++);
      for (int i = 0; i < headers.size(); i++) {
        put(row, i, example.get(headers.get(i)).text(""), styles.text);
      }
      put(row, headers.size(), example.get("说明").text(""), styles.prose);
    }
    for (int i = 0; i <= headers.size(); i++)
      sheet.setColumnWidth(i, (i == headers.size() ? 60 : 18) * 256);
    BookWriter.page(sheet);
    BookWriter.finish(sheet);
  }

  private void header(Row row, List<String> words) {
    for (int i = 0; i < words.size(); i++) put(row, i, words.get(i), styles.required);
  }

  private static void put(Row row, int at, String words, CellStyle style) {
    if (words.isEmpty()) return;
    Cell cell = row.createCell(at);
    cell.setCellValue(SheetText.escaped(words));
    cell.setCellStyle(style);
  }
}
