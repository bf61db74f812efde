package org.mingzhang.budget.validate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.table.Section;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;

/** Figures entered by hand: told twice, about what nobody knows, or against what the lines add up to. */
final class FigureRules {
  /** So many comparisons of figures with lines are made; beyond, the check of the published document will tell. */
  private static final long MOST_WORK = 100_000_000;

  private static final Set<Axis> OF_LINES =
      Set.of(Axis.UNIT, Axis.FUND, Axis.FUNCTION, Axis.ECONOMIC, Axis.NATURE, Axis.PROJECT);

  private final Entered entered;

  private FigureRules(Entered entered) {
    this.entered = entered;
  }

  static void check(Entered entered) {
    FigureRules rules = new FigureRules(entered);
    List<Figure> figures = entered.dossier().figures();
    Map<Coordinate, BigDecimal> known = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      rules.references(figures.get(i), i);
      BigDecimal before = known.put(figures.get(i).coordinate(), figures.get(i).amount());
      if (before != null) rules.twice(before, figures.get(i).amount(), i);
    }
    rules.againstLines(figures);
  }

  private void references(Figure figure, int at) {
    String unit = figure.coordinate().get(Axis.UNIT).orElse("");
    if (!unit.isEmpty() && !entered.hasUnit(unit))
      entered
          .at(Section.FIGURES, at, "单位", "unit")
          .error("没有“" + unit + "”这个单位", "", "请在“单位”里补上，或改正名称");
    String project = figure.coordinate().get(Axis.PROJECT).orElse("");
    if (!project.isEmpty() && !entered.hasProject(project) && isOwn(figure.coordinate()))
      entered
          .at(Section.FIGURES, at, "项目", "project")
          .error("没有“" + project + "”这个项目", "", "请在“项目”里补上，或改正名称");
  }

  private void twice(BigDecimal before, BigDecimal now, int at) {
    Entered.Spot spot = entered.at(Section.FIGURES, at, "金额", "amount");
    if (before.compareTo(now) == 0) spot.warning("同一口径的数填了两次", "", "请删去一行");
    else spot.error("同一口径前面填的是 " + Entered.yuan(before), "同一个数", "请留下对的一行");
  }

  private boolean isOwn(Coordinate coordinate) {
    String year = coordinate.get(Axis.YEAR).orElse("");
    String version = coordinate.get(Axis.VERSION).orElse("");
    String own = entered.dossier().profile().kind().id();
    return (year.isEmpty() || year.equals(String.valueOf(entered.year())))
        && (version.isEmpty() || version.equals(own));
  }

  private void againstLines(List<Figure> figures) {
    List<BudgetLine> lines = entered.dossier().lines();
    Map<Integer, BigDecimal> sums = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      if (isSumOfLines(figures.get(i).coordinate())) sums.put(i, BigDecimal.ZERO);
    }
    if (sums.isEmpty() || (long) sums.size() * lines.size() > MOST_WORK) return;
    sums.replaceAll((at, zero) -> sum(lines, figures.get(at).coordinate()));
    sums.forEach((at, sum) -> {
      BigDecimal told = figures.get(at).amount();
      if (told.compareTo(sum) != 0)
        entered
            .at(Section.FIGURES, at, "金额", "amount")
            .error("填的 " + Entered.yuan(told) + " 与明细之和不等", Entered.yuan(sum), "由明细能加总的数请不要再填");
    });
  }

  /** Spending of the dossier's own year by axes that every line has. */
  private boolean isSumOfLines(Coordinate coordinate) {
    if (!isOwn(coordinate)) return false;
    if (!coordinate.get(Axis.MEASURE).filter("expenditure"::equals).isPresent()) return false;
    Set<Axis> axes = new HashSet<>(coordinate.members().keySet());
    axes.removeAll(Set.of(Axis.YEAR, Axis.VERSION, Axis.MEASURE));
    // 人员经费 is a sum over economic accounts by custom, not over natures.
    boolean clear = !coordinate.get(Axis.NATURE).filter("personnel"::equals).isPresent();
    return OF_LINES.containsAll(axes) && clear;
  }

  private static BigDecimal sum(List<BudgetLine> lines, Coordinate coordinate) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BudgetLine line : lines) if (covers(coordinate, line)) sum = sum.add(line.amount());
    return sum;
  }

  private static boolean covers(Coordinate coordinate, BudgetLine line) {
    for (Map.Entry<Axis, String> member : coordinate.members().entrySet()) {
      String whole = member.getValue();
      boolean within = switch (member.getKey()) {
        case UNIT -> line.unit().equals(whole);
        case PROJECT -> line.project().equals(whole);
        case FUNCTION -> line.function().startsWith(whole);
        case ECONOMIC -> line.economic().startsWith(whole);
        case FUND -> isWithin(Axis.FUND, line.fund(), whole);
        case NATURE -> isWithin(Axis.NATURE, line.nature(), whole);
        default -> true;
      };
      if (!within) return false;
    }
    return true;
  }

  /** Whether a member is another or a part of it, along any of the ways the other is parted. */
  private static boolean isWithin(Axis axis, String member, String whole) {
    if (member.equals(whole)) return true;
    for (Axes.Partition partition : Axes.shipped().partitions(axis)) {
      if (!partition.whole().equals(whole)) continue;
      for (String part : partition.parts()) if (isWithin(axis, member, part)) return true;
    }
    return false;
  }
}
