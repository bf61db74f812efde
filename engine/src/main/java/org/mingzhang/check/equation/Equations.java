package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.Equation;
import org.mingzhang.check.Unchecked;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Axes;

/**
 * Every relation that a document's own coordinates give:
 *
 * <pre>{@code
 * List<Equation> equations = Equations.of(disclosure, Axes.shipped());
 * equations.stream().filter(e -> !e.holds()).forEach(System.out::println);
 * }</pre>
 */
public final class Equations {
  private final List<Relation> relations;
  private final List<Unchecked> unchecked;

  private Equations(List<Relation> relations, List<Unchecked> unchecked) {
    this.relations = List.copyOf(relations);
    this.unchecked = List.copyOf(unchecked);
  }

  public static List<Equation> of(Disclosure disclosure, Axes axes) {
    return in(disclosure, axes).relations().stream().map(Relation::equation).toList();
  }

  /** The relations with how far each can be trusted, and what could not be related. */
  public static Equations in(Disclosure disclosure, Axes axes) {
    List<Sheet> sheets = sheets(disclosure);
    Scopes scopes = new Scopes(disclosure.profile(), axes, sheets);
    List<Relation> found = new ArrayList<>();
    List<Unchecked> unchecked = new ArrayList<>();
    NamedPartitions named = new NamedPartitions(axes);
    Balances balances = new Balances(axes, named);
    for (Sheet sheet : sheets) {
      List<Relation> here = new ArrayList<>();
      Lists.in(sheet, here, unchecked);
      Map<List<Object>, Relation> byMeaning = new LinkedHashMap<>();
      for (Sheet variant : sheet.variants()) {
        List<Relation> inVariant = new ArrayList<>();
        CodeTrees.in(variant, inVariant);
        named.in(variant, inVariant);
        balances.in(variant, inVariant);
        Changes.in(variant, inVariant);
        for (Relation relation : inVariant)
          byMeaning.merge(meaning(relation), relation, Equations::betterOf);
      }
      here.addAll(byMeaning.values());
      Doubts.sift(sheet, here, found, unchecked);
    }
    new Agreements(sheets, scopes).write(found, unchecked);
    new Crossings(axes, scopes).between(sheets, found);
    return new Equations(distinct(found), unchecked);
  }

  /** What a relation says, whichever of two printings of a coordinate it takes. */
  private static List<Object> meaning(Relation relation) {
    List<Object> meaning = new ArrayList<>();
    meaning.add(relation.equation().rule());
    meaning.add(relation.equation().law());
    for (Equation.Term term : relation.equation().terms())
      meaning.add(term.fact().coordinate());
    return meaning;
  }

  private static Relation betterOf(Relation one, Relation other) {
    return one.equation().holds() || !other.equation().holds() ? one : other;
  }

  public List<Relation> relations() {
    return relations;
  }

  public List<Unchecked> unchecked() {
    return unchecked;
  }

  /** One sheet a table, one a paragraph that states amounts. */
  private static List<Sheet> sheets(Disclosure disclosure) {
    Map<Integer, List<Fact>> byTable = new LinkedHashMap<>();
    Map<Integer, List<Fact>> byParagraph = new LinkedHashMap<>();
    Paragraphs paragraphs = new Paragraphs(disclosure.sentences());
    boolean claimsAmongFacts = false;
    for (Fact fact : disclosure.facts()) {
      if (fact.coordinate().members().isEmpty()) continue;
      if (fact.origin().isCell()) {
        byTable.computeIfAbsent(fact.origin().table(), t -> new ArrayList<>()).add(fact);
      } else {
        claimsAmongFacts = true;
        byParagraph
            .computeIfAbsent(paragraphs.at(fact.place()), p -> new ArrayList<>())
            .add(fact);
      }
    }
    for (int i = 0; !claimsAmongFacts && i < disclosure.claims().size(); i++) {
      Claim claim = disclosure.claims().get(i);
      if (claim.kind() != Claim.Kind.AMOUNT
          || claim.amount() == null
          || !claim.coordinate().has(Axis.MEASURE)) continue;
      Fact fact = new Fact(claim.coordinate(), claim.amount(), claim.place(), Fact.Origin.claim(i));
      byParagraph
          .computeIfAbsent(paragraphs.at(fact.place()), p -> new ArrayList<>())
          .add(fact);
    }
    List<Sheet> sheets = new ArrayList<>();
    byTable.forEach(
        (position, facts) -> sheets.add(Sheet.of(disclosure.tables().get(position), facts)));
    byParagraph.values().forEach(facts -> sheets.add(Sheet.ofText(facts)));
    return sheets;
  }

  /** Where a place belongs among the paragraphs: claims know their line, sentences know their paragraph. */
  private static final class Paragraphs {
    private final Map<Long, Integer> byLine = new HashMap<>();

    Paragraphs(List<Sentence> sentences) {
      for (Sentence s : sentences) byLine.putIfAbsent(line(s.place()), s.paragraph());
    }

    int at(org.mingzhang.fact.Place place) {
      Integer paragraph = byLine.get(line(place));
      return paragraph != null ? paragraph : -1 - (int) (line(place) % 1_000_000_007L);
    }

    private static long line(org.mingzhang.fact.Place place) {
      return place.page() * 1_000_000L + place.line();
    }
  }

  /** The same relation may follow from two rules; once is enough. */
  private static List<Relation> distinct(List<Relation> relations) {
    Set<Set<Fact.Origin>> seen = new HashSet<>();
    List<Relation> distinct = new ArrayList<>(relations.size());
    for (Relation relation : relations) {
      Set<Fact.Origin> cells = new HashSet<>();
      for (Equation.Term term : relation.equation().terms())
        cells.add(term.fact().origin());
      if (cells.size() == relation.equation().terms().size() && seen.add(cells))
        distinct.add(relation);
    }
    return distinct;
  }
}
