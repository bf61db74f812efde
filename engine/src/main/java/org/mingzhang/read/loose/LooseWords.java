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
  private static final Pattern ORDINAL =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\\d]{1,4}[)）]|\\d{1,2}[.．、](?!\\d)|[⒈-⒛①-⑳])\\s*");
  private static final Pattern YEAR_WORD = Pattern.compile("^(?:19|20)\\d\\d年?度?");

  private static final Yaml.Node SHIPPED = Yaml.resource("lexicon/loose.yaml");

  /** The half of a personnel | public table that a class of accounts stands in. */
  record Half(String word, List<String> classes, String total) {}

  /** Header words of columns that balance, as keys. */
  record Balance(List<String> left, List<String> right) {}

  private final List<Balance> balances =
      SHIPPED.get("balances").list().stream()
          .map(n -> new Balance(List.copyOf(keys(n.get("left"))), List.copyOf(keys(n.get("right")))))
          .toList();
  private final Set<String> labels = keys(SHIPPED.get("labels"));
  private final Set<String> codes = keys(SHIPPED.get("codes"));
  private final Set<String> lineNumbers = keys(SHIPPED.get("line-numbers"));
  private final Set<String> years = keys(SHIPPED.get("years"));
  private final Set<String> numbering = keys(SHIPPED.get("ends-of-numbering"));
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private final Set<String> wide = keys(SHIPPED.get("wide"));
  private final Set<String> totals = keys(SHIPPED.get("totals"));
  private final Set<String> parts = keys(SHIPPED.get("parts"));
  private final Set<String> texts = keys(SHIPPED.get("texts"));
  private final Set<String> headerOnly = keys(SHIPPED.get("header-only"));
  private final Set<String> incomeHeads = keys(SHIPPED.get("sides").get("income"));
  private final Set<String> expenseHeads = keys(SHIPPED.get("sides").get("expense"));
  private final Set<String> incomeRows = keys(SHIPPED.get("rows").get("income"));
  private final Set<String> expenseRows = keys(SHIPPED.get("rows").get("expense"));
  private final Set<String> eitherRows = keys(SHIPPED.get("rows").get("either"));
  private final Set<String> totalRows = keys(SHIPPED.get("rows").get("totals"));
  private final List<String> incomeEndings = SHIPPED.get("rows").get("income-endings").texts();
  private final List<String> expenseEndings = SHIPPED.get("rows").get("expense-endings").texts();
  private final List<String> fillers = SHIPPED.get("fillers").texts();
  private final List<Half> halves =
      SHIPPED.get("halves").list().stream()
          .map(n -> new Half(n.get("word").text(), n.get("classes").texts(), key(n.get("total").text())))
          .toList();
  private final Set<String> known = new HashSet<>();
  private final Set<String> accounts;
  private final Set<String> dictionary = new HashSet<>();

  LooseWords(LooseHints hints) {
    SHIPPED.get("headers").entries().forEach((word, node) -> headers.put(key(word), node.texts().stream().map(LooseWords::key).toList()));
    accounts = hints.accounts();
    known.addAll(accounts);
    known.addAll(incomeRows);
    known.addAll(expenseRows);
    known.addAll(eitherRows);
    known.addAll(totalRows);
    known.addAll(keys(SHIPPED.get("rows").get("other")));
    dictionary.addAll(headers.keySet());
    dictionary.addAll(labels);
    dictionary.addAll(totals);
    dictionary.addAll(incomeHeads);
    dictionary.addAll(expenseHeads);
    halves.forEach(half -> dictionary.add(key(half.word())));
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
    return labels.contains(canon);
  }

  boolean tellsCodes(String canon) {
    return codes.contains(canon);
  }

  boolean tellsLineNumbers(String canon) {
    return lineNumbers.contains(canon);
  }

  boolean tellsYears(String canon) {
    return years.contains(canon);
  }

  boolean isNumbering(String key) {
    return numbering.contains(key);
  }

  boolean isListedHeader(String canon) {
    return headers.containsKey(canon);
  }

  List<String> parents(String canon) {
    return headers.getOrDefault(canon, List.of());
  }

  boolean isWide(String canon) {
    return wide.contains(canon);
  }

  boolean isTotalColumn(String canon) {
    return totals.contains(canon);
  }

  boolean isPartColumn(String canon) {
    return parts.contains(canon) || canon.startsWith("其中");
  }

  boolean isTextColumn(String canon) {
    return texts.contains(canon);
  }

  Side sideOfHeader(String canon) {
    if (incomeHeads.contains(canon)) return Side.INCOME;
    return expenseHeads.contains(canon) ? Side.EXPENSE : Side.NONE;
  }

  /** Whether a row's label is a word that only headers hold: the row is none. */
  boolean isHeaderOnly(String label) {
    String canon = canon(label);
    return headerOnly.contains(canon);
  }

  /** Whether these words are a row's whole label. */
  boolean isRowLabel(String label) {
    String key = key(label);
    return known.contains(key) || known.contains(key(withoutOrdinal(label)));
  }

  boolean isTotalRow(String label) {
    return totalRows.contains(key(label));
  }

  /** The side a label stands on by its own words; NONE where they do not tell. */
  Side sideOfRow(String label) {
    String key = key(withoutOrdinal(label));
    if (eitherRows.contains(key)) return Side.NONE;
    if (incomeRows.contains(key)) return Side.INCOME;
    if (expenseRows.contains(key) || accounts.contains(key)) return Side.EXPENSE;
    if (expenseEndings.stream().anyMatch(key::endsWith)) return Side.EXPENSE;
    return incomeEndings.stream().anyMatch(key::endsWith) ? Side.INCOME : Side.NONE;
  }

  List<Balance> balances() {
    return balances;
  }

  List<Half> halves() {
    return halves;
  }

  /** What is left of a fund's name when the words that vary are taken away. */
  String core(String label) {
    String core = key(withoutOrdinal(label));
    for (String filler : fillers) core = core.replace(filler, "");
    return core;
  }
}
