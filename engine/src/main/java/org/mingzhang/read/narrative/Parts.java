package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Interval;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Axes;

/**
 * The statement that a list makes: this whole, these parts. {@code parts-all} where the list says that it names all parts
 * (or is known to), {@code parts-main} where it names the main ones, {@code parts-of} where it does not say.
 */
final class Parts {
  private final List<Passage> passages;
  private final Listing listing;

  Parts(List<Passage> passages, Listing listing) {
    this.passages = passages;
    this.listing = listing;
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (String key : List.of("amount", "budget")) {
      Slot whole = listing.whole.amounts.get(key);
      if (whole == null) continue;
      List<Topic> parts = new ArrayList<>();
      boolean lacking = false;
      for (Topic part : listing.parts) {
        Slot slot = part.amounts.get(key);
        if (slot != null && sameKind(whole, slot)) parts.add(part);
        else lacking |= slot == null && whole.amount() != null;
      }
      if (parts.size() >= 2) drafts.add(draft(key, fitting(whole, key, parts), parts, lacking));
    }
    return drafts;
  }

  /** Where the words leave open which amount the parts make up, the one they add up to. */
  private Slot fitting(Slot whole, String key, List<Topic> parts) {
    if (listing.otherWholes.isEmpty() || addUp(whole, key, parts)) return whole;
    for (Topic other : listing.otherWholes) {
      Slot slot = other.amounts.get(key);
      if (slot != null && sameKind(whole, slot) && addUp(slot, key, parts)) return slot;
    }
    return whole;
  }

  private static boolean addUp(Slot whole, String key, List<Topic> parts) {
    if (whole.amount() == null) return false;
    Interval sum = Interval.ZERO;
    for (Topic part : parts)
      sum = sum.plus(
          Objects.requireNonNull(Objects.requireNonNull(part.amounts.get(key)).amount())
              .meaning());
    return sum.meets(whole.amount().meaning());
  }

  private Draft draft(String key, Slot whole, List<Topic> parts, boolean lacking) {
    String phrase = "parts-of";
    if (listing.isMain()) phrase = "parts-main";
    else if (!listing.goesOn && !lacking && (listing.saysAll() || isComplete(parts)))
      phrase = "parts-all";
    Draft draft = new Draft(
        phrase,
        listing.passage,
        listing.whole.passage == listing.passage ? listing.whole.start : listing.start,
        listing.end,
        listing.whole);
    Topic topic = listing.whole;
    String name = topic.name.core().isEmpty() ? topic.words : topic.name.core();
    draft.slots.put("item", new Slot(name, null, null, Coordinate.EVERYTHING, whole.place()));
    draft.slots.put("whole", whole);
    int number = 1;
    for (Topic part : parts) {
      Slot slot = Objects.requireNonNull(part.amounts.get(key));
      Passage at = passages.get(part.passage);
      draft.slots.put(
          "part-" + number++,
          new Slot(
              part.name.core() + slot.text(),
              slot.amount(),
              slot.number(),
              slot.coordinate(),
              at.quoting(part.start, part.end)));
    }
    return draft;
  }

  private static boolean sameKind(Slot whole, Slot part) {
    if (whole.amount() != null || part.amount() != null)
      return whole.amount() != null && part.amount() != null;
    return unit(whole.text()).equals(unit(part.text()));
  }

  private static String unit(String text) {
    return text.replaceAll("[\\d., ]", "");
  }

  /** Whether parts of these names are known to make up their whole. */
  private boolean isComplete(List<Topic> parts) {
    Items.Vocabulary vocabulary = Items.Vocabulary.SHIPPED;
    String last = parts.get(parts.size() - 1).name.core();
    if (vocabulary.others.stream().anyMatch(last::startsWith)) return true;
    List<String> names = parts.stream().map(part -> part.name.core()).toList();
    for (List<String> complete : vocabulary.complete) {
      if (complete.size() == names.size()
          && complete.stream()
              .allMatch(word -> names.stream().anyMatch(name -> name.endsWith(word)))) return true;
    }
    Coordinate whole = listing.whole.name.members();
    return whole != null && isPartition(whole, parts);
  }

  private static boolean isPartition(Coordinate whole, List<Topic> parts) {
    for (Axis axis : Axis.values()) {
      Set<@Nullable String> members = new HashSet<>();
      for (Topic part : parts)
        members.add(
            part.name.members() == null ? null : part.name.members().get(axis).orElse(null));
      if (members.contains(null) || members.size() != parts.size()) continue;
      String total = whole.get(axis).orElse(Axes.TOTAL);
      for (Axes.Partition partition : Axes.shipped().partitions(axis)) {
        if (partition.whole().equals(total) && members.equals(new HashSet<>(partition.parts())))
          return true;
      }
    }
    return false;
  }
}
