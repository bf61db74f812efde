package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Fact;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.Sources;
import org.mingzhang.read.UnreadableException;

/**
 * Changes one digit of one number in a table, beyond rounding, and asks whether the check notices and whether the repair
 * names the number that stood there. Beyond rounding means: by more than the tightest relation of the cell tolerates; a
 * cell in no relation takes any digit, and counts as missed.
 */
final class PlantedErrors {
  /** A document into which a number can be planted. */
  interface Field {
    Disclosure original();

    /** The document with the cell of {@code fact} printing {@code text}, or empty where that cannot be done there. */
    Optional<Disclosure> planted(Fact fact, String text);
  }

  private final Random random;
  private final Map<Fact.Origin, BigDecimal> tolerance = new HashMap<>();
  int plants;
  int found;
  int named;
  int listed;
  final List<String> missed = new ArrayList<>();
  final List<String> unnamed = new ArrayList<>();

  PlantedErrors(long seed) {
    this.random = new Random(seed);
  }

  void plant(Field field, int times) {
    Arithmetic before = Arithmetic.check(field.original());
    tolerance.clear();
    for (Equation equation : before.equations()) {
      BigDecimal allowed = equation.residual().width().divide(BigDecimal.valueOf(2));
      for (Equation.Term term : equation.terms())
        tolerance.merge(term.fact().origin(), allowed, BigDecimal::min);
    }
    Set<String> known = new HashSet<>();
    for (Finding finding : before.findings()) known.add(finding.message());
    List<Fact> cells =
        field.original().facts().stream().filter(f -> f.origin().isCell()).toList();
    for (int done = 0, tries = 0; done < times && tries < 40 * times; tries++) {
      Fact fact = cells.get(random.nextInt(cells.size()));
      String text = slipped(fact);
      Optional<Disclosure> planted = text == null ? Optional.empty() : field.planted(fact, text);
      if (planted.isEmpty()) continue;
      done++;
      judge(field.original().source().name(), fact, text, Arithmetic.check(planted.get()), known);
    }
  }

  private void judge(String document, Fact fact, String text, Arithmetic after, Set<String> known) {
    plants++;
    boolean noticed = false;
    boolean first = false;
    boolean among = false;
    String truth = fact.place().quote();
    for (Finding finding : after.findings()) {
      if (finding.severity() != Severity.ERROR || known.contains(finding.message())) continue;
      boolean here =
          finding.places().stream().anyMatch(p -> text.equals(p.quote()) && isAt(p, fact));
      noticed |= here;
      if (!here || finding.repair() == null) continue;
      String mend = ArithmeticWording.name(fact) + " " + text + " → " + truth;
      first |= (finding.repair() + "；").startsWith(mend + "；")
          || finding.repair().startsWith(mend + " 等");
      among |= finding.repair().contains(mend);
    }
    if (noticed) found++;
    if (first) named++;
    if (among) listed++;
    String told = document + " " + ArithmeticWording.name(fact) + " " + truth + " → " + text;
    if (!noticed) missed.add(told);
    else if (!first) unnamed.add(told);
  }

  private static boolean isAt(org.mingzhang.fact.Place place, Fact fact) {
    return java.util.Objects.equals(place.table(), fact.place().table())
        && java.util.Objects.equals(place.row(), fact.place().row())
        && java.util.Objects.equals(place.column(), fact.place().column());
  }

  /** The cell's number with one digit changed, or null where the random change is within rounding. */
  private @org.jspecify.annotations.Nullable String slipped(Fact fact) {
    String quote = fact.place().quote();
    if (quote == null) return null;
    int at = random.nextInt(quote.length());
    char now = quote.charAt(at);
    if (now < '0' || now > '9') return null;
    char then = (char) ('0' + random.nextInt(10));
    if (then == now) return null;
    String text = quote.substring(0, at) + then + quote.substring(at + 1);
    Optional<BigDecimal> value = PrintedNumber.parse(text).map(PrintedNumber::value);
    if (value.isEmpty()) return null;
    if (text.startsWith("0") && text.length() > 1 && Character.isDigit(text.charAt(1))) return null;
    BigDecimal change =
        fact.amount().unit().toYuan(value.get()).subtract(fact.amount().yuan()).abs();
    BigDecimal allowed = tolerance.getOrDefault(
        fact.origin(), fact.amount().halfUnit().multiply(BigDecimal.valueOf(2)));
    return change.compareTo(allowed) > 0 ? text : null;
  }

  @Override
  public String toString() {
    return plants + " plants: found " + share(found) + ", repair names the true number first "
        + share(named) + ", among the likely ones " + share(listed);
  }

  private String share(int count) {
    return count + " (" + 1000 * count / Math.max(1, plants) / 10.0 + " %)";
  }

  double foundShare() {
    return (double) found / plants;
  }

  double namedShare() {
    return (double) named / plants;
  }

  /** A field whose documents are edited after reading: the fact alone changes. */
  static Field ofFacts(Disclosure original) {
    return new Field() {
      @Override
      public Disclosure original() {
        return original;
      }

      @Override
      public Optional<Disclosure> planted(Fact fact, String text) {
        List<Fact> facts = new ArrayList<>(original.facts());
        BigDecimal value = PrintedNumber.parse(text).orElseThrow().value();
        Fact wrong = new Fact(
            fact.coordinate(),
            new org.mingzhang.amount.Amount(value, fact.amount().unit()),
            fact.place().quoting(text),
            fact.origin());
        facts.replaceAll(f -> f == fact ? wrong : f);
        Disclosure d = original;
        return Optional.of(new Disclosure(
            d.source(),
            d.profile(),
            d.contents(),
            d.tables(),
            d.sentences(),
            d.statements(),
            d.claims(),
            facts,
            d.evaluations(),
            d.problems()));
      }
    };
  }

  /**
   * A field whose documents are edited before reading: the digit changes in the file, and everything is read again. Cells
   * that the reader cannot be traced to in the text are not planted.
   */
  static Field ofText(String name, String text) {
    Disclosure original = read(name, text);
    List<String> lines = List.of(text.split("\n", -1));
    return new Field() {
      @Override
      public Disclosure original() {
        return original;
      }

      @Override
      public Optional<Disclosure> planted(Fact fact, String wrong) {
        int line = fact.place().line() - 1;
        String quote = fact.place().quote();
        if (line < 0 || line >= lines.size() || quote == null) return Optional.empty();
        long before = original.facts().stream()
            .filter(f -> f.origin().isCell()
                && f.place().line() == line + 1
                && quote.equals(f.place().quote()))
            .filter(f -> isBefore(f.origin(), fact.origin()))
            .count();
        String edited = replaced(lines.get(line), quote, wrong, before);
        if (edited == null) return Optional.empty();
        List<String> changed = new ArrayList<>(lines);
        changed.set(line, edited);
        Disclosure planted = read(name, String.join("\n", changed));
        boolean elsewhere = planted.facts().stream()
            .anyMatch(
                f -> f.origin().equals(fact.origin()) && quote.equals(f.place().quote()));
        return elsewhere ? Optional.empty() : Optional.of(planted);
      }
    };
  }

  private static boolean isBefore(Fact.Origin one, Fact.Origin other) {
    if (one.table() != other.table()) return one.table() < other.table();
    return one.row() != other.row() ? one.row() < other.row() : one.column() < other.column();
  }

  /** The line with one occurrence of a number as a word of its own replaced, or null where it has too few. */
  private static @org.jspecify.annotations.Nullable String replaced(
      String line, String number, String by, long skip) {
    long left = skip;
    for (int at = line.indexOf(number); at >= 0; at = line.indexOf(number, at + 1)) {
      int end = at + number.length();
      boolean begins = at == 0 || "0123456789.,-".indexOf(line.charAt(at - 1)) < 0;
      boolean ends = end == line.length() || "0123456789.,".indexOf(line.charAt(end)) < 0;
      if (begins && ends && left-- == 0) return line.substring(0, at) + by + line.substring(end);
    }
    return null;
  }

  private static Disclosure read(String name, String text) {
    try {
      return DisclosureReader.read(
          Sources.read(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }
}
