package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.lexicon.Words;

/**
 * {@link Figures} of a dossier: its own year from {@link OwnYear the lines}, everything else from the {@link Entered
 * figures entered}. Entered figures also stand before what is only derived (三公经费 from economic accounts), never before
 * what is a plain sum of lines.
 */
final class Cube implements Figures {
  private static final String CHANGE = "change";
  private static final String ZERO_UNLESS_ENTERED = "transfer";
  private static final String GOALS = "goal-budget";
  private static final String THREE_PUBLIC = "three-public";
  private static final Set<String> DERIVED =
      Set.of(THREE_PUBLIC, "operating-cost", ZERO_UNLESS_ENTERED, GOALS);

  private final String year;
  private final String lastYear;
  private final String version;
  private final Members members;
  private final Derivations derivations;
  private final OwnYear ownYear;
  private final Goals goals;
  private final Entered entered;
  private final Axes axes = Axes.shipped();

  Cube(Dossier dossier) {
    year = String.valueOf(dossier.profile().year());
    lastYear = String.valueOf(dossier.profile().year() - 1);
    version = dossier.profile().kind() == Profile.Kind.FINAL ? "final" : "budget";
    derivations = Derivations.of(dossier.form());
    members = new Members(dossier, derivations);
    ownYear = OwnYear.of(dossier, members, derivations);
    goals = new Goals(dossier.tasks());
    entered = new Entered();
    for (Figure figure : dossier.figures()) {
      entered.put(normal(figure.coordinate()), figure.amount());
    }
  }

  private Cube(Cube other, OwnYear ownYear) {
    year = other.year;
    lastYear = other.lastYear;
    version = other.version;
    derivations = other.derivations;
    members = other.members;
    goals = other.goals;
    entered = other.entered;
    this.ownYear = ownYear;
  }

  @Override
  public Figures withCarriedOver() {
    return new Cube(this, ownYear.withCarriedInFunds());
  }

  /** The coordinate with what it leaves unsaid: its year, version and measure; and names as they are compared. */
  private Coordinate normal(Coordinate c) {
    Coordinate normal = c;
    if (!c.has(Axis.YEAR)) normal = normal.with(Axis.YEAR, year);
    if (!c.has(Axis.VERSION)) normal = normal.with(Axis.VERSION, version);
    String measure = measure(c);
    if (!measure.isEmpty()) normal = normal.with(Axis.MEASURE, measure);
    String unit = c.get(Axis.UNIT).orElse("");
    if (!unit.isEmpty()) {
      normal = members.isWhole(unit)
          ? normal.without(Axis.UNIT)
          : normal.with(Axis.UNIT, Words.plain(unit));
    }
    String project = c.get(Axis.PROJECT).orElse("");
    if (!project.isEmpty()) normal = normal.with(Axis.PROJECT, Members.name(project));
    boolean namesAll = axes.isFiscalOnly(measure)
        && c.get(Axis.FUND).filter(derivations.threePublicFund()::equals).isPresent();
    return namesAll ? normal.without(Axis.FUND) : normal;
  }

  /** The measure, told by the other axes where it is left out: income words name funds only. */
  private static String measure(Coordinate c) {
    String measure = c.get(Axis.MEASURE).orElse("");
    boolean spends = measure.isEmpty() || measure.equals("expenditure");
    if (spends && c.has(Axis.THREE_PUBLIC)) return THREE_PUBLIC;
    if (spends && (c.has(Axis.PROCUREMENT) || c.has(Axis.SME))) return "procurement";
    if (!measure.isEmpty()) return measure;
    for (Axis axis : List.of(Axis.FUNCTION, Axis.ECONOMIC, Axis.NATURE, Axis.PROJECT)) {
      if (c.has(axis)) return "expenditure";
    }
    return c.has(Axis.FUND) ? "revenue" : "";
  }

  @Override
  public Optional<BigDecimal> at(Coordinate coordinate) {
    String measure = measure(coordinate);
    // Most cells of most tables: nothing but lines can tell them.
    boolean isPlainSum = isOwn(coordinate)
        && !DERIVED.contains(measure)
        && !coordinate.has(Axis.ITEM)
        && !isGoal(measure, coordinate);
    return isPlainSum
        ? lines(ownYear, measure, coordinate)
        : known(normal(coordinate)).map(Cube::plain);
  }

  private Optional<BigDecimal> known(Coordinate c) {
    if (c.get(Axis.VERSION).filter(CHANGE::equals).isPresent()) return change(c);
    if (!isOwn(c)) return notOwn(c);
    String measure = c.get(Axis.MEASURE).orElse("");
    if (DERIVED.contains(measure) || c.has(Axis.ITEM)) {
      Optional<BigDecimal> amount = entered.exact(c);
      if (amount.isPresent() || c.has(Axis.ITEM)) return amount;
    }
    if (measure.equals(THREE_PUBLIC)) return threePublic(c);
    if (measure.equals(ZERO_UNLESS_ENTERED)) return transfer(c);
    if (isGoal(measure, c)) return goals.at(c, this::linesWithCarried);
    return lines(c);
  }

  private boolean isOwn(Coordinate c) {
    return c.get(Axis.YEAR).orElse(year).equals(year)
        && c.get(Axis.VERSION).orElse(version).equals(version);
  }

  private Optional<BigDecimal> lines(Coordinate c) {
    return lines(ownYear, measure(c), c);
  }

  /** Tables of tasks have no column for what was carried over. */
  private Optional<BigDecimal> linesWithCarried(Coordinate c) {
    return lines(ownYear.withCarriedInFunds(), measure(c), c);
  }

  private static Optional<BigDecimal> lines(OwnYear ownYear, String measure, Coordinate c) {
    if (ownYear.isEmpty()) return Optional.empty();
    OptionalLong fen = ownYear.at(measure, c);
    return fen.isPresent() ? Optional.of(yuan(fen.getAsLong())) : Optional.empty();
  }

  private static BigDecimal yuan(long fen) {
    if (fen % 100 == 0) return BigDecimal.valueOf(fen / 100);
    return fen % 10 == 0 ? BigDecimal.valueOf(fen / 10, 1) : BigDecimal.valueOf(fen, 2);
  }

  /** This year's amount less last year's of the same version, where both are known. */
  private Optional<BigDecimal> change(Coordinate c) {
    Optional<BigDecimal> told = entered.exact(c);
    if (told.isPresent()) return told;
    String of = c.get(Axis.YEAR).orElseThrow();
    if (!of.equals(year)) return Optional.empty();
    Coordinate now = c.with(Axis.VERSION, version);
    Optional<BigDecimal> last = known(now.with(Axis.YEAR, lastYear));
    return last.flatMap(before -> known(now).map(amount -> amount.subtract(before)));
  }

  /** Another year or version: as entered; a measure of 财政拨款 by fund also from what was entered without a fund. */
  private Optional<BigDecimal> notOwn(Coordinate c) {
    Optional<BigDecimal> amount = entered.at(c);
    boolean byFund = c.has(Axis.FUND) && axes.isFiscalOnly(c.get(Axis.MEASURE).orElse(""));
    if (amount.isPresent() || !byFund || entered.hasFunds(c)) return amount;
    Optional<BigDecimal> all = entered.at(c.without(Axis.FUND));
    return isGeneralPublic(c) ? all : all.map(whole -> BigDecimal.ZERO);
  }

  private static boolean isGeneralPublic(Coordinate c) {
    return c.get(Axis.FUND).filter("general-public"::equals).isPresent();
  }

  /** The sum of its items, so that one that was entered counts in the total. */
  private Optional<BigDecimal> threePublic(Coordinate c) {
    String item = c.get(Axis.THREE_PUBLIC).orElse(Axes.TOTAL);
    for (Axes.Partition partition : axes.partitions(Axis.THREE_PUBLIC)) {
      if (!partition.whole().equals(item)) continue;
      return sum(Axis.THREE_PUBLIC, partition.parts(), c);
    }
    if (!entered.hasTopic(c)) return lines(c);
    List<String> funds = derivations.parts(Axis.FUND, derivations.threePublicFund());
    if (!c.has(Axis.FUND)) {
      return funds.stream().anyMatch(f -> entered.exact(c.with(Axis.FUND, f)).isPresent())
          ? sum(Axis.FUND, funds, c)
          : lines(c);
    }
    Optional<BigDecimal> all = entered.exact(c.without(Axis.FUND));
    if (all.isEmpty() || !isGeneralPublic(c)) return lines(c);
    // What was entered without a fund is general public money, but for what lines tell of others.
    List<String> others =
        funds.stream().filter(f -> !f.equals("general-public")).toList();
    return sum(Axis.FUND, others, c).map(rest -> all.get().subtract(rest));
  }

  private Optional<BigDecimal> sum(Axis axis, List<String> parts, Coordinate c) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : parts) {
      Optional<BigDecimal> amount = known(c.with(axis, part));
      if (amount.isEmpty()) return amount;
      sum = sum.add(amount.get());
    }
    return Optional.of(sum);
  }

  private Optional<BigDecimal> transfer(Coordinate c) {
    Optional<BigDecimal> amount = entered.at(c);
    return amount.isPresent() || ownYear.isEmpty() ? amount : Optional.of(BigDecimal.ZERO);
  }

  /** Tables of tasks print them like projects: a project's name comes first. */
  private boolean isGoal(String measure, Coordinate c) {
    if (measure.equals(GOALS)) return true;
    if (!measure.equals("expenditure") || !c.has(Axis.PROJECT)) return false;
    String project = c.get(Axis.PROJECT).orElseThrow();
    return goals.isTask(project) && !members.isProject(project) && !ownYear.hasProject(project);
  }

  @Override
  public List<String> members(Axis axis, Coordinate coordinate) {
    Coordinate c = normal(coordinate);
    Set<String> values = new LinkedHashSet<>();
    boolean isChange = c.get(Axis.VERSION).filter(CHANGE::equals).isPresent();
    if (isChange) {
      Coordinate now = c.with(Axis.VERSION, version);
      values.addAll(values(axis, now));
      values.addAll(values(axis, now.with(Axis.YEAR, lastYear)));
    }
    values.addAll(values(axis, c));
    return members.sorted(axis, values);
  }

  private Set<String> values(Axis axis, Coordinate c) {
    if (!isOwn(c)) return entered.members(axis, c);
    String measure = c.get(Axis.MEASURE).orElse("");
    Set<String> values = new LinkedHashSet<>();
    if (axis == Axis.THREE_PUBLIC) {
      if (measure.equals(THREE_PUBLIC)) values.addAll(threePublicItems(c));
      return values;
    }
    if (DERIVED.contains(measure)) values.addAll(entered.members(axis, c));
    if (measure.equals(GOALS) && axis == Axis.PROJECT) values.addAll(goals.names());
    values.addAll(ownYear.values(axis, measure.equals(GOALS) ? "expenditure" : measure, c));
    return values;
  }

  private List<String> threePublicItems(Coordinate c) {
    List<String> items = new ArrayList<>();
    for (String item : derivations.threePublicItems()) {
      boolean hasMoney =
          known(c.with(Axis.THREE_PUBLIC, item)).filter(a -> a.signum() != 0).isPresent();
      if (hasMoney) items.add(item);
    }
    return items;
  }

  /** What was entered, without needless decimals: 1200, 0.5. */
  private static BigDecimal plain(BigDecimal yuan) {
    BigDecimal stripped = yuan.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
