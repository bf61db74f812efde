package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.Arithmetic;
import org.mingzhang.check.Equation;
import org.mingzhang.check.repair.Change;
import org.mingzhang.check.repair.Repair;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Words;

/**
 * What a document prints, as amounts that the data should give: table cells, and what only the text tells. Cells that a
 * repair of the check names as wrong count little.
 */
final class Questions {
  private static final double SUSPECT = 0.02;
  private static final double TEXT = 0.05;

  /** Mending what does not add up by leaving a number out would take its account from the tables. */
  private static final double WHOLE = 1.1;

  /** Where nothing else tells, a large number is likelier wrong by as much than a small one. */
  private static final double SIZE = 0.1;

  private static final String OVERALL_GOALS = "overall-goals";

  /** Columns of purchases beside spending, where no form tells them. */
  private static final String PURCHASE_WORDS = "政府采购";

  private static final String PENDING_WORDS = "待支付";

  private final List<Asked> cells = new ArrayList<>();
  private final List<Asked> tasks = new ArrayList<>();
  private final List<Asked> text = new ArrayList<>();
  private final List<Fact> unknown = new ArrayList<>();
  private final Disclosure disclosure;
  private final Profile profile;
  private final Set<Fact.Origin> suspects = new HashSet<>();
  private final Set<Fact.Origin> whole = new HashSet<>();

  private Questions(Disclosure disclosure, Arithmetic arithmetic) {
    this.disclosure = disclosure;
    this.profile = disclosure.profile();
    for (Repair repair : arithmetic.repairs()) {
      if (repair.options().isEmpty()) continue;
      for (Change change : repair.options().get(0).changes())
        suspects.add(change.fact().origin());
    }
    for (Equation equation : arithmetic.equations()) {
      if (equation.holds()) continue;
      BigDecimal gap = equation.difference().abs();
      for (Equation.Term term : equation.terms()) {
        if (term.fact().amount().yuan().abs().compareTo(gap) == 0)
          whole.add(term.fact().origin());
      }
    }
  }

  static Questions of(Disclosure disclosure, Arithmetic arithmetic) {
    Questions questions = new Questions(disclosure, arithmetic);
    for (Fact fact : disclosure.facts()) {
      if (fact.origin().isCell()) questions.add(fact);
    }
    questions.addText();
    return questions;
  }

  private void add(Fact fact) {
    Coordinate at = own(fact.coordinate());
    @Nullable Coordinate known = known(at);
    boolean task = isOverallGoal(fact) && at.has(Axis.PROJECT);
    if (known == null && !task) {
      unknown.add(fact);
      return;
    }
    double weight =
        suspects.contains(fact.origin()) ? SUSPECT : whole.contains(fact.origin()) ? WHOLE : 1;
    weight *= 1 + SIZE / (1 + Math.log1p(fact.amount().yuan().abs().doubleValue()));
    if (task) tasks.add(new Asked(fact, at, weight));
    else if (known != null) cells.add(new Asked(fact, known, weight));
  }

  private boolean isOverallGoal(Fact fact) {
    Table table = disclosure.tables().get(fact.origin().table());
    return table.form() != null && table.form().endsWith(OVERALL_GOALS);
  }

  /** What the text alone tells: purchases by kind, 机关运行经费, the kinds of basic spending. */
  private void addText() {
    for (int i = 0; i < disclosure.claims().size(); i++) {
      Claim claim = disclosure.claims().get(i);
      if (claim.kind() != Claim.Kind.AMOUNT
          || claim.amount() == null
          || !claim.coordinate().has(Axis.MEASURE)) continue;
      @Nullable Coordinate at = known(own(claim.coordinate()));
      if (at == null || at.has(Axis.YEAR) || at.has(Axis.VERSION)) continue;
      Fact fact = new Fact(at, claim.amount(), claim.place(), Fact.Origin.claim(i));
      text.add(new Asked(fact, at, TEXT));
    }
  }

  /** Adds what another part of the document tells. */
  void addText(Asked asked) {
    text.add(asked);
  }

  private Coordinate own(Coordinate coordinate) {
    Coordinate at = coordinate;
    if (at.get(Axis.YEAR).orElse("").equals(String.valueOf(profile.year())))
      at = at.without(Axis.YEAR);
    if (at.get(Axis.VERSION).orElse("").equals(version(profile))) at = at.without(Axis.VERSION);
    String unit = Words.plain(at.get(Axis.UNIT).orElse(""));
    if (unit.equals(Words.plain(profile.issuer()))) at = at.without(Axis.UNIT);
    return at;
  }

  static String version(Profile profile) {
    return profile.kind() == Profile.Kind.FINAL ? "final" : "budget";
  }

  /** The coordinate, with a column of purchases told from its words; null where its words are not understood. */
  private static @Nullable Coordinate known(Coordinate at) {
    if (!at.has(Axis.MEASURE)) return null;
    if (!at.has(Axis.ITEM)) return at;
    String words = at.get(Axis.ITEM).orElse("");
    if (!words.contains(PURCHASE_WORDS)) return null;
    String measure = words.contains(PENDING_WORDS) ? "procurement-pending" : "procurement";
    return at.without(Axis.ITEM).with(Axis.MEASURE, measure);
  }

  List<Asked> cells() {
    return cells;
  }

  List<Asked> tasks() {
    return tasks;
  }

  List<Asked> text() {
    return text;
  }

  /** Cells whose words were not understood. */
  List<Fact> unknown() {
    return unknown;
  }

  Table table(Asked asked) {
    return disclosure.tables().get(asked.fact().origin().table());
  }
}
