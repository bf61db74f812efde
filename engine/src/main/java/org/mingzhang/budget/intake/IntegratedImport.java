package org.mingzhang.budget.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.budget.table.CsvFile;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.XlsxFile;
import org.mingzhang.budget.validate.Validation;

/**
 * Takes over budget lines that a finance bureau's 一体化 system exported: XLSX (its first sheet with such a table) or CSV,
 * columns in any order by element name (EXP_FUNC_CODE) or Chinese name (支出功能分类). Columns nobody knows go into the line's
 * note. A row that cannot be taken over is told with its place; the others are.
 *
 * <pre>{@code
 * Imported imported = IntegratedImport.read(Path.of("export.xlsx"), 2024);
 * imported.errors().forEach(error -> System.out.println(error.message()));
 * }</pre>
 */
public final class IntegratedImport {
  private IntegratedImport() {}

  /**
   * The payments of a file of payment details (VOUCHER_NO, XPAY_AMT …); totals and rows that are wrong are left out.
   *
   * @param problems is told of every row that was left out because it is wrong
   */
  public static List<Paid> payments(Path file, int year, Problems problems) {
    IntegratedRows rows = rows(file, year, IntegratedHeader.PAYMENTS, problems);
    Imported imported = rows.imported();
    Validation.ofLines(imported.lines(), year, rows.origins(), problems, rows::columnName);
    return List.copyOf(rows.payments());
  }

  /**
   * The lines of a file.
   *
   * @param year the budget year: rows of other years are errors, accounts are those of that year
   */
  public static Imported read(Path file, int year) {
    return read(file, year, "");
  }

  /**
   * The lines of a file, with the amounts of one stage.
   *
   * @param amount the header of the column to take amounts from: REPLY_AMT, CUR_AMT …; "" for the usual one
   */
  public static Imported read(Path file, int year, String amount) {
    Problems problems = new Problems();
    IntegratedRows rows = rows(file, year, amount, problems);
    Imported imported = rows.imported();
    Validation.ofLines(imported.lines(), year, rows.origins(), problems, rows::columnName);
    return new Imported(
        imported.lines(),
        imported.projects(),
        imported.unitCodes(),
        imported.skipped(),
        problems.all());
  }

  private static IntegratedRows rows(Path file, int year, String amount, Problems problems) {
    String name = String.valueOf(file.getFileName());
    IntegratedRows rows = new IntegratedRows(new Origin(name, "", 0), year, amount, problems);
    if (isWorkbook(file)) {
      XlsxFile.read(
          file, sheet -> rows.hasHeader() ? null : rows.in(new Origin(name, sheet, 0)), why -> {
            rows.broken(0, why, "请从系统里导出为 .xlsx 或 CSV");
          });
    } else {
      CsvFile.read(file, rows);
    }
    return rows;
  }

  private static boolean isWorkbook(Path file) {
    try {
      return XlsxFile.isOne(file);
    } catch (IOException e) {
      // The reader will say so.
      return false;
    }
  }
}
