package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingzhang.budget.Evaluation.Money;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Axes;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Position;

/**
 * A project's money in a year by where it comes from.
 *
 * @param initial 年初预算数
 * @param full 全年预算数
 * @param executed 全年执行数
 */
record Spending(Money initial, Money full, Money executed) {
  private static final String FISCAL = "fiscal";
  private static final List<String> FISCAL_FUNDS = fiscalFunds();

  /** The parts of 财政拨款; what some forms print beside it (财政专户) is none. */
  private static List<String> fiscalFunds() {
    List<Axes.Partition> partitions = Axes.shipped().partitions(Axis.FUND);
    return partitions.stream()
        .filter(partition -> partition.whole().equals(FISCAL))
        .flatMap(partition -> partition.parts().stream())
        .distinct()
        .filter(part -> partitions.stream()
            .noneMatch(p -> p.parts().contains(FISCAL) && p.parts().contains(part)))
        .toList();
  }

  /** @param project its name; empty for everything the department spends */
  static Spending of(Ledger ledger, String project) {
    return new Spending(
        sum(ledger, project, Position::initial),
        sum(ledger, project, Position::full),
        sum(ledger, project, Position::paid));
  }

  private static Money sum(Ledger ledger, String project, Function<Position, BigDecimal> amount) {
    BigDecimal fiscal = BigDecimal.ZERO;
    BigDecimal carriedOver = BigDecimal.ZERO;
    BigDecimal other = BigDecimal.ZERO;
    for (Map.Entry<LineKey, Position> entry : ledger.positions().entrySet()) {
      LineKey line = entry.getKey();
      if (!project.isEmpty() && !line.project().equals(project)) continue;
      BigDecimal one = amount.apply(entry.getValue());
      switch (line.source()) {
        case CARRIED_OVER -> carriedOver = carriedOver.add(one);
        case THIS_YEAR -> {
          if (isFiscal(line.fund())) fiscal = fiscal.add(one);
          else other = other.add(one);
        }
      }
    }
    return new Money(Plain.of(fiscal), Plain.of(carriedOver), Plain.of(other));
  }

  private static boolean isFiscal(String fund) {
    return fund.equals(FISCAL)
        || FISCAL_FUNDS.stream().anyMatch(f -> fund.equals(f) || fund.startsWith(f + "/"));
  }
}
