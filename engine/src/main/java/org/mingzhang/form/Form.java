package org.mingzhang.form;

import java.util.List;
import java.util.Map;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.fact.Coordinate;

/**
 * 报表格式: how one published table is laid out, from {@code forms/<region>/<years>/*.yaml}. The same entry serves reading
 * (recognise the table, settle lost columns, know what must be there) and writing.
 *
 * @param id {@code shenzhen/2022-budget/07-general-public-by-function}
 * @param titles every wording of its title; the first is the one to print
 * @param number its number in that region's set, "" where unnumbered
 * @param about the coordinate shared by all cells
 * @param labels the label columns (预算单位, 科目编码, 科目名称, 项目 …) in order
 * @param columns the value columns in order, each a header path from the outermost word to the innermost; in a two-sided
 *     form each path begins with the side's word (收入, 支出)
 * @param rows the row plan, kept as data for writing: total, tree, fixed row words, one row a project …
 * @param zero how a zero is printed: "0", "0.00" or "" for blank
 * @param emptyNote the note under an empty table, "" where none is required
 * @param layout how it is set out on paper
 */
public record Form(
    String id,
    List<String> titles,
    String number,
    MoneyUnit unit,
    Coordinate about,
    List<String> labels,
    List<List<String>> columns,
    List<Map<String, Object>> rows,
    boolean twoSided,
    String zero,
    String emptyNote,
    Layout layout) {
  public Form {
    titles = List.copyOf(titles);
    labels = List.copyOf(labels);
    columns = columns.stream().map(List::copyOf).toList();
    rows = List.copyOf(rows);
  }

  /** The set it belongs to: {@code shenzhen/2022-budget}. */
  public String set() {
    return id.substring(0, id.lastIndexOf('/'));
  }
}
