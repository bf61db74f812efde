package org.mingzhang.classification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of loading a finance bureau's list.
 *
 * @param catalogue the shipped catalogue with the usable rows laid over it
 * @param accepted how many rows were taken
 * @param problems the rows that were not, each with its row number and the reason
 */
public record OfficialList(Catalogue catalogue, int accepted, List<RowProblem> problems) {
  /** Years outside this range are typing errors. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  public OfficialList {
    problems = List.copyOf(problems);
  }

  /**
   * A row that could not be used.
   *
   * @param row 1-based, as a spreadsheet counts
   * @param message one Chinese sentence
   */
  public record RowProblem(int row, String message) {}

  static OfficialList over(Catalogue catalogue, Path file) throws IOException {
    List<List<String>> rows = OfficialRows.read(file);
    Header header = Header.find(rows)
        .orElseThrow(
            () -> new IOException(file.getFileName() + "：没有找到表头，需要“科目编码”（或“类、款、项”）列和“科目名称”列。"));
    List<RowProblem> problems = new ArrayList<>();
    Set<Account> accounts = new LinkedHashSet<>();
    int accepted = 0;
    for (int i = header.row + 1; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (row.stream().allMatch(String::isBlank)) continue;
      try {
        if (!accounts.add(header.account(row))) throw new IllegalArgumentException("与前面的行重复。");
        accepted++;
      } catch (IllegalArgumentException e) {
        problems.add(new RowProblem(i + 1, "第 " + (i + 1) + " 行：" + e.getMessage()));
      }
    }
    return new OfficialList(catalogue.overlaid(accounts), accepted, problems);
  }

  /** Which column holds what. */
  private record Header(int row, List<Integer> code, int name, int from, int to) {
    private static final int SEARCHED_ROWS = 20;

    static Optional<Header> find(List<List<String>> rows) {
      for (int i = 0; i < Math.min(SEARCHED_ROWS, rows.size()); i++) {
        List<String> cells =
            rows.get(i).stream().map(c -> c.replaceAll("\\s", "")).toList();
        int name = firstEnding(cells, "名称");
        List<Integer> code = codeColumns(cells);
        if (name >= 0 && !code.isEmpty()) {
          return Optional.of(new Header(
              i,
              code,
              name,
              firstStarting(cells, "起", "年度", "from"),
              firstStarting(cells, "止", "终", "to")));
        }
      }
      return Optional.empty();
    }

    private static List<Integer> codeColumns(List<String> cells) {
      int whole = firstEnding(cells, "编码", "代码", "编号");
      if (whole >= 0) return List.of(whole);
      if (!cells.contains("类")) return List.of();
      List<Integer> columns = new ArrayList<>();
      for (String level : List.of("类", "款", "项")) {
        if (cells.contains(level)) columns.add(cells.indexOf(level));
      }
      return columns;
    }

    private static int firstEnding(List<String> cells, String... words) {
      for (int i = 0; i < cells.size(); i++) {
        for (String word : words) if (cells.get(i).endsWith(word)) return i;
      }
      return -1;
    }

    private static int firstStarting(List<String> cells, String... words) {
      for (int i = 0; i < cells.size(); i++) {
        for (String word : words) if (cells.get(i).startsWith(word)) return i;
      }
      return -1;
    }

    Account account(List<String> row) {
      StringBuilder joined = new StringBuilder();
      for (int column : code) joined.append(cell(row, column).replaceAll("[\\s.-]", ""));
      String whole = joined.toString();
      if (whole.isEmpty()) throw new IllegalArgumentException("没有科目编码。");
      Kind kind = Kind.of(whole)
          .orElseThrow(() -> new IllegalArgumentException("编码“" + whole + "”的位数不属于任何一种科目分类。"));
      String words = cell(row, name);
      if (words.isEmpty()) throw new IllegalArgumentException("编码“" + whole + "”没有名称。");
      int first = year(cell(row, from), Account.ALWAYS_BEFORE);
      int last = year(cell(row, to), Account.STILL);
      if (first > last) throw new IllegalArgumentException("起始年 " + first + " 晚于终止年 " + last + "。");
      return new Account(kind, whole, words, first, last, Account.Source.OFFICIAL);
    }

    private static String cell(List<String> row, int column) {
      return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    private static int year(String text, int otherwise) {
      if (text.isEmpty()) return otherwise;
      String digits = text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
      if (digits.matches("\\d{4}")) {
        int year = Integer.parseInt(digits);
        if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
      }
      throw new IllegalArgumentException("“" + text + "”不是年份。");
    }
  }
}
