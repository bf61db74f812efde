package org.mingzhang.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.lexicon.Yaml;

/**
 * The phrases of budgets and final accounts, from {@code resources/phrases}. {@code Phrasebook.shipped().in(text)} gives
 * those found in a text, from left to right, without overlap. At one place the phrase listed first wins.
 */
public final class Phrasebook {
  private static final String CLAUSE_BEGINS_AFTER = ",，。；;:、";

  private final Map<String, Phrase> phrases = new LinkedHashMap<>();
  private final Map<String, Wording> types = new HashMap<>();
  private final Map<String, Template> templates = new ConcurrentHashMap<>();
  private final Quantities quantities;
  private final List<String> stops;

  /** What any phrase can begin with inside a clause: most characters begin none. */
  private final Beginnings insideClauses = new Beginnings();

  private static final class Shipped {
    static final Phrasebook BOOK = new Phrasebook(Yaml.resource("phrases/phrases.yaml"));
  }

  /** The phrases shipped with the engine. */
  public static Phrasebook shipped() {
    return Shipped.BOOK;
  }

  Phrasebook(Yaml.Node root) {
    quantities = new Quantities(root.get("counters").texts(), root.get("limits").texts());
    stops = root.get("stops").texts().stream().map(Fold::text).toList();
    root.get("slots")
        .strings()
        .forEach((name, text) -> types.put(name, new WordingParser(text, types).parse()));
    for (Yaml.Node node : root.get("phrases").list()) {
      List<Phrase.Opening> openings = new ArrayList<>();
      for (String text : node.get("texts").texts()) {
        openings.add(Phrase.Opening.of(new WordingParser(text, types).parse()));
      }
      List<Relation> relations = new ArrayList<>();
      for (Yaml.Node relation : node.get("relations").list()) {
        relations.add(Relation.of(
            relation.get("id").text(),
            relation.get("holds").text(),
            relation.get("law").text()));
      }
      openings.forEach(opening -> insideClauses.addAll(opening.first()));
      String id = node.get("id").text();
      phrases.put(
          id,
          new Phrase(
              id,
              node.get("role").text(id),
              node.get("texts").texts(),
              node.get("write").text(""),
              relations,
              openings));
    }
  }

  /** The phrase of this id. */
  public Phrase phrase(String id) {
    Phrase phrase = phrases.get(id);
    if (phrase == null) throw new IllegalArgumentException("no phrase " + id);
    return phrase;
  }

  /**
   * How a phrase is written.
   *
   * @throws IllegalArgumentException where there is no such phrase, or it is only read
   */
  public Template toWrite(String id) {
    String write = phrase(id).write();
    if (write.isEmpty()) throw new IllegalArgumentException("phrase " + id + " is only read");
    return templates.computeIfAbsent(id, key -> Template.parse(write));
  }

  /** The relations between the slots of a statement of this phrase; none for a phrase that is not in the book. */
  public List<Relation> relations(String id) {
    Phrase phrase = phrases.get(id);
    return phrase == null ? List.of() : phrase.relations();
  }

  /** The numbers in a folded text. */
  public List<Quantity> quantities(String folded) {
    return quantities.in(folded);
  }

  /**
   * The phrases in a text.
   *
   * @param folded the text after {@link Fold#text}
   * @param from where to begin: behind the number of a paragraph
   */
  public List<Match> in(String folded, int from) {
    Attempt attempt = new Attempt(folded, quantities.in(folded), stops);
    List<Match> found = new ArrayList<>();
    int at = from;
    int matched = from;
    while (at < folded.length()) {
      boolean begins = at == matched
          || at > from && CLAUSE_BEGINS_AFTER.indexOf(folded.charAt(at - 1)) >= 0
          || at > from && folded.charAt(at - 1) == '(' && at - 1 == matched;
      Match match = at(attempt, at, begins);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.end();
        matched = at;
      }
    }
    return found;
  }

  private @Nullable Match at(Attempt attempt, int at, boolean clauseBegins) {
    char c = attempt.text().charAt(at);
    if (!clauseBegins && !insideClauses.contains(c)) return null;
    if (clauseBegins && (CLAUSE_BEGINS_AFTER.indexOf(c) >= 0 || c == '(')) return null;
    int[] end = new int[1];
    for (Phrase phrase : phrases.values()) {
      for (Phrase.Opening opening : phrase.openings()) {
        if (!opening.canBegin(c, clauseBegins)) continue;
        boolean fits = opening.wording().match(attempt, at, position -> {
          end[0] = position;
          return true;
        });
        if (fits && end[0] > at) return match(phrase, at, end[0], attempt);
      }
    }
    return null;
  }

  private static Match match(Phrase phrase, int start, int end, Attempt attempt) {
    Map<String, Match.Span> slots = new LinkedHashMap<>();
    attempt
        .takeSlots()
        .forEach((name, span) ->
            slots.put(name, new Match.Span(span[0], span[1], exactly(attempt, span))));
    return new Match(phrase, start, end, slots);
  }

  private static @Nullable Quantity exactly(Attempt attempt, int[] span) {
    Quantity quantity = attempt.quantityAt(span[0]);
    return quantity != null && quantity.end() == span[1] ? quantity : null;
  }
}
