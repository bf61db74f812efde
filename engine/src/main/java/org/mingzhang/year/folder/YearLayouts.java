package org.mingzhang.year.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.table.Cells;
import org.mingzhang.budget.table.Column;
import org.mingzhang.budget.table.Column.Kind;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Layouts;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.budget.table.Section;
import org.mingzhang.fact.Axis;
import org.mingzhang.year.Actual;
import org.mingzhang.year.Event;
import org.mingzhang.year.LineKey;

/** The columns of {@code events.csv} and {@code actuals.csv}. A line is written in the columns it has in the budget. */
final class YearLayouts {
  /** The columns that tell lines apart. */
  private static final List<String> KEY =
      List.of("单位", "功能科目", "部门经济科目", "支出性质", "项目", "资金性质", "资金来源");

  private static final List<String> BOUGHT = List.of("采购品目", "采购数量", "面向中小企业", "待支付以前年度");
  private static final String RECEIVING = "调入";
  private static final List<String> KINDS =
      Arrays.stream(Event.Kind.values()).map(Event.Kind::label).toList();

  private static final List<Integer> KEY_AT = positions(KEY);
  private static final List<Integer> BOUGHT_AT = positions(BOUGHT);
  private static final int AMOUNT_AT = Layouts.LINES.headers().indexOf("金额");
  private static final Map<String, Column> OF_LINES = Layouts.LINES.columns().stream()
      .collect(Collectors.toUnmodifiableMap(Column::header, column -> column));

  static final Layout<Actual> ACTUALS = Layout.<Actual>of(Section.ACTUALS, "绩效指标年末完成得怎样：每个指标一行")
      .may("项目", Kind.PROJECT, Actual::project, "整体绩效指标不填", "")
      .may("指标", Kind.WORDS, Actual::indicator, "三级指标的名称，与预算的绩效指标一致；不填即项目的实际完成情况", "系统年度可用率")
      .must("实际完成值", Kind.PROSE, Actual::value, "照公开的样子填", "99.95%")
      .may("依据", Kind.WORDS, Actual::evidence, "由哪份记录算出；直接填报的不填", "")
      .may("偏差原因", Kind.PROSE, Actual::reason, "没有达到目标的必填", "")
      .may("改进措施", Kind.PROSE, Actual::measures, "没有达到目标的必填", "")
      .may("得分", Kind.NUMBER, YearLayouts::score, "只有目标是文字、得不出分数的才由人评分", "")
      .reading(cells -> new Actual(
          cells.text("项目"),
          cells.text("指标"),
          cells.text("实际完成值"),
          cells.text("依据"),
          cells.text("偏差原因"),
          cells.text("改进措施"),
          cells.optionalNumber("得分")));

  private YearLayouts() {}

  private static String score(Actual actual) {
    BigDecimal score = actual.score();
    return score == null ? "" : Numbers.text(score);
  }

  /** Events of one year; days of others are wrong. */
  static Layout<Event> events(int year) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("编号", Kind.WORDS, true, List.of(), "凭证号或文号，全年不重复", "ZF202403-0012"));
    columns.add(new Column("日期", Kind.DAY, true, List.of(), "", year + "-03-15"));
    columns.add(new Column("事项", Kind.CHOICE, true, KINDS, "", "支付"));
    for (String header : KEY) columns.add(column(header, header));
    for (String header : KEY) columns.add(column(header, RECEIVING + header));
    columns.add(column("金额", "金额"));
    for (String header : BOUGHT) columns.add(column(header, header));
    columns.add(new Column("事由", Kind.PROSE, false, List.of(), "调整预算的必填", ""));
    columns.add(new Column("收款人", Kind.WORDS, false, List.of(), "", ""));
    return new Layout<>(
        Section.EVENTS,
        "预算执行中发生的事：每件一行，只增不改",
        columns,
        YearLayouts::row,
        cells -> event(cells, year));
  }

  private static Column column(String ofLine, String header) {
    Column known =
        OF_LINES.getOrDefault(ofLine, new Column(ofLine, Kind.WORDS, false, List.of(), "", ""));
    boolean own = header.equals(ofLine);
    return new Column(
        header,
        known.kind(),
        own && known.required(),
        known.choices(),
        own ? known.note() : "调入方；与调出方相同的可不填",
        own ? known.example() : "");
  }

  private static List<Integer> positions(List<String> headers) {
    return headers.stream().map(Layouts.LINES.headers()::indexOf).toList();
  }

  private static List<String> row(Event event) {
    List<String> line = Layouts.LINES.row(event.line().line(event.amount(), event.bought()));
    LineKey other = event.other();
    List<String> receiving =
        other == null ? List.of() : Layouts.LINES.row(other.line(event.amount(), Procurement.NONE));
    List<String> row = new ArrayList<>();
    row.add(event.number());
    row.add(event.date().toString());
    row.add(event.kind().label());
    for (int at : KEY_AT) row.add(line.get(at));
    for (int at : KEY_AT) row.add(receiving.isEmpty() ? "" : receiving.get(at));
    row.add(line.get(AMOUNT_AT));
    for (int at : BOUGHT_AT) row.add(line.get(at));
    row.add(event.reason());
    row.add(event.payee());
    return row;
  }

  private static Event event(Cells cells, int year) {
    BudgetLine line = Layouts.LINES.reader().apply(cells);
    Event.Kind kind = cells.pick("事项", Event.Kind::labelled).orElse(Event.Kind.PAYMENT);
    if (line.amount().signum() <= 0 && !cells.text("金额").isEmpty())
      cells.wrong("金额", "不大于零", "大于零的数", "增减由“事项”表示，退回的填“退回”");
    boolean isPaid = kind == Event.Kind.PAYMENT || kind == Event.Kind.REFUND;
    if (!isPaid && !line.procurement().isNone())
      cells.wrong("采购品目", "“" + kind.label() + "”不是支付，却填了采购品目", "空白", "采购在支付或退回时注明");
    boolean adjusts = !isPaid && kind != Event.Kind.RELEASE;
    if (adjusts && cells.text("事由").isEmpty())
      cells.wrong("事由", "“" + kind.label() + "”没有写明事由", "调整的依据或原因", "");
    return new Event(
        cells.text("编号"),
        day(cells, year),
        kind,
        LineKey.of(line),
        receiving(cells, kind, LineKey.of(line)),
        line.amount(),
        line.procurement(),
        cells.text("事由"),
        cells.text("收款人"));
  }

  private static LocalDate day(Cells cells, int year) {
    String day = cells.day("日期");
    LocalDate date = day.isEmpty() ? LocalDate.of(year, 1, 1) : LocalDate.parse(day);
    if (date.getYear() != year)
      cells.wrong("日期", "“" + day + "”不在 " + year + " 年", year + " 年的日期", "");
    return date;
  }

  /** The line that receives; what is left blank is as on the line that gives. */
  private static @Nullable LineKey receiving(Cells cells, Event.Kind kind, LineKey giving) {
    List<String> told =
        KEY.stream().filter(header -> !cells.text(RECEIVING + header).isEmpty()).toList();
    if (!kind.movesBetweenLines()) {
      if (!told.isEmpty())
        cells.wrong(RECEIVING + told.get(0), "“" + kind.label() + "”没有调入方", "空白", "只有调剂和资金置换填调入各列");
      return null;
    }
    if (told.isEmpty()) {
      cells.wrong(RECEIVING + "单位", "没有写明调入哪一条明细", "与调出方不同的各列", "");
      return null;
    }
    String nature = member(cells, "支出性质", Axis.NATURE, giving.nature());
    return new LineKey(
        text(cells, "单位", giving.unit()),
        text(cells, "功能科目", giving.function()),
        text(cells, "部门经济科目", giving.economic()),
        nature,
        nature.equals("project") ? text(cells, "项目", giving.project()) : text(cells, "项目", ""),
        member(cells, "资金性质", Axis.FUND, giving.fund()),
        source(cells).orElse(giving.source()));
  }

  private static String text(Cells cells, String header, String otherwise) {
    String text = cells.text(RECEIVING + header);
    return text.isEmpty() ? otherwise : text;
  }

  private static String member(Cells cells, String header, Axis axis, String otherwise) {
    String member = cells.member(RECEIVING + header, axis);
    return member.isEmpty() ? otherwise : member;
  }

  private static Optional<Source> source(Cells cells) {
    Function<String, Optional<Source>> choice = words -> switch (words) {
      case "当年" -> Optional.of(Source.THIS_YEAR);
      case "上年结转" -> Optional.of(Source.CARRIED_OVER);
      default -> Optional.empty();
    };
    return cells.pick(RECEIVING + "资金来源", choice);
  }
}
