package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.budget.Dossier;
import org.mingzhang.document.Profile;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Column;
import org.mingzhang.write.PrintedTable.Lead;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.write.Publication;

/** 自评汇总: an assessment as tables of a publication: the ranking, every score unfolded, what is missing, problems. */
public final class AppraisalTables {
  private AppraisalTables() {}

  public static List<PrintedTable> of(Assessment assessment) {
    List<PrintedTable> tables = new ArrayList<>();
    tables.add(summary(assessment));
    assessment.whole().ifPresent(whole -> tables.add(scores("整体支出绩效自评得分明细表", whole)));
    for (Appraised project : assessment.projects())
      tables.add(scores("项目支出绩效自评得分明细表：" + project.evaluation().project(), project));
    if (!assessment.gaps().isEmpty()) tables.add(remarks("自评待补充事项表", assessment.gaps()));
    if (!assessment.problems().isEmpty())
      tables.add(remarks("自评发现问题及下年目标建议表", assessment.problems()));
    return tables;
  }

  /** The tables as a paper of their own, for the department itself; it is no part of what is published. */
  public static Publication paper(Assessment assessment, Dossier accounts) {
    Profile profile = accounts.profile();
    String title = profile.year() + "年" + profile.issuer() + "绩效自评汇总";
    return new Publication(profile, title, accounts.form(), List.copyOf(of(assessment)), List.of());
  }

  private static PrintedTable summary(Assessment assessment) {
    List<Row> rows = new ArrayList<>();
    assessment.whole().ifPresent(whole -> rows.add(summary("—", "整体支出", whole)));
    for (Assessment.Ranked ranked : assessment.ranking())
      rows.add(summary(
          String.valueOf(ranked.place()),
          ranked.project().evaluation().project(),
          ranked.project()));
    return table(
        "绩效自评汇总表",
        "单位：元",
        List.of(
            new Column(4, true),
            new Column(20, false),
            new Column(10, true),
            new Column(10, true),
            new Column(7, true),
            new Column(6, true),
            new Column(5, false)),
        List.of("名次", "项目", "全年预算数", "全年执行数", "执行率", "总分", "等级"),
        rows,
        List.of("权重方案：" + assessment.scheme() + "。得分四舍五入到两位小数。"));
  }

  private static Row summary(String place, String name, Appraised appraised) {
    return new Row(List.of(
        number(place),
        Cell.label(name, 0),
        number(money(appraised.evaluation().full().total())),
        number(money(appraised.evaluation().executed().total())),
        number(Plain.text(appraised.executionRate()) + "%"),
        number(Plain.text(appraised.total())),
        Cell.text(appraised.grade().name())));
  }

  private static PrintedTable scores(String title, Appraised appraised) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(List.of(
        Cell.label("预算执行率", 0),
        Cell.text(money(appraised.evaluation().full().total())),
        Cell.text(money(appraised.evaluation().executed().total())),
        number(Plain.text(appraised.evaluation().executionWeight())),
        number(Plain.text(appraised.executionScore())),
        Cell.text(appraised.executionFormula()),
        Cell.text("预算与支付明细"))));
    for (Appraised.Line line : appraised.lines()) {
      if (line.result().weight().signum() == 0) continue;
      String source = line.typedIn() ? "手工填报" : line.evidence();
      rows.add(new Row(List.of(
          Cell.label(line.result().level3(), 0),
          Cell.text(line.result().target()),
          Cell.text(line.result().actual()),
          number(Plain.text(line.result().weight())),
          number(Plain.text(line.result().score())),
          Cell.text(line.formula()),
          Cell.text(source + (line.judged() ? "；人工评分" : "")))));
    }
    rows.add(new Row(List.of(
        Cell.label("总分", 0),
        Cell.text(""),
        Cell.text(""),
        number(Plain.text(appraised.weight())),
        number(Plain.text(appraised.total())),
        Cell.text(""),
        Cell.text(appraised.grade().name()))));
    return table(
        title,
        "",
        List.of(
            new Column(14, false),
            new Column(10, false),
            new Column(10, false),
            new Column(4, true),
            new Column(4, true),
            new Column(18, false),
            new Column(8, false)),
        List.of("指标", "目标值", "实际完成值", "权重", "得分", "怎样得出", "数据来源"),
        rows,
        List.of());
  }

  private static PrintedTable remarks(String title, List<Remark> remarks) {
    List<Row> rows = remarks.stream()
        .map(r -> new Row(List.of(
            Cell.label(r.project().isEmpty() ? "整体支出" : r.project(), 0),
            Cell.text(r.kind().label()),
            Cell.text(r.what()),
            Cell.text(r.evidence()),
            Cell.text(r.advice()))))
        .toList();
    return table(
        title,
        "",
        List.of(
            new Column(10, false),
            new Column(7, false),
            new Column(16, false),
            new Column(14, false),
            new Column(14, false)),
        List.of("项目", "类别", "情况", "依据", "建议"),
        rows,
        List.of());
  }

  private static PrintedTable table(
      String title,
      String unit,
      List<Column> columns,
      List<String> headers,
      List<Row> rows,
      List<String> notes) {
    Row header = new Row(headers.stream().map(h -> Cell.header(h, 1, 1)).toList());
    List<Lead> lead = unit.isEmpty() ? List.of() : Arrays.asList(new Lead("", unit));
    return new PrintedTable("", title, "", lead, columns, List.of(header), rows, notes);
  }

  private static Cell number(String text) {
    return new Cell(text, 1, 1, 0, Cell.Kind.NUMBER, null);
  }

  private static String money(BigDecimal yuan) {
    return String.format(java.util.Locale.ROOT, "%,.2f", yuan);
  }
}
