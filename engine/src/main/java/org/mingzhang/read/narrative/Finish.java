package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;

/** Turns what the linker found into statements with all their slots, claims and facts. */
final class Finish {
  private final List<Passage> passages;
  private final Profile profile;
  private final Accounts accounts;
  private final Items items;
  private final Topics topics;
  private final boolean severalUnits;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  Finish(List<Passage> passages, Profile profile, Accounts accounts, Items items, Topics topics) {
    this.passages = passages;
    this.profile = profile;
    this.accounts = accounts;
    this.items = items;
    this.topics = topics;
    this.severalUnits = passages.stream()
            .flatMap(passage -> passage.headings().stream())
            .filter(Items::isUnit)
            .distinct()
            .count()
        > 1;
  }

  List<Claim> claims() {
    return claims;
  }

  List<Fact> facts() {
    return facts;
  }

  /** Gives a draft the amounts of what it speaks of, and its claims. */
  void complete(Draft draft) {
    Topic topic = draft.topic;
    if (topic == null) return;
    Slot named = draft.slots.get("item");
    if (named != null) {
      Coordinate about = coordinate(topic, "amount").orElse(Coordinate.EVERYTHING);
      draft.slots.put("item", new Slot(named.text(), null, null, about, named.place()));
    }
    for (String key : List.of("amount", "arranged")) fill(draft, key, topic.amounts.get(key));
    if (!draft.phrase.equals("completion")) fill(draft, "last", base(draft, topic));
    fill(draft, "budget", budget(draft, topic));
    if (topic.in != null) fill(draft, "outer", topic.in.whole.amount());
    if (draft.phrase.equals("share")) fill(draft, "whole", whole(draft, topic));
    claim(draft, "difference", Claim.Kind.CHANGE);
    claim(draft, "rate", draft.phrase.equals("change") ? Claim.Kind.RATE : Claim.Kind.SHARE);
  }

  private static void fill(Draft draft, String name, @Nullable Slot slot) {
    if (slot != null) draft.slots.putIfAbsent(name, slot);
  }

  /** The budget an outcome is measured against: the one the words name, or the only one stated. */
  private static @Nullable Slot budget(Draft draft, Topic topic) {
    Slot first = topic.amounts.get("budget");
    Slot adjusted = topic.amounts.get("adjusted");
    if (first == null || adjusted == null) return first == null ? adjusted : first;
    Slot clause = draft.slots.get("clause");
    String words = clause == null ? "" : clause.text();
    if (words.contains("全年") || words.contains("调整")) return adjusted;
    return words.contains("年初") ? first : null;
  }

  /** The amount printed for what a change is measured against. */
  private @Nullable Slot base(Draft draft, Topic topic) {
    Slot base = draft.slots.get("base");
    String words = base == null ? "" : base.text();
    boolean accounts = profile.kind() == Profile.Kind.FINAL;
    if (accounts && words.contains("预算")) return budget(draft, topic);
    boolean executed = words.contains("执行") || words.contains("决算");
    return topic.amounts.get(executed ? "last-executed" : "last");
  }

  private @Nullable Slot whole(Draft draft, Topic topic) {
    Slot named = draft.slots.get("whole-name");
    if (named == null) return topic.in == null ? null : topic.in.whole.amount();
    Items.Name name = items.parse(named.text());
    Topic latest = topics.latest(name, draft.passage, draft.start);
    return latest == null ? null : latest.amount();
  }

  private void claim(Draft draft, String name, Claim.Kind kind) {
    Slot slot = draft.slots.get(name);
    if (slot == null || draft.topic == null) return;
    String unit = slot.amount() != null ? slot.amount().unit().label() : "%";
    Coordinate about = coordinate(draft.topic, "amount").orElse(Coordinate.EVERYTHING);
    claims.add(
        new Claim(kind, slot.text(), about, slot.amount(), slot.number(), unit, slot.place()));
  }

  /** The amounts of a topic as claims, and as facts where their coordinate is certain. */
  void state(Topic topic) {
    for (Map.Entry<String, Slot> entry : topic.amounts.entrySet()) {
      Slot slot = entry.getValue();
      Optional<Coordinate> about = coordinate(topic, entry.getKey());
      Passage passage = passages.get(topic.passage);
      String text = passage.text().substring(topic.start, Math.max(topic.start, topic.end));
      Amount amount = slot.amount();
      claims.add(new Claim(
          amount != null ? Claim.Kind.AMOUNT : Claim.Kind.COUNT,
          text,
          about.orElse(Coordinate.EVERYTHING),
          amount,
          slot.number(),
          amount != null ? amount.unit().label() : slot.text().replaceAll("[\\d., ]", ""),
          slot.place()));
      if (amount != null && about.isPresent()) {
        facts.add(
            new Fact(about.get(), amount, slot.place(), Fact.Origin.claim(claims.size() - 1)));
      }
    }
  }

  /** Where an amount of this topic belongs, empty where the words leave a doubt. */
  private Optional<Coordinate> coordinate(Topic topic, String key) {
    Optional<Coordinate> about = members(topic);
    boolean uncertain = key.equals("last-executed") || isOfUnit(topic);
    if (about.isEmpty() || uncertain) return Optional.empty();
    int year = key.equals("last") ? profile.year() - 1 : profile.year();
    Coordinate placed = about.get().with(Axis.YEAR, String.valueOf(year));
    boolean accounts = profile.kind() == Profile.Kind.FINAL;
    String version = accounts ? "final" : "budget";
    if (accounts && (key.equals("budget") || key.equals("adjusted"))) {
      version = topic.versions.getOrDefault(key, "");
      if (!version.equals(key)) return Optional.empty();
    }
    return Optional.of(placed.with(Axis.VERSION, version));
  }

  /** Whether an amount stands under a unit's name in a document of several, or in a list about a unit. */
  private boolean isOfUnit(Topic topic) {
    boolean unitsWhole = topic.in != null
        && Items.isUnit(topic.in.whole.name.core())
        && !topic.in.whole.name.isKnown();
    return unitsWhole
        || severalUnits && passages.get(topic.passage).headings().stream().anyMatch(Items::isUnit);
  }

  private Optional<Coordinate> members(Topic topic) {
    Coordinate own = topic.name.members();
    Optional<Coordinate> whole = topic.in == null ? Optional.empty() : members(topic.in.whole);
    Optional<String> fund = whole.flatMap(w -> w.get(Axis.FUND));
    if (own != null) {
      boolean sameMeasure =
          whole.isPresent() && whole.get().get(Axis.MEASURE).equals(own.get(Axis.MEASURE));
      return Optional.of(
          fund.isPresent() && sameMeasure && !own.has(Axis.FUND)
              ? own.with(Axis.FUND, fund.get())
              : own);
    }
    if (whole.isEmpty()) return Optional.empty();
    if (!topic.name.accounts().isEmpty()) {
      Coordinate above = whole.get();
      return accounts
          .function(topic.name.accounts())
          .map(code -> above.with(Axis.MEASURE, "expenditure").with(Axis.FUNCTION, code));
    }
    boolean project = whole.get().get(Axis.NATURE).map("project"::equals).orElse(false)
        && !whole.get().has(Axis.FUND);
    if (!project) return Optional.empty();
    return Items.spellings(topic.words).stream()
        .map(accounts::project)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
