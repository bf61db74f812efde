package org.mingzhang.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.fact.Place;

/**
 * 问题: an equation or rule that does not hold.
 *
 * @param rule the rule's stable id
 * @param places where, the most suspicious first; each quotes what is printed there
 * @param expected what was expected, as it would be printed
 * @param actual what is printed
 * @param message one sentence in Chinese: what, where, expected, actual, by how much, within what tolerance, why
 * @param english the same in English
 * @param repair the change that would mend it ("表6 本年收入合计 5,901 → 5,883"), null where none is known
 */
public record Finding(
    String rule,
    Severity severity,
    List<Place> places,
    String expected,
    String actual,
    String message,
    String english,
    @Nullable String repair) {
  public Finding {
    places = List.copyOf(places);
  }

  public Finding repairedBy(@Nullable String repair) {
    return new Finding(rule, severity, places, expected, actual, message, english, repair);
  }
}
