package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;

/**
 * 单位名称: the issuer's own name spelled differently. Another joint (与 for 和) or a missing character is a slip; one that
 * lacks the district names another body, which is wrong only where the document speaks of its own budget or accounts. The
 * superior's name (市…局), another district's, and a body with a number in its name are left alone.
 */
final class IssuerName {
  private static final Pattern PARTS = Pattern.compile(
      "^(\\p{IsHan}{2,4}?(?:省|市))?(\\p{IsHan}{1,5}?(?:新区|合作区|区|县|市))?(\\p{IsHan}{3,40})$");
  private static final Pattern TAIL = Pattern.compile("[（(][^（）()]{1,8}[）)]$");
  private static final Pattern COUNTED = Pattern.compile("[0-9一二三四五六七八九十东西南北]");
  private static final Pattern OWN = Pattern.compile(
      "^\\s?(?:部门|单位|（|\\()?[^，。；]{0,8}(?:19|20)\\d\\d\\s?年度?(?:部门|单位)?(?:预算|决算)|^\\s?(?:19|20)\\d\\d\\s?年度?(?:部门|单位)?(?:预算|决算)");
  private static final String JOINTS = "和与及、";
  private static final int OTHERS = 2;

  private final String name;
  private final String city;
  private final String district;
  private final String body;
  private final Text text;

  private IssuerName(String name, Matcher parts, Text text) {
    this.name = name;
    this.city = parts.group(1) == null ? "" : parts.group(1);
    this.district = parts.group(2) == null ? "" : parts.group(2);
    this.body = parts.group(3);
    this.text = text;
  }

  static List<Finding> check(Text text) {
    String name =
        TAIL.matcher(Text.unwrapped(text.disclosure().profile().issuer())).replaceAll("");
    Matcher parts = PARTS.matcher(name);
    if (name.length() < 6 || !parts.matches() || parts.group(1) == null && parts.group(2) == null)
      return List.of();
    return new IssuerName(name, parts, text).findings();
  }

  private List<Finding> findings() {
    String start = city.isEmpty() ? district : city;
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Passage passage : text.all()) {
      String words = passage.text();
      for (int at = words.indexOf(start); at >= 0; at = words.indexOf(start, at + 1)) {
        if (words.startsWith(name, at)) continue;
        String other = nearest(words, at);
        if (other.isEmpty()) continue;
        judge(passage, at, other)
            .filter(f -> seen.add(passage.kind() + f.actual() + f.places()))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** The words from here on that come closest to the name, empty where nothing does. */
  private String nearest(String words, int at) {
    String last = name.substring(name.length() - 1);
    String best = "";
    int least = Integer.MAX_VALUE;
    int limit = Math.min(words.length(), at + name.length() + OTHERS);
    for (int end = at + city.length() + 3; end <= limit; end++) {
      String candidate = words.substring(at, end);
      if (!candidate.endsWith(last)
          || !candidate
              .chars()
              .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
        continue;
      int distance = Edits.distance(name, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return least <= Math.max(5, district.length()) ? best : "";
  }

  private Optional<Finding> judge(Passage passage, int at, String other) {
    String rest = passage.text().substring(at + other.length());
    if (!district.isEmpty() && other.equals(city + body)) {
      boolean own = passage.text().length() < 60 && OWN.matcher(rest).find();
      return own
          ? Optional.of(found(Severity.ERROR, passage, at, other, "缺少“" + district + "”，成了另一单位"))
          : Optional.empty();
    }
    if (!other.startsWith(city + district)) return Optional.empty();
    String difference = Edits.difference(name, other);
    boolean cell = passage.kind() == Passage.Kind.CELL
        && passage.text().equals(other)
        && Edits.isThinned(name, other)
        && !text.isPrintedCut(other);
    boolean joint =
        other.length() == name.length() && difference.chars().allMatch(c -> JOINTS.indexOf(c) >= 0);
    if (!joint && !cell && !isNear(other) || COUNTED.matcher(difference).find())
      return Optional.empty();
    if (at > 0 && passage.text().charAt(at - 1) == '原') return Optional.empty();
    // A body that the document names as often as itself is another body.
    if (text.count(other) > Math.max(3, text.count(name) / 2)) return Optional.empty();
    Severity severity = joint ? Severity.ERROR : Severity.WARNING;
    return Optional.of(found(severity, passage, at, other, "与本单位名称“" + name + "”不一致"));
  }

  /** A character or two too many or too few in a long name; with one changed it may well be another body. */
  private boolean isNear(String other) {
    if (other.length() == name.length() || body.length() < 8) return false;
    return Edits.distance(name, other) <= (body.length() >= 10 ? OTHERS : 1);
  }

  private Finding found(Severity severity, Passage passage, int at, String other, String why) {
    String quote =
        passage.text().substring(at, Math.min(passage.text().length(), at + other.length() + 14));
    return PassageRule.finding(
        "issuer-name",
        severity,
        passage.place(),
        quote,
        name,
        other,
        "单位名称写法不一：“" + quote + "”中的“" + other + "”" + why + "，应为“" + name + "”。",
        "The issuer's name is spelled differently: “" + other + "” for “" + name + "”.");
  }
}
