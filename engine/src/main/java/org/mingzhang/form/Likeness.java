package org.mingzhang.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.lexicon.Words;

/** How alike two titles or two headers are, from 0 to 1. Years, issuers and 部门/单位 do not tell forms apart. */
final class Likeness {
  private static final Pattern YEAR = Pattern.compile("(\\d{4}|\\{(last-)?year})年?度?");
  private static final Pattern SLOTS = Pattern.compile("\\{[a-z-]+}");
  private static final Pattern LEVEL =
      Pattern.compile("^(表?[一二三四五六七八九十\\d]+[、.:]?)?(预算单位|部门\\(单位\\)|部门|单位|公开)*");
  private static final Pattern TAIL = Pattern.compile("\\((续表?|公开表?|万元|元|单位:.*)\\)$|:$");

  /** A longer title that ends with the form's one, after a name that ends like this, is that form of an issuer. */
  private static final String ENDS_OF_ISSUERS = "局委办院所处队站馆校会部厅府处司署园)";

  private static final int SHORTEST_TITLE = 5;
  private static final double AFTER_ISSUER = 0.95;

  private Likeness() {}

  static String plainTitle(String title) {
    String text = YEAR.matcher(Words.plain(title)).replaceAll("");
    text = SLOTS.matcher(text).replaceAll("");
    text = TAIL.matcher(text).replaceAll("");
    return LEVEL.matcher(text).replaceFirst("");
  }

  /** Both in plain form. */
  static double ofTitles(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) return 0;
    if (a.equals(b)) return 1;
    if (isOfIssuer(a, b)) return AFTER_ISSUER;
    return dice(pairs(a), pairs(b));
  }

  private static boolean isOfIssuer(String title, String form) {
    int rest = title.length() - form.length();
    return form.length() >= SHORTEST_TITLE
        && rest > 0
        && title.endsWith(form)
        && ENDS_OF_ISSUERS.indexOf(title.charAt(rest - 1)) >= 0;
  }

  /** A header's words, made ready to be compared. */
  record Header(Set<String> paths, Set<String> leaves) {
    static Header of(List<List<String>> header) {
      return new Header(Likeness.paths(header), Likeness.leaves(header));
    }
  }

  /** Half by whole paths, half by the innermost words, since grouping words are what typesetting loses. */
  static double ofHeaders(Header a, Header b) {
    return (dice(a.paths(), b.paths()) + dice(a.leaves(), b.leaves())) / 2;
  }

  private static Set<String> paths(List<List<String>> header) {
    Set<String> paths = new HashSet<>();
    for (List<String> path : header) {
      List<String> words = new ArrayList<>();
      for (String word : path) words.add(plainWord(word));
      paths.add(String.join("/", words));
    }
    return paths;
  }

  private static Set<String> leaves(List<List<String>> header) {
    Set<String> leaves = new HashSet<>();
    for (List<String> path : header)
      leaves.add(path.isEmpty() ? "" : plainWord(path.get(path.size() - 1)));
    return leaves;
  }

  private static String plainWord(String word) {
    return YEAR.matcher(Words.plain(word)).replaceAll("").replaceAll("[()]", "");
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) pairs.add(text.substring(i, i + 2));
    return pairs;
  }

  private static double dice(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) return 0;
    long common = a.stream().filter(b::contains).count();
    return 2.0 * common / (a.size() + b.size());
  }
}
