package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.amount.Interval;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.lexicon.Words;
import org.mingzhang.phrase.Directions;

/** Words of direction against the numbers and the reasons beside them. */
final class Movements {
  private static final Pattern OWN_CHANGE =
      Pattern.compile("^(.{2,60}?)(?:经费|支出|费用|预算)*(增加|减少|增长|下降)$");

  private Movements() {}

  static List<Finding> againstNumbers(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("change", "compare", "unchanged")) {
      int direction =
          Text.sign(statement, statement.phrase().equals("compare") ? "comparison" : "direction");
      int trend = Text.sign(statement, "trend");
      if (direction * trend < 0 && !Text.isZero(statement.slots().get("difference"))) {
        findings.add(opposite(law, text, statement));
        continue;
      }
      Slot amount = statement.slots().get("amount");
      Slot last = statement.slots().get("last");
      if (amount == null || last == null || !Text.isMoney(amount) || !Text.isMoney(last)) continue;
      Interval change = Text.meaning(amount).minus(Text.meaning(last));
      int real = change.low().signum() > 0 ? 1 : change.high().signum() < 0 ? -1 : 0;
      boolean loosely = statement
          .slot("clause")
          .map(s -> s.text().contains("基本") || s.text().contains("大致"))
          .orElse(false);
      boolean wrong =
          statement.phrase().equals("unchanged") ? real != 0 && !loosely : real * direction < 0;
      if (wrong) findings.add(wrongWay(law, text, statement, amount, last, real));
    }
    return findings;
  }

  private static Finding opposite(Law law, Text text, Statement statement) {
    String direction = statement.slot("direction").map(Slot::text).orElse("");
    String trend = statement.slot("trend").map(Slot::text).orElse("");
    return Text.finding(
        law,
        Severity.ERROR,
        text.places(statement),
        direction + "与增减幅度的用词方向一致",
        direction + "…" + trend,
        "“" + Text.item(statement) + "”前面说" + direction + "，后面说" + trend + "，方向相反。",
        "\"" + Text.item(statement) + "\" is said both to rise and to fall.");
  }

  private static Finding wrongWay(
      Law law, Text text, Statement statement, Slot amount, Slot last, int real) {
    String should = real > 0 ? "增加（大于）" : "减少（小于）";
    String said = statement
        .slot("comparison")
        .or(() -> statement.slot("direction"))
        .map(Slot::text)
        .orElse("持平");
    return Text.finding(
        law,
        Severity.ERROR,
        text.places(statement, "amount", "last"),
        should,
        said,
        "“" + Text.item(statement) + "”由" + last.text() + "变为" + amount.text() + "，应为" + should
            + "，文中却写“" + said + "”。",
        "\"" + Text.item(statement) + "\" goes from " + last.text() + " to " + amount.text()
            + ", but the text says otherwise.");
  }

  /** 减少 … 主要原因是经费增加. */
  static List<Finding> againstReason(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("change")) {
      Slot reason = statement.slots().get("reason");
      int direction = Text.sign(statement, "direction");
      if (reason == null || direction == 0 || Text.isZero(statement.slots().get("difference")))
        continue;
      Matcher own = OWN_CHANGE.matcher(Words.plain(reason.text()).replaceAll("[。;；]$", ""));
      if (!own.matches() || own.group(1).indexOf(',') >= 0) continue;
      int said = Directions.sign(own.group(2));
      boolean aboutItself = names(Text.item(statement), own.group(1));
      if (said * direction >= 0 || !aboutItself) continue;
      findings.add(Text.finding(
          law,
          Severity.ERROR,
          reasonPlaces(text, statement, reason),
          own.group(2).equals("增加") ? "…减少" : "…增加",
          reason.text(),
          "“" + Text.item(statement) + "”"
              + statement.slot("clause").map(Slot::text).orElse("") + "，原因却写“" + reason.text()
              + "”，方向相反。",
          "The reason given for \"" + Text.item(statement)
              + "\" points the other way than its change."));
    }
    return findings;
  }

  /** Whether a reason's subject is the item itself: the last names of its chain of accounts, or its name. */
  private static boolean names(String item, String subject) {
    String plain = Words.plain(item).replaceAll("\\((类|款|项)\\)", "");
    return plain.endsWith(subject) || plain.contains(subject) || subject.endsWith(plain);
  }

  /** 持平, followed by the reason of a change. */
  static List<Finding> reasonForNoChange(Law law, Text text) {
    Map<String, Statement> changes = new HashMap<>();
    for (Statement statement : text.statements("change")) {
      statement
          .slot("reason")
          .ifPresent(reason -> changes.put(Words.plain(reason.text()), statement));
    }
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("unchanged", "change")) {
      boolean unchanged = statement.phrase().equals("unchanged")
          || Text.isZero(statement.slots().get("difference"));
      Slot reason = statement.slots().get("reason");
      if (!unchanged || reason == null) continue;
      String words = Words.plain(reason.text());
      if (!RuleWords.MOVES.occurIn(words) || RuleWords.STAYS.occurIn(words)) continue;
      boolean copied = changes.containsKey(words) && statement.phrase().equals("unchanged");
      findings.add(Text.finding(
          law,
          copied ? Severity.ERROR : Severity.WARNING,
          reasonPlaces(text, statement, reason),
          copied ? "增加或减少（原因与别处的增减原因相同）" : "与持平相称的原因",
          reason.text(),
          "“" + Text.item(statement) + "”没有变化，却给出增减的原因“" + reason.text() + "”"
              + (copied ? "，同样的原因在别处解释的是增减。" : "。"),
          "\"" + Text.item(statement) + "\" is unchanged, yet a reason for a change follows."));
    }
    return findings;
  }

  private static List<org.mingzhang.fact.Place> reasonPlaces(
      Text text, Statement statement, Slot reason) {
    List<org.mingzhang.fact.Place> places = text.places(statement, "amount");
    places.add(reason.place());
    return places;
  }

  /** 增加0万元. */
  static List<Finding> zeroChange(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("change")) {
      Slot difference = statement.slots().get("difference");
      Slot rate = statement.slots().get("rate");
      if (difference == null || !Text.isZero(difference) || rate != null && !Text.isZero(rate))
        continue;
      String words = statement.slot("direction").map(Slot::text).orElse("") + difference.text();
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          text.places(statement, "amount"),
          "持平",
          words,
          "“" + Text.item(statement) + "”没有变化，应写“持平”，不写“" + words + "”。",
          "\"" + Text.item(statement)
              + "\" did not change: say so rather than printing a change of 0."));
    }
    return findings;
  }

  /** A change that gives no reason where its neighbours give theirs. */
  static List<Finding> withoutReason(Law law, Text text) {
    Map<Slot, List<Statement>> siblings = new HashMap<>();
    for (Statement statement : text.statements("change")) {
      Slot outer = statement.slots().get("outer");
      if (outer != null)
        siblings.computeIfAbsent(outer, key -> new ArrayList<>()).add(statement);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Statement> list : siblings.values()) {
      long explained = list.stream().filter(s -> s.slot("reason").isPresent()).count();
      if (explained < 2 || explained * 2 < list.size()) continue;
      for (Statement statement : list) {
        Slot difference = statement.slots().get("difference");
        boolean needsNone =
            difference == null || Text.isZero(difference) || explainedTogether(text, statement);
        if (statement.slot("reason").isPresent() || needsNone) continue;
        findings.add(Text.finding(
            law,
            Severity.WARNING,
            text.places(statement, "amount"),
            "主要原因是…",
            "未说明原因",
            "“" + Text.item(statement) + "”"
                + statement.slot("clause").map(Slot::text).orElse("") + "，没有说明原因，同级各项都有说明。",
            "\"" + Text.item(statement)
                + "\" changes without a reason, while its neighbours give theirs."));
      }
    }
    return findings;
  }

  /** Whether a reason for several changes at once follows soon. */
  private static boolean explainedTogether(Text text, Statement statement) {
    return text.disclosure().statements().stream()
        .filter(
            s -> s.sentence() > statement.sentence() && s.sentence() <= statement.sentence() + 3)
        .anyMatch(s -> s.slot("reason-for").map(r -> !r.text().isEmpty()).orElse(false));
  }
}
