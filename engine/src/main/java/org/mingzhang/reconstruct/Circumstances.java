package org.mingzhang.reconstruct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/** The unit with its head counts, and its vehicles and equipment, as sentences tell them. */
final class Circumstances {
  private final Yaml.Node counts = Affinity.data().get("counts");
  private final List<String> sentences;

  private Circumstances(Disclosure disclosure) {
    sentences =
        disclosure.sentences().stream().map(Sentence::text).map(Words::plain).toList();
  }

  static BudgetUnit unit(Disclosure disclosure) {
    String name = disclosure.profile().issuer();
    String plain = name.replaceAll("[（(].*[）)]$", "");
    boolean institution =
        Affinity.data().get("institutions").texts().stream().anyMatch(plain::endsWith);
    BudgetUnit.Kind kind =
        institution ? BudgetUnit.Kind.INSTITUTION : BudgetUnit.Kind.ADMINISTRATIVE;
    return new BudgetUnit("", name, kind, List.of(), new Circumstances(disclosure).staff());
  }

  private BudgetUnit.Staff staff() {
    Yaml.Node staff = counts.get("staff");
    String inPost = staff.get("in-post").text();
    String administrative = staff.get("administrative-quota").text();
    String institution = staff.get("institution-quota").text();
    return new BudgetUnit.Staff(
        first(administrative),
        first(administrative + "[,，;；、]?" + inPost),
        first(institution),
        first(institution + "[,，;；、]?" + inPost),
        first(staff.get("veterans").text()),
        first(staff.get("retired").text()));
  }

  /** The number that the last group of the pattern holds where it first fits; 0 where it does not. */
  private int first(String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    for (String sentence : sentences) {
      Matcher matcher = wanted.matcher(sentence);
      if (matcher.find()) return number(matcher.group(matcher.groupCount()));
    }
    return 0;
  }

  private static int number(String digits) {
    return digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }

  static Assets assets(Disclosure disclosure) {
    return new Circumstances(disclosure).assets();
  }

  private Assets assets() {
    Pattern asOf = Pattern.compile(counts.get("as-of").text());
    Pattern all = Pattern.compile(counts.get("vehicles-in-all").text());
    Pattern planned = Pattern.compile(counts.get("planned").text());
    Map<String, Integer> vehicles = new LinkedHashMap<>();
    Map<String, Integer> equipment = new LinkedHashMap<>();
    Map<String, Integer> plannedEquipment = new LinkedHashMap<>();
    int plannedVehicles = 0;
    String day = "";
    // A sentence that names the day is the one on assets; others tell of vehicles in passing.
    boolean dated = sentences.stream()
        .anyMatch(s -> asOf.matcher(s).find() && all.matcher(s).find());
    boolean counted = false;
    for (String sentence : sentences) {
      if (planned.matcher(sentence).find()) {
        plannedVehicles += number(lastOf(counts.get("planned-vehicles").text(), sentence));
        put("equipment", sentence, plannedEquipment);
        continue;
      }
      Matcher whole = all.matcher(sentence);
      Matcher date = asOf.matcher(sentence);
      boolean hasDay = date.find();
      if (whole.find() && !counted && hasDay == dated) {
        counted = true;
        if (hasDay) day = date.group(1);
        put("vehicle-kind", sentence.substring(whole.end()), vehicles);
        int kinds = vehicles.values().stream().mapToInt(Integer::intValue).sum();
        int rest = number(whole.group(1)) - kinds;
        if (rest > 0) vehicles.merge("", rest, Integer::sum);
      }
      put("equipment", sentence, equipment);
    }
    if (!counted && equipment.isEmpty()) return Assets.NONE;
    return new Assets(day, vehicles, equipment, plannedVehicles, plannedEquipment);
  }

  private static String lastOf(String pattern, String sentence) {
    Matcher matcher = Pattern.compile(pattern).matcher(sentence);
    return matcher.find() ? matcher.group(1) : "0";
  }

  private void put(String pattern, String sentence, Map<String, Integer> into) {
    Matcher matcher = Pattern.compile(counts.get(pattern).text()).matcher(sentence);
    while (matcher.find()) into.putIfAbsent(matcher.group(1), number(matcher.group(2)));
  }
}
