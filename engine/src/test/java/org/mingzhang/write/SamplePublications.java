package org.mingzhang.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Profile;
import org.mingzhang.write.Chart.Series;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Column;
import org.mingzhang.write.PrintedTable.Lead;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.write.Publication.Element;
import org.mingzhang.write.Publication.Heading;
import org.mingzhang.write.Publication.Paragraph;

/** A department's budget made by hand, with every kind of table that such documents have. */
public final class SamplePublications {
  private static final String ISSUER = "云山市临江区政务服务数据管理局";
  private static final List<Lead> LEAD = List.of(new Lead("单位名称：" + ISSUER, "单位：万元"));

  private SamplePublications() {}

  /** A whole department: twelve tables, three charts, some thirty pages. */
  public static Publication department() {
    List<Element> all = new ArrayList<>();
    all.add(new Heading(1, "第一部分 部门概况"));
    all.add(new Heading(2, "一、主要职责"));
    for (int i = 0; i < 5; i++) all.add(new Paragraph(DUTY));
    all.add(new Heading(2, "二、机构设置"));
    all.add(new Paragraph("本部门设综合科、审批协调科、数据管理科3个内设机构，下辖云山市临江区政务服务中心1个事业单位，无其他下属预算单位。"));
    all.add(new Heading(3, "（一）人员情况"));
    all.add(new Paragraph("本部门行政编制16名，实有14名；事业编制21名，实有20名；离退休2人。"));
    all.add(new Heading(1, "第二部分 部门预算表"));
    all.add(twoSided());
    all.add(wideTree("表2", "部门收入预算总表", 3));
    all.add(plain("表3", "部门支出预算总表", 6, 2));
    all.add(wideTree("表4", "基本支出预算表", 34));
    all.add(wideTree("表5", "项目支出预算表", 80));
    all.add(twoSided("表6", "财政拨款收支总表"));
    all.add(plain("表7", "一般公共预算支出情况表（按功能分类科目）", 5, 80));
    all.add(plain("表8", "一般公共预算支出情况表（按经济分类科目）", 5, 46));
    all.add(empty("表9", "政府性基金预算支出情况表"));
    all.add(empty("表10", "国有资本经营预算支出情况表"));
    all.add(years());
    all.add(plain("表12", "政府采购预算表", 7, 12));
    all.add(goals());
    all.add(new Heading(1, "第三部分 部门预算情况说明"));
    all.add(new Heading(2, "一、收支预算总体情况"));
    for (int i = 0; i < 4; i++) all.add(new Paragraph(CHANGE));
    all.add(bars());
    all.add(new Heading(2, "二、“三公”经费情况"));
    all.add(new Paragraph(CHANGE));
    all.add(lines());
    all.add(pie());
    all.add(new Heading(1, "第四部分 名词解释"));
    for (int i = 0; i < 6; i++) all.add(new Paragraph("一般公共预算拨款收入：指区级财政当年从一般公共预算拨付给本部门的资金。"));
    return of(all);
  }

  /** What strains a layout: tables too wide or too small, rows higher than a page, spans in running text. */
  public static Publication strains() {
    List<Element> all = new ArrayList<>();
    all.add(new Heading(1, "一、很宽的表"));
    List<Cell> names = new ArrayList<>(List.of(Cell.header("项目名称", 1, 1)));
    List<Column> columns = new ArrayList<>(List.of(new Column(3, false)));
    List<Row> body = new ArrayList<>();
    for (int c = 1; c < 27; c++) {
      names.add(Cell.header("第" + c + "类资金来源", 1, 1));
      columns.add(new Column(1, true));
    }
    for (int r = 0; r < 30; r++) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.label(NAMES[r % NAMES.length], 0)));
      for (int c = 1; c < 27; c++) cells.add(number(1_000_000 + r * 1237 + c * 11));
      body.add(new Row(cells));
    }
    all.add(new PrintedTable(
        "表1", "二十七栏的表", "", LEAD, columns, List.of(new Row(names)), body, List.of()));
    all.add(new Heading(1, "二、很高的行"));
    all.add(new Heading(2, "（一）说明文字很长的项目"));
    all.add(new PrintedTable(
        "表2",
        "项目用途说明表",
        "",
        List.of(),
        columns(2, false, 8, false),
        List.of(row(Cell.header("项目", 1, 1), Cell.header("用途", 1, 1))),
        List.of(
            row(Cell.label("信息化", 0), Cell.text(DUTY.repeat(25))),
            row(Cell.label("物业", 0), Cell.text(DUTY))),
        List.of()));
    all.add(new Heading(1, "三、夹在文字里的表"));
    for (int i = 0; i < 6; i++) {
      for (int k = 0; k < 3; k++) all.add(new Paragraph(CHANGE, i % 2 == 0));
      PrintedTable table = i % 2 == 0 ? years() : plain("", "", 5, 4);
      all.add(new PrintedTable(
          "",
          i % 3 == 0 ? "" : table.title(),
          "",
          i % 2 == 0 ? List.of() : LEAD,
          table.columns(),
          i % 3 == 1 ? List.of() : table.header(),
          table.body(),
          List.of()));
    }
    Profile profile = new Profile("云山市\"数据\"局\\", 2024, Profile.Kind.BUDGET, "部门", "");
    return new Publication(
        profile,
        "云山市\"数据\"局\\\u00012024年\n部门预算</style>",
        "",
        all,
        List.of(new Publication.Gap("a", "b", "c")));
  }

  public static Publication of(List<Element> elements) {
    Profile profile = new Profile(ISSUER, 2024, Profile.Kind.BUDGET, "部门", "shenzhen");
    return new Publication(profile, "2024年" + ISSUER + "部门预算", "test", elements, List.of());
  }

  private static final String DUTY =
      "（一）贯彻执行国家和省、市关于政务服务、数据管理的法律、法规和政策，拟订本区“放管服”改革、政务公开、行政审批制度改革的措施并组织实施，负责全区政务服务事项的标准化、规范化管理——包括事项目录、办事指南和时限要求。";
  private static final String CHANGE =
      "2024年部门预算收入17,109.32万元，比2023年减少1,204.50万元，下降6.58%，其中：财政预算拨款17,109.32万元。减少的主要原因是信息化建设项目按进度支付，年初安排的项目经费相应压减，同时落实过紧日子的要求，一般性支出继续从严控制。";

  private static PrintedTable twoSided() {
    return twoSided("表1", "部门收支预算总表");
  }

  private static PrintedTable twoSided(String number, String title) {
    List<Row> header = List.of(
        row(Cell.header("收入", 2, 1), Cell.header("支出", 2, 1)),
        row(
            Cell.header("项目", 1, 1),
            Cell.header("2024年预算数", 1, 1),
            Cell.header("项目", 1, 1),
            Cell.header("2024年预算数", 1, 1)));
    List<Row> body = new ArrayList<>();
    String[] left = {"一、财政预算拨款", "一般公共预算拨款", "一般性经费拨款", "财政专项资金拨款", "二、事业收入"};
    for (int i = 0; i < 24; i++) {
      body.add(row(
          Cell.label(i < left.length ? left[i] : "", i > 0 && i < 4 ? 1 : 0),
          i < left.length ? number(100 + i) : blank(),
          Cell.label(i % 3 == 0 ? "社会保障和就业支出" : "机关事业单位基本养老保险缴费支出", i % 3),
          number(1000 + 37 * i)));
    }
    body.add(row(Cell.label("收入总计", 0), number(17109), Cell.label("支出总计", 0), number(17109)));
    return new PrintedTable(
        number,
        title,
        "test",
        LEAD,
        columns(5, false, 3, true, 6, false, 3, true),
        header,
        body,
        List.of());
  }

  private static PrintedTable wideTree(String number, String title, int rows) {
    List<Row> header = List.of(
        row(
            Cell.header("支出项目类别", 1, 3),
            Cell.header("总计", 1, 3),
            Cell.header("财政预算拨款", 8, 1),
            Cell.header("事业收入", 1, 3),
            Cell.header("事业单位经营收入", 1, 3),
            Cell.header("其他收入", 1, 3),
            Cell.header("上级补助收入", 1, 3),
            Cell.header("附属单位上缴收入", 1, 3),
            Cell.header("用事业基金弥补收支差额", 1, 3),
            Cell.header("上年结余、结转", 1, 3)),
        row(
            Cell.header("小计", 1, 2),
            Cell.header("一般公共预算拨款", 4, 1),
            Cell.header("政府性基金预算拨款", 1, 2),
            Cell.header("国有资本经营预算拨款", 1, 2),
            Cell.header("财政专户拨款", 1, 2)),
        row(
            Cell.header("小计", 1, 1),
            Cell.header("一般性经费拨款", 1, 1),
            Cell.header("财政专项资金拨款", 1, 1),
            Cell.header("政府投资项目拨款", 1, 1)));
    List<Row> body = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.label(r == 0 ? ISSUER : NAMES[r % NAMES.length], r == 0 ? 0 : 1 + r % 2));
      for (int c = 1; c < 17; c++) {
        cells.add(c < 6 ? number(r * 131 + c * 17 + 12) : c % 5 == 0 ? number(0) : blank());
      }
      body.add(new Row(cells));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(4, false));
    for (int c = 1; c < 17; c++) columns.add(new Column(2, true));
    return new PrintedTable(number, title, "test", LEAD, columns, header, body, List.of());
  }

  private static final String[] NAMES = {
    "工资福利支出",
    "基本工资",
    "津贴补贴",
    "机关事业单位基本养老保险缴费",
    "职工基本医疗保险缴费",
    "其他社会保障缴费",
    "商品和服务支出",
    "物业管理费",
    "公务用车运行维护费",
    "其他商品和服务支出",
    "智慧城市与数字政府一体化平台建设及运维项目"
  };

  private static PrintedTable plain(String number, String title, int columns, int rows) {
    List<Cell> names =
        new ArrayList<>(List.of(Cell.header("科目编码", 1, 1), Cell.header("科目名称", 1, 1)));
    List<Column> widths = new ArrayList<>(List.of(new Column(2, false), new Column(5, false)));
    String[] heads = {"支出总计", "基本支出", "项目支出", "其中：政府采购", "其中：面向中小企业预留"};
    for (int c = 2; c < columns; c++) {
      names.add(Cell.header(heads[c - 2], 1, 1));
      widths.add(new Column(2, true));
    }
    List<Row> body = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.label(Integer.toString(2010000 + r * 3 + 1), 0));
      cells.add(Cell.label(NAMES[r % NAMES.length], r % 3));
      for (int c = 2; c < columns; c++) cells.add(number(r * 97 + c * 1013));
      body.add(new Row(cells));
    }
    return new PrintedTable(
        number,
        title,
        "test",
        LEAD,
        widths,
        List.of(new Row(names)),
        body,
        List.of("注：本表数据因四舍五入可能存在尾数差异。"));
  }

  private static PrintedTable empty(String number, String title) {
    PrintedTable one = plain(number, title, 5, 1);
    List<Row> body =
        List.of(row(Cell.label("", 0), Cell.label("合计", 0), number(0), number(0), number(0)));
    return new PrintedTable(
        number, title, "test", LEAD, one.columns(), one.header(), body, List.of("注：本表本年无发生额。"));
  }

  private static PrintedTable years() {
    List<Row> header = List.of(
        row(
            Cell.header("预算单位", 1, 2),
            Cell.header("年度", 1, 2),
            Cell.header("总计", 1, 2),
            Cell.header("因公出国（境）费", 1, 2),
            Cell.header("公务接待费", 1, 2),
            Cell.header("公务用车购置及运行维护费", 3, 1)),
        row(Cell.header("小计", 1, 1), Cell.header("公务用车购置费", 1, 1), Cell.header("公务用车运行维护费", 1, 1)));
    List<Row> body = new ArrayList<>();
    String[] years = {"2023年", "2024年", "增减变化金额"};
    for (int r = 0; r < 3; r++) {
      List<Cell> cells = new ArrayList<>();
      if (r == 0) cells.add(new Cell(ISSUER, 1, 3, 0, Cell.Kind.LABEL, null));
      cells.add(Cell.label(years[r], 0));
      for (int c = 0; c < 6; c++) cells.add(number(c * 3 + r - 1));
      body.add(new Row(cells));
    }
    return new PrintedTable(
        "表11",
        "“三公”经费预算情况表",
        "test",
        LEAD,
        columns(4, false, 2, false, 2, true, 2, true, 2, true, 2, true, 2, true, 2, true),
        header,
        body,
        List.of());
  }

  private static PrintedTable goals() {
    List<Row> body = new ArrayList<>();
    body.add(row(
        Cell.label("年度总体目标", 0),
        new Cell(
            "保障政务服务大厅全年平稳运行，提升群众办事的便利程度；推进政务数据的归集、治理与共享，" + DUTY, 4, 1, 0, Cell.Kind.TEXT, null)));
    String[] firsts = {"产出指标", "效益指标", "满意度指标"};
    for (int f = 0; f < 3; f++) {
      for (int s = 0; s < 4; s++) {
        for (int t = 0; t < 4; t++) {
          List<Cell> cells = new ArrayList<>();
          if (s == 0 && t == 0) cells.add(new Cell(firsts[f], 1, 16, 0, Cell.Kind.LABEL, null));
          if (t == 0) cells.add(new Cell("数量指标" + s, 1, 4, 0, Cell.Kind.LABEL, null));
          cells.add(Cell.label("政务服务大厅窗口进驻事项数量及办理及时率（第" + (t + 1) + "项）", 0));
          cells.add(Cell.text("≥" + (90 + t) + "%"));
          cells.add(Cell.text("按照区委区政府关于优化营商环境的部署，窗口办理事项应进必进，办理时限压缩至法定时限的一半以内。"));
          body.add(new Row(cells));
        }
      }
    }
    return new PrintedTable(
        "表13",
        "部门整体支出绩效目标表",
        "test",
        List.of(new Lead("部门名称：" + ISSUER, "")),
        columns(2, false, 2, false, 5, false, 2, false, 5, false),
        List.of(row(
            Cell.header("一级指标", 1, 1),
            Cell.header("二级指标", 1, 1),
            Cell.header("三级指标", 1, 1),
            Cell.header("目标值", 1, 1),
            Cell.header("说明", 1, 1))),
        body,
        List.of());
  }

  private static Chart bars() {
    return new Chart(
        Chart.Kind.BAR,
        "2024年支出按功能分类",
        "万元",
        List.of("一般公共服务支出", "社会保障和就业支出", "卫生健康支出", "城乡社区支出", "住房保障支出"),
        List.of(new Series("2024年", amounts("10267.31", "129.40", "214.05", "6300.00", "200.56"))));
  }

  private static Chart lines() {
    return new Chart(
        Chart.Kind.LINE,
        "“三公”经费变化",
        "万元",
        List.of("2021年", "2022年", "2023年", "2024年"),
        List.of(
            new Series("公务接待费", amounts("3.2", "2.1", "1.5", "1.0")),
            new Series("公务用车运行维护费", amounts("8.0", "8.0", "7.6", "7.5"))));
  }

  private static Chart pie() {
    return new Chart(
        Chart.Kind.PIE,
        "2024年支出按性质分类",
        "万元",
        List.of("人员支出", "公用支出", "对个人和家庭的补助", "项目支出"),
        List.of(new Series("金额", amounts("1173", "1415", "12", "14521"))));
  }

  private static List<BigDecimal> amounts(String... amounts) {
    return List.of(amounts).stream().map(BigDecimal::new).toList();
  }

  private static List<Column> columns(Object... weightsAndKinds) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < weightsAndKinds.length; i += 2) {
      columns.add(new Column((int) weightsAndKinds[i], (boolean) weightsAndKinds[i + 1]));
    }
    return columns;
  }

  private static Row row(Cell... cells) {
    return new Row(List.of(cells));
  }

  private static Cell number(int tenths) {
    String text = String.format("%,.2f", tenths * 1.17);
    return new Cell(text, 1, 1, 0, Cell.Kind.NUMBER, null);
  }

  private static Cell blank() {
    return new Cell("", 1, 1, 0, Cell.Kind.NUMBER, null);
  }
}
