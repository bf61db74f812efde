package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.budget.Texts;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Statement;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Words;

/** The document's own sentences, for its owner to go on with: duties, aims, reasons, uses. */
final class Wordings {
  private static final Map<String, List<String>> SECTIONS = Map.of(
      "duties", List.of("主要职责", "部门职责", "主要职能", "单位职责"),
      "aims", List.of("工作目标", "工作任务", "重点工作"));
  private static final int MOST_PARAGRAPHS = 60;

  private final Map<String, Map<String, List<String>>> texts = new LinkedHashMap<>();
  private final Profile profile;

  private Wordings(Profile profile) {
    this.profile = profile;
  }

  static Texts of(Disclosure disclosure) {
    Wordings wordings = new Wordings(disclosure.profile());
    SECTIONS.keySet().stream().sorted().forEach(topic -> wordings.section(disclosure, topic));
    for (Statement statement : disclosure.statements()) wordings.add(statement);
    return new Texts(wordings.texts);
  }

  private void section(Disclosure disclosure, String topic) {
    Map<Integer, StringBuilder> paragraphs = new LinkedHashMap<>();
    for (Sentence sentence : disclosure.sentences()) {
      if (!isUnder(sentence, topic)) continue;
      paragraphs
          .computeIfAbsent(sentence.paragraph(), p -> new StringBuilder())
          .append(sentence.text());
    }
    List<String> found = new ArrayList<>();
    paragraphs.values().stream().limit(MOST_PARAGRAPHS).forEach(p -> found.add(p.toString()));
    if (!found.isEmpty()) put(topic, "", found);
  }

  private static boolean isUnder(Sentence sentence, String topic) {
    List<String> words = SECTIONS.getOrDefault(topic, List.of());
    return !sentence.headings().isEmpty()
        && words.stream()
            .anyMatch(
                w -> Words.plain(sentence.headings().get(sentence.headings().size() - 1))
                    .contains(w));
  }

  private void add(Statement statement) {
    Optional<Statement.Slot> item = statement.slot("item");
    if (item.isEmpty()) return;
    Coordinate about = item.get().coordinate();
    String base = statement.slot("base").map(Statement.Slot::text).orElse("");
    statement
        .slot("reason")
        .ifPresent(reason -> key(about, base).ifPresent(k -> put("reasons", k, clause(reason))));
    if (!statement.phrase().equals("content")) return;
    statement
        .slot("content")
        .ifPresent(content -> use(about).ifPresent(k -> put("uses", k, clause(content))));
  }

  private static List<String> clause(Statement.Slot slot) {
    return List.of(slot.text().replaceAll("[。；;，,]+$", ""));
  }

  private void put(String topic, String about, List<String> paragraphs) {
    texts.computeIfAbsent(topic, t -> new LinkedHashMap<>()).putIfAbsent(about, paragraphs);
  }

  /** The name under which a reason is asked for. */
  private Optional<String> key(Coordinate about, String base) {
    boolean isFinal = profile.kind() == Profile.Kind.FINAL;
    String measure = about.get(Axis.MEASURE).orElse("");
    Optional<String> fund = about.get(Axis.FUND);
    return switch (measure) {
      case "total-in", "total-out" -> Optional.of("total");
      case "operating-cost" -> Optional.of(measure);
      case "three-public" -> {
        String part = about.get(Axis.THREE_PUBLIC).orElse(measure);
        boolean budget = isFinal && base.contains("预算") && part.equals(measure);
        yield Optional.of(budget ? "three-public/budget" : part);
      }
      case "revenue" -> fund.map(f -> isFinal ? "income/" + f : "total");
      case "expenditure" ->
        about
            .get(Axis.PROJECT)
            .or(() -> about.get(Axis.NATURE).map(n -> "nature/" + n))
            .or(() -> fund.map(f -> isFinal ? "expenditure/" + f : f));
      default -> Optional.empty();
    };
  }

  private static Optional<String> use(Coordinate about) {
    return about
        .get(Axis.THREE_PUBLIC)
        .or(() -> about.get(Axis.PROJECT))
        .or(() -> about.get(Axis.NATURE));
  }
}
