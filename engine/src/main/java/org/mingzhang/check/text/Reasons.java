package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.lexicon.Words;

/** Reasons that belong to something else, and problems that are not owned to. */
final class Reasons {
  private static final Pattern PROBLEM =
      Pattern.compile("发现的?(?:主要)?问题及(?:主要)?原因(?:主要)?[是为][:：]?(.*)");

  private Reasons() {}

  /** Spending that grew "because income grew". */
  static List<Finding> incomeForSpending(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("change")) {
      String item = Text.item(statement);
      Slot reason = statement.slots().get("reason");
      if (reason == null
          || !item.contains("支出")
          || item.contains("收入")
          || Text.isZero(statement.slots().get("difference"))) continue;
      if (!RuleWords.INCOME.end(Words.plain(reason.text()).replaceAll("[。;；]$", ""))) continue;
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          List.of(
              reason.place().quoting(reason.text()),
              statement.slot("clause").orElseThrow().place()),
          "支出增减的原因",
          reason.text(),
          "“" + item + "”是支出，原因却写收入：“" + reason.text() + "”。",
          "A change of spending (\"" + item + "\") is explained by a change of income."));
    }
    return findings;
  }

  /** "发现的问题：无", against the project's self-evaluation. */
  static List<Finding> deniedProblems(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : text.disclosure().sentences()) {
      Matcher problem = PROBLEM.matcher(sentence.text());
      if (!problem.find()) continue;
      String words = problem.group(1).replaceAll("[。;；]$", "").strip();
      if (words.startsWith("无") || words.startsWith("没有") || words.startsWith("未发现"))
        findings.addAll(unsaid(law, text, sentence));
    }
    return findings;
  }

  /** "问题：无" for a project whose self-evaluation gives reasons for deviations. */
  private static List<Finding> unsaid(Law law, Text text, Sentence sentence) {
    List<Finding> findings = new ArrayList<>();
    String paragraph = String.join(
        "",
        text.disclosure().sentences().stream()
            .filter(s -> s.paragraph() == sentence.paragraph())
            .map(Sentence::text)
            .toList());
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      String project = Words.plain(evaluation.project());
      if (project.length() < 4 || !Words.plain(paragraph).startsWith(project)) continue;
      List<String> reasons = evaluation.indicators().stream()
          .map(SelfEvaluation.Indicator::reason)
          .filter(r -> r.strip().length() > 4)
          .toList();
      if (reasons.isEmpty()) continue;
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          List.of(sentence.place().quoting(sentence.text()), evaluation.place()),
          "自评表所列的偏差",
          "无",
          "“" + evaluation.project() + "”写发现的问题为“无”，自评表却有偏差原因及改进措施：“" + reasons.get(0) + "”。",
          "The text reports no problem for a project whose self-evaluation explains shortfalls."));
    }
    return findings;
  }
}
