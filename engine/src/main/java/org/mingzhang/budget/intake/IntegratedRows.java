package org.mingzhang.budget.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.intake.IntegratedWords.Meaning;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Origins;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.RowReader;
import org.mingzhang.budget.table.Rows;
import org.mingzhang.budget.table.Section;

/** The rows of an export: finds the header below whatever titles there are, then makes a line of each row. */
final class IntegratedRows implements Rows {
  /** A header is a row with at least so many known columns, among the first rows of the sheet. */
  private static final int FEWEST_COLUMNS = 3;

  private static final int MOST_TITLES = 30;
  private static final List<String> NEEDED = List.of("unit", "function", "economic");

  /** The columns of a dossier's lines by what they mean here. */
  private static final Map<String, String> OURS = Map.of(
      "功能科目", "function",
      "部门经济科目", "economic",
      "政府经济科目", "government-economic",
      "支出性质", "category",
      "项目", "project",
      "资金性质", "fund",
      "采购品目", "procurement",
      "采购数量", "quantity");

  private final int year;
  private final String wanted;
  private final Problems problems;
  private final Origins origins = new Origins();
  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<Paid> payments = new ArrayList<>();
  private final Map<String, Project> projects = new LinkedHashMap<>();
  private final Map<String, String> unitCodes = new LinkedHashMap<>();
  private Origin whole;
  private @Nullable IntegratedHeader header;
  private int titles;
  private int skipped;
  private int guessed;
  private boolean stopped;

  IntegratedRows(Origin whole, int year, String wanted, Problems problems) {
    this.whole = whole;
    this.year = year;
    this.wanted = wanted;
    this.problems = problems;
    origins.begin(Section.LINES, whole);
  }

  /** The same, looking for its table in another sheet. */
  IntegratedRows in(Origin sheet) {
    whole = sheet;
    titles = 0;
    origins.begin(Section.LINES, sheet);
    return this;
  }

  boolean hasHeader() {
    return header != null;
  }

  Origins origins() {
    return origins;
  }

  /** The payments, each of the line at the same position; empty where lines were asked for. */
  List<Paid> payments() {
    return payments;
  }

  /** What one of the dossier's columns is called in this file. */
  String columnName(String ours) {
    String id = OURS.get(ours);
    return header == null || id == null || !header.columns().containsKey(id)
        ? ours
        : header.name(id);
  }

  @Override
  public boolean row(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) return true;
    IntegratedHeader known = header;
    if (known != null) return entry(known, number, cells);
    Map<Integer, Meaning> meanings = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Optional<Meaning> meaning = IntegratedWords.meaning(cells.get(i));
      if (meaning.isPresent()) meanings.put(i, meaning.get());
    }
    if (meanings.size() >= FEWEST_COLUMNS) {
      header = IntegratedHeader.of(cells, meanings, wanted, whole.at(number), problems);
      return header.isUsable();
    }
    return ++titles < MOST_TITLES;
  }

  private boolean entry(IntegratedHeader known, int number, List<String> cells) {
    if (isTotal(cells)) {
      skipped++;
      return true;
    }
    if (lines.size() >= RowReader.MOST_ROWS) {
      broken(0, "超过 " + RowReader.MOST_ROWS + " 行，没有读完", "请分开导入");
      return false;
    }
    IntegratedRow row = new IntegratedRow(known, cells, whole.at(number), problems);
    Optional<BudgetLine> line = row.line(year);
    boolean pays = wanted.equals(IntegratedHeader.PAYMENTS);
    Optional<Paid> paid = pays ? line.flatMap(of -> row.paid(of, year)) : Optional.empty();
    if (row.isGuessed()) guessed++;
    if (line.isEmpty() || pays && paid.isEmpty()) return true;
    paid.ifPresent(payments::add);
    lines.add(line.get());
    origins.add(Section.LINES, number);
    unitCodes.merge(line.get().unit(), row.text("unit-code"), (a, b) -> a.isEmpty() ? b : a);
    if (!line.get().project().isEmpty()) project(line.get(), row.text("project-code"));
    return true;
  }

  private static boolean isTotal(List<String> cells) {
    for (String cell : cells) {
      String plain = cell.replaceAll("[\\s　]", "");
      if (!plain.isEmpty()) return plain.matches("合计|总计|小计|本页合计|本页小计");
    }
    return false;
  }

  private void project(BudgetLine line, String code) {
    Project project = projects.get(line.project());
    if (project != null && (!project.code().isEmpty() || code.isEmpty())) return;
    projects.put(
        line.project(),
        new Project(
            code,
            line.project(),
            Project.Category.GENERAL,
            "",
            line.unit(),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            List.<BigDecimal>of(),
            false,
            List.of()));
  }

  @Override
  public void broken(int number, String what, String fix) {
    stopped = true;
    problems.error(whole.at(number), "", what, "", fix);
  }

  /** What was taken over; call it once, after the last row. */
  Imported imported() {
    if (header == null && !stopped) {
      List<String> names = NEEDED.stream().map(IntegratedWords::header).toList();
      problems.error(
          new Origin(whole.file(), "", 0),
          "",
          "没有找到表头",
          "含 " + String.join("、", names) + "、AMT 等列（或其中文名）的一行",
          "");
    }
    if (guessed > 0)
      problems.warning(
          whole, IntegratedWords.header("category"), guessed + " 行没有项目类别，支出性质是按科目推断的", "", "请核对");
    return new Imported(lines, List.copyOf(projects.values()), unitCodes, skipped, List.of());
  }
}
