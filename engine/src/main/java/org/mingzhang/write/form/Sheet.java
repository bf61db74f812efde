package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.form.Form;
import org.mingzhang.write.PrintedTable;

/**
 * Prints a form that is a sheet: fields, tasks with their money, indicators with their targets, one below the other. Some
 * are about the whole unit, some are printed for each project or each self-evaluation.
 */
final class Sheet {
  /** A project's name in a title is cut to what titles have room for. */
  private static final int LONGEST_SUFFIX = 16;

  private final Form form;
  private final Setting setting;
  private final @Nullable Project project;
  private final @Nullable Evaluation evaluation;
  private final SheetGrid grid;

  private Sheet(
      Form form, Setting setting, @Nullable Project project, @Nullable Evaluation evaluation) {
    this.form = form;
    this.setting = setting;
    this.project = project;
    this.evaluation = evaluation;
    this.grid =
        new SheetGrid(form.layout().pairs().stream().mapToInt(Integer::intValue).sum());
  }

  /** The sheets of a form: one, or one for each project that has indicators, or for each self-evaluation. */
  static List<PrintedTable> all(Form form, Setting setting) {
    boolean evaluates = form.rows().stream().anyMatch(row -> row.containsKey("execution"));
    boolean isOfProject =
        form.rows().stream().anyMatch(row -> String.valueOf(row.get("is")).equals("project-name"));
    List<Sheet> sheets = new ArrayList<>();
    if (evaluates) {
      for (Evaluation evaluation : setting.dossier().evaluations())
        sheets.add(new Sheet(form, setting, null, evaluation));
    } else if (isOfProject) {
      for (Project project : setting.dossier().projects()) {
        if (!indicators(setting, project.name()).isEmpty())
          sheets.add(new Sheet(form, setting, project, null));
      }
    } else {
      sheets.add(new Sheet(form, setting, null, null));
    }
    return sheets.stream()
        .map(sheet -> sheet.print(!evaluates && sheets.size() > 1))
        .toList();
  }

  private static List<Indicator> indicators(Setting setting, String project) {
    return setting.dossier().indicators().stream()
        .filter(indicator -> indicator.project().equals(project))
        .toList();
  }

  private PrintedTable print(boolean isOneOfSeveral) {
    List<LinePlan.Row> rows = form.rows().stream().map(LinePlan.Row::new).toList();
    for (int i = 0; i < rows.size(); i++) {
      LinePlan.Row row = rows.get(i);
      if (row.has("execution")) new EvaluationRows(form, evaluation(), grid).execution(row);
      else if (row.text("is").equals("expected-and-reached")) reached(row);
      else if (row.has("field") && row.text("wide").equals("true")) wide(row);
      else if (row.has("field")) i = fields(rows, i);
      else if (row.has("heading")) heading(row);
      else if (row.text("each").equals("task")) i = tasks(rows, i);
      else if (row.text("each").equals("indicator")) indicators(row);
      else if (row.has("word") && evaluation != null)
        new EvaluationRows(form, evaluation, grid).total(setting.fill(row.text("word")));
      else throw new IllegalStateException("no row of a sheet: " + row.keys());
    }
    Frame frame = new Frame(form, setting);
    PrintedTable table = frame.table(List.of(), grid.rows(), grid.width(), false);
    return isOneOfSeveral && project != null ? named(table, project.name()) : table;
  }

  private Evaluation evaluation() {
    if (evaluation == null) throw new IllegalStateException("no self-evaluation to print");
    return evaluation;
  }

  private static PrintedTable named(PrintedTable table, String project) {
    String suffix =
        project.length() > LONGEST_SUFFIX ? project.substring(0, LONGEST_SUFFIX) : project;
    return new PrintedTable(
        table.number(),
        table.title() + "（" + suffix + "）",
        table.form(),
        table.lead(),
        table.columns(),
        table.header(),
        table.body(),
        table.notes());
  }

  /** Short fields stand side by side, as many on a line as there are pairs of columns. */
  private int fields(List<LinePlan.Row> rows, int from) {
    List<Integer> pairs = form.layout().pairs();
    FieldValues values = new FieldValues(form, setting, project, evaluation);
    int last = from;
    int line = grid.next();
    int column = 0;
    for (int pair = 0; pair + 1 < pairs.size(); pair += 2) {
      int i = from + pair / 2;
      if (i >= rows.size() || !rows.get(i).has("field") || rows.get(i).has("wide")) break;
      grid.put(line, column, SheetGrid.label(label(rows.get(i)), pairs.get(pair), 1));
      column += pairs.get(pair);
      grid.put(
          line,
          column,
          SheetGrid.spanning(
              values.cell(
                  rows.get(i).text("is"), rows.get(i).text("field"), rows.get(i).text("zero")),
              pairs.get(pair + 1)));
      column += pairs.get(pair + 1);
      last = i;
    }
    return last;
  }

  private String label(LinePlan.Row row) {
    return setting.fill(row.text("field"));
  }

  private void wide(LinePlan.Row row) {
    int line = grid.next();
    FieldValues values = new FieldValues(form, setting, project, evaluation);
    grid.put(line, 0, SheetGrid.label(label(row), 1, 1));
    grid.put(
        line,
        1,
        SheetGrid.spanning(
            values.cell(row.text("is"), row.text("field"), row.text("zero")), grid.width() - 1));
  }

  /** 预期目标 beside 实际完成情况. */
  private void reached(LinePlan.Row row) {
    int line = grid.next();
    int half = grid.width() / 2;
    List<String> heads = row.texts("columns");
    grid.put(line, 0, SheetGrid.label(label(row), 1, 2));
    grid.put(line, 1, SheetGrid.head(heads.get(0), half - 1, 1));
    grid.put(line, half, SheetGrid.head(heads.get(1), grid.width() - half, 1));
    grid.put(line + 1, 1, SheetGrid.text(evaluation().expected(), half - 1));
    grid.put(line + 1, half, SheetGrid.text(evaluation().reached(), grid.width() - half));
  }

  private void heading(LinePlan.Row row) {
    grid.put(grid.next(), 0, SheetGrid.head(setting.fill(row.text("heading")), grid.width(), 1));
  }

  /** The tasks, and the row of their total that follows in the plan. */
  private int tasks(List<LinePlan.Row> rows, int at) {
    boolean hasTotal = at + 1 < rows.size() && rows.get(at + 1).has("word");
    String total = hasTotal ? setting.fill(rows.get(at + 1).text("word")) : "";
    new TaskRows(form, setting, grid).print(total);
    return hasTotal ? at + 1 : at;
  }

  private void indicators(LinePlan.Row row) {
    IndicatorRows rows = new IndicatorRows(form, grid);
    if (evaluation != null) {
      rows.results(row.texts("levels"), evaluation.results());
      return;
    }
    List<Indicator> of = indicators(setting, project == null ? "" : project.name());
    rows.indicators(row.texts("levels"), of);
  }

  /** What the form prints in other columns of an indicator, by their header. */
  static Map<String, String> words(Indicator indicator) {
    return Map.of("目标值", indicator.target(), "目标值来源", indicator.source());
  }
}
