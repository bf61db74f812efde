package org.mingzhang.read.loose;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.document.Side;
import org.mingzhang.form.Form;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/** The words of {@code lexicon/loose.yaml} together with what the caller knows: forms and account names. */
final class LooseWords {
  private static final Pattern ORDINAL = Pattern.compile(
      "^(?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\\d]{1,4}[)）]|\\d{1,2}[.．、](?!\\d)|[⒈-⒛①-⑳])\\s*");
  private static final Pattern YEAR_WORD = Pattern.compile("^(?:19|20)\\d\\d年?度?");

  private static final Yaml.Node SHIPPED = Yaml.resource("lexicon/loose.yaml");

  /** The half of a personnel | public table that a class of accounts stands in. */
  record Half(String word, List<String> classes, String total) {}

  /** Header words of columns that balance, as keys. */
  record Balance(List<String> left, List<String> right) {}

  private static final List<Balance> BALANCES = SHIPPED.get("balances").list().stream()
      .map(n -> new Balance(List.copyOf(keys(n.get("left"))), List.copyOf(keys(n.get("right")))))
      .toList();
  private static final Set<String> LABELS = keys(SHIPPED.get("labels"));
  private static final Set<String> CODES = keys(SHIPPED.get("codes"));
  private static final Set<String> LINE_NUMBERS = keys(SHIPPED.get("line-numbers"));
  private static final Set<String> YEARS = keys(SHIPPED.get("years"));
  private static final Set<String> NUMBERING = keys(SHIPPED.get("ends-of-numbering"));
  private static final Map<String, List<String>> HEADERS = headers();
  private static final Set<String> WIDE = keys(SHIPPED.get("wide"));
  private static final Set<String> TOTALS = keys(SHIPPED.get("totals"));
  private static final Set<String> PARTS = keys(SHIPPED.get("parts"));
  private static final Set<String> TEXTS = keys(SHIPPED.get("texts"));
  private static final Set<String> HEADER_ONLY = keys(SHIPPED.get("header-only"));
  private static final Set<String> INCOME_HEADS = keys(SHIPPED.get("sides").get("income"));
  private static final Set<String> EXPENSE_HEADS = keys(SHIPPED.get("sides").get("expense"));
  private static final Set<String> INCOME_ROWS = keys(SHIPPED.get("rows").get("income"));
  private static final Set<String> EXPENSE_ROWS = keys(SHIPPED.get("rows").get("expense"));
  private static final Set<String> EITHER_ROWS = keys(SHIPPED.get("rows").get("either"));
  private static final Set<String> TOTAL_ROWS = keys(SHIPPED.get("rows").get("totals"));
  private static final List<String> INCOME_ENDINGS =
      SHIPPED.get("rows").get("income-endings").texts();
  private static final List<String> EXPENSE_ENDINGS =
      SHIPPED.get("rows").get("expense-endings").texts();
  private static final List<String> FILLERS = SHIPPED.get("fillers").texts();
  private static final List<Half> HALVES = SHIPPED.get("halves").list().stream()
      .map(n -> new Half(
          n.get("word").text(), n.get("classes").texts(), key(n.get("total").text())))
      .toList();
  private final Set<String> known = new HashSet<>();
  private final Set<String> accounts;
  private final Set<String> dictionary = new HashSet<>();

  private static Map<String, List<String>> headers() {
    Map<String, List<String>> parents = new LinkedHashMap<>();
    SHIPPED
        .get("headers")
        .entries()
        .forEach((word, node) ->
            parents.put(key(word), node.texts().stream().map(LooseWords::key).toList()));
    return parents;
  }

  LooseWords(LooseHints hints) {
    accounts = hints.accounts();
    known.addAll(accounts);
    known.addAll(INCOME_ROWS);
    known.addAll(EXPENSE_ROWS);
    known.addAll(EITHER_ROWS);
    known.addAll(TOTAL_ROWS);
    known.addAll(keys(SHIPPED.get("rows").get("other")));
    dictionary.addAll(HEADERS.keySet());
    dictionary.addAll(LABELS);
    dictionary.addAll(TOTALS);
    dictionary.addAll(INCOME_HEADS);
    dictionary.addAll(EXPENSE_HEADS);
    HALVES.forEach(half -> dictionary.add(key(half.word())));
    for (Form form : hints.forms()) {
      form.columns().forEach(path -> path.forEach(word -> dictionary.add(canon(word))));
      form.labels().forEach(word -> dictionary.add(canon(word)));
    }
    dictionary.remove("");
  }

  /** How words are compared here: plain, without the punctuation that spellings differ in. */
  static String key(String words) {
    StringBuilder out = new StringBuilder();
    String plain = Words.plain(words);
    for (int i = 0; i < plain.length(); i++) {
      if ("、,:;。".indexOf(plain.charAt(i)) < 0) out.append(plain.charAt(i));
    }
    return out.toString();
  }

  /** A header word without its year. */
  static String canon(String word) {
    String key = key(word);
    String rest = YEAR_WORD.matcher(key).replaceFirst("");
    return rest.isEmpty() ? key : rest;
  }

  static String withoutOrdinal(String label) {
    return ORDINAL.matcher(label.strip()).replaceFirst("").strip();
  }

  static boolean hasOrdinal(String label) {
    return ORDINAL.matcher(label.strip()).find();
  }

  static Set<String> keys(Yaml.Node node) {
    Set<String> keys = new LinkedHashSet<>();
    node.texts().forEach(text -> keys.add(key(text)));
    return keys;
  }

  static Yaml.Node shipped() {
    return SHIPPED;
  }

  /** Whether a stretch of header text is a word, its year left aside. */
  boolean isHeaderWord(String key) {
    if (dictionary.contains(key)) return true;
    boolean year = key.length() > 4 && Character.isDigit(key.charAt(0));
    return year && dictionary.contains(YEAR_WORD.matcher(key).replaceFirst(""));
  }

  boolean isLabel(String canon) {
    return LABELS.contains(canon);
  }

  boolean tellsCodes(String canon) {
    return CODES.contains(canon);
  }

  boolean tellsLineNumbers(String canon) {
    return LINE_NUMBERS.contains(canon);
  }

  boolean tellsYears(String canon) {
    return YEARS.contains(canon);
  }

  boolean isNumbering(String key) {
    return NUMBERING.contains(key);
  }

  boolean isListedHeader(String canon) {
    return HEADERS.containsKey(canon);
  }

  List<String> parents(String canon) {
    return HEADERS.getOrDefault(canon, List.of());
  }

  boolean isWide(String canon) {
    return WIDE.contains(canon);
  }

  boolean isTotalColumn(String canon) {
    return TOTALS.contains(canon);
  }

  boolean isPartColumn(String canon) {
    return PARTS.contains(canon) || canon.startsWith("其中");
  }

  boolean isTextColumn(String canon) {
    return TEXTS.contains(canon);
  }

  Side sideOfHeader(String canon) {
    if (INCOME_HEADS.contains(canon)) return Side.INCOME;
    return EXPENSE_HEADS.contains(canon) ? Side.EXPENSE : Side.NONE;
  }

  /** Whether a row's label is a word that only HEADERS hold: the row is none. */
  boolean isHeaderOnly(String label) {
    String canon = canon(label);
    return HEADER_ONLY.contains(canon);
  }

  /** Whether these words are a row's whole label. */
  boolean isRowLabel(String label) {
    String key = key(label);
    return known.contains(key) || known.contains(key(withoutOrdinal(label)));
  }

  boolean isTotalRow(String label) {
    return TOTAL_ROWS.contains(key(label));
  }

  /** The side a label stands on by its own words; NONE where they do not tell. */
  Side sideOfRow(String label) {
    String key = key(withoutOrdinal(label));
    if (EITHER_ROWS.contains(key)) return Side.NONE;
    if (INCOME_ROWS.contains(key)) return Side.INCOME;
    if (EXPENSE_ROWS.contains(key) || accounts.contains(key)) return Side.EXPENSE;
    if (EXPENSE_ENDINGS.stream().anyMatch(key::endsWith)) return Side.EXPENSE;
    return INCOME_ENDINGS.stream().anyMatch(key::endsWith) ? Side.INCOME : Side.NONE;
  }

  List<Balance> balances() {
    return BALANCES;
  }

  List<Half> halves() {
    return HALVES;
  }

  /** What is left of a fund's name when the words that vary are taken away. */
  String core(String label) {
    String core = key(withoutOrdinal(label));
    for (String filler : FILLERS) core = core.replace(filler, "");
    return core;
  }
}
