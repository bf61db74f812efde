package org.mingzhang.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.budget.Dossiers.BUREAU;
import static org.mingzhang.budget.Dossiers.CENTRE;
import static org.mingzhang.budget.Dossiers.accounts;
import static org.mingzhang.budget.Dossiers.budget;
import static org.mingzhang.budget.Dossiers.coordinate;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.fact.Axis;

class FiguresTest {
  private static final String GP = "general-public/";

  /** A budget with one of everything. */
  private static Dossiers small() {
    return budget()
        .line(BUREAU + " 2010301 30101 pay " + GP + "basic 100.50 gov=50101")
        .line(BUREAU + " 2010301 30201 public " + GP + "basic 20 gov=50201")
        .line(BUREAU + " 2010301 30231 public " + GP + "basic 3.67")
        .line(BUREAU + " 2010301 30217 public " + GP + "basic 1")
        .line(BUREAU + " 2080501 30302 family " + GP + "basic 8")
        .line(CENTRE + " 2010350 30201 public " + GP + "basic 5")
        .line(CENTRE + " 2010399 30227 project " + GP + "duty 40 project=平台运维 item=C0602 sme")
        .line(
            BUREAU + " 2010399 31002 project " + GP + "special 30 project=设备更新 item=A020101 micro")
        .line(BUREAU + " 2010399 31013 project government-fund 7 project=设备更新")
        .line(
            BUREAU + " 2010399 30227 project " + GP + "investment 9 project=机房 item=C0602 pending")
        .line(BUREAU + " 2010399 30227 project business 2 project=机房")
        .line(BUREAU + " 2010399 30227 project " + GP + "duty 11 project=机房 carried")
        .project("平台运维", "一、信息化", Project.Category.GENERAL)
        .project("设备更新", "一、信息化", Project.Category.GENERAL)
        .project("机房", "机房", Project.Category.INVESTMENT)
        .task("日常工作", "", "", "basic")
        .task("建设", "", "", "平台运维", "机房")
        .task("其他任务", "4", "6")
        .revenue(BUREAU, "", GP + "basic", "133.17")
        .revenue(BUREAU, "", GP + "duty", "45")
        .revenue(BUREAU, "", GP + "special", "30")
        .revenue(BUREAU, "", GP + "investment", "9")
        .revenue(CENTRE, "", "government-fund", "7")
        .revenue(CENTRE, "", "business", "2")
        .balance(BUREAU, "", GP + "duty", "opening", "12")
        .balance(BUREAU, "", "non-fiscal", "supplement", "0.5")
        .balance(BUREAU, "", GP + "duty", "closing", "1")
        .balance(BUREAU, "", "non-fiscal", "distribution", "0.5");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          measure=expenditure                                              | 237.17
          year=2024 version=budget measure=expenditure                     | 237.17
          measure=expenditure function=201                                 | 229.17
          measure=expenditure function=20103                               | 229.17
          measure=expenditure function=2080501                             | 8
          measure=expenditure function=205                                 | 0
          measure=expenditure economic=302                                 | 91.67
          measure=expenditure economic=501                                 | 100.5
          measure=expenditure economic=50201                               | 20
          measure=expenditure nature=basic                                 | 138.17
          measure=expenditure nature=personnel                             | 108.5
          measure=expenditure nature=pay                                   | 100.5
          measure=expenditure nature=project                               | 99
          measure=expenditure nature=operating                             | 0
          measure=expenditure fund=general-public                          | 217.17
          measure=expenditure fund=general-public/ordinary                 | 178.17
          measure=expenditure fund=fiscal                                  | 224.17
          measure=expenditure fund=non-fiscal                              | 2
          measure=expenditure fund=unit-funds                              | 2
          measure=expenditure fund=special-account                         | 0
          measure=expenditure fund=fiscal nature=basic function=208        | 8
          measure=expenditure project=机房                                 | 22
          measure=expenditure project=1.平台运维                           | 40
          measure=expenditure project=信息化                               | 77
          measure=expenditure project=一般性项目                           | 77
          measure=expenditure project=设备更新 fund=government-fund        | 7
          measure=expenditure unit=某区数据中心                            | 45
          measure=expenditure unit=某区数据局(本级)                        | 192.17
          measure=expenditure unit=某区数据局                              | 237.17
          nature=basic                                                     | 138.17
          measure=opening project=机房                                     | 11
          measure=opening nature=basic                                     | 0
          measure=opening function=20103 nature=project                    | 11
          measure=opening function=20103                                   | 11
          measure=opening                                                  | 12
          measure=opening unit=某区数据局（本级）                          | 12
          measure=opening fund=fiscal                                      | 12
          measure=opening fund=non-fiscal                                  | 0
          measure=revenue                                                  | 226.17
          measure=revenue fund=fiscal                                      | 224.17
          measure=revenue fund=general-public/basic unit=某区数据局（本级） | 133.17
          measure=revenue fund=non-fiscal                                  | 2
          fund=business                                                    | 2
          measure=total-in                                                 | 238.67
          measure=total-out                                                | 238.67
          measure=total-in fund=fiscal                                     | 236.17
          measure=total-out fund=fiscal                                    | 236.17
          measure=closing                                                  | 1
          measure=supplement fund=non-fiscal                               | 0.5
          measure=distribution                                             | 0.5
          measure=three-public                                             | 11.67
          measure=three-public three-public=vehicle                        | 10.67
          measure=three-public three-public=vehicle-running                | 3.67
          measure=three-public three-public=vehicle-purchase               | 7
          measure=three-public three-public=abroad                         | 0
          measure=three-public three-public=reception unit=某区数据中心    | 0
          measure=three-public fund=general-public                         | 4.67
          measure=three-public fund=fiscal                                 | 11.67
          measure=three-public fund=government-fund three-public=vehicle   | 7
          three-public=reception                                           | 1
          measure=operating-cost                                           | 24.67
          measure=operating-cost unit=某区数据中心                         | 0
          measure=procurement                                              | 70
          measure=procurement procurement=A                                | 30
          measure=procurement procurement=A0201                            | 30
          measure=procurement procurement=C                                | 40
          measure=procurement procurement=B                                | 0
          measure=procurement sme=sme                                      | 70
          measure=procurement sme=micro                                    | 30
          measure=procurement function=2010399                             | 70
          measure=procurement-pending                                      | 9
          measure=transfer                                                 | 0
          measure=transfer function=201                                    | 0
          measure=goal-budget project=日常工作                             | 138.17
          measure=goal-budget project=建设                                 | 62
          measure=goal-budget project=建设 fund=fiscal                     | 60
          measure=goal-budget project=建设 fund=non-fiscal                 | 2
          measure=goal-budget project=其他任务                             | 10
          measure=goal-budget project=其他任务 fund=non-fiscal             | 6
          measure=goal-budget                                              | 210.17
          measure=goal-budget project=机房                                 | 22
          measure=expenditure project=建设                                 | 62
          measure=expenditure project=建设 fund=fiscal                     | 60
          measure=expenditure project=没有的项目                           | 0
          """)
  void addsUpLines(String where, String amount) {
    assertThat(small().figures().at(coordinate(where))).contains(new BigDecimal(amount));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          measure=expenditure                           | 237.17
          measure=expenditure fund=fiscal               | 235.17
          measure=expenditure fund=general-public/duty  | 51
          measure=expenditure project=机房 fund=general-public | 20
          measure=opening project=机房                  | 11
          """)
  void countsCarriedOverMoneyInItsFundWhereAsked(String where, String amount) {
    assertThat(small().figures().withCarriedOver().at(coordinate(where)))
        .contains(new BigDecimal(amount));
  }

  @Test
  void countsCarriedOverMoneyInItsFundInFinalAccounts() {
    Figures figures = accounts()
        .line(BUREAU + " 2010301 30101 pay government-fund 5 carried")
        .line(BUREAU + " 2010301 30101 pay government-fund 3")
        .balance(BUREAU, "2010301", "government-fund", "opening", "6")
        .figures();
    assertThat(figures.at(coordinate("fund=government-fund measure=expenditure function=201")))
        .contains(new BigDecimal(8));
    assertThat(figures.at(coordinate("fund=government-fund measure=opening function=20103")))
        .contains(new BigDecimal(6));
    assertThat(figures.at(coordinate("fund=government-fund measure=opening function=205")))
        .contains(BigDecimal.ZERO);
    assertThat(figures.at(coordinate("version=final measure=expenditure")))
        .contains(new BigDecimal(8));
  }

  @ParameterizedTest
  @CsvSource({
    "year=2023 measure=three-public",
    "year=2023 measure=expenditure",
    "version=adjusted measure=expenditure",
    "version=change measure=expenditure",
    "measure=revenue function=201",
    "measure=revenue nature=basic",
    "measure=closing economic=301",
    "measure=expenditure item=什么",
    "unit=某区数据中心",
    "measure=target",
  })
  void saysNothingOfWhatNobodyEntered(String where) {
    assertThat(small().figures().at(coordinate(where))).isEmpty();
  }

  @Test
  void saysNothingOfAnEmptyDossier() {
    Figures figures = budget().figures();
    assertThat(figures.at(coordinate("measure=expenditure"))).isEmpty();
    assertThat(figures.at(coordinate("measure=transfer"))).isEmpty();
    assertThat(figures.members(Axis.FUNCTION, coordinate("measure=expenditure")))
        .isEmpty();
  }

  /** Nothing that could be told apart is zero however it is told apart. */
  @Test
  void isZeroByAnyAxisWhereThereIsNoMoney() {
    Figures figures = small().figures();
    assertThat(figures.at(coordinate("measure=revenue fund=special-account nature=basic")))
        .contains(BigDecimal.ZERO);
    assertThat(figures.at(coordinate("measure=supplement fund=fiscal economic=301")))
        .contains(BigDecimal.ZERO);
  }

  @Test
  void takesBalancesFromLinesWhereABudgetEntersNone() {
    Figures figures = budget()
        .line(BUREAU + " 2010301 30101 pay " + GP + "basic 5 carried")
        .line(BUREAU + " 2010301 30101 pay " + GP + "basic 3")
        .revenue(BUREAU, "", GP + "basic", "3")
        .figures();
    assertThat(figures.at(coordinate("measure=total-in")))
        .isEqualTo(figures.at(coordinate("measure=total-out")))
        .contains(new BigDecimal(8));
  }

  @Test
  void tellsOtherYearsAndVersionsFromFigures() {
    Figures figures = small()
        .figure("year=2023 measure=three-public three-public=abroad", "0")
        .figure("year=2023 measure=three-public three-public=reception", "3")
        .figure("year=2023 version=budget measure=three-public three-public=vehicle-running", "4")
        .figure("year=2023 measure=three-public three-public=vehicle-purchase", "5")
        .figure("version=adjusted measure=expenditure project=平台运维", "41.25")
        .figure("year=2023 measure=expenditure unit=某区数据局", "200")
        .figures();
    at(figures, "year=2023 measure=three-public", "12");
    at(figures, "year=2023 measure=three-public fund=fiscal", "12");
    at(figures, "year=2023 measure=three-public fund=general-public", "12");
    at(figures, "year=2023 measure=three-public fund=government-fund", "0");
    at(figures, "year=2023 measure=three-public three-public=vehicle", "9");
    at(figures, "version=change measure=three-public", "-0.33");
    at(figures, "version=change measure=three-public three-public=vehicle-running", "-0.33");
    at(figures, "year=2024 version=change measure=three-public fund=government-fund", "7");
    at(figures, "version=adjusted measure=expenditure project=一、平台运维", "41.25");
    at(figures, "year=2023 measure=expenditure", "200");
    at(figures, "version=change measure=expenditure", "37.17");
    assertThat(figures.at(coordinate("year=2023 measure=expenditure nature=basic")))
        .isEmpty();
    assertThat(figures.at(coordinate("year=2022 version=change measure=expenditure")))
        .isEmpty();
  }

  @Test
  void needsEveryPartToAddFiguresUp() {
    Figures figures = small()
        .figure("year=2023 measure=expenditure nature=basic", "10")
        .figure("year=2022 measure=expenditure nature=basic", "10")
        .figure("year=2022 measure=expenditure nature=project", "20")
        .figures();
    assertThat(figures.at(coordinate("year=2023 measure=expenditure"))).isEmpty();
    at(figures, "year=2022 measure=expenditure", "30");
  }

  @Test
  void putsEnteredFiguresBeforeWhatIsOnlyDerived() {
    Figures figures = small()
        .figure("measure=three-public three-public=reception", "1.5")
        .figure("measure=operating-cost", "33")
        .figure("measure=transfer function=201", "6")
        .figure("measure=expenditure", "1")
        .figures();
    at(figures, "measure=three-public three-public=reception", "1.5");
    at(figures, "measure=three-public", "12.17");
    at(figures, "measure=three-public fund=general-public three-public=reception", "1.5");
    at(figures, "measure=three-public fund=government-fund three-public=reception", "0");
    at(figures, "measure=three-public fund=general-public", "5.17");
    at(figures, "measure=operating-cost", "33");
    at(figures, "measure=transfer function=201", "6");
    at(figures, "measure=transfer function=205", "0");
    at(figures, "measure=expenditure", "237.17");
  }

  @Test
  void countsSpecialAccountsAsFiscalWhereTheFormsDo() {
    Dossiers dossier = budget().line(BUREAU + " 2010301 30101 pay special-account 5");
    at(dossier.figures(), "measure=expenditure fund=fiscal", "0");
    at(dossier.figures(), "measure=expenditure fund=non-fiscal", "5");
    Figures early = dossier.form("shenzhen/2020-budget").figures();
    at(early, "measure=expenditure fund=fiscal", "5");
    at(early, "measure=expenditure fund=non-fiscal", "0");
  }

  @Test
  void listsMembersInTheOrderTheyArePrinted() {
    Figures figures = small()
        .figure("year=2023 measure=three-public three-public=reception", "3")
        .figure("year=2023 measure=three-public three-public=abroad", "0")
        .figures();
    assertThat(figures.members(Axis.FUNCTION, coordinate("measure=expenditure")))
        .containsExactly("2010301", "2010350", "2010399", "2080501");
    assertThat(figures.members(Axis.FUNCTION, coordinate("measure=expenditure function=208")))
        .containsExactly("2080501");
    assertThat(figures.members(Axis.FUNCTION, coordinate("measure=expenditure fund=state-capital")))
        .isEmpty();
    assertThat(figures.members(Axis.ECONOMIC, coordinate("measure=expenditure nature=personnel")))
        .containsExactly("30101", "30302");
    assertThat(figures.members(Axis.ECONOMIC, coordinate("measure=expenditure economic=5")))
        .containsExactly("50101", "50201");
    assertThat(figures.members(Axis.PROJECT, coordinate("measure=expenditure")))
        .containsExactly("平台运维", "设备更新", "机房");
    assertThat(figures.members(Axis.PROJECT, coordinate("measure=goal-budget")))
        .contains("日常工作", "建设", "其他任务");
    assertThat(figures.members(Axis.UNIT, coordinate("measure=total-in")))
        .containsExactly(BUREAU, CENTRE);
    assertThat(figures.members(Axis.FUND, coordinate("measure=revenue")))
        .containsExactly(
            GP + "basic",
            GP + "duty",
            GP + "special",
            GP + "investment",
            "government-fund",
            "business");
    assertThat(figures.members(Axis.PROCUREMENT, coordinate("measure=procurement")))
        .containsExactly("A020101", "C0602");
    assertThat(figures.members(Axis.SME, coordinate("measure=procurement")))
        .containsExactly("sme", "micro");
    assertThat(figures.members(Axis.THREE_PUBLIC, coordinate("measure=three-public")))
        .containsExactly("reception", "vehicle-purchase", "vehicle-running");
    assertThat(figures.members(Axis.THREE_PUBLIC, coordinate("year=2023 measure=three-public")))
        .containsExactly("reception");
    assertThat(figures.members(Axis.PROJECT, coordinate("measure=opening"))).containsExactly("机房");
  }

  @Test
  void refusesPartsOfAFenAndSumsBeyondLong() {
    assertThatThrownBy(() -> budget()
            .line(BUREAU + " 2010301 30101 pay government-fund 1")
            .line(BUREAU + " 2010301 30101 pay government-fund 0.001")
            .figures())
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("第 2 条")
        .hasMessageContaining("精确到分");
    assertThatThrownBy(() -> budget()
            .line(BUREAU + " 2010301 30101 pay government-fund 90000000000000000")
            .line(BUREAU + " 2010301 30101 pay government-fund -90000000000000000")
            .figures())
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("合计超出");
  }

  private static void at(Figures figures, String where, String amount) {
    assertThat(figures.at(coordinate(where))).as(where).contains(new BigDecimal(amount));
  }
}
