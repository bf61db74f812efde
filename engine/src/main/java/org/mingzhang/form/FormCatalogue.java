package org.mingzhang.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private static final double TITLE_WEIGHT = 0.6;
  private static final double ENOUGH = 0.62;
  private static final double ENOUGH_BY_TITLE = 0.85;
  private static final double ENOUGH_BY_HEADER = 0.9;
  private static final double CLEAR_LEAD = 0.05;
  private static final double LEAST_TITLE = 0.45;
  private static final double SAME_REGION = 0.06;
  private static final double SAME_YEARS = 0.04;

  private final Map<String, FormSet> sets = new LinkedHashMap<>();

  private FormCatalogue(List<FormSet> sets) {
    for (FormSet set : sets) this.sets.put(set.id(), set);
  }

  /** The forms that come with the engine; read once. */
  public static FormCatalogue shipped() {
    return Shipped.CATALOGUE;
  }

  private static FormCatalogue readShipped() {
    List<FormSet> sets = new ArrayList<>();
    FormFiles.shippedIndex().forEach((set, forms) -> sets.add(FormFiles.shipped(set, forms)));
    return new FormCatalogue(sets);
  }

  /**
   * The forms of a user's folder: one set, or folders of sets, laid out as the shipped ones are.
   *
   * @throws IOException if a file cannot be read or is no form; the message names the file and says what is wrong
   */
  public static FormCatalogue load(Path folder) throws IOException {
    return new FormCatalogue(FormFiles.inFolder(folder));
  }

  /** This catalogue with another one's sets added; a set of the same id is replaced. */
  public FormCatalogue with(FormCatalogue other) {
    Map<String, FormSet> all = new LinkedHashMap<>(sets);
    all.putAll(other.sets);
    return new FormCatalogue(new ArrayList<>(all.values()));
  }

  public List<FormSet> sets() {
    return List.copyOf(sets.values());
  }

  public List<Form> all() {
    return sets.values().stream().flatMap(s -> s.forms().stream()).toList();
  }

  public Optional<Form> form(String id) {
    return sets.values().stream().flatMap(s -> s.form(id).stream()).findFirst();
  }

  /**
   * The set that documents of a region, year and kind follow: the one whose years cover it, else the nearest in time of
   * that region and kind. Empty for a region we have no forms of.
   *
   * @param kind "budget" or "final"
   */
  public Optional<FormSet> set(String region, int year, String kind) {
    return sets.values().stream()
        .filter(s -> s.region().equals(region) && s.kind().equals(kind))
        .min(Comparator.comparingInt((FormSet s) -> s.yearsAway(year))
            .thenComparing(Comparator.comparingInt(FormSet::from).reversed()));
  }

  /**
   * The form a printed table most likely is, by its title and header, the document's own set going first. Empty where
   * nothing is like it, or where without a title several forms are equally like it.
   *
   * @param title as printed, "" where it has none
   * @param headerPaths the value columns' header paths, outermost word first; empty where they were lost
   * @param region "" where unknown
   * @param kind "budget" or "final"
   */
  public Optional<Form> bestMatch(
      String title, List<List<String>> headerPaths, String region, int year, String kind) {
    String plain = Likeness.plainTitle(title);
    Form best = null;
    double bestScore = 0;
    double second = 0;
    for (FormSet set : sets.values()) {
      if (!set.kind().equals(kind)) continue;
      double prior =
          (set.region().equals(region) ? SAME_REGION : 0) + (set.covers(year) ? SAME_YEARS : 0);
      for (Form form : set.forms()) {
        double like = likeness(plain, headerPaths, form);
        if (like == 0) continue;
        double score = like + prior;
        if (score > bestScore) {
          second = bestScore;
          best = form;
          bestScore = score;
        } else {
          second = Math.max(second, score);
        }
      }
    }
    boolean isClear = !plain.isEmpty() || bestScore - second >= CLEAR_LEAD;
    return isClear ? Optional.ofNullable(best) : Optional.empty();
  }

  /** 0 where the likeness is not enough to recognise the form. */
  private static double likeness(String plainTitle, List<List<String>> headerPaths, Form form) {
    double title = 0;
    for (String known : form.titles())
      title = Math.max(title, Likeness.ofTitles(plainTitle, Likeness.plainTitle(known)));
    if (headerPaths.isEmpty()) return title >= ENOUGH_BY_TITLE ? title : 0;
    double header = Likeness.ofHeaders(headerPaths, form.columns());
    if (plainTitle.isEmpty()) return header >= ENOUGH_BY_HEADER ? header : 0;
    double both = TITLE_WEIGHT * title + (1 - TITLE_WEIGHT) * header;
    boolean isEnough = title >= ENOUGH_BY_TITLE || (title >= LEAST_TITLE && both >= ENOUGH);
    return isEnough ? both : 0;
  }
}
