package org.mingzhang.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every form we know, by region, kind and year. Adding a district's or a year's forms means adding a folder of data.
 *
 * <pre>{@code
 * FormCatalogue forms = FormCatalogue.shipped();
 * forms.set("shenzhen", 2023, "budget").orElseThrow().forms();
 * forms.bestMatch("收入总表", headerPaths, "shenzhen", 2023, "budget");
 * }</pre>
 */
public final class FormCatalogue {
  private static final class Shipped {
    static final FormCatalogue CATALOGUE = readShipped();
  }

  private static final Pattern NAME = Pattern.compile("([\\w-]+)/(\\d{4})-(budget|final)");
  private static final double TITLE_WEIGHT = 0.6;
  private static final double ENOUGH = 0.62;
  private static final double ENOUGH_BY_TITLE = 0.85;
  private static final double ENOUGH_BY_HEADER = 0.9;
  private static final double CLEAR_LEAD = 0.05;
  private static final double LEAST_TITLE = 0.45;
  private static final double SAME_REGION = 0.06;
  private static final double SAME_YEARS = 0.04;

  private final Map<String, LazySet> sets = new LinkedHashMap<>();
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private FormCatalogue(Collection<LazySet> sets) {
    for (LazySet set : sets) this.sets.put(set.head().id(), set);
  }

  /** The forms that come with the engine; read once. */
  public static FormCatalogue shipped() {
    return Shipped.CATALOGUE;
  }

  private static FormCatalogue readShipped() {
    List<LazySet> sets = new ArrayList<>();
    FormFiles.shippedIndex().forEach((set, forms) -> sets.add(FormFiles.shipped(set, forms)));
    return new FormCatalogue(sets);
  }

  /**
   * The forms of a user's folder: one set, or folders of sets, laid out as the shipped ones are.
   *
   * @throws IOException if a file cannot be read or is no form; the message names the file and says what is wrong
   */
  public static FormCatalogue load(Path folder) throws IOException {
    return new FormCatalogue(
        FormFiles.inFolder(folder).stream().map(LazySet::of).toList());
  }

  /** This catalogue with another one's sets added; a set of the same id is replaced. */
  public FormCatalogue with(FormCatalogue other) {
    Map<String, LazySet> all = new LinkedHashMap<>(sets);
    all.putAll(other.sets);
    return new FormCatalogue(all.values());
  }

  public List<FormSet> sets() {
    return sets.values().stream().map(LazySet::whole).toList();
  }

  public List<Form> all() {
    return sets().stream().flatMap(s -> s.forms().stream()).toList();
  }

  public Optional<Form> form(String id) {
    int end = id.lastIndexOf('/');
    LazySet set = sets.get(end < 0 ? "" : id.substring(0, end));
    return set == null ? Optional.empty() : set.whole().form(id);
  }

  /** The set of this id: {@code shenzhen/2022-budget}. */
  public Optional<FormSet> set(String id) {
    return Optional.ofNullable(sets.get(id)).map(LazySet::whole);
  }

  /**
   * The set that documents of a region, year and kind follow: the one whose years cover it, else the nearest in time of
   * that region and kind. Empty for a region we have no forms of.
   *
   * @param kind "budget" or "final"
   */
  public Optional<FormSet> set(String region, int year, String kind) {
    return sets.values().stream()
        .filter(s -> s.head().region().equals(region) && s.head().kind().equals(kind))
        .min(Comparator.comparingInt((LazySet s) -> s.head().yearsAway(year))
            .thenComparing(
                Comparator.comparingInt((LazySet s) -> s.head().from()).reversed()))
        .map(LazySet::whole);
  }

  /**
   * The set of this id, or else, for a name like {@code shanghai/2025-budget}, the one that documents of that region, year
   * and kind follow.
   */
  public Optional<FormSet> named(String name) {
    LazySet exact = sets.get(name);
    if (exact != null) return Optional.of(exact.whole());
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? set(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3))
        : Optional.empty();
  }

  /**
   * The region whose forms a document follows: its issuer's, unless most of its tables have the titles of another
   * region's.
   *
   * @param titles of its tables, as printed
   * @param usual the issuer's region, "" where unknown
   */
  public String region(List<String> titles, String usual, int year, String kind) {
    if (usual.isEmpty()) return usual;
    String best = usual;
    long most = 2 * titled(titles, usual, year, kind);
    for (LazySet set : sets.values()) {
      String region = set.head().region();
      if (region.equals(usual)) continue;
      long titled = titled(titles, region, year, kind);
      if (titled > most && 2 * titled > titles.size()) {
        best = region;
        most = titled;
      }
    }
    return best;
  }

  private long titled(List<String> titles, String region, int year, String kind) {
    List<Form> forms = set(region, year, kind).map(FormSet::forms).orElse(List.of());
    return titles.stream()
        .map(Likeness::plainTitle)
        .filter(title -> forms.stream().anyMatch(form -> known(form).title(title) == 1))
        .count();
  }

  /**
   * The form a printed table most likely is, by its title and header, the document's own set going first. Empty where
   * nothing is like it, or where without a title several forms are equally like it. Forms of other regions are asked only for
   * a region that has none.
   *
   * @param title as printed, "" where it has none
   * @param headerPaths the value columns' header paths, outermost word first; empty where they were lost
   * @param region "" where unknown
   * @param kind "budget" or "final"
   */
  public Optional<Form> bestMatch(
      String title, List<List<String>> headerPaths, String region, int year, String kind) {
    Match match = new Match(title, headerPaths, region, year);
    set(region, year, kind).ifPresent(match::among);
    if (match.isSure()) return match.form();
    boolean known = sets.values().stream().anyMatch(s -> s.head().region().equals(region));
    for (LazySet set : sets.values()) {
      FormSet head = set.head();
      if (head.kind().equals(kind) && (!known || head.region().equals(region)))
        match.among(set.whole());
    }
    return match.form();
  }

  /** The most likely form so far, and how far ahead of the next. */
  private final class Match {
    private final String plainTitle;
    private final Likeness.Header header;
    private final String region;
    private final int year;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Form best;
    private double bestScore;
    private double bestTitle;
    private double second;

    Match(String title, List<List<String>> headerPaths, String region, int year) {
      this.plainTitle = Likeness.plainTitle(title);
      this.header = Likeness.Header.of(headerPaths);
      this.region = region;
      this.year = year;
    }

    void among(FormSet set) {
      if (!seen.add(set.id())) return;
      double prior =
          (set.region().equals(region) ? SAME_REGION : 0) + (set.covers(year) ? SAME_YEARS : 0);
      for (Form form : set.forms()) {
        Known known = known(form);
        double like = likeness(plainTitle, header, known);
        if (like == 0) continue;
        double score = like + prior;
        if (score > bestScore) {
          second = bestScore;
          best = form;
          bestScore = score;
          bestTitle = known.title(plainTitle);
        } else {
          second = Math.max(second, score);
        }
      }
    }

    /** Whether no other set need be asked: the document's own set has the very title. */
    boolean isSure() {
      return best != null && bestTitle >= ENOUGH_BY_TITLE;
    }

    Optional<Form> form() {
      boolean isClear = !plainTitle.isEmpty() || bestScore - second >= CLEAR_LEAD;
      return isClear ? Optional.ofNullable(best) : Optional.empty();
    }
  }

  /** What a form is compared by, made ready once. */
  private record Known(List<String> titles, Likeness.Header header) {
    double title(String plainTitle) {
      double best = 0;
      for (String title : titles) best = Math.max(best, Likeness.ofTitles(plainTitle, title));
      return best;
    }
  }

  private Known known(Form form) {
    return known.computeIfAbsent(
        form.id(),
        id -> new Known(
            form.titles().stream().map(Likeness::plainTitle).toList(),
            Likeness.Header.of(form.columns())));
  }

  /** 0 where the likeness is not enough to recognise the form. */
  private static double likeness(String plainTitle, Likeness.Header printed, Known form) {
    double title = form.title(plainTitle);
    if (printed.paths().isEmpty()) return title >= ENOUGH_BY_TITLE ? title : 0;
    double header = Likeness.ofHeaders(printed, form.header());
    if (plainTitle.isEmpty()) return header >= ENOUGH_BY_HEADER ? header : 0;
    double both = TITLE_WEIGHT * title + (1 - TITLE_WEIGHT) * header;
    boolean isEnough = title >= ENOUGH_BY_TITLE || (title >= LEAST_TITLE && both >= ENOUGH);
    return isEnough ? both : 0;
  }
}
