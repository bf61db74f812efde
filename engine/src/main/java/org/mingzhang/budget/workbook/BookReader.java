package org.mingzhang.budget.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Texts;
import org.mingzhang.budget.table.Draft;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Layouts;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Origins;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.RowReader;
import org.mingzhang.budget.table.Rows;
import org.mingzhang.budget.table.Section;
import org.mingzhang.budget.table.XlsxFile;
import org.mingzhang.budget.workbook.SheetLayouts.AssetRow;
import org.mingzhang.budget.workbook.SheetLayouts.Cover;
import org.mingzhang.budget.workbook.SheetLayouts.PartRow;
import org.mingzhang.budget.workbook.SheetLayouts.ResultRow;
import org.mingzhang.budget.workbook.SheetLayouts.TextRow;
import org.mingzhang.document.Profile;

/** Reads the sheets of one workbook; each is read whatever is wrong with the others. */
final class BookReader {
  private static final List<String> NO_DATA = List.of(Guide.SHEET, Guide.EXAMPLES, Picking.SHEET);

  private final String file;
  private final Path path;
  private final Problems problems = new Problems();
  private final Origins origins = new Origins();
  private final Map<String, RowReader<?>> readers = new LinkedHashMap<>();
  private final Map<String, Boolean> seen = new HashMap<>();
  private boolean broken;

  BookReader(Path path) {
    this.path = path;
    this.file = String.valueOf(path.getFileName());
  }

  Draft read() {
    RowReader<Cover> covers = reader(SheetLayouts.COVER);
    var units = reader(SheetLayouts.UNITS);
    var projects = reader(SheetLayouts.projects(SheetLayouts.MOST_YEARS));
    var lines = reader(Layouts.LINES);
    var revenues = reader(Layouts.REVENUES);
    var balances = reader(Layouts.BALANCES);
    var figures = reader(Layouts.FIGURES);
    RowReader<PartRow> parts = reader(SheetLayouts.PARTS);
    var tasks = reader(SheetLayouts.TASKS);
    var indicators = reader(Layouts.INDICATORS);
    RowReader<AssetRow> assets = reader(SheetLayouts.ASSETS);
    RowReader<TextRow> texts = reader(SheetLayouts.TEXTS);
    var evaluations = reader(EvaluationSheet.layout());
    RowReader<ResultRow> results = reader(SheetLayouts.RESULTS);
    XlsxFile.read(path, this::sheet, this::breaks);
    Cover cover = cover(entries(covers, SheetLayouts.COVER));
    Dossier dossier = new Dossier(
        cover.profile(),
        cover.form(),
        entries(units, SheetLayouts.UNITS),
        entries(revenues, Layouts.REVENUES),
        entries(balances, Layouts.BALANCES),
        entries(lines, Layouts.LINES),
        projects(entries(projects, SheetLayouts.projects(1)), entries(parts, SheetLayouts.PARTS)),
        entries(tasks, SheetLayouts.TASKS),
        entries(indicators, Layouts.INDICATORS),
        entries(figures, Layouts.FIGURES),
        evaluations(
            entries(evaluations, EvaluationSheet.layout()), entries(results, SheetLayouts.RESULTS)),
        AssetRows.assets(cover.assetsAsOf(), entries(assets, SheetLayouts.ASSETS)),
        texts(entries(texts, SheetLayouts.TEXTS)));
    return new Draft(dossier, origins, problems);
  }

  private <T> RowReader<T> reader(Layout<T> layout) {
    String name = layout.section().sheet();
    RowReader<T> reader = new RowReader<>(layout, new Origin(file, name, 0), origins, problems);
    readers.put(name, reader);
    return reader;
  }

  private @Nullable Rows sheet(String name) {
    RowReader<?> reader = readers.get(name.strip());
    if (reader == null && !NO_DATA.contains(name)) {
      String fix = "可用的表：" + String.join("、", readers.keySet());
      problems.warning(new Origin(file, name, 0), "", "不认识的表，没有读", "", fix);
    }
    if (reader != null) seen.put(name.strip(), true);
    return reader;
  }

  private void breaks(String why) {
    broken = true;
    problems.error(new Origin(file, "", 0), "", why, "", "请用 mingzhang template 生成的模板填报，另存为 .xlsx");
  }

  /** A sheet that is not there has no entries; two must be there. */
  private <T> List<T> entries(RowReader<T> reader, Layout<T> layout) {
    Section section = layout.section();
    if (seen.containsKey(section.sheet())) return reader.entries();
    boolean required = section == Section.PROFILE || section == Section.LINES;
    if (required && !broken) {
      problems.error(
          new Origin(file, section.sheet(), 0),
          "",
          "工作簿里没有这张表",
          "",
          "可用 mingzhang template 生成填报模板");
    }
    return List.of();
  }

  private Cover cover(List<Cover> rows) {
    Origin sheet = new Origin(file, Section.PROFILE.sheet(), 0);
    if (rows.isEmpty()) {
      if (!problems.hasErrors()) problems.error(sheet, "", "没有填", "部门名称、年度等一行", "");
      return new Cover(new Profile("", 0, Profile.Kind.BUDGET, "", ""), "", "");
    }
    if (rows.size() > 1) problems.error(sheet, "", "填了 " + rows.size() + " 行", "一行", "请删去多余的行");
    return rows.get(0);
  }

  private List<Project> projects(List<Project> projects, List<PartRow> rows) {
    Map<String, List<Project.Part>> parts = new HashMap<>();
    projects.forEach(project -> parts.put(project.name(), new ArrayList<>()));
    attach(Section.PARTS, rows, parts, PartRow::project, PartRow::part);
    return projects.stream()
        .map(p -> new Project(
            p.code(),
            p.name(),
            p.category(),
            p.program(),
            p.unit(),
            p.content(),
            p.basis(),
            p.purpose(),
            p.goal(),
            p.longGoal(),
            p.start(),
            p.end(),
            p.spread(),
            p.isKey(),
            parts.getOrDefault(p.name(), List.of())))
        .toList();
  }

  private List<Evaluation> evaluations(List<Evaluation> evaluations, List<ResultRow> rows) {
    BiFunction<String, String, String> key = (project, unit) -> project + "\n" + unit;
    Map<String, List<Evaluation.Result>> results = new HashMap<>();
    evaluations.forEach(e -> results.put(key.apply(e.project(), e.unit()), new ArrayList<>()));
    attach(
        Section.RESULTS, rows, results, r -> key.apply(r.project(), r.unit()), ResultRow::result);
    return evaluations.stream()
        .map(e -> new Evaluation(
            e.projectCode(),
            e.project(),
            e.unit(),
            e.unitCode(),
            e.initial(),
            e.full(),
            e.executed(),
            e.executionWeight(),
            e.expected(),
            e.reached(),
            results.getOrDefault(key.apply(e.project(), e.unit()), List.of())))
        .toList();
  }

  /** Gives every row to whom it names. */
  private <R, V> void attach(
      Section section,
      List<R> rows,
      Map<String, List<V>> owners,
      Function<R, String> owner,
      Function<R, V> value) {
    // A row whose owner could not be read has been told of already.
    boolean complete = !problems.hasErrors();
    for (int i = 0; i < rows.size(); i++) {
      String name = owner.apply(rows.get(i));
      List<V> values = owners.get(name);
      if (values != null) {
        values.add(value.apply(rows.get(i)));
        continue;
      }
      if (!complete) continue;
      String sheet =
          section == Section.PARTS ? Section.PROJECTS.sheet() : Section.EVALUATIONS.sheet();
      problems.error(
          origins.of(section, i),
          "项目",
          "“" + sheet + "”表里没有“" + name.replace("\n", "”、单位“").replaceAll("”、单位“$", "") + "”",
          "",
          "请在“" + sheet + "”表补上，或改正名称");
    }
  }

  private static Texts texts(List<TextRow> rows) {
    Map<String, Map<String, List<String>>> topics = new LinkedHashMap<>();
    for (TextRow row : rows) {
      topics
          .computeIfAbsent(row.topic(), topic -> new LinkedHashMap<>())
          .computeIfAbsent(row.about(), about -> new ArrayList<>())
          .add(row.paragraph());
    }
    return new Texts(topics);
  }
}
