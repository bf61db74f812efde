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
 */
record ByPurpose(Figures figures, Profile profile) implements Figures {
  @Override
  public Optional<BigDecimal> at(Coordinate coordinate) {
    return figures
        .at(coordinate)
        .or(() -> isIncomeByAccount(coordinate)
            ? figures.at(coordinate.with(Axis.MEASURE, "expenditure"))
            : Optional.empty());
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
