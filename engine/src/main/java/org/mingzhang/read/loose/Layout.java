package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Side;
import org.mingzhang.form.Form;
import org.mingzhang.lexicon.Words;
import org.mingzhang.read.loose.HeaderPhrases.Phrase;

/**
 * The columns of a table: what the header and, where one fits, a form say.
 *
 * @param income paths of the value columns of the left side, or of the only one
 * @param expense paths of the right side, empty in a one-sided table
 * @param texts headers of columns of words, right of the amounts
 * @param alternatives other readings of the left or only side's header
 * @param form the form that fits title and columns, null where none does
 */
record Layout(
    Style style,
    List<List<String>> income,
    List<List<String>> expense,
    List<String> texts,
    List<List<List<String>>> alternatives,
    @Nullable Form form) {

  /** The same where the rows, not the header, say that they begin with codes. */
  Layout coded() {
    Style coded =
        new Style(true, style.twoCodes(), style.twoSided(), style.numbered(), style.yearly());
    return style.twoSided() ? this : new Layout(coded, income, expense, texts, alternatives, form);
  }

  static Layout of(List<Line> header, Region region, LooseHints hints, LooseWords words) {
    List<Phrase> phrases = HeaderPhrases.of(header, words);
    List<Phrase> values = new ArrayList<>();
    int codes = 0;
    int items = 0;
    int names = 0;
    boolean numbered = false;
    boolean yearly = false;
    int secondItem = -1;
    Side heads = Side.NONE;
    List<String> sideWords = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Phrase phrase : phrases) {
      String canon = phrase.canon();
      codes += words.tellsCodes(canon) ? 1 : 0;
      names += canon.endsWith("科目名称") ? 1 : 0;
      numbered |= words.tellsLineNumbers(canon);
      yearly |= words.tellsYears(canon);
      if (canon.equals("项目") && ++items == 2) secondItem = values.size();
      Side side = words.sideOfHeader(canon);
      if (side == Side.INCOME && sideWords.isEmpty()
          || side == Side.EXPENSE && sideWords.size() == 1) {
        sideWords.add(phrase.text());
        heads = side;
        values.add(phrase);
      } else if (words.isTextColumn(canon)) {
        texts.add(phrase.text());
      } else if (!words.isLabel(canon)) {
        values.add(phrase);
      }
    }
    boolean twoSided = items >= 2 && sideWords.size() == 2 && heads == Side.EXPENSE;
    boolean twoCodes = !twoSided && (codes >= 2 && names >= 2 || names >= 2 && items == 0);
    Style style = new Style(codes > 0 || names > 0, twoCodes, twoSided, numbered, yearly);
    if (twoSided) return twoSided(style, values, sideWords, secondItem, region, hints, words);
    if (twoCodes) return twoCodes(style, values, region, hints, words);
    List<List<List<String>>> answers = HeaderTree.columns(values, words);
    Form form = form(region, hints);
    return new Layout(
        style, answers.get(0), List.of(), texts, answers.subList(1, answers.size()), form);
  }

  private static Layout twoSided(
      Style style,
      List<Phrase> values,
      List<String> sides,
      int second,
      Region region,
      LooseHints hints,
      LooseWords words) {
    List<Phrase> left = new ArrayList<>();
    List<Phrase> right = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (sides.contains(values.get(i).text())) continue;
      (i < second ? left : right).add(values.get(i));
    }
    List<List<String>> income =
        under(sides.get(0), HeaderTree.columns(left, words).get(0));
    List<List<String>> expense =
        under(sides.get(1), HeaderTree.columns(right, words).get(0));
    return new Layout(style, income, expense, List.of(), List.of(), form(region, hints));
  }

  private static List<List<String>> under(String side, List<List<String>> paths) {
    List<List<String>> out = new ArrayList<>();
    for (List<String> path : paths) {
      List<String> full = new ArrayList<>(List.of(side));
      full.addAll(path);
      out.add(full);
    }
    return out.isEmpty() ? List.of(List.of(side)) : out;
  }

  /** Personnel and public halves: one value column each, or one for both. */
  private static Layout twoCodes(
      Style style, List<Phrase> values, Region region, LooseHints hints, LooseWords words) {
    List<List<String>> columns = new ArrayList<>();
    String leaf = "";
    for (Phrase phrase : values) {
      boolean half = words.halves().stream().anyMatch(h -> h.word().equals(phrase.canon()));
      if (half) columns.add(List.of(phrase.text()));
      else leaf = phrase.text();
    }
    if (leaf.isEmpty()) leaf = "金额";
    List<List<String>> paths = new ArrayList<>();
    for (List<String> column : columns) paths.add(List.of(column.get(0), leaf));
    if (paths.size() != 2) paths = List.of(List.of(leaf));
    return new Layout(style, paths, List.of(), List.of(), List.of(), form(region, hints));
  }

  private static @Nullable Form form(Region region, LooseHints hints) {
    Optional<Form> form = hints.forms().stream()
        .filter(f -> f.titles().stream().anyMatch(t -> sameTitle(t, region.title())))
        .findFirst();
    return form.orElse(null);
  }

  /** All forms whose title this is; they differ by year and region. */
  static List<Form> forms(Region region, LooseHints hints) {
    return hints.forms().stream()
        .filter(f -> f.titles().stream().anyMatch(t -> sameTitle(t, region.title())))
        .toList();
  }

  private static boolean sameTitle(String a, String b) {
    return title(a).equals(title(b));
  }

  private static String title(String title) {
    return Words.plain(title).replaceFirst("^((?:19|20)\\d\\d年度?|部门|单位|预算)+", "");
  }
}
