package org.mingzhang.budget;

/**
 * Something wrong with what was entered, told so that a clerk finds the place and knows what to do.
 *
 * @param file the file's name; empty where there is none
 * @param sheet the sheet of a workbook; empty for other files
 * @param row 1-based, as a spreadsheet or an editor counts; 0 where it concerns the whole file or sheet
 * @param column the column's header or the entry's key; empty where it concerns the whole row
 * @param what what is wrong, in Chinese, without a full stop
 * @param expected what should stand there; empty where that cannot be told
 * @param fix what to do about it; empty where that is plain
 */
public record Problem(
    Severity severity,
    String file,
    String sheet,
    int row,
    String column,
    String what,
    String expected,
    String fix) {

  public enum Severity {
    /** It must be put right before anything can be made of the entries. */
    ERROR,
    /** It may be right; somebody should look. */
    WARNING
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One Chinese sentence: where, what, what was expected, what to do. */
  public String message() {
    StringBuilder words = new StringBuilder(file);
    if (!sheet.isEmpty()) words.append("“").append(sheet).append("”表");
    if (row > 0) words.append(" 第 ").append(row).append(" 行");
    if (!column.isEmpty()) words.append("“").append(column).append("”");
    if (!words.isEmpty()) words.append("：");
    words.append(what);
    if (!expected.isEmpty()) words.append("，应为").append(expected);
    words.append("。");
    if (!fix.isEmpty()) words.append(fix).append("。");
    return words.toString();
  }
}
