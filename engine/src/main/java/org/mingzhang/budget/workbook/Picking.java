package org.mingzhang.budget.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.mingzhang.budget.table.Section;

/** Lists to pick from, and what Excel itself refuses while people type. */
final class Picking {
  /** The hidden sheet of the lists: a list written into the rule itself may have but 255 characters. */
  static final String SHEET = "选项";

  static final String UNITS = Section.UNITS.sheet() + "!$B$2:$B$1000";
  static final String PROJECTS = Section.PROJECTS.sheet() + "!$B$2:$B$5000";

  private static final String MOST = "9999999999999";

  private Picking() {}

  /** Offers the cells of a range. */
  static void from(Sheet sheet, int column, String range, boolean strict) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation rule =
        helper.createValidation(helper.createFormulaListConstraint(range), below(column));
    rule.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
    rule.setShowErrorBox(true);
    rule.createErrorBox("不在可选范围", strict ? "请从下拉列表里选择。" : "名称应与“单位”或“项目”表一致。");
    // In this library the flag means the opposite for XLSX: true shows the arrow.
    rule.setSuppressDropDownArrow(true);
    sheet.addValidationData(rule);
  }

  /** Lets nothing but numbers into a column of amounts. */
  static void amounts(Sheet sheet, int column) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint number =
        helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + MOST, MOST);
    DataValidation rule = helper.createValidation(number, below(column));
    rule.setShowErrorBox(true);
    rule.createErrorBox("不是金额", "请填以元为单位的数字，不带单位和文字。");
    sheet.addValidationData(rule);
  }

  private static CellRangeAddressList below(int column) {
    return new CellRangeAddressList(1, BookWriter.MOST_ROWS, column, column);
  }

  static void sheet(Workbook workbook, List<List<String>> lists, Styles styles) {
    Sheet sheet = workbook.createSheet(SHEET);
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      Row row = sheet.createRow(i);
      for (int j = 0; j < lists.size(); j++) {
        if (i >= lists.get(j).size()) continue;
        row.createCell(j).setCellValue(lists.get(j).get(i));
        row.getCell(j).setCellStyle(styles.text);
      }
    }
    BookWriter.finish(sheet);
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }
}
