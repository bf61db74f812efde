package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.budget.Figures;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/**
 * Figures that tell income by account in a budget that does not keep it so: what came in for an account is what is spent
 * on it and left of it, less what was there before. Some regions print income by account, and any dossier may be printed
 * in their forms.
 *
 * @param figures what is asked
 * @param all the same with carried-over money counted in the columns of its funds
 */
record ByPurpose(Figures figures, Figures all, Profile profile) implements Figures {
  private static final List<String> LEFT = List.of("closing", "distribution");
  private static final List<String> BEFORE = List.of("opening", "supplement");

  @Override
  public Optional<BigDecimal> at(Coordinate coordinate) {
    return figures
        .at(coordinate)
        .or(() -> isIncomeByAccount(coordinate) ? neededBy(coordinate) : Optional.empty());
  }

  private Optional<BigDecimal> neededBy(Coordinate income) {
    Optional<BigDecimal> needed = all.at(income.with(Axis.MEASURE, "expenditure"));
    for (String measure : LEFT) needed = needed.map(sum -> sum.add(of(measure, income)));
    for (String measure : BEFORE) needed = needed.map(sum -> sum.subtract(of(measure, income)));
    return needed;
  }

  private BigDecimal of(String measure, Coordinate income) {
    return all.at(income.with(Axis.MEASURE, measure)).orElse(BigDecimal.ZERO);
  }

  @Override
  public List<String> members(Axis axis, Coordinate coordinate) {
    List<String> members = figures.members(axis, coordinate);
    boolean isIncome = axis == Axis.FUNCTION && isOf(coordinate, "revenue");
    if (!members.isEmpty() || !isIncome || !isBudget()) return members;
    Set<String> needed =
        new TreeSet<>(figures.members(axis, coordinate.with(Axis.MEASURE, "expenditure")));
    for (String measure : LEFT)
      needed.addAll(figures.members(axis, coordinate.with(Axis.MEASURE, measure)));
    return List.copyOf(needed);
  }

  private boolean isIncomeByAccount(Coordinate coordinate) {
    return coordinate.has(Axis.FUNCTION) && isOf(coordinate, "revenue") && isBudget();
  }

  private boolean isBudget() {
    return profile.kind() == Profile.Kind.BUDGET;
  }

  private static boolean isOf(Coordinate coordinate, String measure) {
    return coordinate.get(Axis.MEASURE).filter(measure::equals).isPresent();
  }
}
