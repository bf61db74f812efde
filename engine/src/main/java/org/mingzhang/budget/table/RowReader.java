package org.mingzhang.budget.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of rows: the first row that is not blank is the header, in any order; blank rows are skipped. Rows are fed
 * one at a time, so that a file of two million need not lie in memory.
 */
public final class RowReader<T> implements Rows {
  /** More than a person's year of entries; a hostile file ends here. */
  public static final int MOST_ROWS = 2_000_000;

  private static final int MOST_POOLED = 50_000;

  private final Layout<T> layout;
  private final Origin whole;
  private final Origins origins;
  private final Problems problems;
  private final Map<String, String> pool = new HashMap<>();
  private final List<T> entries = new ArrayList<>();
  private Cells.@Nullable Header header;
  private int width;
  private boolean full;

  public RowReader(Layout<T> layout, Origin whole, Origins origins, Problems problems) {
    this.layout = layout;
    this.whole = whole.whole();
    this.origins = origins;
    this.problems = problems;
    origins.begin(layout.section(), whole);
  }

  @Override
  public boolean row(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) return true;
    Cells.Header known = header;
    if (known == null) {
      header = header(number, cells);
      return true;
    }
    if (entries.size() >= MOST_ROWS) {
      if (!full) problems.error(whole, "", "超过 " + MOST_ROWS + " 行，没有读完", "", "请分开填报");
      full = true;
      return false;
    }
    Cells row = new Cells(known, tidy(cells), whole.at(number), problems);
    for (int i = width; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        row.wrong(
            "", "第 " + (i + 1) + " 个单元格“" + brief(cells.get(i)) + "”在表头之外", "", "请检查逗号和引号，或补上列名");
        break;
      }
    }
    T entry = layout.reader().apply(row);
    if (row.isSound()) {
      entries.add(entry);
      origins.add(layout.section(), number);
    }
    return true;
  }

  @Override
  public void broken(int number, String what, String fix) {
    problems.error(whole.at(number), "", what, "", fix);
    full = true;
  }

  /** All entries; call it once, after the last row. */
  public List<T> entries() {
    if (header == null && !full)
      problems.error(whole, "", "没有表头", String.join("、", layout.headers()), "");
    return entries;
  }

  private Cells.Header header(int number, List<String> cells) {
    Map<String, Column> columns = new LinkedHashMap<>();
    layout.columns().forEach(column -> columns.put(column.header(), column));
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).replaceAll("[\\s*＊]", "");
      if (name.isEmpty()) continue;
      width = i + 1;
      if (!columns.containsKey(name)) {
        problems.warning(
            whole.at(number), name, "不认识的列，没有读", "", "可用的列：" + String.join("、", columns.keySet()));
      } else if (positions.putIfAbsent(name, i) != null) {
        problems.error(whole.at(number), name, "同名的列有两个", "", "请删去一个");
      }
    }
    columns.forEach((name, column) -> {
      if (column.required() && !positions.containsKey(name)) {
        problems.error(whole.at(number), name, "缺少这一列", "", "请在表头补上“" + name + "”");
        // Said once; not again for every row.
        columns.replace(
            name, new Column(name, column.kind(), false, column.choices(), column.note(), ""));
      }
    });
    return new Cells.Header(positions, columns);
  }

  /** Stray spaces go; equal words are kept once. */
  private List<String> tidy(List<String> cells) {
    List<String> tidy = new ArrayList<>(cells.size());
    for (String cell : cells) {
      String stripped = cell.strip();
      String known = pool.get(stripped);
      if (known == null && pool.size() < MOST_POOLED) pool.put(stripped, stripped);
      tidy.add(known == null ? stripped : known);
    }
    return tidy;
  }

  private static String brief(String words) {
    return words.length() > 20 ? words.substring(0, 20) + "…" : words;
  }
}
