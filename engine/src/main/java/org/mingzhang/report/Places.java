package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.Finding;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Place;

/** Says in words where something stands and what a document is. */
public final class Places {
  private Places() {}

  /** "第5页 表6 本年收入合计 / 预算数": as much as is known, empty where nothing is. */
  public static String words(Place place, Language language) {
    List<String> words = new ArrayList<>();
    if (place.page() > 0) words.add(language.say("第" + place.page() + "页", "p. " + place.page()));
    if (place.line() > 0) {
      words.add(language.say("第" + place.line() + "行", "line " + place.line()));
    }
    String cell = cell(place);
    if (!cell.isEmpty()) words.add(cell);
    return String.join(" ", words);
  }

  /**
   * Where a finding stands, to be put before its message: without the cell where the message names it already. Empty where
   * nothing is left to say.
   */
  public static String before(Finding finding, Language language) {
    if (finding.places().isEmpty()) return "";
    Place place = finding.places().get(0);
    String message = language.message(finding);
    boolean named =
        message.contains(filled(place.table())) && message.contains(filled(place.row()));
    return words(named ? place.inTable(null, null, null) : place, language);
  }

  /** "表6 本年收入合计 / 预算数", empty in running text. */
  public static String cell(Place place) {
    StringBuilder cell = new StringBuilder(filled(place.table()));
    if (!filled(place.row()).isEmpty()) join(cell, " ", filled(place.row()));
    if (!filled(place.column()).isEmpty()) join(cell, " / ", filled(place.column()));
    return cell.toString();
  }

  /** "某市某局 2024年部门预算". */
  public static String document(Profile profile, Language language) {
    boolean budget = profile.kind() == Profile.Kind.BUDGET;
    String year = profile.year() > 0 ? String.valueOf(profile.year()) : "";
    String kind = language.say(
        (year.isEmpty() ? "" : year + "年") + profile.level() + (budget ? "预算" : "决算"),
        (year + (budget ? " budget" : " final accounts")).strip());
    return (profile.issuer() + " " + kind).strip();
  }

  private static void join(StringBuilder words, String gap, String next) {
    if (!words.isEmpty()) words.append(gap);
    words.append(next);
  }

  private static String filled(@Nullable String words) {
    return words == null ? "" : words;
  }
}
