package org.mingzhang.budget.table;

import static org.mingzhang.budget.table.Column.Kind.AMOUNT;
import static org.mingzhang.budget.table.Column.Kind.CODE;
import static org.mingzhang.budget.table.Column.Kind.NUMBER;
import static org.mingzhang.budget.table.Column.Kind.PROJECT;
import static org.mingzhang.budget.table.Column.Kind.PROSE;
import static org.mingzhang.budget.table.Column.Kind.UNIT;
import static org.mingzhang.budget.table.Column.Kind.WORDS;
import static org.mingzhang.budget.table.Column.Kind.YES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;

/** The columns of the folder's CSV files, which are the same in the workbook. */
public final class Layouts {
  private static final List<String> FUNDS = names(Axis.FUND, Entries.FUNDS);
  private static final List<String> NATURES = names(Axis.NATURE, Entries.NATURES);
  private static final List<String> MEASURES = names(Axis.MEASURE, Entries.BALANCES);
  private static final List<String> SOURCES = List.of("当年", "上年结转");
  private static final List<String> RESERVES = List.of("中小企业", "小微企业");

  private Layouts() {}

  public static final Layout<BudgetLine> LINES = Layout.<BudgetLine>of(
          Section.LINES, "钱花在哪里：每一笔支出一行，金额以元为单位。各张表、各段文字的数字都由这些行加总而来")
      .must("单位", UNIT, BudgetLine::unit, "预算单位名称，与“单位”表一致", "云山市政务服务局本级")
      .must("功能科目", CODE, BudgetLine::function, "支出功能分类科目编码，填到项级 7 位", "2010301")
      .must("部门经济科目", CODE, BudgetLine::economic, "部门预算支出经济分类科目编码，填到款级 5 位", "30201")
      .may("政府经济科目", CODE, BudgetLine::governmentEconomic, "政府预算支出经济分类科目编码，5 位；没有可不填", "50201")
      .choice(
          "支出性质",
          true,
          NATURES,
          line -> Members.name(Axis.NATURE, line.nature()),
          "人员支出、公用经费、对个人和家庭的补助合为基本支出",
          "公用经费")
      .may("项目", PROJECT, BudgetLine::project, "项目支出必填，与“项目”表的名称一致；其他支出不填", "")
      .choice(
          "资金性质",
          true,
          FUNDS,
          line -> Members.name(Axis.FUND, line.fund()),
          "这笔钱从哪里来",
          "一般公共预算·基本支出拨款")
      .choice("资金来源", false, SOURCES, Layouts::source, "不填即为当年", "当年")
      .must("金额", AMOUNT, line -> Numbers.text(line.amount()), "以元为单位，至多两位小数", "120000.00")
      .may(
          "采购品目", CODE, line -> line.procurement().item(), "属于政府采购的填品目编码：A 货物、B 工程、C 服务开头", "C0899")
      .may("采购数量", NUMBER, line -> blankZero(line.procurement().quantity()), "不计数量的不填", "")
      .choice("面向中小企业", false, RESERVES, Layouts::reserve, "专门面向中小企业或小微企业预留的采购", "小微企业")
      .may("待支付以前年度", YES, line -> line.procurement().pending() ? "是" : "", "支付以前年度采购合同的填“是”", "")
      .may("备注", PROSE, BudgetLine::note, "不公开，仅供自己查阅", "")
      .reading(cells -> new BudgetLine(
          cells.text("单位"),
          cells.text("功能科目"),
          cells.text("部门经济科目"),
          cells.text("政府经济科目"),
          cells.member("支出性质", Axis.NATURE),
          cells.text("项目"),
          cells.member("资金性质", Axis.FUND),
          cells.pick("资金来源", Layouts::source).orElse(Source.THIS_YEAR),
          cells.amount("金额"),
          procurement(cells),
          cells.text("备注")));

  public static final Layout<RevenueLine> REVENUES = Layout.<RevenueLine>of(
          Section.REVENUES, "钱从哪里来：本年收入，按单位和资金性质填")
      .must("单位", UNIT, RevenueLine::unit, "预算单位名称，与“单位”表一致", "云山市政务服务局本级")
      .may("功能科目", CODE, RevenueLine::function, "决算按支出功能分类填收入时填 7 位编码；预算可不填", "2010301")
      .choice("资金性质", true, FUNDS, line -> Members.name(Axis.FUND, line.fund()), "收入的种类", "事业收入")
      .must("金额", AMOUNT, line -> Numbers.text(line.amount()), "以元为单位，至多两位小数", "120000.00")
      .reading(cells -> new RevenueLine(
          cells.text("单位"),
          cells.text("功能科目"),
          cells.member("资金性质", Axis.FUND),
          cells.amount("金额")));

  public static final Layout<BalanceLine> BALANCES = Layout.<BalanceLine>of(
          Section.BALANCES, "上年结转进来、年末结转出去的钱，以及使用非财政拨款结余和结余分配")
      .must("单位", UNIT, BalanceLine::unit, "预算单位名称，与“单位”表一致", "云山市政务服务局本级")
      .may("功能科目", CODE, BalanceLine::function, "按科目管理结转的填 7 位编码；没有可不填", "2010301")
      .choice(
          "资金性质",
          true,
          names(Axis.FUND, Entries.BALANCE_FUNDS),
          line -> Members.name(Axis.FUND, line.fund()),
          "分不清种类的非财政拨款填“其他资金（非财政拨款）”",
          "政府性基金预算")
      .choice(
          "类别", true, MEASURES, line -> Members.name(Axis.MEASURE, line.measure()), "", "年初结转和结余")
      .must("金额", AMOUNT, line -> Numbers.text(line.amount()), "以元为单位，至多两位小数", "5000.00")
      .reading(cells -> new BalanceLine(
          cells.text("单位"),
          cells.text("功能科目"),
          cells.member("资金性质", Axis.FUND),
          cells.member("类别", Axis.MEASURE),
          cells.amount("金额")));

  public static final Layout<Indicator> INDICATORS = indicators(true);

  /** The columns these indicators need: none for weights where the scheme gives them all. */
  public static Layout<Indicator> ofIndicators(List<Indicator> indicators) {
    boolean withWeight = indicators.stream().anyMatch(i -> i.weight() != null);
    return withWeight ? INDICATORS : indicators(false);
  }

  private static Layout<Indicator> indicators(boolean withWeight) {
    Layout.Builder<Indicator> columns = Layout.<Indicator>of(
            Section.INDICATORS, "绩效指标：项目的和整体的，名称与目标值照公开的样子填")
        .may("项目", PROJECT, Indicator::project, "整体绩效指标不填", "")
        .must("一级指标", WORDS, Indicator::level1, "产出、效益、满意度等", "产出指标")
        .may("二级指标", WORDS, Indicator::level2, "数量、质量、时效、成本等", "数量指标")
        .must("三级指标", WORDS, Indicator::level3, "指标名称", "系统年度可用率")
        .may("目标值", WORDS, Indicator::target, "照公开的样子填，带比较符号和单位", "≥99.9%")
        .may("目标值来源", WORDS, Indicator::source, "没有可不填", "历史标准");
    if (withWeight) columns.may("权重", NUMBER, Layouts::weight, "百分制；不填即按权重方案分配", "10");
    return columns.reading(cells -> new Indicator(
        cells.text("项目"),
        cells.text("一级指标"),
        cells.text("二级指标"),
        cells.text("三级指标"),
        cells.text("目标值"),
        cells.text("目标值来源"),
        cells.optionalNumber("权重")));
  }

  private static String weight(Indicator indicator) {
    BigDecimal weight = indicator.weight();
    return weight == null ? "" : Numbers.text(weight);
  }

  /** With the column for words of no axis, which only few need. */
  public static final Layout<Figure> FIGURES = figures(true);

  public static final Layout<Figure> FIGURES_WITHOUT_ITEMS = figures(false);

  private static Layout<Figure> figures(boolean withItem) {
    Layout.Builder<Figure> columns = Layout.of(Section.FIGURES, "由明细算不出来的数：上年数、全年预算数等。空着的列表示不分该口径");
    columns
        .may("年度", CODE, f -> at(f, Axis.YEAR), "四位年份，不填即为本年", "2023")
        .choice("版本", false, all(Axis.VERSION), f -> named(f, Axis.VERSION), "不填即为本文件的版本", "年初预算")
        .choice("度量", false, all(Axis.MEASURE), f -> named(f, Axis.MEASURE), "是收入还是支出等", "本年支出")
        .may("单位", UNIT, f -> at(f, Axis.UNIT), "不填即为整个部门", "")
        .choice("资金性质", false, all(Axis.FUND), f -> named(f, Axis.FUND), "", "财政拨款")
        .may("功能科目", CODE, f -> at(f, Axis.FUNCTION), "3、5 或 7 位编码", "20103")
        .may("经济科目", CODE, f -> at(f, Axis.ECONOMIC), "3 或 5 位编码", "302")
        .choice("支出性质", false, all(Axis.NATURE), f -> named(f, Axis.NATURE), "", "基本支出")
        .may("项目", PROJECT, f -> at(f, Axis.PROJECT), "", "")
        .choice(
            "三公经费", false, all(Axis.THREE_PUBLIC), f -> named(f, Axis.THREE_PUBLIC), "", "公务接待费")
        .may("采购品目", CODE, f -> at(f, Axis.PROCUREMENT), "A、B、C 或品目编码", "A")
        .choice("面向中小企业", false, RESERVES, f -> named(f, Axis.SME), "", "");
    if (withItem) columns.may("其他口径", WORDS, f -> at(f, Axis.ITEM), "以上各列说不清的，照表格里的字填", "");
    return columns
        .must("金额", AMOUNT, f -> Numbers.text(f.amount()), "以元为单位，至多两位小数", "120000.00")
        .reading(cells -> new Figure(coordinate(cells), cells.amount("金额")));
  }

  private static Coordinate coordinate(Cells cells) {
    Coordinate coordinate = Coordinate.EVERYTHING;
    String year = cells.text("年度");
    if (!year.isEmpty() && !year.matches("\\d{4}年?"))
      cells.wrong("年度", "“" + year + "”不是年份", "四位数字", "");
    coordinate = with(coordinate, Axis.YEAR, year.replace("年", ""));
    coordinate = with(coordinate, Axis.VERSION, cells.member("版本", Axis.VERSION));
    coordinate = with(coordinate, Axis.MEASURE, cells.member("度量", Axis.MEASURE));
    coordinate = with(coordinate, Axis.UNIT, cells.text("单位"));
    coordinate = with(coordinate, Axis.FUND, cells.member("资金性质", Axis.FUND));
    coordinate = with(coordinate, Axis.FUNCTION, cells.text("功能科目"));
    coordinate = with(coordinate, Axis.ECONOMIC, cells.text("经济科目"));
    coordinate = with(coordinate, Axis.NATURE, cells.member("支出性质", Axis.NATURE));
    coordinate = with(coordinate, Axis.PROJECT, cells.text("项目"));
    coordinate = with(coordinate, Axis.THREE_PUBLIC, cells.member("三公经费", Axis.THREE_PUBLIC));
    String bought = cells.text("采购品目");
    coordinate =
        with(coordinate, Axis.PROCUREMENT, Members.id(Axis.PROCUREMENT, bought).orElse(bought));
    coordinate = with(coordinate, Axis.SME, cells.member("面向中小企业", Axis.SME));
    return with(coordinate, Axis.ITEM, cells.text("其他口径"));
  }

  private static Coordinate with(Coordinate coordinate, Axis axis, String member) {
    return member.isEmpty() ? coordinate : coordinate.with(axis, member);
  }

  private static String at(Figure figure, Axis axis) {
    return figure.coordinate().get(axis).orElse("");
  }

  private static String named(Figure figure, Axis axis) {
    return Members.name(axis, at(figure, axis));
  }

  private static Procurement procurement(Cells cells) {
    Procurement procurement = new Procurement(
        cells.text("采购品目"),
        cells.number("采购数量"),
        cells.pick("面向中小企业", Layouts::reserve).orElse(Reserve.NOBODY),
        cells.yes("待支付以前年度"));
    return procurement.equals(Procurement.NONE) ? Procurement.NONE : procurement;
  }

  private static String source(BudgetLine line) {
    return line.source() == Source.CARRIED_OVER ? "上年结转" : "当年";
  }

  private static Optional<Source> source(String words) {
    return switch (words) {
      case "当年", "当年安排", "this-year" -> Optional.of(Source.THIS_YEAR);
      case "上年结转", "结转", "carried-over" -> Optional.of(Source.CARRIED_OVER);
      default -> Optional.empty();
    };
  }

  private static String reserve(BudgetLine line) {
    return switch (line.procurement().reserve()) {
      case NOBODY -> "";
      case SME -> "中小企业";
      case MICRO -> "小微企业";
    };
  }

  private static Optional<Reserve> reserve(String words) {
    return Members.id(Axis.SME, words).map(id -> id.equals("micro") ? Reserve.MICRO : Reserve.SME);
  }

  private static String blankZero(BigDecimal number) {
    return number.signum() == 0 ? "" : Numbers.text(number);
  }

  private static List<String> all(Axis axis) {
    return names(axis, List.copyOf(Axes.shipped().members(axis).keySet()));
  }

  private static List<String> names(Axis axis, List<String> ids) {
    return ids.stream().map(id -> Members.name(axis, id)).toList();
  }
}
