package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.phrase.Template;

/** What the names of an outline mean at one place of it: words, figures, lists and texts of one dossier. */
final class Scope {
  private static final String WHAT_THERE_IS =
      "; see the outline of shenzhen/2024-budget for what there is";

  private static final String TEXT = "text ";
  private static final String FORM = "form ";
  private static final String IT = "it";

  private final Dossier dossier;
  private final Figures figures;
  private final Outline outline;
  private final Map<String, String> words;
  private final Map<String, BigDecimal> amounts;
  private final List<String> together;
  private final String it;
  private final Gaps gaps;
  private final Predicate<String> forms;

  private Scope(
      Dossier dossier,
      Figures figures,
      Outline outline,
      Map<String, String> words,
      Map<String, BigDecimal> amounts,
      List<String> together,
      String it,
      Gaps gaps,
      Predicate<String> forms) {
    this.dossier = dossier;
    this.figures = figures;
    this.outline = outline;
    this.words = words;
    this.amounts = amounts;
    this.together = together;
    this.it = it;
    this.gaps = gaps;
    this.forms = forms;
  }

  /** @param forms whether the set has a form of this name */
  static Scope of(
      Dossier dossier, Figures figures, Outline outline, Gaps gaps, Predicate<String> forms) {
    // What a fund pays for includes what was carried over, as the tables of one fund have it.
    Scope bare = new Scope(
        dossier,
        figures.withCarriedOver(),
        outline,
        Map.of(),
        Map.of(),
        List.of(),
        "",
        gaps,
        forms);
    return bare.with(WholeDocument.words(bare), WholeDocument.amounts(dossier));
  }

  /** This scope with more words and amounts, as inside a loop. */
  Scope with(Map<String, String> moreWords, Map<String, BigDecimal> moreAmounts) {
    Map<String, String> allWords = new HashMap<>(words);
    allWords.putAll(moreWords);
    Map<String, BigDecimal> allAmounts = new HashMap<>(amounts);
    allAmounts.putAll(moreAmounts);
    return new Scope(dossier, figures, outline, allWords, allAmounts, together, it, gaps, forms);
  }

  /** This scope with figures of a project being those of several together. */
  Scope together(List<String> projects) {
    return new Scope(
        dossier, figures, outline, words, amounts, List.copyOf(projects), it, gaps, forms);
  }

  /** This scope with {@code it} being one of its figures. */
  Scope about(String figure) {
    return new Scope(dossier, figures, outline, words, amounts, together, figure, gaps, forms);
  }

  private String real(String name) {
    return name.equals(IT) ? it : name;
  }

  List<String> together() {
    return together;
  }

  Dossier dossier() {
    return dossier;
  }

  Figures figures() {
    return figures;
  }

  Outline outline() {
    return outline;
  }

  Gaps gaps() {
    return gaps;
  }

  /** How a figure is printed. */
  Numbers numbers(String name) {
    FigureSpec figure = outline.figures().get(real(name));
    Template measure = figure == null ? null : figure.axes().get(Axis.MEASURE);
    return outline.ofMeasures().getOrDefault(String.valueOf(measure), outline.numbers());
  }

  Optional<String> word(String name) {
    return Optional.ofNullable(words.get(name));
  }

  Optional<Listing> list(String name) {
    return Optional.ofNullable(outline.lists().get(name));
  }

  FigureSpec figure(String name) {
    FigureSpec figure = outline.figures().get(real(name));
    if (figure == null) throw unknown(name);
    return figure;
  }

  boolean isFigure(String name) {
    return amounts.containsKey(name) || outline.figures().containsKey(real(name));
  }

  Base base(String name) {
    Base base = outline.bases().get(name);
    if (base == null) throw new IllegalArgumentException("bases: there is no " + name);
    return base;
  }

  /** What a template says here, its slots being words only: the year, the issuer, what a loop is at. */
  String plain(Template template) {
    return template
        .write(slot -> word(slot.name()))
        .orElseThrow(() -> unknown(template.toString()));
  }

  Coordinate coordinate(FigureSpec figure) {
    Map<Axis, String> members = new EnumMap<>(Axis.class);
    figure.axes().forEach((axis, member) -> members.put(axis, plain(member)));
    return Coordinate.of(members);
  }

  /**
   * A figure in 元. What the dossier's own lines do not mention is zero; a figure of another year or stage that it does
   * not tell is unknown.
   */
  Optional<BigDecimal> amount(String name) {
    BigDecimal bound = amounts.get(name);
    if (bound != null) return Optional.of(bound);
    Coordinate at = coordinate(figure(name));
    Optional<BigDecimal> told = at(at);
    boolean own = !at.has(Axis.YEAR) && !at.has(Axis.VERSION);
    return own && told.isEmpty() ? Optional.of(BigDecimal.ZERO) : told;
  }

  /** What a figure is compared with; empty where the dossier does not tell it. */
  Optional<BigDecimal> amount(String name, Base base) {
    if (amounts.containsKey(name)) return Optional.empty();
    return at(base.of(coordinate(figure(name)), dossier.profile().year()));
  }

  /** What is told of a program itself, else of its projects together. */
  private Optional<BigDecimal> at(Coordinate coordinate) {
    Optional<BigDecimal> told = figures.at(coordinate);
    boolean isProgram = coordinate.get(Axis.PROJECT).equals(word("project")) && !together.isEmpty();
    if (!isProgram || together.contains(words.get("project")) && together.size() == 1) return told;
    if (told.filter(amount -> amount.signum() != 0).isPresent()) return told;
    BigDecimal sum = BigDecimal.ZERO;
    for (String project : together) {
      Optional<BigDecimal> one = figures.at(coordinate.with(Axis.PROJECT, project));
      if (one.isEmpty()) return Optional.empty();
      sum = sum.add(one.get());
    }
    return Optional.of(sum);
  }

  /** What people wrote on a topic: "notes", or "reasons/total". */
  List<String> texts(String name) {
    int slash = name.indexOf('/');
    return slash < 0
        ? dossier.texts().of(name, "")
        : dossier.texts().of(name.substring(0, slash), name.substring(slash + 1));
  }

  /**
   * Whether a word is there, a figure is printed as other than zero, a list is not empty, a text is written; with {@code
   * income last} whether what the figure is compared with is, with {@code form key-projects} whether the set has the form, with {@code |} whether one of several.
   */
  boolean hasToSay(String asked) {
    if (asked.indexOf('|') >= 0)
      return Stream.of(asked.split("\\|")).map(String::strip).anyMatch(this::hasToSay);
    if (asked.startsWith(FORM)) return forms.test(asked.substring(FORM.length()));
    if (asked.startsWith(TEXT)) return !texts(asked.substring(TEXT.length())).isEmpty();
    int space = asked.indexOf(' ');
    String name = space < 0 ? asked : asked.substring(0, space);
    if (space >= 0)
      return amount(name, base(asked.substring(space + 1).strip()))
          .filter(a -> !numbers(name).printsZero(a))
          .isPresent();
    if (words.containsKey(name)) {
      String word = words.get(name);
      return word != null && !word.isEmpty() && !word.equals("0");
    }
    if (isFigure(name))
      return amount(name).filter(a -> !numbers(name).printsZero(a)).isPresent();
    if (outline.lists().containsKey(name)) return !Lists.names(this, name, true).isEmpty();
    throw unknown(name);
  }

  static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("nothing is called \"" + name + "\"" + WHAT_THERE_IS);
  }
}
