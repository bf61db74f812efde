package org.mingzhang.write;

import static org.mingzhang.write.DraftTable.label;
import static org.mingzhang.write.DraftTable.span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Profile;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Position;
import org.mingzhang.write.Publication.Heading;
import org.mingzhang.write.Publication.Paragraph;

/** A department's budget of thirteen tables, made up: two-sided, 17 columns, 80 rows, merged goals, prose, empty ones. */
public final class SamplePublication {
  public static final String ISSUER = "云山市政务服务局";
  private static final String[] FUNDS = {
    "总计",
    "政府预算拨款/小计",
    "政府预算拨款/一般公共预算拨款/小计",
    "政府预算拨款/一般公共预算拨款/基本支出拨款",
    "政府预算拨款/一般公共预算拨款/履职类项目拨款",
    "政府预算拨款/一般公共预算拨款/财政专项资金拨款",
    "政府预算拨款/一般公共预算拨款/政府投资项目拨款",
    "政府预算拨款/政府性基金预算拨款",
    "政府预算拨款/国有资本经营预算拨款",
    "财政专户管理资金",
    "单位资金/事业收入",
    "单位资金/事业单位经营收入",
    "单位资金/上级补助收入",
    "单位资金/附属单位上缴收入",
    "单位资金/其他收入",
    "上年结余、结转"
  };

  private final Random random = new Random(7);
  private final List<Publication.Element> elements = new ArrayList<>();

  private SamplePublication() {}

  public static Publication budget() {
    SamplePublication sample = new SamplePublication();
    sample.narrative();
    sample.tables();
    Profile profile = new Profile(ISSUER, 2024, Profile.Kind.BUDGET, "部门", "");
    return new Publication(
        profile,
        "2024年云山市政务服务局部门预算",
        "test",
        sample.elements,
        List.of(new Publication.Gap("reason", "three-public", "请说明三公经费减少的原因")));
  }

  private void heading(int level, String text) {
    elements.add(new Heading(level, text));
  }

  private void text(String text) {
    elements.add(new Paragraph(text));
  }

  private void narrative() {
    heading(1, "第一部分 部门概况");
    heading(2, "一、主要职责");
    text("负责全市政务服务工作的统筹、指导、协调和监督，推进“一网通办”，管理市政务服务大厅；承担数据资源的汇聚、共享和开放。");
    text("（一）拟订政务服务和数据管理的政策措施并组织实施，A&B <测试> 1*2*3 [链接](x) 与 $5$ 原样保留。");
    text("1. 协调各部门进驻大厅；2. 监督办事时限，确保按时办结率≥99.9%。");
    heading(2, "二、机构设置");
    text("本部门包括机关本级和2个下属单位，行政编制35名，实有33人。");
    heading(1, "第二部分 部门预算收支总体情况说明");
    heading(2, "一、收入预算");
    text("2024年部门预算收入29,760.00万元，比2023年减少1,240.50万元，下降4.0%。");
    text("三公经费比上年减少，" + new Publication.Gap("r", "t", "请说明三公经费减少的原因").mark() + "。");
    heading(3, "（一）公务接待费");
    for (int i = 0; i < 6; i++) {
      text("公务接待费按照厉行节约的要求安排，主要用于接待外地来访学习考察的人员；接待标准按规定执行，" + "不超标准、不超范围，并按规定公开接待的批次和人数。".repeat(3));
    }
    heading(2, "二、重点项目");
    text("重点项目的绩效目标见下表。");
    elements.add(prose());
    text("以上项目均已纳入绩效管理。");
  }

  private PrintedTable prose() {
    DraftTable table = new DraftTable("", "重点项目绩效目标情况表");
    table.column(3, false, "项目名称").column(2, true, "预算数（万元）").column(8, false, "绩效目标");
    for (int i = 1; i <= 4; i++) {
      table.row(
          label("政务服务平台运行维护项目（" + i + "期）"),
          table.amount(new BigDecimal(7_036_000 + i * 12_345)),
          Cell.text("1.保障平台全年稳定运行，故障恢复时间不超过2小时；\n2.接入事项不少于" + i * 100 + "项；"
              + "3.群众满意度达到95%以上。".repeat(i)));
    }
    return table.build(ISSUER);
  }

  private void tables() {
    heading(1, "第三部分 部门预算表");
    elements.add(twoSided("表1", "收支总表"));
    elements.add(byFund("表2", "收入总表", List.of(ISSUER)));
    elements.add(coded("表3", "支出总表", 20, true));
    List<String> units = new ArrayList<>(List.of(ISSUER, ISSUER + "（本级）", "云山市政务服务中心"));
    for (int i = 1; i <= 20; i++) units.add("工资福利支出" + i);
    elements.add(byFund("表4", "基本支出总表", units));
    elements.add(byFund("表5", "项目支出总表", List.of("履职类项目", "网络信息系统运行维护", "大厅物业管理")));
    elements.add(twoSided("表6", "财政拨款收支总表"));
    elements.add(coded("表7", "一般公共预算支出表（按功能分类）", 25, false));
    elements.add(coded("表8", "一般公共预算支出表（按经济分类）", 80, false));
    elements.add(threePublic());
    elements.add(empty("表10", "政府性基金预算支出表"));
    elements.add(empty("表11", "国有资本经营预算支出表"));
    elements.add(goals());
  }

  private BigDecimal yuan() {
    return new BigDecimal(random.nextInt(900_000_000)).movePointLeft(1);
  }

  private PrintedTable twoSided(String number, String title) {
    DraftTable table = new DraftTable(number, title)
        .column(5, false, "收入/项目")
        .column(3, true, "收入/2024年预算数")
        .column(5, false, "支出/项目")
        .column(3, true, "支出/2024年预算数");
    String[] left = {"一、政府预算拨款", "1.一般公共预算拨款", "2.政府性基金预算拨款", "二、财政专户管理资金", "三、单位资金"};
    String[] right = {"一、一般公共服务支出", "二、社会保障和就业支出", "三、卫生健康支出", "四、住房保障支出", "五、其他支出"};
    BigDecimal[] parts = {yuan(), yuan(), yuan(), yuan(), yuan()};
    BigDecimal total = BigDecimal.ZERO;
    for (BigDecimal part : parts) total = total.add(part);
    for (int i = 0; i < left.length; i++) {
      table.row(
          Cell.label(left[i], left[i].startsWith("1") || left[i].startsWith("2") ? 1 : 0),
          table.amount(i < 2 ? total : BigDecimal.ZERO),
          label(right[i]),
          table.amount(parts[i]));
    }
    table.row(label(""), Cell.text(""), label(""), Cell.text(""));
    table.row(
        label("收入总计"),
        table.amount(total, new Position(1, 1), new Position(2, 1), new Position(3, 1)),
        label("支出总计"),
        table.amount(
            total,
            new Position(0, 3),
            new Position(1, 3),
            new Position(2, 3),
            new Position(3, 3),
            new Position(4, 3)));
    return table.build(ISSUER);
  }

  private PrintedTable byFund(String number, String title, List<String> rows) {
    DraftTable table =
        new DraftTable(number, title).labels(4, "预算单位").unit(MoneyUnit.WAN_YUAN, 0, "0");
    table.values(2, FUNDS);
    for (String name : rows) {
      int r = table.rows();
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.label(name, name.equals(ISSUER) ? 0 : 1));
      BigDecimal basic = yuan();
      BigDecimal duty = yuan();
      BigDecimal all = basic.add(duty);
      cells.add(table.amount(
          all,
          new Position(r, 2),
          new Position(r, 10),
          new Position(r, 11),
          new Position(r, 12),
          new Position(r, 13),
          new Position(r, 14),
          new Position(r, 15),
          new Position(r, 16)));
      cells.add(table.amount(all, new Position(r, 3), new Position(r, 8), new Position(r, 9)));
      cells.add(table.amount(
          all, new Position(r, 4), new Position(r, 5), new Position(r, 6), new Position(r, 7)));
      cells.add(table.amount(basic));
      cells.add(table.amount(duty));
      for (int c = 6; c < 17; c++) cells.add(table.amount(BigDecimal.ZERO));
      table.row(cells);
    }
    return table.build(ISSUER);
  }

  private PrintedTable coded(String number, String title, int rows, boolean procurement) {
    DraftTable table = new DraftTable(number, title)
        .column(3, false, "预算单位")
        .column(2, false, "科目编码")
        .column(4, false, "科目名称")
        .values(2, "支出总计", "基本支出", "项目支出");
    if (procurement) table.values(2, "2024年政府采购项目/小计", "2024年政府采购项目/其中：面向中小企业政府采购项目");
    List<BigDecimal[]> amounts = new ArrayList<>();
    BigDecimal[] total = {BigDecimal.ZERO, BigDecimal.ZERO};
    for (int i = 0; i < rows; i++) {
      BigDecimal[] amount = {yuan(), yuan()};
      amounts.add(amount);
      total[0] = total[0].add(amount[0]);
      total[1] = total[1].add(amount[1]);
    }
    List<Position> basics = new ArrayList<>();
    List<Position> projects = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      basics.add(new Position(i, 4));
      projects.add(new Position(i, 5));
    }
    table.row(codedRow(table, ISSUER, "", "", total, basics, projects, procurement));
    for (int i = 0; i < rows; i++) {
      String code = String.valueOf(2_010_301 + i);
      table.row(codedRow(
          table,
          "",
          code,
          "一般行政管理事务" + (i + 1),
          amounts.get(i),
          List.of(),
          List.of(),
          procurement));
    }
    table.note("注：1.本表按功能分类科目填列，因四舍五入，部分合计数与分项之和可能存在尾差。");
    return table.build(ISSUER);
  }

  private static List<Cell> codedRow(
      DraftTable table,
      String unit,
      String code,
      String name,
      BigDecimal[] amounts,
      List<Position> basics,
      List<Position> projects,
      boolean procurement) {
    int r = table.rows();
    List<Cell> cells = new ArrayList<>(List.of(label(unit), label(code), Cell.label(name, 1)));
    cells.add(table.amount(amounts[0].add(amounts[1]), new Position(r, 4), new Position(r, 5)));
    cells.add(table.amount(amounts[0], basics.toArray(Position[]::new)));
    cells.add(table.amount(amounts[1], projects.toArray(Position[]::new)));
    if (procurement) {
      cells.add(table.amount(amounts[1].movePointLeft(1)));
      cells.add(table.amount(BigDecimal.ZERO));
    }
    return cells;
  }

  private PrintedTable threePublic() {
    DraftTable table = new DraftTable("表9", "财政拨款“三公”经费支出表")
        .column(2, false, "年度")
        .unit(MoneyUnit.WAN_YUAN, 2, "0.00");
    String[] funds = {"一般公共预算", "政府性基金预算"};
    for (String item : new String[] {
      "总计", "因公出国（境）费", "公务接待费", "公务用车购置及运行维护费/小计", "公务用车购置及运行维护费/公务用车购置费", "公务用车购置及运行维护费/公务用车运行维护费"
    }) {
      for (String fund : funds) table.values(2, item + "/" + fund);
    }
    for (String year : new String[] {"2023年", "2024年"}) {
      List<Cell> cells = new ArrayList<>(List.of(label(year)));
      for (int c = 0; c < 12; c++)
        cells.add(table.amount(c % 2 == 0 ? yuan().movePointLeft(4) : BigDecimal.ZERO));
      table.row(cells);
    }
    List<Cell> change = new ArrayList<>(List.of(label("增减变化金额")));
    for (int c = 0; c < 12; c++)
      change.add(table.amount(new BigDecimal(c % 2 == 0 ? "-36700" : "0")));
    return table.row(change).build(ISSUER);
  }

  private PrintedTable empty(String number, String title) {
    DraftTable table = new DraftTable(number, title)
        .labels(3, "预算单位", "科目编码", "科目名称")
        .values(2, "支出总计", "基本支出", "项目支出")
        .unit(MoneyUnit.WAN_YUAN, 0, "0");
    table.row(
        label(ISSUER),
        label(""),
        label(""),
        table.amount(BigDecimal.ZERO),
        table.amount(BigDecimal.ZERO),
        table.amount(BigDecimal.ZERO));
    return table.note("注：本表本年无发生额。").build(ISSUER);
  }

  private PrintedTable goals() {
    DraftTable table = new DraftTable("表12", "部门整体支出绩效目标表");
    table.column(2, false, "a").column(3, false, "b").column(4, false, "c").column(3, true, "d");
    table.header(new PrintedTable.Row(
        List.of(Cell.header("部门名称", 1, 1), span(ISSUER, 3, 1, Cell.Kind.TEXT))));
    table.row(
        span("年度主要任务", 1, 4, Cell.Kind.HEADER),
        Cell.header("任务名称", 1, 1),
        Cell.header("主要内容", 1, 1),
        Cell.header("预算金额（万元）", 1, 1));
    for (int i = 1; i <= 3; i++) {
      table.row(
          label("任务" + i + "：窗口服务"),
          Cell.text("保障大厅窗口正常运行，做好帮办代办。"),
          table.amount(new BigDecimal(3_000_000 + i * 10_000)));
    }
    table.row(Cell.header("年度总体目标", 1, 1), span("全年办件不超时，群众满意。".repeat(12), 3, 1, Cell.Kind.TEXT));
    table.row(
        Cell.header("一级指标", 1, 1),
        Cell.header("二级指标", 1, 1),
        Cell.header("三级指标", 1, 1),
        Cell.header("目标值", 1, 1));
    table.row(
        span("产出指标", 1, 3, Cell.Kind.LABEL),
        span("数量指标", 1, 2, Cell.Kind.LABEL),
        label("接入事项数量"),
        Cell.text("≥500项"));
    table.row(label("培训场次"), Cell.text("≥12次"));
    table.row(label("质量指标"), label("按时办结率"), Cell.text("≥99.9%"));
    table.row(label("满意度指标"), label("服务对象满意度指标"), label("群众满意度"), Cell.text("≥95%"));
    return table.build(ISSUER);
  }
}
