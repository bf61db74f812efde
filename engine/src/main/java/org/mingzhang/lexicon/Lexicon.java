package org.mingzhang.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/**
 * 词表: header, row and title words with their spellings, and the members they stand for, from {@code
 * lexicon/words.yaml}. With it a table that no form knows still gets coordinates.
 */
public final class Lexicon {
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)、?|\\d+[.、](?!\\d)|其中:?|[注]:)+");
  private static final Pattern UNIT_BEHIND = Pattern.compile("\\((?:单位:)?(?:万|亿)?元\\)$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年?度?");

  /** Header and row words are few and are asked for on every page. */
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  private static final int MOST_KEPT = 5_000;
  private static final int LONGEST_KEPT = 30;

  private final Map<String, Label> labels = new HashMap<>();
  private final Map<String, Label> labelEndings = new HashMap<>();
  private final Map<String, Meaning> columns = new HashMap<>();
  private final Map<String, Meaning> rows = new HashMap<>();
  private final Map<String, Coordinate> projectMoney = new HashMap<>();
  private final List<TitleRule> titles = new ArrayList<>();
  private final Map<String, String> sides = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();

  /** What a column that labels rows holds. */
  public enum Label {
    CODE("code"),
    CODE_PART("code-part"),
    NAME("name"),
    ITEM("item"),
    UNIT("unit"),
    YEAR("year"),
    PROJECT("project"),
    SKIP("skip"),
    PROSE("prose");

    private final String id;

    Label(String id) {
      this.id = id;
    }
  }

  /**
   * @param coordinate the members the words stand for
   * @param total whether they name a total of other rows
   */
  public record Meaning(Coordinate coordinate, boolean total) {}

  private record TitleRule(List<String> has, List<String> not, Coordinate means) {
    boolean fits(String title) {
      return has.stream().allMatch(title::contains) && not.stream().noneMatch(title::contains);
    }
  }

  private static final class Shipped {
    static final Lexicon LEXICON = read(Yaml.resource("lexicon/words.yaml"));
  }

  /** The lexicon shipped with the engine. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  static Lexicon read(Yaml.Node root) {
    Lexicon lexicon = new Lexicon();
    for (Label label : Label.values()) {
      for (String word : root.get("labels").get(label.id).texts())
        lexicon.labels.put(key(word), label);
      for (String ending : root.get("label-endings").get(label.id).texts())
        lexicon.labelEndings.put(ending, label);
    }
    lexicon.readMeanings(root.get("columns"), lexicon.columns);
    lexicon.readMeanings(root.get("rows"), lexicon.rows);
    for (Yaml.Node entry : root.get("project-money").list()) {
      for (String word : entry.get("words").texts())
        lexicon.projectMoney.put(key(word), members(entry.get("means")));
    }
    for (Yaml.Node rule : root.get("titles").list()) {
      lexicon.titles.add(new TitleRule(
          rule.get("has").texts(), rule.get("not").texts(), members(rule.get("means"))));
    }
    root.get("sides").entries().forEach((measure, words) -> {
      for (String word : words.texts()) lexicon.sides.put(key(word), measure);
    });
    root.get("regions").entries().forEach((region, names) -> {
      for (String name : names.texts()) lexicon.regions.put(name, region);
    });
    return lexicon;
  }

  private void readMeanings(Yaml.Node list, Map<String, Meaning> into) {
    for (Yaml.Node entry : list.list()) {
      Meaning meaning = new Meaning(
          members(entry.get("means")), entry.get("total").text("false").equals("true"));
      for (String word : entry.get("words").texts()) into.put(key(word), meaning);
    }
  }

  private static Coordinate members(Yaml.Node means) {
    EnumMap<Axis, String> members = new EnumMap<>(Axis.class);
    means.strings().forEach((axis, member) -> members.put(Axis.named(axis), member));
    return Coordinate.of(members);
  }

  /** The form in which words are looked up: plain, without numbering, unit or year. */
  static String key(String words) {
    String known = KEYS.get(words);
    if (known != null) return known;
    String key = newKey(words);
    if (words.length() <= LONGEST_KEPT && KEYS.size() < MOST_KEPT) KEYS.put(words, key);
    return key;
  }

  private static String newKey(String words) {
    String key = Words.plain(words);
    key = NUMBERING.matcher(key).replaceFirst("");
    key = UNIT_BEHIND.matcher(key).replaceFirst("");
    return YEAR.matcher(key).replaceAll("");
  }

  /** The words without what numbers them (一、 1. (一) 其中：), for names that go on to be compared. */
  public static String unnumbered(String words) {
    return NUMBERING.matcher(Words.plain(words)).replaceFirst("");
  }

  /** What a header word labels, if its column holds labels rather than values. */
  public Optional<Label> label(String word) {
    String key = key(word);
    Label label = labels.get(key);
    if (label != null) return Optional.of(label);
    return labelEndings.entrySet().stream()
        .filter(e -> key.endsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** What a header word of a value column stands for, with the year if it names one. */
  public Optional<Meaning> column(String word) {
    Meaning meaning = columns.get(key(word));
    Optional<String> year = yearIn(word);
    if (meaning == null) return year.map(y -> new Meaning(Coordinate.of(Axis.YEAR, y), false));
    return Optional.of(year.map(
            y -> new Meaning(meaning.coordinate().with(Axis.YEAR, y), meaning.total()))
        .orElse(meaning));
  }

  /** What a row's label stands for, if it is a word of the lexicon. */
  public Optional<Meaning> row(String word) {
    return Optional.ofNullable(rows.get(key(word)));
  }

  /** What a labelled amount in a project's own goal table stands for, if it is money of the budget year. */
  public Optional<Coordinate> projectMoney(String label) {
    return Optional.ofNullable(projectMoney.get(key(label)));
  }

  /** What all cells of a table share, by its title. */
  public Coordinate title(String title) {
    String plain = Words.plain(title);
    Coordinate about = Coordinate.EVERYTHING;
    for (TitleRule rule : titles) {
      if (rule.fits(plain)) about = about.with(rule.means());
    }
    return about;
  }

  /** The measure of the side that a header word of a two-sided table names: revenue or expenditure. */
  public Optional<String> side(String word) {
    return Optional.ofNullable(sides.get(key(word)));
  }

  /** Whether a header word is one this lexicon knows in any role. */
  public boolean knows(String word) {
    String key = key(word);
    return label(word).isPresent() || columns.containsKey(key) || sides.containsKey(key);
  }

  /** The region an issuer's name belongs to, "" where it is none we know. */
  public String region(String issuer) {
    return regions.entrySet().stream()
        .filter(e -> issuer.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** A four-digit year in the words. */
  public static Optional<String> yearIn(String words) {
    Matcher year = YEAR.matcher(Words.plain(words));
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }
}
