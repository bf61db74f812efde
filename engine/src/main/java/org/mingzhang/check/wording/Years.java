package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.Profile;
import org.mingzhang.lexicon.Yaml;

/** 年度: a year left over from an earlier document, and a year compared with itself. */
final class Years {
  private final Pattern goal;
  private final List<String> goalHeadings;
  private final Pattern excused;
  private final Pattern compared;

  private Years(Yaml.Node words) {
    goal = Pattern.compile("(?:" + String.join("|", words.get("goal-verbs").texts())
        + ")[^，。；：\\d]{0,4}(?<year>20\\d\\d)年度?(?![\\d.~～至—－-])");
    goalHeadings = words.get("goal-headings").texts();
    excused = Pattern.compile(String.join("|", words.get("excused").texts()));
    compared = Pattern.compile(
        "(?:与|比|较|同)(?<year>20\\d\\d)年度?(?<what>部门|单位|年初|当年|全年)?(?<which>预算|决算|执行)?(?<number>执行)?数?(?:相比|相较|对比)?，?(?<direction>[^，。；\\d]{0,16}?(?:增加|减少|增长|下降|上升|持平))");
  }

  private static final class Shipped {
    static final Years WORDS = new Years(Yaml.resource("wording/years.yaml"));
  }

  /** A year two or more before the document's in what is to be done this year. */
  static List<Finding> leftOver(Text text) {
    Years words = Shipped.WORDS;
    int year = text.disclosure().profile().year();
    List<Finding> findings = new ArrayList<>();
    if (year <= 0 || text.disclosure().profile().kind() != Profile.Kind.BUDGET) return findings;
    for (Passage passage : text.prose()) {
      boolean goals = passage.kind() == Passage.Kind.CELL && passage.text().length() > 15
          || words.goalHeadings.stream().anyMatch(passage::isUnder);
      if (!goals) continue;
      Matcher found = words.goal.matcher(Leftovers.withoutCitations(passage.text()));
      while (found.find()) {
        int printed = Integer.parseInt(found.group("year"));
        String quote = passage.clause(found.start(), found.end());
        if (printed > year - 2
            || printed < year - 12
            || words.excused.matcher(after(passage, found.start())).find()) continue;
        findings.add(PassageRule.finding(
            "year-left-over",
            Severity.WARNING,
            passage.place(),
            quote,
            year + "年",
            printed + "年",
            "年份疑为往年残留：" + year + "年的目标写“" + quote + "”。",
            "A year of an earlier document seems left in a " + year + " objective: “" + quote
                + "”."));
      }
    }
    return findings;
  }

  /** The words from here to the end of the clause. */
  private static String after(Passage passage, int from) {
    int end = from;
    while (end < passage.text().length() && "，。；！？".indexOf(passage.text().charAt(end)) < 0) end++;
    return passage.text().substring(from, end);
  }

  /** "2026年…比2026年": the year before was meant. */
  static List<Finding> comparedWithItself(Text text) {
    Profile profile = text.disclosure().profile();
    List<Finding> findings = new ArrayList<>();
    if (profile.year() <= 0) return findings;
    for (Text.Paragraph paragraph : text.paragraphs()) {
      String words = paragraph.whole().text();
      Matcher found = Shipped.WORDS.compared.matcher(words);
      while (found.find()) {
        if (Integer.parseInt(found.group("year")) != profile.year()) continue;
        boolean budget = profile.kind() == Profile.Kind.BUDGET;
        // Final accounts are rightly compared with the budget of their own year.
        boolean ownBudget = "预算".equals(found.group("which"))
            || "年初".equals(found.group("what"))
            || "全年".equals(found.group("what"));
        if (!budget && ownBudget) continue;
        String before =
            words.substring(Math.max(0, words.lastIndexOf('。', found.start()) + 1), found.start());
        if (Pattern.compile("20\\d\\d年").matcher(before).find()
            && !before.contains(profile.year() + "年")) continue;
        if (before.contains((profile.year() + 1) + "年")) continue;
        String quote = paragraph.whole().clause(found.start(), found.end());
        findings.add(PassageRule.finding(
            "same-year-compared",
            Severity.ERROR,
            paragraph.at(found.start()),
            quote,
            (profile.year() - 1) + "年",
            profile.year() + "年",
            profile.year() + "年的数与" + profile.year() + "年自身相比：“" + quote + "”，应与"
                + (profile.year() - 1) + "年相比。",
            "The year " + profile.year() + " is compared with itself: “" + quote + "”."));
      }
    }
    return findings;
  }
}
