package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure was and is. What differs by less than is printed did not change to speak of: it has no amount, no rate
 * and no reason.
 *
 * @param against the base's name
 */
record Change(
    Scope scope,
    FigureSpec figure,
    Numbers numbers,
    Base base,
    String against,
    BigDecimal now,
    BigDecimal last) {
  private BigDecimal difference() {
    return now.subtract(last);
  }

  private boolean isPrinted() {
    return !numbers.printsZero(difference());
  }

  /** 增加 or 减少, 增长 or 下降 follow from the figures; a rate needs a base that is printed as other than zero. */
  Optional<String> words() {
    Map<String, String> slots = new HashMap<>();
    slots.put("base", scope.plain(base.words()));
    if (!isPrinted()) {
      if (difference().signum() != 0) slots.put("roughly", "基本");
      return Sayings.phrase("unchanged", slots);
    }
    boolean up = difference().signum() > 0;
    slots.put("direction", up ? "增加" : "减少");
    slots.put("difference", numbers.amount(difference().abs()));
    if (last.signum() == 0) slots.put("none", base.none());
    boolean hasRate = !numbers.printsZero(last)
        && Numbers.percent(difference(), last).filter(r -> r.signum() != 0).isPresent();
    if (hasRate) {
      slots.put("trend", up ? "增长" : "下降");
      Numbers.rate(difference().abs(), last.abs()).ifPresent(rate -> slots.put("rate", rate));
    }
    return Sayings.phrase("change", slots);
  }

  /** Why it changed, or what stands in the place of a reason that nobody has given. */
  Optional<String> reason() {
    if (!isPrinted()) return Optional.empty();
    List<String> keys = figure.about().stream().map(scope::plain).toList();
    if (keys.isEmpty()) return Optional.empty();
    String suffix = against.equals(figure.base()) ? "" : "/" + against;
    for (String key : keys) {
      Optional<String> told = Sayings.clause(scope.texts("reasons/" + key + suffix));
      if (told.isPresent()) return told;
    }
    String direction = difference().signum() > 0 ? "增加" : "减少";
    String asks =
        "请说明" + scope.plain(figure.words()) + "比" + scope.plain(base.words()) + direction + "的原因";
    return Optional.of(scope.gaps().text("reasons", keys.get(0) + suffix, asks));
  }
}
