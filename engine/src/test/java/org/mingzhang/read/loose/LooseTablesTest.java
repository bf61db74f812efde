package org.mingzhang.read.loose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.read.loose.LooseText.headers;
import static org.mingzhang.read.loose.LooseText.keys;
import static org.mingzhang.read.loose.LooseText.one;
import static org.mingzhang.read.loose.LooseText.read;
import static org.mingzhang.read.loose.LooseText.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.form.Form;
import org.mingzhang.form.Layout;

class LooseTablesTest {

  @Test
  void coded_rows_become_key_name_and_amounts_with_places() {
    LooseTable loose = one("""
            表 7
            一般公共预算支出表（按功能分类）
            部门名称： 甲市乙区水务局 单位：万元
            预算单位 科目编码 科目名称 支出总计 基本支出 项目支出
            甲市乙区水务局 1,050 850 200
            213 农林水支出 1,050 850 200
            21303 水利 1,050 850 200
            2130301 行政运行 850 850 0
            2130302 一般行政管理事务 200 0 200
            """);
    Table table = loose.table();
    assertThat(table.number()).isEqualTo("表7");
    assertThat(table.title()).isEqualTo("一般公共预算支出表（按功能分类）");
    assertThat(headers(loose)).containsExactly("支出总计", "基本支出", "项目支出");
    Table.Row row = table.rows().get(3);
    assertThat(row.key()).isEqualTo("2130301");
    assertThat(row.code()).isEqualTo("2130301");
    assertThat(row.name()).isEqualTo("行政运行");
    assertThat(row.context()).containsExactly("甲市乙区水务局");
    Table.Cell cell = row.cells().get(1);
    assertThat(cell.amount()).isEqualTo(new Amount(new BigDecimal("850"), MoneyUnit.WAN_YUAN));
    assertThat(cell.place().line()).isEqualTo(8);
    assertThat(cell.place().column()).isEqualTo("基本支出");
    assertThat(cell.place().table()).isEqualTo("表7");
    assertThat(loose.lines()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(loose.problems()).isEmpty();
  }

  @Test
  void pages_with_their_heading_repeated_are_one_table() {
    String head = """
        表 4
        基本支出总表
        部门名称： 甲市乙区水务局 单位：万元
        支出项目类别 总计 财政拨款 其他资金
        """;
    LooseTable loose = one(
        head + "甲市乙区水务局 90 80 10\n工资福利支出 90 80 10\n\n\n" + head + "基本工资 50 45 5\n津贴补贴 40 35 5\n");
    assertThat(keys(loose)).containsExactly("甲市乙区水务局", "工资福利支出", "基本工资", "津贴补贴");
    assertThat(loose.lines()).hasSize(12);
  }

  @Test
  void names_wrapped_before_their_numbers_are_joined() {
    LooseTable loose = one("""
            项目支出总表
            部门名称： 甲市乙区河道堤防与水库管理所 单位：万元
            支出项目类别 总计 财政拨款 其他资金
            甲市乙区河道堤防与
            水库管理所
            300 300 0
            河道清淤
            和护岸工程 200 200 0
            水质监测 100 100 0
            """, "河道清淤和护岸工程", "水质监测");
    assertThat(keys(loose)).containsExactly("甲市乙区河道堤防与水库管理所", "河道清淤和护岸工程", "水质监测");
  }

  @Test
  void names_wrapped_after_their_numbers_are_joined_in_coded_tables() {
    LooseTable loose = one("""
            支出决算表
            单位：万元
            项目 本年支出合计 基本支出 项目支出
            科目编码 科目名称
            208 社会保障和就业支出 12.50 12.50 0.00
            2080505 机关事业单位基本养老保险 8.50 8.50 0.00
            缴费支出
            2080506
            机关事业单位职业
            年金缴费支出
            4.00 4.00 0.00
            """);
    assertThat(loose.table().rows())
        .extracting(Table.Row::name)
        .containsExactly("社会保障和就业支出", "机关事业单位基本养老保险缴费支出", "机关事业单位职业年金缴费支出");
    assertThat(rows(loose).get("2080506")).containsEntry("基本支出", "4.00");
  }

  @Test
  void codes_over_three_columns_are_joined() {
    LooseTable loose = one("""
            支出预算总表
            单位：元
            项目 支出预算
            功能分类科目编码
            功能分类科目名称 合计 基本支出 项目支出
            类 款 项
            204 公共安全支出 7,000 5,000 2,000
            204 06 司法 7,000 5,000 2,000
            204 06 01 行政运行 5,000 5,000 0
            204 06 07 公共法律服务 2,000 0 2,000
            合计 7,000 5,000 2,000
            """);
    assertThat(keys(loose)).containsExactly("204", "20406", "2040601", "2040607", "合计");
    assertThat(headers(loose)).containsExactly("支出预算/合计", "支出预算/基本支出", "支出预算/项目支出");
  }

  @Test
  void two_sides_are_split_and_lone_rows_go_to_the_side_their_words_tell() {
    LooseTable loose = one("""
            表1
            收支总表
            部门名称：甲市乙区水务局 单位：万元
            收 入 支 出
            项 目 2024 年预算数 项 目 2024 年预算数
            一、财政拨款 1,050 一、农林水支出 1,000
            1. 一般公共预算拨款 1,050 水利 1,000
            二、单位资金 0 二、住房保障支出 50
            住房公积金 50
            上年结余、结转 0
            收入总计 1,050 支出总计 1,050
            """);
    assertThat(headers(loose)).containsExactly("收入/2024年预算数", "支出/2024年预算数");
    assertThat(keys(loose))
        .containsExactly(
            "一、财政拨款|income",
            "1. 一般公共预算拨款|income",
            "二、单位资金|income",
            "上年结余、结转|income",
            "收入总计|income",
            "一、农林水支出|expense",
            "水利|expense",
            "二、住房保障支出|expense",
            "住房公积金|expense",
            "支出总计|expense");
    assertThat(rows(loose).get("住房公积金|expense")).containsEntry("支出/2024年预算数", "50");
  }

  @Test
  void labels_without_numbers_stay_rows_without_values() {
    LooseTable loose = one("""
            收入支出决算总表
            单位：万元
            收入 支出
            项目 决算数 项目 决算数
            一、一般公共预算财政拨款收入 9.50 一、一般公共服务支出
            二、政府性基金预算财政拨款收入 二、外交支出
            三、公共安全支出 9.50
            本年收入合计 9.50 本年支出合计 9.50
            总计 9.50 总计 9.50
            """);
    assertThat(rows(loose).get("二、外交支出|expense")).isEmpty();
    assertThat(rows(loose).get("二、政府性基金预算财政拨款收入|income")).isEmpty();
    assertThat(rows(loose).get("三、公共安全支出|expense")).containsEntry("支出/决算数", "9.50");
    assertThat(rows(loose)).containsKeys("总计|income", "总计|expense");
  }

  @Test
  void header_words_wrapped_glued_and_listed_level_by_level_get_their_tree_back() {
    LooseTable loose = one("""
            表 2
            收入总表
            部门名称： 甲市乙区水务局 单位：万元
            预算单位 收入总计
            本年收入
            上年结
            余、结
            转
            政府预算拨款
            单位资金
            一般公共预算拨款
            政府性
            基金预
            算拨款
            事业收
            入
            其他收
            入小计
            基本支
            出拨款
            政府投
            资项目
            拨款
            甲市乙区水务局 130 100 60 40 20 4 3 3
            """);
    assertThat(headers(loose))
        .containsExactly(
            "收入总计",
            "本年收入/政府预算拨款/一般公共预算拨款/小计",
            "本年收入/政府预算拨款/一般公共预算拨款/基本支出拨款",
            "本年收入/政府预算拨款/一般公共预算拨款/政府投资项目拨款",
            "本年收入/政府预算拨款/政府性基金预算拨款",
            "本年收入/单位资金/事业收入",
            "本年收入/单位资金/其他收入",
            "上年结余、结转");
    assertThat(rows(loose).get("甲市乙区水务局"))
        .containsEntry("上年结余、结转", "3")
        .containsEntry("本年收入/单位资金/事业收入", "4");
    assertThat(loose.problems()).isEmpty();
  }

  @Test
  void the_balance_decides_the_order_of_columns_under_a_group_printed_first() {
    LooseTable loose = one("""
            政府性基金预算财政拨款收入支出决算表
            单位：万元
            项目 本年支出
            功能分类科目编码 科目名称 年初结转和结余 本年收入 小计 基本支出 项目支出 年末结转和结余
            合计 5.00 20.00 22.00 2.00 20.00 3.00
            212 城乡社区支出 5.00 20.00 22.00 2.00 20.00 3.00
            """);
    assertThat(rows(loose).get("212"))
        .isEqualTo(Map.of(
            "年初结转和结余",
            "5.00",
            "本年收入",
            "20.00",
            "本年支出/小计",
            "22.00",
            "本年支出/基本支出",
            "2.00",
            "本年支出/项目支出",
            "20.00",
            "年末结转和结余",
            "3.00"));
  }

  @Test
  void blank_cells_are_settled_by_sums_children_and_other_tables() {
    List<LooseTable> tables = read("""
            收入支出决算总表
            单位：万元
            收入 支出
            项目 决算数 项目 决算数
            一、一般公共预算财政拨款收入 70.00 一、公共安全支出 76.50
            二、上级补助收入
            三、事业收入
            四、经营收入
            五、附属单位上缴收入
            六、其他收入 6.50
            总计 76.50 总计 76.50
            收入决算表
            单位：万元
            项目 本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入
            科目编码 科目名称
            合计 76.50 70.00 6.50
            204 公共安全支出 76.50 70.00 6.50
            20406 司法 76.50 70.00 6.50
            2040601 行政运行 50.00 50.00
            2040602 一般行政管理事务 26.50 20.00 6.50
            """);
    LooseTable income = tables.get(1);
    assertThat(rows(income).get("合计"))
        .isEqualTo(Map.of("本年收入合计", "76.50", "财政拨款收入", "70.00", "其他收入", "6.50"));
    assertThat(rows(income).get("2040601")).isEqualTo(Map.of("本年收入合计", "50.00", "财政拨款收入", "50.00"));
    assertThat(income.problems()).isEmpty();
  }

  @Test
  void what_stays_open_is_a_problem() {
    LooseTable loose = one("""
            财政拨款“三公”经费支出决算表
            单位：万元
            合计 因公出国（境）费 公务用车购置及运行维护费 公务接待费
            小计 公务用车购置费 公务用车运行维护费
            0.95 0.95
            """);
    assertThat(loose.table().rows().get(0).cells()).hasSize(2);
    assertThat(loose.problems()).hasSize(1);
    assertThat(loose.problems().get(0).why()).contains("不止一种可能");
  }

  @Test
  void years_are_keys_of_three_public_rows() {
    LooseTable loose = one("""
            表 9
            一般公共预算“三公”经费支出表
            部门名称： 甲市乙区水务局 单位：万元
            预算单位 年度 总计 因公出国(境)费 公务接待费
            公务用车购置及运行维护费
            小计
            公务用车
            购置费
            公务用车
            运行维护费
            甲市乙区水务局 2022 年 18 0 3 15 5 10
            2023 年 16.5 0 1.5 15 5 10
            增减变化金额 -1.5 0 -1.5 0 0 0
            """);
    assertThat(keys(loose)).containsExactly("2022年", "2023年", "增减变化金额");
    assertThat(loose.table().rows())
        .allSatisfy(row -> assertThat(row.context()).containsExactly("甲市乙区水务局"));
    assertThat(rows(loose).get("2023年"))
        .containsEntry("公务用车购置及运行维护费/公务用车运行维护费", "10")
        .containsEntry("公务接待费", "1.5");
  }

  @Test
  void columns_crossed_with_budget_and_final() {
    LooseTable loose = one("""
            财政拨款“三公”经费支出决算表
            单位：万元
            合计 因公出国（境）费
            公务接待费
            预算数 决算数 预算数 决算数 预算数 决算数
            2.85 0.39 0.00 0.00 2.85 0.39
            """);
    assertThat(headers(loose))
        .containsExactly(
            "合计/预算数", "合计/决算数", "因公出国（境）费/预算数", "因公出国（境）费/决算数", "公务接待费/预算数", "公务接待费/决算数");
    assertThat(loose.table().rows().get(0).key()).isEmpty();
  }

  @Test
  void row_numbers_are_no_amounts_and_broken_numbers_are_mended() {
    LooseTable loose = one("""
            收入支出决算总表
            单位：万元
            收入 支出
            项目 行次 决算数 项目 行次 决算数
            栏次 1 栏次 2
            一、一般公共预算财政拨款收入 1 1, 042. 27 一、教育支出 5 1,000.00
            2 二、卫生健康支出 6 42. 27
            总计 3 1,042.27 总计 7 1,042.27
            """);
    assertThat(rows(loose).get("一、一般公共预算财政拨款收入|income")).containsEntry("收入/决算数", "1,042.27");
    assertThat(rows(loose).get("二、卫生健康支出|expense")).containsEntry("支出/决算数", "42.27");
    assertThat(loose.table().rows()).hasSize(5);
  }

  @Test
  void two_coded_halves_beside_each_other() {
    LooseTable loose = one("""
            一般公共预算财政拨款基本支出决算表
            单位：万元
            经济分类
            科目名称 决算数
            经济分类
            科目名称 决算数
            科目编码 科目编码
            301 工资福利支出 20.00 302 商品和服务支出 5.00
            301 01
            基本工资 20.00
            302
            01 办公费 3.00
            301 02
            津贴补贴
            302
            02 印刷费 2.00
            人员经费合计
            20.00
            公用经费合计
            5.00
            """);
    assertThat(keys(loose))
        .containsExactly("301", "302", "30101", "30201", "30102", "30202", "人员经费合计", "公用经费合计");
    assertThat(rows(loose).get("30102")).isEmpty();
    assertThat(rows(loose).get("公用经费合计").values()).containsExactly("5.00");
  }

  @Test
  void a_form_names_the_columns_that_the_words_leave_open() {
    Form form = new Form(
        "test/2024/water",
        List.of("水利专项表"),
        "",
        MoneyUnit.WAN_YUAN,
        Coordinate.EVERYTHING,
        List.of("项目"),
        List.of(List.of("堤防"), List.of("水库", "加固"), List.of("水库", "清淤")),
        List.of(),
        false,
        "0",
        "",
        new Layout(
            List.of(),
            new Layout.Decimals(List.of(0)),
            "0",
            List.of(),
            Layout.Numbering.NONE,
            Map.of(),
            List.of(),
            List.of(),
            true,
            List.of()));
    String text = """
        水利专项表
        单位：万元
        堤防 水库
        加固 清淤
        东江 5 6 7
        西江 8 9 10
        """;
    LooseTable loose = LooseTables.find(
            LooseJson.paragraphs(text), new LooseHints(List.of(form), Set.of()))
        .get(0);
    assertThat(headers(loose)).containsExactly("堤防", "水库/加固", "水库/清淤");
    assertThat(loose.table().form()).isEqualTo("test/2024/water");
  }

  @Test
  void a_header_with_too_few_words_is_a_problem_and_its_columns_are_counted() {
    LooseTable loose = one("水利专项表\n单位：万元\n项目 堤防\n东江 5 6 7\n西江 8 9 10\n");
    assertThat(loose.table().columns()).hasSize(3);
    assertThat(loose.problems()).isNotEmpty();
  }

  @Test
  void text_listed_column_by_column_is_given_up_not_guessed() {
    LooseTable loose = one("""
            收入预算总表
            单位：元
            功能分类科目编码
            功能分类科目名称
            合计
            财政拨款收入
            201
            204
            205
            一般公共服务支出
            公共安全支出
            教育支出
            500
            300
            200
            400
            300
            100
            """);
    assertThat(loose.table().rows()).isEmpty();
    assertThat(loose.problems()).extracting(p -> p.what()).containsExactly("整张表");
  }

  @Test
  void notes_stay_with_the_table_and_prose_does_not() {
    LooseTable loose = one("""
            前面的一段说明文字，讲部门的职责。
            表 10
            政府性基金预算支出表
            部门名称： 甲市乙区水务局 单位：万元
            预算单位 科目编码 科目名称 支出总计 基本支出 项目支出
            甲市乙区水务局 0 0 0
            注：本表本年无发生额。
            第四部分 名词解释
            一、财政拨款：指当年拨付的资金。
            """);
    assertThat(loose.table().notes()).extracting(Table.Note::text).containsExactly("注：本表本年无发生额。");
    assertThat(loose.lines()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(keys(loose)).containsExactly("甲市乙区水务局");
  }

  @Test
  void a_contents_list_is_no_table() {
    assertThat(read("目录\n表1 收支总表 3\n表2 收入总表 4\n表3 支出总表 5\n第一部分 概况\n本部门概况如下。\n")).isEmpty();
  }
}
