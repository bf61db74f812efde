package org.mingzhang.budget.workbook;

import static org.mingzhang.budget.table.Column.Kind.AMOUNT;
import static org.mingzhang.budget.table.Column.Kind.CODE;
import static org.mingzhang.budget.table.Column.Kind.DAY;
import static org.mingzhang.budget.table.Column.Kind.NUMBER;
import static org.mingzhang.budget.table.Column.Kind.PROJECT;
import static org.mingzhang.budget.table.Column.Kind.PROSE;
import static org.mingzhang.budget.table.Column.Kind.UNIT;
import static org.mingzhang.budget.table.Column.Kind.WORDS;
import static org.mingzhang.budget.table.Column.Kind.YES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Task;
import org.mingzhang.budget.table.Cells;
import org.mingzhang.budget.table.Entries;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.budget.table.Section;
import org.mingzhang.document.Profile;

/** The sheets that the folder keeps as YAML. What a record has several of stands in a sheet of its own. */
final class SheetLayouts {
  /** A project is spread over no more years than this. */
  static final int MOST_YEARS = 60;

  private static final int USUAL_YEARS = 3;
  private static final List<String> LEVELS = List.of("部门", "单位");
  private static final List<String> FINALS = List.of("预算", "决算");

  private SheetLayouts() {}

  record Cover(Profile profile, String form, String assetsAsOf) {}

  record PartRow(String project, Project.Part part) {}

  record ResultRow(String project, String unit, Evaluation.Result result) {}

  record AssetRow(String kind, String name, int count) {}

  record TextRow(String topic, String about, String paragraph) {}

  static final Layout<Cover> COVER = Layout.<Cover>of(Section.PROFILE, "这份资料是谁的、哪一年的；只填一行")
      .must("部门名称", WORDS, c -> c.profile().issuer(), "公开文件封面上的全称", "云山市政务服务局")
      .must("年度", CODE, c -> String.valueOf(c.profile().year()), "预算或决算所属年份", "2024")
      .choice(
          "预算或决算",
          true,
          FINALS,
          c -> c.profile().kind() == Profile.Kind.FINAL ? "决算" : "预算",
          "决算的明细金额填实际支出",
          "预算")
      .choice("部门或单位", false, LEVELS, c -> c.profile().level(), "整个部门汇总公开填“部门”，一个单位自己公开填“单位”", "部门")
      .may("地区", WORDS, c -> c.profile().region(), "报表格式所在文件夹的名称", "shenzhen")
      .may("报表格式", WORDS, Cover::form, "按哪一套格式公开；写出文档时也可另选", "shenzhen/2024-budget")
      .may("资产截止时间", WORDS, Cover::assetsAsOf, "“资产”表的数到什么时候", "2023年12月")
      .reading(cells -> new Cover(
          new Profile(
              cells.text("部门名称"),
              cells.count("年度"),
              cells.pick("预算或决算", SheetLayouts::kind).orElse(Profile.Kind.BUDGET),
              cells.text("部门或单位"),
              cells.text("地区")),
          cells.text("报表格式"),
          cells.text("资产截止时间")));

  static final Layout<BudgetUnit> UNITS = Layout.<BudgetUnit>of(
          Section.UNITS, "部门有哪些预算单位，每个单位一行；编制和实有人数也在这里")
      .may("单位编码", CODE, BudgetUnit::code, "财政部门编的预算单位编码，没有可不填", "131001")
      .must("单位名称", WORDS, BudgetUnit::name, "其他表里的“单位”都要与它一致", "云山市政务服务局本级")
      .choice(
          "单位类别",
          true,
          labels(BudgetUnit.Kind.values(), BudgetUnit.Kind::label),
          u -> u.kind().label(),
          "行政和参公单位有机关运行经费",
          "行政")
      .may("内设机构", PROSE, u -> String.join("\n", u.offices()), "一行一个（单元格内换行：Alt+Enter）", "办公室")
      .may("行政编制数", NUMBER, u -> count(u.staff().administrativeQuota()), "", "25")
      .may("行政实有人数", NUMBER, u -> count(u.staff().administrative()), "在编实有人数", "23")
      .may("事业编制数", NUMBER, u -> count(u.staff().institutionQuota()), "", "10")
      .may("事业实有人数", NUMBER, u -> count(u.staff().institution()), "在编实有人数", "9")
      .may("离休人数", NUMBER, u -> count(u.staff().veteransRetired()), "", "0")
      .may("退休人数", NUMBER, u -> count(u.staff().retired()), "", "6")
      .reading(cells -> new BudgetUnit(
          cells.text("单位编码"),
          cells.text("单位名称"),
          pick(cells, "单位类别", BudgetUnit.Kind.values(), BudgetUnit.Kind::label),
          cells.lines("内设机构"),
          new BudgetUnit.Staff(
              cells.count("行政编制数"),
              cells.count("行政实有人数"),
              cells.count("事业编制数"),
              cells.count("事业实有人数"),
              cells.count("离休人数"),
              cells.count("退休人数"))));

  /** As many columns of years as the longest project needs. */
  static Layout<Project> projects(List<Project> projects) {
    int longest = projects.stream().mapToInt(p -> p.spread().size()).max().orElse(0);
    return projects(Math.max(USUAL_YEARS, Math.min(longest, MOST_YEARS)));
  }

  static Layout<Project> projects(int years) {
    Layout.Builder<Project> columns = Layout.<Project>of(
            Section.PROJECTS, "项目库里的项目，每个一行；金额不在这里填，由“预算明细”加总")
        .may("项目编码", CODE, Project::code, "项目库里的 21 位编码，没有可不填", "440300241310010000001")
        .must("项目名称", WORDS, Project::name, "全表不能重名；“预算明细”的“项目”要与它一致", "政务大厅运行维护")
        .choice(
            "项目类别",
            true,
            labels(Project.Category.values(), Project.Category::label),
            p -> p.category().label(),
            "",
            "一般性项目")
        .may("一级项目", WORDS, Project::program, "它所属的一级项目；本身就是一级项目的填自己的名称", "政务服务")
        .may("实施单位", UNIT, Project::unit, "与“单位”表一致", "云山市政务服务局本级")
        .may("主要内容", PROSE, Project::content, "钱用来做什么，用自己的话写", "大厅物业、设备维护")
        .may("立项依据", PROSE, Project::basis, "", "")
        .may("项目用途", PROSE, Project::purpose, "", "")
        .may("年度绩效目标", PROSE, Project::goal, "", "")
        .may("项目总目标", PROSE, Project::longGoal, "跨年项目的总（中期）目标", "")
        .may("开始日期", DAY, Project::start, "不填即为本年第一天", "2024-01-01")
        .may("结束日期", DAY, Project::end, "不填即为本年最后一天", "2024-12-31");
    for (int i = 0; i < years; i++) {
      int year = i;
      columns.may(
          yearColumn(i),
          AMOUNT,
          p -> year < p.spread().size() ? Numbers.text(p.spread().get(year)) : "",
          i == 0 ? "跨年项目各年的金额，元；一年的项目不填" : "",
          "");
    }
    return columns
        .may("重点项目", YES, p -> p.isKey() ? "是" : "", "单独公开绩效目标的填“是”", "")
        .reading(SheetLayouts::project);
  }

  private static String yearColumn(int year) {
    return "第" + (year + 1) + "年金额";
  }

  private static Project project(Cells cells) {
    List<BigDecimal> spread = new ArrayList<>();
    for (int i = 0; i < MOST_YEARS; i++) {
      BigDecimal amount = cells.optionalAmount(yearColumn(i));
      if (amount == null) continue;
      while (spread.size() < i) spread.add(BigDecimal.ZERO);
      spread.add(amount);
    }
    return new Project(
        cells.text("项目编码"),
        cells.text("项目名称"),
        pick(cells, "项目类别", Project.Category.values(), Project.Category::label),
        cells.text("一级项目"),
        cells.text("实施单位"),
        cells.text("主要内容"),
        cells.text("立项依据"),
        cells.text("项目用途"),
        cells.text("年度绩效目标"),
        cells.text("项目总目标"),
        cells.day("开始日期"),
        cells.day("结束日期"),
        spread,
        cells.yes("重点项目"),
        List.of());
  }

  static final Layout<PartRow> PARTS = Layout.<PartRow>of(Section.PARTS, "项目在文字里展开的子项；各子项不必加总为项目金额")
      .must("项目", PROJECT, PartRow::project, "与“项目”表一致", "政务大厅运行维护")
      .must("分项名称", WORDS, r -> r.part().name(), "", "物业管理")
      .may("金额", AMOUNT, r -> Numbers.text(r.part().amount()), "以元为单位，至多两位小数", "300000.00")
      .may("用途", PROSE, r -> r.part().use(), "", "保安、保洁和绿化")
      .reading(cells -> new PartRow(
          cells.text("项目"),
          new Project.Part(cells.text("分项名称"), cells.amount("金额"), cells.text("用途"))));

  static final Layout<Task> TASKS = Layout.<Task>of(Section.TASKS, "整体绩效目标里的年度主要任务")
      .must("任务名称", WORDS, Task::name, "", "保障大厅运行")
      .may("主要内容", PROSE, Task::content, "用自己的话写", "")
      .may(
          "涉及项目",
          PROSE,
          t -> String.join("\n", t.covers().stream().map(SheetLayouts::cover).toList()),
          "由哪些项目的钱完成，一行一个；基本支出填“基本支出”。金额由明细加总",
          "政务大厅运行维护")
      .may("财政拨款", AMOUNT, t -> optional(t.fiscal()), "只在不能由涉及项目加总时填，元", "")
      .may("其他资金", AMOUNT, t -> optional(t.other()), "只在不能由涉及项目加总时填，元", "")
      .reading(cells -> new Task(
          cells.text("任务名称"),
          cells.text("主要内容"),
          cells.lines("涉及项目").stream()
              .map(words -> words.equals("基本支出") ? Task.BASIC : words)
              .toList(),
          cells.optionalAmount("财政拨款"),
          cells.optionalAmount("其他资金")));

  static final Layout<ResultRow> RESULTS = Layout.<ResultRow>of(
          Section.RESULTS, "自评的各项指标及得分；只有决算需要填")
      .must("项目", PROJECT, ResultRow::project, "与“自评”表一致", "政务大厅运行维护")
      .may("单位", UNIT, ResultRow::unit, "与“自评”表一致", "云山市政务服务局本级")
      .may("一级指标", WORDS, r -> r.result().level1(), "", "产出指标")
      .may("二级指标", WORDS, r -> r.result().level2(), "", "数量指标")
      .must("三级指标", WORDS, r -> r.result().level3(), "", "系统年度可用率")
      .may("目标值", WORDS, r -> r.result().target(), "照公开的样子填", "≥99.9%")
      .may("度量单位", WORDS, r -> r.result().unit(), "", "")
      .may("实际完成值", WORDS, r -> r.result().actual(), "照公开的样子填", "99.95%")
      .may("权重", NUMBER, r -> Numbers.text(r.result().weight()), "", "10")
      .may("得分", NUMBER, r -> Numbers.text(r.result().score()), "", "10")
      .may("偏差原因及改进措施", PROSE, r -> r.result().reason(), "没有得满分的要填", "")
      .reading(cells -> new ResultRow(
          cells.text("项目"),
          cells.text("单位"),
          new Evaluation.Result(
              cells.text("一级指标"),
              cells.text("二级指标"),
              cells.text("三级指标"),
              cells.text("目标值"),
              cells.text("度量单位"),
              cells.text("实际完成值"),
              cells.number("权重"),
              cells.number("得分"),
              cells.text("偏差原因及改进措施"))));

  static final Layout<AssetRow> ASSETS = Layout.<AssetRow>of(
          Section.ASSETS, "国有资产占用情况：车辆、大型设备的数量和购置计划")
      .choice("类别", true, AssetRows.KINDS, AssetRow::kind, "", AssetRows.VEHICLES)
      .may("名称", WORDS, AssetRow::name, "车辆的用途；设备填单价标准，如“单价100万元以上设备”", "应急保障用车")
      .must("数量", NUMBER, r -> String.valueOf(r.count()), "辆或台（套）", "2")
      .reading(cells -> new AssetRow(
          cells
              .pick(
                  "类别", words -> AssetRows.KINDS.stream().filter(words::equals).findFirst())
              .orElse(""),
          cells.text("名称"),
          cells.count("数量")));

  static final Layout<TextRow> TEXTS = Layout.<TextRow>of(
          Section.TEXTS, "只有人才能写的文字：职责、目标、原因、用途；一段一行，同一主题的各段按先后排列")
      .must(
          "主题",
          WORDS,
          r -> Entries.TOPICS.getOrDefault(r.topic(), r.topic()),
          "可选：" + String.join("、", Entries.TOPICS.values()),
          "增减原因")
      .may(
          "关于",
          WORDS,
          r -> Entries.ABOUT.getOrDefault(r.about(), r.about()),
          "说的是哪个数或哪个项目：" + String.join("、", Entries.ABOUT.values()) + "，或项目名称；主题只有一篇的不填",
          "公用经费")
      .must("文字", PROSE, TextRow::paragraph, "一段", "")
      .reading(cells -> new TextRow(
          Entries.id(Entries.TOPICS, cells.text("主题")),
          Entries.id(Entries.ABOUT, cells.text("关于")),
          cells.text("文字")));

  private static Optional<Profile.Kind> kind(String words) {
    return switch (words) {
      case "预算", "budget" -> Optional.of(Profile.Kind.BUDGET);
      case "决算", "final" -> Optional.of(Profile.Kind.FINAL);
      default -> Optional.empty();
    };
  }

  private static String cover(String covered) {
    return covered.equals(Task.BASIC) ? "基本支出" : covered;
  }

  private static String count(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  private static String optional(@Nullable BigDecimal amount) {
    return amount == null ? "" : Numbers.text(amount);
  }

  private static <E> List<String> labels(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(label).toList();
  }

  private static <E> E pick(Cells cells, String column, E[] values, Function<E, String> label) {
    return cells
        .pick(
            column,
            words ->
                Arrays.stream(values).filter(v -> label.apply(v).equals(words)).findFirst())
        .orElse(values[0]);
  }
}
