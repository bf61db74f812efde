package org.mingzhang.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.read.narrative.Prose.BUDGET;
import static org.mingzhang.read.narrative.Prose.FINAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.read.narrative.Prose;

class TextRulesTest {
  private static List<String> found(Profile profile, String... lines) {
    return findings(profile, lines).stream()
        .filter(f -> f.severity() != Severity.ROUNDING)
        .map(f -> f.severity().id() + " " + f.rule())
        .toList();
  }

  private static List<Finding> findings(Profile profile, String... lines) {
    Disclosure document = Prose.document(profile, List.of(), lines);
    return TextRules.all().stream()
        .flatMap(rule -> rule.check(document).stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门预算收入29,760万元，比2023年增加9,545万元，增长47.2%。",
        "1.档案整理789万元，较2023年预算减少323万元，下降29.1%，主要原因是绩效经费调整。",
        "2.培训4万元，较2023年预算减少5万元，下降55.5%，主要原因是压减培训。",
        "项目支出4,644万元，具体包括甲526万元、乙80万元、丙624万元、丁312万元、戊780万元、己315万元、庚2,008万元。",
        "政府采购支出总额5,960.56万元，其中：货物采购449.49万元、工程采购0万元、服务采购5,511.08万元。",
        "公务接待费2.00万元，与2023年预算持平，主要原因是接待任务不变。",
        "信息化运维315万元，主要用于甲20万元、乙30万元等。",
        "档案库房总面积为1300平方米，其中：地上面积800平方米（其中：库房面积700平方米，办公面积100平方米），地下面积500平方米。"
      })
  void saysNothingOfWhatIsRight(String sentence) {
    assertThat(found(BUDGET, sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门预算收入5883万元，其中：财政拨款5000万元，事业收入883万元，比2023年增加601万元，增长11.4%。",
        "公用经费10万元，比2023年预算增加10万元，增长2400%，主要原因是机构新设。",
        "公用经费10万元，比2023年预算增加0万元，增长0.4%。",
        "人员经费1000万元，比2023年预算增加95万元，增长约10%。",
        "在职职工100人，其中：女职工60人、党员50人。"
      })
  void saysNothingOfWhatMayBeRight(String sentence) {
    assertThat(found(BUDGET, sentence)).isEmpty();
  }

  @Test
  void anOutcomeIsMeasuredAgainstTheBudgetNamed() {
    assertThat(found(FINAL, "三公经费年初预算为20.00万元，全年预算为16.00万元，支出决算为8.00万元，完成全年预算的50.00%。"))
        .isEmpty();
    assertThat(found(FINAL, "三公经费年初预算为20.00万元，全年预算为16.00万元，支出决算为8.00万元，完成年初预算的45.00%。"))
        .containsExactly("error completion-rate");
  }

  @Test
  void recomputesRates() {
    assertThat(found(BUDGET, "部门预算收入2,935.01万元，较2023年年初预算减少1,103.69万元，下降28.3%。"))
        .containsExactly("error change-rate");
    assertThat(found(FINAL, "一般公共预算财政拨款支出年初预算为10210.34万元，支出决算为9746.50万元，完成年初预算的95.45%。"))
        .containsExactly("error completion-rate");
    assertThat(found(FINAL, "本年支出合计2940.05万元，其中：基本支出2336.91万元，占79.94%；项目支出603.14万元，占20.51%。"))
        .containsExactly("error share");
  }

  @Test
  void theFindingUnfoldsTheArithmetic() {
    Finding finding = findings(BUDGET, "部门预算收入110万元，比2023年增加10.0万元，增长11.9%。").get(0);
    assertThat(finding.expected()).isEqualTo("10.0%");
    assertThat(finding.actual()).isEqualTo("11.9%");
    assertThat(finding.message()).contains("部门预算收入", "110万元", "10.0万元");
    assertThat(finding.places().get(0).line()).isEqualTo(1);
    assertThat(finding.places().get(0).quote()).contains("增长11.9%");
  }

  @Test
  void zeroIsNoBase() {
    assertThat(found(BUDGET, "1.课题27万元，较2023年年初预算增长27万元，增幅100%，主要原因是新增课题。"))
        .containsExactly("warning rate-on-zero-base");
    assertThat(found(FINAL, "因公出国（境）费支出决算为0万元，完成全年预算0万元的0%。"))
        .containsExactly("warning rate-of-nothing");
  }

  @Test
  void partsAddUp() {
    assertThat(found(BUDGET, "项目支出100万元，具体包括甲40万元、乙50万元。")).containsExactly("error text-parts-sum");
    assertThat(found(BUDGET, "规划面积为13459平方米，其中地上建筑面积为8013平方米，地下建筑面积为5356平方米。"))
        .containsExactly("error text-parts-sum");
  }

  @Test
  void aListOfMainItemsMayFallShortButNotExceed() {
    assertThat(found(BUDGET, "1.宣传100万元，主要用于展览40万元、讲座50万元。")).isEmpty();
    assertThat(found(BUDGET, "1.宣传100万元，主要用于展览70万元、讲座50万元。"))
        .containsExactly("error text-parts-sum");
  }

  @Test
  void aListFallsShortWhereTheListsBesideItAddUp() {
    assertThat(found(
            BUDGET,
            "1.数据管理300万元，主要包括：",
            "（1）网格管理100万元，主要用于采集40万元、队伍60万元。",
            "（2）事项管理80万元，主要用于监测30万元、维护45万元。",
            "（3）规划120万元，主要用于设计20万元、推广100万元。"))
        .containsExactly("error text-parts-sum");
  }

  @Test
  void aChangeUnderTheWrongItem() {
    assertThat(found(
            BUDGET,
            "（四）项目支出1,028.96万元，具体包括：",
            "1.网格管理876.96万元，较2023年预算增加1万元，增长0.1%，主要原因是扩面。",
            "2.事项管理152万元，较2023年预算减少739.55万元，减幅41.8%，主要原因是划转。"))
        .containsExactly("warning change-on-wrong-item");
  }

  @Test
  void wordsOfDirectionFollowTheNumbers() {
    assertThat(
            found(
                BUDGET,
                "1.“教育支出（类）普通教育（款）小学教育（项）”11.00万元。2023年当年预算执行数为10.00万元，2024年预算安排11.00万元，比2023年预算执行数减少10.00%。主要原因是：人数变化。"))
        .contains("error direction-against-numbers");
    assertThat(found(BUDGET, "公用经费12万元，比2023年预算增加2万元，下降20%。"))
        .containsExactly("error direction-against-numbers");
    assertThat(found(FINAL, "1、行政运行。年初预算为10.00万元，支出决算为12.00万元。决算数小于预算数的主要原因：人员变动。"))
        .containsExactly("error direction-against-numbers");
  }

  @Test
  void reasonsFollowTheDirection() {
    assertThat(
            found(
                BUDGET,
                "1.“教育支出（类）普通教育（款）小学教育（项）”9.00万元。2023年当年预算执行数为10.00万元，2024年预算安排9.00万元，比2023年预算执行数减少10.00%。主要原因是：小学教育经费增加。"))
        .containsExactly("error direction-against-reason");
    assertThat(found(BUDGET, "公务接待费2万元，比2023年增加0万元，主要是大力压减公务接待费。"))
        .containsExactlyInAnyOrder("warning reason-for-no-change", "warning zero-change");
  }

  @Test
  void oneItemHasOneAmount() {
    assertThat(
            found(
                BUDGET,
                "1.“教育支出（类）普通教育（款）小学教育（项）”350.35万元。2023年当年预算执行数为348.52万元，2024年预算安排352.67万元，比2023年预算执行数增加0.53%。主要原因是：基数调整。"))
        .containsExactly("error two-amounts");
  }

  @Test
  void countsHaveNoDecimals() {
    assertThat(found(FINAL, "全年受理办件701.913件，其中网上办件617.667件，窗口办件84.246件。"))
        .containsOnly("error decimal-for-thousands")
        .hasSize(3);
  }

  @Test
  void nothingHasNoContents() {
    assertThat(found(BUDGET, "（三）对个人和家庭补助支出0万元，主要包括：离退休人员经费。"))
        .containsExactly("warning content-of-zero");
    assertThat(found(BUDGET, "（三）对个人和家庭补助支出0万元，主要是本年无离退休人员。")).isEmpty();
  }

  @Test
  void aChangeGivesItsReasonWhereItsNeighboursDo() {
    assertThat(found(
            BUDGET,
            "（四）项目支出60万元，具体包括：",
            "1.甲类事务10万元，较2023年预算增加1万元，增长11.1%，主要原因是扩面。",
            "2.乙类事务20万元，较2023年预算增加2万元，增长11.1%。",
            "3.丙类事务30万元，较2023年预算增加3万元，增长11.1%，主要原因是提标。"))
        .containsExactly("warning change-without-reason");
  }

  @Test
  void idsAreUnique() {
    assertThat(TextRules.all())
        .extracting(Rule::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }
}
