package org.mingzhang.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.Interval;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.fact.Place;
import org.mingzhang.phrase.Directions;
import org.mingzhang.phrase.Fold;
import org.mingzhang.phrase.Phrasebook;
import org.mingzhang.phrase.Quantity;

/** A document's statements with what the rules ask of them again and again. */
final class Text {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST_QUOTE = 150;

  private final Disclosure disclosure;

  Text(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  Disclosure disclosure() {
    return disclosure;
  }

  List<Statement> statements(String... phrases) {
    List<String> wanted = List.of(phrases);
    return disclosure.statements().stream()
        .filter(s -> wanted.contains(s.phrase()))
        .toList();
  }

  Sentence sentence(Statement statement) {
    return disclosure.sentences().get(statement.sentence());
  }

  /** All that the amounts printed in the paragraph of a statement can mean. */
  List<Interval> amountsAround(Statement statement) {
    int paragraph = sentence(statement).paragraph();
    List<Interval> amounts = new ArrayList<>();
    List<Sentence> sentences = disclosure.sentences();
    int first = statement.sentence();
    while (first > 0 && sentences.get(first - 1).paragraph() == paragraph) first--;
    for (int i = first; i < sentences.size() && sentences.get(i).paragraph() == paragraph; i++) {
      for (Quantity quantity :
          Phrasebook.shipped().quantities(Fold.text(sentences.get(i).text()))) {
        if (quantity.amount() != null) amounts.add(quantity.meaning());
      }
    }
    return amounts;
  }

  /** The name of what a statement speaks of, "" where it is not known. */
  static String item(Statement statement) {
    return statement.slot("item").map(Slot::text).orElse("");
  }

  /** All values a printed number stands for: 元 for money, else the number itself; counts are exact. */
  static Interval meaning(Slot slot) {
    Amount amount = slot.amount();
    if (amount != null) return amount.meaning();
    BigDecimal number = slot.number() == null ? BigDecimal.ZERO : slot.number();
    boolean count = number.scale() <= 0 && !slot.text().contains("%");
    return count
        ? Interval.exactly(number)
        : Interval.around(number, HALF.scaleByPowerOfTen(-Math.max(0, number.scale())));
  }

  static boolean isZero(@Nullable Slot slot) {
    if (slot == null) return false;
    if (slot.amount() != null) return slot.amount().isZero();
    return slot.number() != null && slot.number().signum() == 0;
  }

  static boolean isMoney(@Nullable Slot slot) {
    return slot != null && slot.amount() != null;
  }

  /** A value in 元 (or a bare number) as it would be printed beside a slot: same unit, same decimals. */
  static String print(BigDecimal value, Slot like) {
    Amount amount = like.amount();
    if (amount == null) {
      int scale = like.number() == null ? 0 : Math.max(0, like.number().scale());
      String unit = like.text().replaceAll("[-\\d., ]", "");
      return grouped(value.setScale(scale, RoundingMode.HALF_UP)) + unit;
    }
    MoneyUnit unit = amount.unit();
    return grouped(unit.fromYuan(value).setScale(amount.decimals(), RoundingMode.HALF_UP))
        + unit.label();
  }

  static String grouped(BigDecimal number) {
    return String.format(java.util.Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  static String percent(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** The words of a statement to show: its own clause within its sentence. */
  String quote(Statement statement) {
    String sentence = sentence(statement).text();
    if (sentence.length() <= LONGEST_QUOTE) return sentence;
    String clause = statement.slot("clause").map(Slot::text).orElse("");
    int at = clause.isEmpty() ? 0 : Math.max(0, sentence.indexOf(clause));
    int from = Math.max(0, at - LONGEST_QUOTE / 2);
    int to = Math.min(sentence.length(), Math.max(at + clause.length() + 30, from + LONGEST_QUOTE));
    return (from > 0 ? "…" : "")
        + sentence.substring(from, to)
        + (to < sentence.length() ? "…" : "");
  }

  /** Where a statement stands: its own clause first, then the other printed things it is compared with. */
  List<Place> places(Statement statement, String... others) {
    Place at = statement
        .slot("clause")
        .or(() -> statement.slot("item"))
        .map(Slot::place)
        .orElse(sentence(statement).place());
    List<Place> places = new ArrayList<>();
    places.add(at.quoting(quote(statement)));
    for (String other : others) statement.slot(other).map(Slot::place).ifPresent(places::add);
    return places;
  }

  static Finding finding(
      Law law,
      Severity severity,
      List<Place> places,
      String expected,
      String actual,
      String message,
      String english) {
    return new Finding(law.id(), severity, places, expected, actual, message, english, null);
  }

  /** The slots that hold numbers, signed where a word says which way they go. */
  static Map<String, Interval> values(Statement statement) {
    Map<String, Interval> values = new java.util.LinkedHashMap<>();
    statement.slots().forEach((name, slot) -> {
      if (slot.amount() != null || slot.number() != null) values.put(name, meaning(slot));
    });
    int direction = sign(statement, "direction");
    if (direction < 0)
      values.computeIfPresent("difference", (n, v) -> v.times(BigDecimal.ONE.negate()));
    int trend = statement.slot("trend").isPresent() ? sign(statement, "trend") : direction;
    if (trend < 0) values.computeIfPresent("rate", (n, v) -> v.times(BigDecimal.ONE.negate()));
    return values;
  }

  static int sign(Statement statement, String slot) {
    return statement.slot(slot).map(s -> Directions.sign(s.text())).orElse(0);
  }

  static Optional<BigDecimal> literal(@Nullable Slot slot) {
    if (slot == null) return Optional.empty();
    return slot.amount() != null
        ? Optional.of(slot.amount().yuan())
        : Optional.ofNullable(slot.number());
  }
}
