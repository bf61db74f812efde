package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.phrase.Phrasebook;
import org.mingzhang.phrase.Template.Slot;

/**
 * What a slot of a sentence says. A name alone is a word, an amount or a list; with a type it is
 *
 * <ul>
 *   <li>{@code change [base]} the change of a figure: 比2023年预算增加2.00万元，增长10.0%
 *   <li>{@code reason [base]} 主要原因是…: why it changed, asked for where nobody has said; nothing where it did not change
 *   <li>{@code use} what it is for; nothing where there is no money
 *   <li>{@code share whole} 占政府采购支出总额的28.4%, {@code rate whole} 28.4%
 *   <li>{@code completion base} 完成全年预算15.30万元的52.2%
 *   <li>{@code name} what a figure is called; {@code names}, {@code absent} which of a list there are and are not
 *   <li>{@code some} the amount, nothing where it is printed as zero
 *   <li>{@code text [about]} what people wrote on a topic, as a clause: {@code {notes:text}}, {@code {problems:text project}}
 * </ul>
 */
final class Sayings {
  private static final String ENDS = "。；;，,";

  private Sayings() {}

  static Optional<String> say(Scope scope, Slot slot) {
    String name = slot.name();
    return switch (slot.type()) {
      case "" -> plain(scope, name);
      case "change" -> change(scope, name, slot.argument()).flatMap(Change::words);
      case "reason" ->
        change(scope, name, slot.argument())
            .flatMap(Change::reason)
            .flatMap(r -> phrase("reason", Map.of("reason", r)));
      case "use" -> use(scope, name);
      case "rate" -> rate(scope, name, slot.argument());
      case "share" -> share(scope, name, slot.argument());
      case "completion" -> completion(scope, name, slot.argument());
      case "name" -> Optional.of(scope.plain(scope.figure(name).words()));
      case "names" -> Lists.joined(Lists.names(scope, name, true));
      case "absent" -> Lists.joined(Lists.names(scope, name, false));
      case "some" -> scope.hasToSay(name) ? plain(scope, name) : Optional.empty();
      case "text" -> clause(scope.texts(about(scope, name, slot.argument())));
      default ->
        throw new IllegalArgumentException(
            "{" + name + ":" + slot.type() + "}: there is no such type of slot");
    };
  }

  /** A topic, or one of what a word of the scope names. */
  private static String about(Scope scope, String topic, String word) {
    if (word.isEmpty()) return topic;
    return topic + "/" + scope.word(word).orElseThrow(() -> Scope.unknown(word));
  }

  private static Optional<String> plain(Scope scope, String name) {
    Optional<String> word = scope.word(name);
    if (word.isPresent()) return word.filter(w -> !w.isEmpty());
    if (scope.isFigure(name)) return scope.amount(name).map(scope.numbers(name)::amount);
    return Lists.say(scope, name);
  }

  /** The words of a phrase of the phrasebook. */
  static Optional<String> phrase(String id, Map<String, String> slots) {
    return Phrasebook.shipped()
        .toWrite(id)
        .write(slot -> Optional.ofNullable(slots.get(slot.name())).filter(s -> !s.isEmpty()));
  }

  private static Optional<Change> change(Scope scope, String name, String base) {
    FigureSpec figure = scope.figure(name);
    String against = base.isEmpty() ? figure.base() : base;
    Base other = scope.base(against);
    Optional<BigDecimal> now = scope.amount(name);
    if (now.isEmpty()) return Optional.empty();
    Optional<BigDecimal> last = scope.amount(name, other);
    if (last.isEmpty()) {
      askForFigure(scope, figure, other);
      return Optional.empty();
    }
    return Optional.of(
        new Change(scope, figure, scope.numbers(name), other, against, now.get(), last.get()));
  }

  private static void askForFigure(Scope scope, FigureSpec figure, Base base) {
    if (!scope.texts("comparison").isEmpty()) return;
    String asks =
        "请填写" + scope.plain(base.words()) + "的" + scope.plain(figure.words()) + "，以便说明增减变化";
    scope
        .gaps()
        .figure(
            base.of(scope.coordinate(figure), scope.dossier().profile().year()).toString(), asks);
  }

  private static Optional<String> use(Scope scope, String name) {
    if (!scope.hasToSay(name)) return Optional.empty();
    FigureSpec figure = scope.figure(name);
    for (var about : figure.about()) {
      Optional<String> told = clause(scope.texts("uses/" + scope.plain(about)));
      if (told.isPresent()) return told;
    }
    return clause(List.of(figure.use().write(slot -> scope.word(slot.name())).orElse("")));
  }

  private static Optional<String> rate(Scope scope, String name, String whole) {
    Optional<BigDecimal> part = scope.amount(name);
    Optional<BigDecimal> all = scope.amount(whole);
    if (part.isEmpty() || all.isEmpty() || scope.numbers(whole).printsZero(all.get()))
      return Optional.empty();
    return Numbers.rate(part.get(), all.get());
  }

  private static Optional<String> share(Scope scope, String name, String whole) {
    return rate(scope, name, whole).flatMap(rate -> {
      Map<String, String> slots = new HashMap<>();
      slots.put("whole-name", scope.plain(scope.figure(whole).words()));
      slots.put("rate", rate);
      return phrase("share", slots);
    });
  }

  private static Optional<String> completion(Scope scope, String name, String base) {
    Base against = scope.base(base);
    Optional<BigDecimal> done = scope.amount(name);
    Optional<BigDecimal> budget = scope.amount(name, against);
    if (budget.isEmpty()) askForFigure(scope, scope.figure(name), against);
    if (done.isEmpty() || budget.isEmpty() || scope.numbers(name).printsZero(budget.get()))
      return Optional.empty();
    Map<String, String> slots = new HashMap<>();
    slots.put("base", scope.plain(against.words()));
    slots.put("budget", scope.numbers(name).amount(budget.get()));
    Numbers.rate(done.get(), budget.get()).ifPresent(rate -> slots.put("rate", rate));
    return phrase("completion", slots);
  }

  /** Paragraphs as one clause: without the mark at their end, parted by ；. */
  static Optional<String> clause(List<String> paragraphs) {
    String clause = paragraphs.stream()
        .map(Sayings::withoutEnd)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("；"));
    return clause.isEmpty() ? Optional.empty() : Optional.of(clause);
  }

  private static String withoutEnd(String text) {
    String words = text.strip();
    while (!words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0)
      words = words.substring(0, words.length() - 1).strip();
    return words;
  }
}
