package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.phrase.Template.Slot;

/** Things told one after the other inside a sentence. */
final class Lists {
  private Lists() {}

  /** The list as words; empty where nothing is in it. */
  static Optional<String> say(Scope scope, String name) {
    Listing list = scope.list(name).orElseThrow(() -> Scope.unknown(name));
    List<String> told = new ArrayList<>();
    for (String figure : list.of()) {
      Optional<BigDecimal> amount = scope.amount(figure);
      boolean isTold = amount.isPresent()
          && (list.zeros().contains(figure) || !scope.numbers(figure).printsZero(amount.get()));
      if (isTold)
        list.as().write(slot -> inside(scope.about(figure), slot, name)).ifPresent(told::add);
    }
    for (Scope each : Loops.scopes(list.each(), scope)) {
      if (!list.each().kind().isEmpty())
        list.as().write(slot -> inside(each, slot, name)).ifPresent(told::add);
    }
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join(list.joined(), told));
  }

  /** A list of lists would have no end if one named itself. */
  private static Optional<String> inside(Scope scope, Slot slot, String list) {
    if (scope.list(slot.name()).isPresent())
      throw new IllegalArgumentException("lists: " + list + " names another list");
    return Sayings.say(scope, slot);
  }

  /** The names of its figures that are printed as zero, or of those that are not. */
  static List<String> names(Scope scope, String name, boolean there) {
    Listing list = scope.list(name).orElseThrow(() -> Scope.unknown(name));
    if (!list.each().kind().isEmpty()) return say(scope, name).map(List::of).orElse(List.of());
    List<String> names = new ArrayList<>();
    for (String figure : list.of()) {
      if (scope.hasToSay(figure) == there)
        names.add(scope.plain(scope.figure(figure).words()));
    }
    return names;
  }

  /** 甲、乙和丙. */
  static Optional<String> joined(List<String> names) {
    if (names.isEmpty()) return Optional.empty();
    int last = names.size() - 1;
    return Optional.of(
        last == 0
            ? names.get(0)
            : String.join("、", names.subList(0, last)) + "和" + names.get(last));
  }
}
