package org.mingzhang.read.loose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.read.loose.LooseText.headers;
import static org.mingzhang.read.loose.LooseText.one;
import static org.mingzhang.read.loose.LooseText.rows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Table;

class GoalTableTest {
  private static final String HEAD = """
      表 12
      部门整体支出绩效目标表
      2024 年度 单位：万元
      部门名称 甲市乙区水务局 主管部门 甲市乙区水务局
      年度主要任务
      任务名称 主要内容
      预算金额（万元）
      总额 其中：财政拨款 其中：其他资金
      """;

  @Test
  void tasks_have_a_name_prose_and_amounts_in_any_wrapping() {
    LooseTable loose = one(HEAD + """
                日常运转 办公用房和车辆 300 300 0
                河道管养
                清理河面垃圾，巡查堤岸，修补护栏，并对沿河排口
                逐一登记。
                1,200 1,000 200
                水质监测
                每月取样化验，发布公报。
                500 500 0
                金额合计 2,000 1,800 200
                年度总体目标
                ①水清岸绿，群众满意；
                """);
    assertThat(rows(loose).keySet()).containsExactly("日常运转", "河道管养", "水质监测", "金额合计");
    assertThat(rows(loose).get("河道管养"))
        .isEqualTo(
            Map.of("预算金额（万元）/总额", "1,200", "预算金额（万元）/其中：财政拨款", "1,000", "预算金额（万元）/其中：其他资金", "200"));
    assertThat(loose.problems()).isEmpty();
  }

  @Test
  void tasks_that_do_not_come_to_their_total_are_a_problem() {
    LooseTable loose = one(HEAD + "日常运转 办公 300 300 0\n河道管养 清理 900 900 0\n金额合计 2,000 2,000 0\n");
    assertThat(loose.problems()).hasSize(1);
  }

  @Test
  void indicators_stand_under_their_groups_with_their_targets() {
    LooseTable loose = one(HEAD + """
                金额合计 10 10 0
                一级指标 二级指标 三级指标 目标值
                年度绩效指标 产出
                数量
                巡河次数 ≥240 次
                全区 12 条河道水质取样点 36 个
                公布 GIS 图层数（层） 不少于 5 层
                质量
                样品合格率 100%
                成本 单位里程管养成本 控制在定额以内
                效益
                经济效益 不适用 不适用
                满意度
                服务对象满意度
                沿河居民满意度 ≥90%
                """);
    assertThat(rows(loose).get("巡河次数")).containsEntry("目标值", "≥240 次");
    assertThat(rows(loose).get("全区 12 条河道水质取样点")).containsEntry("目标值", "36 个");
    assertThat(rows(loose).get("公布 GIS 图层数（层）")).containsEntry("目标值", "不少于 5 层");
    assertThat(rows(loose).get("单位里程管养成本")).containsEntry("目标值", "控制在定额以内");
    assertThat(rows(loose).get("不适用")).containsEntry("目标值", "不适用");
    Table.Row last = loose.table().rows().get(loose.table().rows().size() - 1);
    assertThat(last.context()).containsExactly("满意度", "服务对象满意度");
    assertThat(headers(loose)).contains("目标值");
  }

  @Test
  void wrapped_names_and_targets_are_told_by_the_width_of_their_columns() {
    LooseTable loose = one(HEAD + """
                金额合计 10 10 0
                三级指标 目标值
                甲乙河流域面源污染治理工程验收合格的子项目个
                数
                ≥8 个
                沿河公厕、步道、座椅等便民设施完好程度
                随坏随修，当日响应并
                在三天内修复
                沿河商户和居民对夜间施工扰民问题投诉的办结率
                （%）
                100%
                平均响应时长 ≤2 小时
                推动甲乙河成为市民愿意去、留得住、再想来的亲水空间改善面貌
                走廊
                """);
    assertThat(rows(loose).get("甲乙河流域面源污染治理工程验收合格的子项目个数")).containsEntry("目标值", "≥8 个");
    assertThat(rows(loose).get("沿河公厕、步道、座椅等便民设施完好程度")).containsEntry("目标值", "随坏随修，当日响应并在三天内修复");
    assertThat(rows(loose).get("沿河商户和居民对夜间施工扰民问题投诉的办结率（%）")).containsEntry("目标值", "100%");
    assertThat(rows(loose).get("平均响应时长")).containsEntry("目标值", "≤2 小时");
  }

  @Test
  void key_projects_keep_name_budget_and_prose() {
    LooseTable loose = one("""
            第七部分 重点项目预算绩效情况说明
            2024 年，重点项目的目标如下：
            项目名称 预算数（万元） 绩效目标
            河道管养 1,200 1.每周清理河面
            两次，年清运垃圾 300
            吨以上；
            2.修补护栏。
            水质监测 500 每月取样一次，年
            底公布结果。
            备注：无
            第八部分 其他
            """);
    assertThat(loose.table().title()).isEqualTo("第七部分重点项目预算绩效情况说明");
    assertThat(rows(loose))
        .isEqualTo(Map.of(
            "河道管养", Map.of("预算数（万元）", "1,200", "绩效目标", "1.每周清理河面两次，年清运垃圾 300吨以上；2.修补护栏。"),
            "水质监测", Map.of("预算数（万元）", "500", "绩效目标", "每月取样一次，年底公布结果。")));
    assertThat(loose.table().notes()).hasSize(1);
  }

  @Test
  void project_names_wrapped_over_lines_are_known_from_other_tables() {
    List<LooseTable> tables = LooseText.read("""
            项目名称 预算数（万元） 绩效目标
            水质监测 500 每月取样一次；
            2024 年河道整治工
            程
            20,064 整治河道 12 公里。
            备注：无
            表 5
            项目支出总表
            部门名称： 甲市乙区水务局 单位：万元
            支出项目类别 总计 财政拨款 其他资金
            甲市乙区水务局 20,564 20,564 0
            2024 年河道整治工程 20,064 20,064 0
            水质监测 500 500 0
            """);
    assertThat(rows(tables.get(0)).keySet()).containsExactly("水质监测", "2024 年河道整治工程");
    assertThat(tables.get(0).problems()).isEmpty();
  }
}
