package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/** The words by which narratives name amounts, from {@code phrases/items.yaml}. */
final class Items {
  private static final int MOST_STRIPPED = 5;
  private static final int LONGEST_NAME = 60;
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年度?");
  private static final Pattern LAST_YEAR = Pattern.compile("上一?年度?|去年");
  private static final Pattern CHAIN = Pattern.compile("([^()]+)\\((类|款|项)\\)");

  /**
   * What the words before an amount name.
   *
   * @param core the name without years, issuer, stage and verbs; empty where nothing else was said
   * @param members what it stands for, null where the name is not known
   * @param year the year named, 0 where none is
   * @param version the stage named: budget, adjusted, final, arranged, executed; empty where none is
   * @param accounts the names of a 类-款-项 chain, empty where it is none
   */
  record Name(
      String core, @Nullable Coordinate members, int year, String version, List<String> accounts) {
    boolean isKnown() {
      return members != null;
    }
  }

  private final Profile profile;
  private final List<String> issuers = new ArrayList<>();
  private final Map<String, Name> parsed = new HashMap<>();

  Items(Profile profile) {
    this.profile = profile;
    String issuer = Words.plain(profile.issuer());
    if (!issuer.isEmpty()) {
      issuers.add(issuer);
      if (issuer.endsWith("(本级)")) issuers.add(issuer.substring(0, issuer.length() - 4));
    }
  }

  Name parse(String words) {
    return parsed.computeIfAbsent(words, this::read);
  }

  private Name read(String words) {
    String text = Words.plain(words);
    Outline outline = Outline.of(text);
    text = text.substring(outline.label().length());
    int year = 0;
    Matcher years = YEAR.matcher(text);
    if (years.find()) year = Integer.parseInt(years.group(1));
    text = YEAR.matcher(text).replaceAll("");
    if (LAST_YEAR.matcher(text).lookingAt()) {
      year = profile.year() - 1;
      text = LAST_YEAR.matcher(text).replaceFirst("");
    }
    boolean issuer = false;
    for (String name : issuers) {
      if (!text.contains(name)) continue;
      text = text.replace(name, "");
      issuer = true;
    }
    return strip(text, year, issuer);
  }

  private Name strip(String words, int year, boolean issuer) {
    Name known = known(words, year, "", 0);
    if (known != null) return known;
    Vocabulary vocabulary = Vocabulary.SHIPPED;
    String text = words;
    String version = "";
    while (true) {
      String stage = version.isEmpty() ? vocabulary.stage(text) : null;
      String shorter = stage != null
          ? text.substring(0, text.length() - stage.length())
          : vocabulary.strip(text);
      if (shorter == null) break;
      if (stage != null) version = vocabulary.versions.getOrDefault(stage, "");
      text = shorter;
    }
    if (text.isEmpty() && issuer && (version.equals("arranged") || version.equals("planned"))) {
      return new Name(profile.issuer(), vocabulary.whole, year, "", List.of());
    }
    return new Name(text, null, year, version, accounts(text));
  }

  /** The words as a name of the vocabulary, after whatever may be taken away in front and behind. */
  private @Nullable Name known(String text, int year, String version, int depth) {
    Vocabulary vocabulary = Vocabulary.SHIPPED;
    Coordinate members = vocabulary.items.get(text);
    if (members != null) return new Name(text, members, year, version, List.of());
    if (depth == MOST_STRIPPED || text.length() > LONGEST_NAME) return null;
    String stage = version.isEmpty() ? vocabulary.stage(text) : null;
    if (stage != null) {
      Name found = known(
          text.substring(0, text.length() - stage.length()),
          year,
          vocabulary.versions.getOrDefault(stage, ""),
          depth + 1);
      if (found != null) return found;
    }
    for (String word : vocabulary.before) {
      if (!text.startsWith(word)) continue;
      Name found = known(text.substring(word.length()), year, version, depth + 1);
      if (found != null) return found;
    }
    for (String word : vocabulary.behind) {
      if (!text.endsWith(word)) continue;
      Name found =
          known(text.substring(0, text.length() - word.length()), year, version, depth + 1);
      if (found != null) return found;
    }
    return null;
  }

  /** The forms under which a table may print the name that these words begin or end with. */
  static List<String> spellings(String words) {
    String text = Words.plain(words);
    text = text.substring(Outline.of(text).label().length());
    List<String> spellings = new ArrayList<>();
    for (String form : List.of(text, YEAR.matcher(text).replaceAll(""))) {
      String shorter = form;
      while (shorter != null && shorter.length() >= 3) {
        spellings.add(shorter);
        shorter = Vocabulary.SHIPPED.stripBehind(shorter);
      }
    }
    return spellings;
  }

  private static List<String> accounts(String text) {
    List<String> names = new ArrayList<>();
    Matcher chain = CHAIN.matcher(text);
    while (chain.find()) names.add(chain.group(1));
    return List.copyOf(names);
  }

  /** Whether a heading is the name of a unit. */
  static boolean isUnit(String heading) {
    String text = Words.plain(heading);
    String name = text.substring(Outline.of(text).label().length());
    return name.length() >= 5
        && name.indexOf(',') < 0
        && Vocabulary.SHIPPED.units.stream().anyMatch(name::endsWith);
  }

  /** The words of {@code items.yaml}. */
  static final class Vocabulary {
    static final Vocabulary SHIPPED = new Vocabulary(Yaml.resource("phrases/items.yaml"));

    final Map<String, Coordinate> items = new HashMap<>();
    final Map<String, String> versions = new LinkedHashMap<>();
    final List<String> before;
    final List<String> behind;
    final Coordinate whole;
    final List<String> main;
    final List<String> others;
    final List<List<String>> complete;
    final List<String> silent;
    final List<String> all;
    final List<String> titles;
    final List<String> units;

    private Vocabulary(Yaml.Node root) {
      before = plain(root.get("before").texts());
      behind = plain(root.get("behind").texts());
      whole = members(root.get("issuer-budget"));
      main = root.get("main").texts();
      silent = root.get("silent").texts();
      all = root.get("all").texts();
      units = root.get("units").texts();
      titles = root.get("titles").texts();
      others = root.get("others").texts();
      complete =
          root.get("complete").list().stream().map(node -> plain(node.texts())).toList();
      Map<String, String> stages = new HashMap<>();
      root.get("versions")
          .entries()
          .forEach((stage, node) -> node.texts().forEach(word -> stages.put(word, stage)));
      stages.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .forEach(word -> versions.put(word, stages.get(word)));
      for (Yaml.Node item : root.get("items").list()) {
        Coordinate means = members(item.get("means"));
        for (String word : item.get("words").texts()) items.put(Words.plain(word), means);
      }
    }

    /** The word for a stage that the text ends with. */
    @Nullable String stage(String text) {
      for (String word : versions.keySet()) {
        if (text.endsWith(word)) return word;
      }
      return null;
    }

    @Nullable String stripBehind(String text) {
      for (String word : behind) {
        if (text.endsWith(word)) return text.substring(0, text.length() - word.length());
      }
      return null;
    }

    @Nullable String strip(String text) {
      String shorter = stripBehind(text);
      if (shorter != null) return shorter;
      for (String word : before) {
        if (text.startsWith(word)) return text.substring(word.length());
      }
      return null;
    }

    private static List<String> plain(List<String> words) {
      return words.stream()
          .map(Words::plain)
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();
    }

    private static Coordinate members(Yaml.Node means) {
      Map<Axis, String> members = new EnumMap<>(Axis.class);
      means.strings().forEach((axis, member) -> members.put(Axis.named(axis), member));
      return Coordinate.of(members);
    }
  }
}
