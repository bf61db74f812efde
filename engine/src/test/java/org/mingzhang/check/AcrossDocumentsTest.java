package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;

class AcrossDocumentsTest {
  private static Profile profile(String issuer, int year, String level) {
    return new Profile(issuer, year, Profile.Kind.BUDGET, level, "");
  }

  @Test
  void last_year_as_told_this_year_and_then() {
    Disclosure now = new Ledger(profile("示例局", 2024, "部门"))
        .cell("表9", "2023年", "合计", "12", "measure=three-public year=2023")
        .cell("表9", "2024年", "合计", "9", "measure=three-public year=2024")
        .disclosure();
    Disclosure then = new Ledger(profile("示例局", 2023, "部门"))
        .cell("表9", "2023年", "合计", "10", "measure=three-public year=2023")
        .disclosure();
    assertThat(AcrossDocuments.check(List.of(now, then)))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("12万元", "10万元"));
    assertThat(AcrossDocuments.check(List.of(now))).isEmpty();
  }

  @Test
  void a_department_and_its_unit() {
    Disclosure department = new Ledger(profile("示例局", 2024, "部门"))
        .cell("表3", "示例中心", "支出总计", "80", "measure=expenditure unit=示例中心")
        .disclosure();
    Disclosure unit = new Ledger(profile("示例中心", 2024, "单位"))
        .cell("表3", "示例中心", "支出总计", "85", "measure=expenditure")
        .disclosure();
    assertThat(AcrossDocuments.check(List.of(department, unit)))
        .extracting(Finding::actual)
        .containsExactly("80万元");
  }

  @Test
  void the_headquarters_is_not_the_department() {
    Disclosure one = new Ledger(profile("示例局", 2024, "部门"))
        .cell("表2", "示例局（本级）", "收入总计", "80", "measure=revenue unit=示例局（本级）")
        .cell("表1", "本年收入合计", "预算数", "100", "measure=revenue")
        .disclosure();
    Disclosure again = new Ledger(profile("示例局", 2024, "部门"))
        .cell("表1", "本年收入合计", "预算数", "100", "measure=revenue")
        .disclosure();
    Disclosure headquarters = new Ledger(profile("示例局（本级）", 2024, "单位"))
        .cell("表1", "本年收入合计", "预算数", "90", "measure=revenue")
        .disclosure();
    assertThat(AcrossDocuments.check(List.of(one, again))).isEmpty();
    assertThat(AcrossDocuments.check(List.of(one, headquarters)))
        .extracting(Finding::actual)
        .containsExactly("80万元");
  }
}
