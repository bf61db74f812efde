package org.mingzhang.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Equation;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Words;
import org.mingzhang.report.Language;
import org.mingzhang.report.Places;
import org.mingzhang.report.Report;
import org.mingzhang.report.Workings;

/** {@code --explain "表6 收入总计"}: every relation that the named cells stand in, whether it holds or not. */
final class Explanation implements Report<CheckResult> {
  private final String wanted;
  private final PrintStream out;
  private final Language language;
  private boolean found;

  Explanation(String wanted, PrintStream out, Language language) {
    this.wanted = wanted;
    this.out = out;
    this.language = language;
  }

  @Override
  public void add(CheckResult result) {
    List<Fact> facts = named(result);
    if (facts.isEmpty()) return;
    found = true;
    out.println("# " + result.disclosure().source().name());
    for (Fact fact : facts) {
      String where = Places.words(fact.place(), language);
      out.println(where + "  " + Workings.words(fact.amount()));
      out.println("  " + language.say("口径：", "about: ") + fact.coordinate());
      List<Equation> equations = Workings.about(fact, result);
      if (equations.isEmpty()) {
        out.println("  " + language.say("没有勾稽关系涉及这个数字。", "No equation has this number."));
      }
      for (Equation equation : equations) explain(equation);
    }
  }

  private void explain(Equation equation) {
    String verdict = !equation.holds()
        ? language.say("不成立", "fails")
        : equation.isRounded()
            ? language.say("成立（尾数）", "holds by rounding")
            : language.say("成立", "holds");
    out.println("  [" + equation.rule() + "] " + equation.law() + "  " + verdict);
    out.println("      " + Workings.sum(equation));
    if (equation.difference().signum() != 0) {
      out.println("      " + Workings.difference(equation, language));
    }
  }

  /** The facts in cells whose table, row and column have all the wanted words; the whole row where only it is named. */
  private List<Fact> named(CheckResult result) {
    String[] words = wanted.strip().split("[\\s/]+");
    List<Fact> exact = new ArrayList<>();
    List<Fact> loose = new ArrayList<>();
    for (Fact fact : result.disclosure().facts()) {
      if (!fact.origin().isCell()) continue;
      Table table = result.disclosure().tables().get(fact.origin().table());
      if (!isNamed(words[0], table)) continue;
      Table.Row row = table.rows().get(fact.origin().row());
      String place = Words.plain(Places.cell(fact.place()) + row.name());
      boolean all = true;
      boolean rowExact = words.length == 1;
      for (int i = 1; i < words.length; i++) {
        String word = Words.plain(words[i]);
        all &= place.contains(word);
        rowExact |= word.equals(Words.plain(row.key())) || word.equals(Words.plain(row.name()));
      }
      if (all) (rowExact ? exact : loose).add(fact);
    }
    return exact.isEmpty() ? loose : exact;
  }

  private static boolean isNamed(String word, Table table) {
    String plain = Words.plain(word);
    return plain.equals(Words.plain(table.number()))
        || plain.equals(Words.plain("表" + table.number()))
        || Words.plain(table.title()).contains(plain);
  }

  @Override
  public void close() {
    if (!found) {
      out.println(language.say("没有找到这样的单元格：", "No such cell: ")
          + wanted
          + language.say("（写法：表号 行 列，如 “表6 收入总计”）", ""));
    }
    out.flush();
  }
}
