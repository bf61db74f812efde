package org.mingzhang.budget.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.BudgetUnit.Staff;
import org.mingzhang.budget.table.Section;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.form.FormSet;

/** Whose dossier it is, and its units. */
final class HeadRules {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private HeadRules() {}

  static void check(Entered entered) {
    int year = entered.year();
    if (year < FIRST_YEAR || year > LAST_YEAR)
      entered.at(Section.PROFILE, 0, "年度", "year").error("“" + year + "”不是预算年度", "四位年份", "");
    String form = entered.dossier().form();
    List<String> known =
        FormCatalogue.shipped().sets().stream().map(FormSet::id).toList();
    if (!form.isEmpty() && !known.contains(form))
      entered
          .at(Section.PROFILE, 0, "报表格式", "form")
          .warning("没有随软件提供的报表格式“" + form + "”", String.join("、", known), "自己的格式在写出文档时另行指定");
    units(entered);
  }

  private static void units(Entered entered) {
    List<BudgetUnit> units = entered.dossier().units();
    if (units.isEmpty()) entered.at(Section.UNITS).error("没有填预算单位", "至少一个单位", "");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      BudgetUnit unit = units.get(i);
      if (!names.add(unit.name()))
        entered.at(Section.UNITS, i, "单位名称", "name").error("“" + unit.name() + "”重名", "", "");
      Staff staff = unit.staff();
      over(
          entered,
          i,
          staff.administrative(),
          staff.administrativeQuota(),
          "行政实有人数",
          "administrative");
      over(entered, i, staff.institution(), staff.institutionQuota(), "事业实有人数", "institution");
    }
  }

  private static void over(
      Entered entered, int at, int actual, int quota, String column, String key) {
    if (quota > 0 && actual > quota)
      entered
          .at(Section.UNITS, at, column, key)
          .warning("实有 " + actual + " 人，多于编制 " + quota + " 人", "", "");
  }
}
