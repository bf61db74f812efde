package org.mingzhang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.fact.Axis;

/** Adds grouped sums up along codes and named wholes, apart from the engine, so that both can be compared. */
final class Wholes {
  private Wholes() {}

  static Map<List<String>, Long> of(List<Axis> axes, Map<List<String>, Long> parts) {
    Map<List<String>, Long> sums = parts;
    for (int i = 0; i < axes.size(); i++) {
      Map<List<String>, Long> wider = new HashMap<>();
      int position = i;
      Axis axis = axes.get(i);
      sums.forEach((key, amount) -> {
        for (String member : members(axis, key.get(position))) {
          List<String> other = new ArrayList<>(key);
          other.set(position, member);
          wider.merge(other, amount, Long::sum);
        }
      });
      sums = wider;
    }
    return sums;
  }

  private static List<String> members(Axis axis, String value) {
    return switch (axis) {
      case FUNCTION, ECONOMIC, PROCUREMENT -> {
        List<String> codes = new ArrayList<>();
        for (int length = 1; length <= value.length(); length++)
          codes.add(value.substring(0, length));
        yield codes;
      }
      case NATURE ->
        switch (value) {
          case "pay", "family" -> List.of(value, "personnel", "basic");
          case "public" -> List.of(value, "basic");
          default -> List.of(value);
        };
      case FUND -> funds(value);
      case SME ->
        value.equals("MICRO")
            ? List.of("micro", "sme")
            : value.equals("SME") ? List.of("sme") : List.of();
      case THREE_PUBLIC ->
        switch (value) {
          case "30212" -> List.of("abroad");
          case "30217" -> List.of("reception");
          case "30231" -> List.of("vehicle-running", "vehicle");
          default -> List.of("vehicle-purchase", "vehicle");
        };
      default -> List.of(value);
    };
  }

  private static List<String> funds(String value) {
    List<String> funds = new ArrayList<>(List.of(value));
    boolean generalPublic = value.startsWith("general-public/");
    if (value.equals("general-public/basic") || value.equals("general-public/duty"))
      funds.add("general-public/ordinary");
    if (generalPublic) funds.add("general-public");
    boolean fiscal =
        generalPublic || value.equals("government-fund") || value.equals("state-capital");
    funds.add(fiscal ? "fiscal" : "non-fiscal");
    if (!fiscal && !value.equals("special-account")) funds.add("unit-funds");
    return funds;
  }
}
