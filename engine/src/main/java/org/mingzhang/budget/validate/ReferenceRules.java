package org.mingzhang.budget.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.budget.table.Entries;
import org.mingzhang.budget.table.Members;
import org.mingzhang.budget.table.Section;
import org.mingzhang.budget.validate.Entered.Spot;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Yaml;

/** What rows name must be there: units, projects, funds, accounts. */
final class ReferenceRules {
  private static final int FUNCTION_DIGITS = 7;

  private final Entered entered;
  private final AccountRules accounts;

  private ReferenceRules(Entered entered) {
    this.entered = entered;
    this.accounts = new AccountRules(entered.year());
  }

  static void check(Entered entered) {
    ReferenceRules rules = new ReferenceRules(entered);
    rules.lines();
    rules.revenues();
    rules.balances();
    rules.indicators();
  }

  private void lines() {
    List<BudgetLine> lines = entered.dossier().lines();
    for (int i = 0; i < lines.size(); i++) {
      BudgetLine line = lines.get(i);
      unit(line.unit(), Section.LINES, i);
      if (!line.project().isEmpty()) project(line.project(), Section.LINES, i);
    }
  }

  private void revenues() {
    Dossier dossier = entered.dossier();
    for (int i = 0; i < dossier.revenues().size(); i++) {
      RevenueLine line = dossier.revenues().get(i);
      unit(line.unit(), Section.REVENUES, i);
      function(line.function(), Section.REVENUES, i);
      fund(line.fund(), Entries.FUNDS, Section.REVENUES, i);
    }
  }

  private void balances() {
    Dossier dossier = entered.dossier();
    for (int i = 0; i < dossier.balances().size(); i++) {
      BalanceLine line = dossier.balances().get(i);
      unit(line.unit(), Section.BALANCES, i);
      function(line.function(), Section.BALANCES, i);
      fund(line.fund(), Entries.BALANCE_FUNDS, Section.BALANCES, i);
      if (!Entries.BALANCES.contains(line.measure()))
        entered
            .at(Section.BALANCES, i, "类别", "measure")
            .error(
                "“" + Members.name(Axis.MEASURE, line.measure()) + "”不是结转结余",
                "年初结转和结余、年末结转和结余等",
                "");
    }
  }

  /** What stands in an indicator's place where a level has none. */
  private static final List<String> NONE =
      Yaml.resource("budget/entries.yaml").get("no-indicator").texts();

  private void indicators() {
    List<Indicator> indicators = entered.dossier().indicators();
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      if (!indicator.project().isEmpty()) project(indicator.project(), Section.INDICATORS, i);
      Spot target = entered.at(Section.INDICATORS, i, "目标值", "target");
      if (NONE.contains(indicator.level3())) continue;
      if (indicator.target().isEmpty()) target.warning("指标没有目标值", "", "");
      boolean first = seen.add(
          List.of(indicator.project(), indicator.level1(), indicator.level2(), indicator.level3()));
      if (!first)
        entered
            .at(Section.INDICATORS, i, "三级指标", "level3")
            .warning("“" + indicator.level3() + "”与前面的指标重复", "", "");
    }
  }

  private void unit(String name, Section section, int at) {
    if (!entered.hasUnit(name))
      entered.at(section, at, "单位", "unit").error("没有“" + name + "”这个单位", "", "请在“单位”里补上，或改正名称");
  }

  private void project(String name, Section section, int at) {
    if (!entered.hasProject(name))
      entered.at(section, at, "项目", "project").error("没有“" + name + "”这个项目", "", "请在“项目”里补上，或改正名称");
  }

  private void function(String code, Section section, int at) {
    if (!code.isEmpty())
      accounts.check(
          Kind.FUNCTION, code, FUNCTION_DIGITS, entered.at(section, at, "功能科目", "function"));
  }

  private void fund(String fund, List<String> possible, Section section, int at) {
    if (!possible.contains(fund))
      entered
          .at(section, at, "资金性质", "fund")
          .error("“" + Members.name(Axis.FUND, fund) + "”下面还分各种资金", "其中的一种", "");
  }
}
