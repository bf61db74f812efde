package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.Table;
import org.mingzhang.lexicon.Yaml;

/**
 * 名称不一: one project under two names: the same words in another order, or with one word more. Names that differ in a
 * number, a phase, a place or a kind are different projects and are left alone.
 */
final class NamesDiffer {
  private static final Yaml.Node WORDS = Yaml.resource("wording/names.yaml");
  private static final Pattern ENDING = Pattern.compile(
      "(?:" + String.join("|", WORDS.get("endings").texts()) + ")(?:[（(][^（）()]{1,6}[）)])?$");
  private static final Pattern SEPARATOR =
      Pattern.compile("[、，。；：,;:！？“”\"《》\\n]|(?:主要)?(?:用于|包括)|推进|开展(?!情况)|以及|完成我局|完成");
  private static final List<String> MARKS = WORDS.get("telling-apart").texts();
  private static final Pattern PHASE =
      Pattern.compile("[0-9A-Za-z.]+|第?[一二三四五六七八九十]+(?:期|阶段|批|标段)");
  /** An item's number before a name, "and other projects" behind it. */
  private static final Pattern ETC =
      Pattern.compile("^[0-9]{1,2}[.．、]|等(?:\\d*个?)?(?:[\\p{IsHan}]{0,10}(?:项目|工程|工作|平台))?$");

  private static final Pattern BRACKETS = Pattern.compile("[（）()]");
  private static final Pattern KEY = Pattern.compile("\\p{IsHan}+");
  private static final int SHORTEST_KEY = 6;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 32;

  private static final int SAME_START = 2;

  /** A document with more names that begin alike is a list of something else. */
  private static final int MOST_ALIKE = 200;

  private NamesDiffer() {}

  private record Name(String words, Passage passage, boolean label) {}

  static List<Finding> check(Text text) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (Passage passage : text.prose()) {
      for (String piece : SEPARATOR.split(passage.text())) {
        if (piece.length() < SHORTEST || piece.length() > 2 * LONGEST) continue;
        String name = ETC.matcher(piece.strip()).replaceAll("");
        Matcher ending = ENDING.matcher(name);
        if (name.length() < SHORTEST || name.length() > LONGEST || !ending.find()) continue;
        names.putIfAbsent(name, new Name(name, passage, false));
      }
    }
    for (Table table : text.disclosure().tables()) {
      for (Table.Row row : table.rows()) {
        String name = Text.tight(row.key());
        if (row.code() != null
            || name.length() < SHORTEST_KEY
            || name.length() > LONGEST
            || !KEY.matcher(name).matches()) continue;
        Passage passage = Passage.of(Passage.Kind.CELL, name, List.of(), row.place());
        names.putIfAbsent(name, new Name(name, passage, true));
      }
    }
    // Names that may be one begin alike: only those are compared with each other.
    Map<String, List<Name>> alike = new LinkedHashMap<>();
    for (Name name : names.values())
      alike
          .computeIfAbsent(name.words.substring(0, SAME_START), start -> new ArrayList<>())
          .add(name);
    List<Finding> findings = new ArrayList<>();
    for (List<Name> kin : alike.values()) compare(kin, findings);
    return findings.size() > 12 ? findings.subList(0, 12) : findings;
  }

  private static void compare(List<Name> kin, List<Finding> findings) {
    int most = Math.min(kin.size(), MOST_ALIKE);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        String a = kin.get(i).words;
        String b = kin.get(j).words;
        boolean prose = !kin.get(i).label && !kin.get(j).label;
        if (prose && isSameProject(a, b) || isReordered(a, b))
          findings.add(found(kin.get(i), kin.get(j)));
      }
    }
  }

  static boolean isSameProject(String one, String other) {
    String a = BRACKETS.matcher(one).replaceAll("");
    String b = BRACKETS.matcher(other).replaceAll("");
    if (a.equals(b) || a.contains(b) || b.contains(a)) return false;
    if (a.length() < SHORTEST || b.length() < SHORTEST) return false;
    if (!a.substring(0, 4).equals(b.substring(0, 4))) return false;
    if (!phases(a).equals(phases(b)) || differInMarks(a, b)) return false;
    int common = common(a, b);
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    // All but at most two characters of the shorter name are in the longer, which has at most three
    // more.
    return shorter - common <= 2 && longer - common <= 3 && common * 10 >= longer * 8;
  }

  /** Whether one name has the other's words in another order, and at most two characters more. */
  static boolean isReordered(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (shorter.length() < SHORTEST_KEY
        || longer.length() - shorter.length() > 2
        || longer.contains(shorter)) return false;
    if (!a.substring(0, 2).equals(b.substring(0, 2)) || common(longer, shorter) < shorter.length())
      return false;
    boolean inOrder = Edits.distance(longer, shorter) == longer.length() - shorter.length();
    return !inOrder && phases(a).equals(phases(b));
  }

  private static String phases(String name) {
    List<String> phases = new ArrayList<>();
    Matcher phase = PHASE.matcher(name);
    while (phase.find()) phases.add(phase.group());
    phases.sort(null);
    return phases.toString();
  }

  private static boolean differInMarks(String a, String b) {
    for (String mark : MARKS) if (a.contains(mark) != b.contains(mark)) return true;
    return false;
  }

  private static int common(String a, String b) {
    Map<Character, Integer> left = new HashMap<>();
    for (char c : a.toCharArray()) if (Character.isLetterOrDigit(c)) left.merge(c, 1, Integer::sum);
    int common = 0;
    for (char c : b.toCharArray()) {
      if (!Character.isLetterOrDigit(c)) {
        common++;
        continue;
      }
      int n = left.getOrDefault(c, 0);
      if (n > 0) {
        common++;
        left.put(c, n - 1);
      }
    }
    return common;
  }

  private static Finding found(Name a, Name b) {
    return new Finding(
        "name-differs",
        Severity.WARNING,
        List.of(a.passage.place().quoting(a.words), b.passage.place().quoting(b.words)),
        a.words,
        b.words,
        "疑为同一项目的名称前后不一：“" + a.words + "” … “" + b.words + "”。",
        "Probably one project under two names: “" + a.words + "” … “" + b.words + "”.",
        null);
  }
}
