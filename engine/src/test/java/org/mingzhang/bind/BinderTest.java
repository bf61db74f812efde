package org.mingzhang.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Fact;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.Sources;

class BinderTest {
  private static final String COVER = "2024年深圳市云山区档案局部门预算\n\n";

  private static List<String> coordinates(String text) throws Exception {
    Disclosure read = DisclosureReader.read(
        Sources.read("document.txt", (COVER + text).getBytes(StandardCharsets.UTF_8)));
    return read.facts().stream()
        .filter(fact -> fact.origin().isCell())
        .map(fact -> fact.amount().printed().toPlainString() + " " + fact.coordinate())
        .toList();
  }

  @Test
  void titleColumnAndRowEachAddTheirMembers() throws Exception {
    assertThat(coordinates("""
                表7

                一般公共预算支出表（按功能分类）

                部门名称：深圳市云山区档案局

                单位：万元

                预算单位\t科目编码\t科目名称\t支出总计\t基本支出\t项目支出
                深圳市云山区档案局\t\t\t100\t60\t40
                \t20126\t档案事务\t100\t60\t40
                """))
        .containsExactly(
            "100 year=2024 version=budget measure=expenditure fund=general-public",
            "60 year=2024 version=budget measure=expenditure fund=general-public nature=basic",
            "40 year=2024 version=budget measure=expenditure fund=general-public nature=project",
            "100 year=2024 version=budget measure=expenditure fund=general-public function=20126",
            "60 year=2024 version=budget measure=expenditure fund=general-public function=20126 nature=basic",
            "40 year=2024 version=budget measure=expenditure fund=general-public function=20126 nature=project");
  }

  @Test
  void namesWithoutCodesStandUnderTheAccountOpenedAboveThem() throws Exception {
    assertThat(coordinates("""
                表1

                收支总表

                部门名称：深圳市云山区档案局

                单位：万元

                收入\t\t支出\t
                项目\t2024年预算数\t项目\t2024年预算数
                一、财政拨款\t30\t一、教育支出\t10
                1. 一般公共预算拨款\t30\t进修及培训\t10
                2. 政府性基金预算拨款\t0\t培训支出\t10
                \t\t二、城乡社区支出\t20
                \t\t其他城乡社区支出\t20
                \t\t其他城乡社区支出\t20
                本年收入合计\t30\t本年支出合计\t30
                上年结余、结转\t0\t结转下年\t0
                收入总计\t30\t支出总计\t30
                """))
        .contains(
            "30 year=2024 version=budget measure=revenue fund=fiscal",
            "0 year=2024 version=budget measure=revenue fund=government-fund",
            "30 year=2024 version=budget measure=revenue",
            "0 year=2024 version=budget measure=opening",
            "30 year=2024 version=budget measure=total-in",
            "10 year=2024 version=budget measure=expenditure function=205",
            "10 year=2024 version=budget measure=expenditure function=20508",
            "10 year=2024 version=budget measure=expenditure function=2050803",
            "20 year=2024 version=budget measure=expenditure function=212",
            "20 year=2024 version=budget measure=expenditure function=21299")
        .anyMatch(line -> line.startsWith("20 ")
            && line.contains("function=21299")
            && line.length() > line.indexOf("function=") + 14);
  }

  @Test
  void lastYearAndChangeRowsOfThreePublicKeepTheirYearAndVersion() throws Exception {
    assertThat(coordinates("""
                表9

                “三公”经费支出表

                部门名称：深圳市云山区档案局

                单位：万元

                预算单位\t年度\t总计\t公务接待费
                深圳市云山区档案局\t2023年\t2.00\t2.00
                \t2024年\t1.50\t1.50
                \t增减变化金额\t-0.50\t-0.50
                """))
        .containsExactly(
            "2.00 year=2023 version=budget measure=three-public",
            "2.00 year=2023 version=budget measure=three-public three-public=reception",
            "1.50 year=2024 version=budget measure=three-public",
            "1.50 year=2024 version=budget measure=three-public three-public=reception",
            "-0.50 year=2024 version=change measure=three-public",
            "-0.50 year=2024 version=change measure=three-public three-public=reception");
  }

  @Test
  void factsKnowTheCellTheyCameFrom() throws Exception {
    Disclosure read = DisclosureReader.read(Sources.read(
        "document.txt",
        (COVER + "表8\n\n政府性基金预算支出表\n\n单位：万元\n\n科目编码\t科目名称\t支出总计\n212\t城乡社区支出\t7.50\n")
            .getBytes(StandardCharsets.UTF_8)));
    Fact fact = read.facts().get(0);
    assertThat(read.tables()
            .get(fact.origin().table())
            .rows()
            .get(fact.origin().row())
            .key())
        .isEqualTo("212");
    assertThat(fact.place().table()).isEqualTo("表8");
    assertThat(fact.place().quote()).isEqualTo("7.50");
    assertThat(fact.place().line()).isEqualTo(10);
  }
}
