package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.lexicon.Yaml;

/**
 * 模板残留: placeholders, instructions and alternatives of a template that nobody filled in or struck out. What stands in
 * 《》 is cited, not left over.
 */
final class Leftovers {
  private static final Pattern CITED = Pattern.compile("《[^《》]{0,80}》");
  private static final String SIGNS = "XxＸ×_＿*【○（";
  private final Pattern placeholder;
  private final Pattern amount;
  private final Pattern instruction;
  private final Pattern alternative;
  /** A quick look for a bracket or slash before a word of a pair, since the whole expression is slow. */
  private final Pattern beside;

  private final int most;

  private Leftovers(Yaml.Node words) {
    placeholder = Pattern.compile(String.join("|", words.get("placeholders").texts()));
    amount = Pattern.compile(words.get("amount-placeholder").text());
    instruction = Pattern.compile(String.join("|", words.get("instructions").texts()));
    List<String> either = new ArrayList<>();
    Set<String> singles = new HashSet<>();
    words.get("alternatives").list().forEach(pair -> singles.addAll(pair.texts()));
    beside = Pattern.compile("[（(/／或](?:" + String.join("|", singles) + ")");
    for (Yaml.Node pair : words.get("alternatives").list()) {
      String a = pair.texts().get(0);
      String b = pair.texts().get(1);
      for (String[] p : new String[][] {{a, b}, {b, a}}) {
        either.add(p[0] + "[（(]" + p[1] + "[）)]");
        either.add("[（(]" + p[0] + "[/／或]" + p[1] + "[）)]");
        either.add("(?<![\\p{IsHan}/])" + p[0] + "[/／]" + p[1] + "(?!/)");
      }
    }
    alternative = Pattern.compile("(" + String.join("|", either)
        + ")(?<rest>[约了]?\\s*(?:\\d|[XxＸ×]{2})|的?(?:主要)?原因|[^\\p{IsHan}\\d]|$|.)");
    most = Integer.parseInt(words.get("most").text());
  }

  private static final class Shipped {
    static final Leftovers WORDS = new Leftovers(Yaml.resource("wording/leftovers.yaml"));
  }

  static List<Finding> placeholders(Text text) {
    Leftovers words = Shipped.WORDS;
    List<Finding> findings = new ArrayList<>();
    Set<String> quoted = new HashSet<>();
    for (Passage passage : text.all()) {
      if (!mayHold(passage.text())) continue;
      String plain = withoutCitations(passage.text());
      Matcher found = words.placeholder.matcher(plain);
      int last = -1;
      while (found.find()) {
        String quote = passage.clause(found.start(), found.end());
        if (found.start() < last || !quoted.add(quote)) continue;
        last = found.start() + quote.length();
        boolean number = words.amount.matcher(withoutCitations(quote)).find();
        findings.add(PassageRule.finding(
            "placeholder",
            number ? Severity.ERROR : Severity.WARNING,
            passage.place(),
            quote,
            "",
            found.group(),
            "占位符未填写：“" + quote + "”中的“" + found.group() + "”。",
            "Placeholder left in: “" + found.group() + "” in “" + quote + "”."));
      }
    }
    return words.atMost(findings, "placeholder", "占位符");
  }

  /** Whether the text has any character that placeholders are made of; nearly no text has. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) if (SIGNS.indexOf(text.charAt(i)) >= 0) return true;
    return false;
  }

  static List<Finding> instructions(Text text) {
    Leftovers words = Shipped.WORDS;
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : text.all()) {
      Matcher found = words.instruction.matcher(withoutCitations(passage.text()));
      while (found.find()) {
        String quote = passage.clause(found.start(), found.end());
        String shown = passage
            .text()
            .substring(found.start(), Math.min(passage.text().length(), found.end() + 24));
        findings.add(PassageRule.finding(
            "template-instruction",
            Severity.WARNING,
            passage.place(),
            shown + "｜" + quote,
            "",
            found.group(),
            "模板填写提示未删除：“" + shown + "”（" + quote + "）。",
            "An instruction of the template is left in: “" + quote + "”."));
      }
    }
    return words.atMost(findings, "template-instruction", "填写提示");
  }

  static List<Finding> alternatives(Text text) {
    Leftovers words = Shipped.WORDS;
    List<Finding> findings = new ArrayList<>();
    for (Text.Paragraph paragraph : text.paragraphs()) {
      if (!words.beside.matcher(paragraph.whole().text()).find()) continue;
      String plain = withoutCitations(paragraph.whole().text());
      Matcher found = words.alternative.matcher(plain);
      while (found.find()) {
        String rest = found.group("rest");
        boolean stated = !rest.isEmpty()
            && (Character.isDigit(rest.charAt(rest.length() - 1)) || rest.endsWith("原因"));
        int end = found.end(1);
        String from = plain.substring(found.start(), Math.min(plain.length(), end + 10));
        findings.add(PassageRule.finding(
            "alternative-left",
            stated ? Severity.ERROR : Severity.WARNING,
            paragraph.at(found.start()),
            from,
            "",
            found.group(1),
            "二选一的词未取舍：“" + paragraph.whole().clause(found.start(), end) + "”中的“" + from + "”。",
            "Both alternatives of the template are left in: “" + from + "”."));
      }
    }
    return words.atMost(findings, "alternative-left", "二选一的词");
  }

  /** Citations blanked out, positions kept. */
  static String withoutCitations(String text) {
    if (text.indexOf('《') < 0) return text;
    Matcher cited = CITED.matcher(text);
    StringBuilder out = new StringBuilder(text);
    while (cited.find()) for (int i = cited.start(); i < cited.end(); i++) out.setCharAt(i, '〇');
    return out.toString();
  }

  /** A template has hundreds: the first few are shown, the rest counted. */
  private List<Finding> atMost(List<Finding> findings, String rule, String what) {
    if (findings.size() <= most) return findings;
    List<Finding> few = new ArrayList<>(findings.subList(0, most));
    Finding next = findings.get(most);
    few.add(new Finding(
        rule,
        next.severity(),
        next.places(),
        "",
        next.actual(),
        "此外还有" + (findings.size() - most) + "处" + what + "未处理，本文件疑为未填写的模板。",
        (findings.size() - most) + " more of the same: the document seems to be a template.",
        null));
    return few;
  }
}
