package org.mingzhang.budget.validate;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.table.Entries;
import org.mingzhang.budget.table.Members;
import org.mingzhang.budget.table.Origins;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.Section;
import org.mingzhang.budget.validate.Entered.Spot;
import org.mingzhang.classification.Kind;
import org.mingzhang.fact.Axis;

/** What one line of spending says by itself: accounts, nature, fund, procurement. */
final class LineRules {
  private static final int FUNCTION_DIGITS = 7;
  private static final int ECONOMIC_DIGITS = 5;

  private final AccountRules accounts;
  private final Origins origins;
  private final Problems problems;

  private final UnaryOperator<String> names;

  private LineRules(int year, Origins origins, Problems problems, UnaryOperator<String> names) {
    this.accounts = new AccountRules(year);
    this.origins = origins;
    this.problems = problems;
    this.names = names;
  }

  static void check(Entered entered) {
    checkLines(
        entered.dossier().lines(),
        entered.year(),
        entered.origins(),
        entered.problems(),
        column -> column);
  }

  static void checkLines(
      List<BudgetLine> lines,
      int year,
      Origins origins,
      Problems problems,
      UnaryOperator<String> names) {
    LineRules rules = new LineRules(year, origins, problems, names);
    for (int i = 0; i < lines.size(); i++) rules.check(lines.get(i), i);
  }

  private Spot at(int index, String column) {
    return new Spot(problems, origins.of(Section.LINES, index), names.apply(column));
  }

  private void check(BudgetLine line, int at) {
    accounts.check(Kind.FUNCTION, line.function(), FUNCTION_DIGITS, at(at, "功能科目"));
    accounts.check(Kind.DEPARTMENT_ECONOMIC, line.economic(), ECONOMIC_DIGITS, at(at, "部门经济科目"));
    String government = line.governmentEconomic();
    if (!government.isEmpty()) {
      accounts.check(Kind.GOVERNMENT_ECONOMIC, government, ECONOMIC_DIGITS, at(at, "政府经济科目"));
      if (!Natures.fits(line.economic(), Natures.madeOf(government)))
        at(at, "政府经济科目")
            .warning(
                "“" + government + "”与部门经济科目“" + line.economic() + "”通常不相对应",
                String.join("、", Natures.madeOf(government)) + " 类的部门经济科目",
                "");
    }
    nature(line, at);
    if (!Entries.FUNDS.contains(line.fund()))
      at(at, "资金性质").error("“" + Members.name(Axis.FUND, line.fund()) + "”下面还分各种资金", "其中的一种", "");
    procurement(line.procurement(), at);
    if (line.amount().signum() == 0) at(at, "金额").warning("金额为零", "", "没有支出的行可以删去");
  }

  private void nature(BudgetLine line, int at) {
    String name = Members.name(Axis.NATURE, line.nature());
    if (!Entries.NATURES.contains(line.nature())) {
      at(at, "支出性质").error("“" + name + "”下面还分各种支出", "其中的一种", "");
      return;
    }
    List<String> usual = Natures.usual(line.nature());
    if (!Natures.fits(line.economic(), usual))
      at(at, "支出性质")
          .warning(
              "“" + name + "”与部门经济科目“" + line.economic() + "”通常不相对应",
              String.join("、", usual) + " 类的科目",
              "");
    boolean project = line.nature().equals("project");
    if (project && line.project().isEmpty()) at(at, "项目").error("项目支出没有填项目", "", "请填“项目”表里的名称");
    if (!project && !line.project().isEmpty())
      at(at, "项目").error("支出性质是“" + name + "”，却填了项目", "空白", "请改支出性质或删去项目");
  }

  private void procurement(Procurement bought, int at) {
    if (bought.quantity().signum() < 0) at(at, "采购数量").error("采购数量是负数", "", "");
    if (!bought.isNone()) {
      accounts.check(Kind.PROCUREMENT, bought.item(), 0, at(at, "采购品目"));
      return;
    }
    if (bought.quantity().signum() != 0 || bought.reserve() != Reserve.NOBODY || bought.pending())
      at(at, "采购品目").error("填了采购数量、面向中小企业或待支付以前年度，却没有采购品目", "A、B 或 C 开头的编码", "");
  }
}
