package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.phrase.Directions;
import org.mingzhang.phrase.Match;
import org.mingzhang.phrase.Phrasebook;

/**
 * Links the phrases of each paragraph to what they speak of. It walks through a paragraph once, keeping the topic (the
 * item last named with an amount) and the lists that are open.
 */
final class Linker {
  private static final Set<String> CHANGES = Set.of("change", "unchanged", "compare");

  /** Longer ones are no prose: they are not worth the time. */
  private static final int LONGEST_PARAGRAPH = 20_000;

  private final Phrasebook book = Phrasebook.shipped();
  private final Profile profile;
  private final Items items;
  private final List<Passage> passages;
  private final Drafts drafts;
  private final Topics topics = new Topics();

  private Passage passage;
  private int index;
  private List<Match> matches = List.of();
  private OpenLists open = new OpenLists();
  private final List<Listing> listings = new ArrayList<>();
  private Clauses clauses;
  private Extents extents;
  private @Nullable Topic topic;
  private @Nullable Topic head;
  private @Nullable Draft lastChange;

  Linker(List<Passage> passages, Profile profile, Items items) {
    this.passages = passages;
    this.profile = profile;
    this.items = items;
    this.drafts = new Drafts(passages, items);
    this.passage = passages.get(0);
    this.clauses = new Clauses(passage);
    this.extents = new Extents(clauses, matches, items);
  }

  List<Draft> drafts() {
    return drafts.all();
  }

  Topics topics() {
    return topics;
  }

  void link() {
    for (index = 0; index < passages.size(); index++) {
      passage = passages.get(index);
      clauses = new Clauses(passage);
      open = new OpenLists();
      paragraph();
      listings.addAll(open.ended());
    }
    new Itemised(passages, topics, listings).find();
    for (Listing listing : listings) drafts.all().addAll(new Parts(passages, listing).drafts());
  }

  private void paragraph() {
    boolean fresh = passage.outline().isNumbered() || passage.heading();
    lastChange = fresh ? null : lastChange;
    if (fresh) topic = null;
    head = topic;
    if (passage.heading() || isSilent() || passage.text().length() > LONGEST_PARAGRAPH) return;
    matches = book.in(passage.folded(), passage.outline().label().length());
    extents = new Extents(clauses, matches, items);
    leadingName();
    int next = 0;
    for (int at = 0; at < passage.folded().length(); at++) {
      char c = passage.folded().charAt(at);
      while (next < matches.size() && matches.get(next).start() < at) next++;
      if (next < matches.size() && matches.get(next).start() == at) {
        int end = take(matches.get(next));
        at = Math.max(at, end - 1);
        continue;
      }
      if (c == '。') sentenceEnds(at);
      else if ((c == ';' || c == '；') && open.endsWithClause()) topic = open.end(passage);
      else if (c == '(') bracketBegins(at, next);
      else if (c == ')' && open.endsWithBracket()) topic = open.end(passage);
    }
    while (!open.isEmpty()) topic = open.end(passage);
  }

  private boolean isSilent() {
    return passage.headings().stream()
        .anyMatch(heading -> Items.Vocabulary.SHIPPED.silent.stream().anyMatch(heading::contains));
  }

  private void leadingName() {
    int end = extents.leadingNameEnd();
    if (end < 0) return;
    int from = passage.outline().label().length();
    String words = clauses.text(from, end);
    topic = new Topic(items.parse(words), words, index, from, end);
    head = topic;
    topics.add(topic);
  }

  private int take(Match match) {
    switch (match.role()) {
      case "amount", "count" -> amount(match);
      case "parts" -> {
        return parts(match);
      }
      case "reason" -> {
        return reason(match);
      }
      default -> statement(match);
    }
    return match.end();
  }

  private void amount(Match match) {
    Match.Span number = match.slot(match.role()).orElseThrow();
    Match.Span item = match.slot("item").orElse(null);
    String words = item == null ? "" : clauses.text(item.start(), item.end());
    Items.Name name = items.parse(words);
    Slot slot = clauses.slot(number, name);
    String key = Topic.kind(name, profile, topic);
    if (name.core().isEmpty()
        && !(open.innermost() != null
            && open.innermost().parts.isEmpty()
            && !key.startsWith("last"))) {
      Topic topic = this.topic;
      if (topic != null
          && (topic.passage == index || topic.amounts.isEmpty())
          && match.role().equals("amount")
          && !(words.isEmpty() && topic.amount() != null)) {
        topic.put(key, slot, name.version());
        if (topic.passage == index) topic.end = match.end();
      }
      return;
    }
    Topic next = new Topic(name, words, index, match.start(), match.end());
    next.put(key, slot, name.version());
    topics.add(next);
    Listing listing = open.innermost();
    if (listing != null) {
      listing.parts.add(next);
      listing.end = match.end();
      next.in = listing;
    } else if (!(head != null
        && head.amounts.isEmpty()
        && head.start == passage.outline().label().length()
        && head.passage == index
        && head.name.core().isEmpty())) {
      head = next;
    }
    topic = next;
  }

  private int parts(Match match) {
    String lead = match.slot("lead").map(clauses::folded).orElse("");
    boolean purpose = passage.folded().startsWith("用于", match.end());
    boolean begins = match.start() > 0 && passage.folded().charAt(match.start() - 1) == '。';
    boolean latest = drafts.isLatest(lastChange);
    boolean afterChange = !purpose
        && lastChange != null
        && lastChange.passage == index
        && (begins && latest || !clauses.sentenceEndsBetween(lastChange.end, match.start()));
    if (lead.startsWith("主要") && afterChange && !lead.equals("主要包括") && !lead.equals("主要用于")) {
      return reason(match);
    }
    Topic whole = named(match);
    if (whole == null) whole = topic;
    if (whole == null) return match.end();
    boolean sentenceBefore =
        whole.passage == index && clauses.sentenceEndsBetween(whole.end, match.start());
    if (sentenceBefore && whole == topic && head != null && head.in == null) whole = head;
    if (whole.parts != null && whole.parts == open.innermost()) return match.end();
    boolean bracketed = match.start() > 0 && passage.folded().charAt(match.start() - 1) == '(';
    open.begin(whole, lead, index, match.end(), bracketed);
    content(match, whole, lead);
    return match.end();
  }

  /** What the words straight in front of a list name, where it is something that an amount was stated for. */
  private @Nullable Topic named(Match match) {
    int from = clauses.start(match.start());
    if (from >= match.start() || topic != null && topic.passage == index && topic.end > from)
      return null;
    Items.Name name = items.parse(clauses.text(from, match.start()));
    return name.isKnown() ? topics.latest(name, index, match.start()) : null;
  }

  /** What an amount is for. */
  private void content(Match match, Topic whole, String lead) {
    int end = clauses.sentenceEnd(match.end());
    if (end == match.end()) return;
    Draft draft = drafts.begin("content", whole, index, match.start(), end);
    draft.slots.put("lead", clauses.words(match.start(), match.end()));
    draft.slots.put("content", clauses.words(match.end(), end));
  }

  private int reason(Match match) {
    int end = extents.reasonEnd(match.end(), !open.isEmpty());
    for (Match inside : matches) {
      if (inside.start() > match.end()
          && inside.end() <= end
          && inside.role().equals("odd-completion")) statement(inside);
    }
    Draft about = lastChange;
    boolean own = about != null
        && (about.passage == index
            || index - about.passage == 1 && !passage.outline().isNumbered());
    int clause = clauses.start(match.start());
    String of = match.slot("of").map(clauses::folded).orElse("");
    boolean another = about != null
        && about.passage != index
        && !of.isEmpty()
        && !Directions.sameWay(of, word(about.slots.get("direction")));
    if (about != null && own && !another && !about.slots.containsKey("reason")) {
      about.slots.put("reason", clauses.words(match.end(), end));
      if (clause < match.start())
        about.slots.put("reason-for", clauses.words(clause, match.start()));
    } else if (end > match.end()) {
      Draft draft = drafts.begin("reason", topic, index, clause, end);
      if (clause < match.start())
        draft.slots.put("reason-for", clauses.words(clause, match.start()));
      draft.slots.put("reason", clauses.words(match.end(), end));
      match
          .slot("of")
          .ifPresent(span -> draft.slots.put("of", clauses.words(span.start(), span.end())));
    }
    return end;
  }

  private static String word(@Nullable Slot slot) {
    return slot == null ? "" : slot.text();
  }

  private void statement(Match match) {
    Topic about = topic;
    int clause = clauses.start(match.start());
    int from = match.slot("again").map(Match.Span::start).orElse(clause);
    int to = match.slot("again").map(Match.Span::end).orElse(match.start());
    boolean covered = topic != null && topic.passage == index && topic.end > from;
    String again = covered || to <= from ? "" : clauses.text(from, to);
    Items.Name name = items.parse(again);
    if (!name.core().isEmpty() && (about == null || !about.isCalled(name))) {
      boolean names = name.isKnown() || about == null || match.role().equals("share");
      if (names) {
        about = new Topic(name, again, index, from, to);
        topics.add(about);
        if (CHANGES.contains(match.role()) && open.isEmpty()) topic = about;
      }
    }
    if (match.slot("difference").isEmpty()
        && match.slot("trend").isPresent()
        && match.slot("direction").isEmpty()) {
      if (lastChange == null || lastChange.passage != index || lastChange.slots.containsKey("rate"))
        return;
      drafts.fill(lastChange, match);
      return;
    }
    int start = match.start();
    if (about != null
        && about.passage == index
        && about.start <= start
        && !clauses.sentenceEndsBetween(about.start, start)) start = about.start;
    Draft draft = drafts.begin(match.role(), about, index, start, match.end());
    drafts.fill(draft, match);
    if (CHANGES.contains(match.role())) lastChange = draft;
  }

  private void sentenceEnds(int at) {
    for (Listing listing = open.innermost(); listing != null; listing = open.innermost()) {
      boolean goesOn = !listing.lead.startsWith("其中")
          && passage.outline().isNumbered()
          && !listing.parts.isEmpty()
          && !listing.nested
          && extents.partFollows(at + 1);
      if (goesOn) return;
      topic = open.end(passage);
    }
    if (head != null) topic = head;
  }

  /** "9,300件(甲177件,乙185件…)": brackets straight behind an amount hold its parts. */
  private void bracketBegins(int at, int next) {
    boolean parts = next < matches.size()
        && matches.get(next).start() == at + 1
        && Set.of("amount", "count").contains(matches.get(next).role());
    if (!parts || topic == null || topic.passage != index || topic.end != at) return;
    open.begin(topic, "(", index, at + 1, true);
  }
}
