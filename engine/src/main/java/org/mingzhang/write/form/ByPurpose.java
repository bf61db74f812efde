package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.budget.Figures;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/**
 * Figures that tell income by account in a budget that does not keep it so: money comes in for what it is spent on. Some
 * regions print income by account, and any dossier may be printed in their forms.
 *
 * @param thisYears the same figures, with this year's money alone in the columns of funds
 */
record ByPurpose(Figures figures, Figures thisYears, Profile profile) implements Figures {
  @Override
  public Optional<BigDecimal> at(Coordinate coordinate) {
    return figures
        .at(coordinate)
        .or(() -> isIncomeByAccount(coordinate) ? spentOf(coordinate) : Optional.empty());
  }

  /** What is spent of this year's income. */
  private Optional<BigDecimal> spentOf(Coordinate income) {
    Optional<BigDecimal> spent = thisYears.at(income.with(Axis.MEASURE, "expenditure"));
    if (income.has(Axis.FUND)) return spent;
    Optional<BigDecimal> carried = thisYears.at(income.with(Axis.MEASURE, "opening"));
    return spent.map(all -> all.subtract(carried.orElse(BigDecimal.ZERO)));
  }

  @Override
  public List<String> members(Axis axis, Coordinate coordinate) {
    List<String> members = figures.members(axis, coordinate);
    boolean isIncome = axis == Axis.FUNCTION && isOf(coordinate, "revenue");
    return members.isEmpty() && isIncome && isBudget()
        ? figures.members(axis, coordinate.with(Axis.MEASURE, "expenditure"))
        : members;
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
