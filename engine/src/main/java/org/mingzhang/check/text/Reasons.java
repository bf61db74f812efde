package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.lexicon.Words;

/** Reasons and purposes that belong to something else. */
final class Reasons {
  private static final Pattern CHAIN = Pattern.compile("([^()]+)\\((类|款|项)\\)");
  private static final Pattern SUBJECT = Pattern.compile("^(.{3,40}?)(?:经费|支出)?(增加|减少|增长|下降|保持不变|不变|持平)$");
  private static final Pattern PROBLEM = Pattern.compile("发现的?(?:主要)?问题及(?:主要)?原因(?:主要)?[是为][:：]?(.*)");

  private Reasons() {}

  /** The names under which a purpose or reason may speak of an account: 项, and 款 with 项. */
  private static Set<String> names(String item) {
    List<String> chain = new ArrayList<>();
    Matcher matcher = CHAIN.matcher(Words.plain(item));
    while (matcher.find()) chain.add(matcher.group(1));
    Set<String> names = new HashSet<>();
    if (chain.size() < 3) return names;
    names.add(chain.get(2));
    names.add(chain.get(1) + chain.get(2));
    return names;
  }

  static List<Finding> otherAccount(Law law, Text text) {
    Set<String> all = new HashSet<>();
    for (Statement statement : text.statements("content", "change", "unchanged", "compare")) all.addAll(names(Text.item(statement)));
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("content", "change", "unchanged", "compare")) {
      Set<String> own = names(Text.item(statement));
      if (own.isEmpty()) continue;
      boolean purpose = statement.phrase().equals("content");
      Slot slot = statement.slots().get(purpose ? "content" : "reason");
      if (slot == null) continue;
      String words = Words.plain(slot.text()).replaceAll("[。;；]$", "");
      Matcher subject = SUBJECT.matcher(words);
      String named = purpose ? words : subject.matches() ? subject.group(1) : "";
      String bare = named.replaceAll("经费$", "");
      if (!all.contains(named) && !all.contains(bare) || own.contains(named) || own.contains(bare)) continue;
      String what = purpose ? "用途" : "原因";
      findings.add(
          Text.finding(
              law, Severity.WARNING, List.of(slot.place().quoting(text.quote(statement))), Text.item(statement), slot.text(),
              "“" + Text.item(statement) + "”的" + what + "写的是另一个科目：“" + slot.text() + "”。",
              "The " + (purpose ? "purpose" : "reason") + " given for \"" + Text.item(statement) + "\" names another account."));
    }
    return findings;
  }

  /** Spending that grew "because income grew". */
  static List<Finding> incomeForSpending(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("change")) {
      String item = Text.item(statement);
      Slot reason = statement.slots().get("reason");
      if (reason == null || !item.contains("支出") || item.contains("收入") || Text.isZero(statement.slots().get("difference"))) continue;
      if (!Words.plain(reason.text()).replaceAll("[。;；]$", "").endsWith("拨款收入")) continue;
      findings.add(
          Text.finding(
              law, Severity.WARNING, List.of(reason.place().quoting(reason.text()), statement.slot("clause").orElseThrow().place()), "支出增减的原因", reason.text(),
              "“" + item + "”是支出，原因却写收入：“" + reason.text() + "”。",
              "A change of spending (\"" + item + "\") is explained by a change of income."));
    }
    return findings;
  }

  /** 未发现明显问题, and then a list of problems. */
  static List<Finding> deniedProblems(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    Sentence denial = null;
    for (Sentence sentence : text.disclosure().sentences()) {
      if (sentence.text().contains("未发现") && sentence.text().matches(".*未发现(明显|重大)?问题.*")) denial = sentence;
      Matcher problem = PROBLEM.matcher(sentence.text());
      if (!problem.find()) continue;
      String words = problem.group(1).replaceAll("[。;；]$", "").strip();
      boolean none = words.isEmpty() || words.startsWith("无") || words.startsWith("没有") || words.startsWith("未发现");
      if (denial != null && !none) {
        findings.add(
            Text.finding(
                law, Severity.WARNING, List.of(denial.place().quoting("未发现明显问题"), sentence.place().quoting(sentence.text())), "前后一致", words,
                "前面说“未发现明显问题”，后面又写存在问题：“" + words + "”。",
                "The text says that no evident problem was found and then reports problems."));
        denial = null;
      }
      if (none && !words.isEmpty()) findings.addAll(unsaid(law, text, sentence));
    }
    return findings;
  }

  /** "问题：无" for a project whose self-evaluation gives reasons for deviations. */
  private static List<Finding> unsaid(Law law, Text text, Sentence sentence) {
    List<Finding> findings = new ArrayList<>();
    String paragraph = String.join("", text.disclosure().sentences().stream()
        .filter(s -> s.paragraph() == sentence.paragraph()).map(Sentence::text).toList());
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      String project = Words.plain(evaluation.project());
      if (project.length() < 4 || !Words.plain(paragraph).startsWith(project)) continue;
      List<String> reasons = evaluation.indicators().stream()
          .map(SelfEvaluation.Indicator::reason)
          .filter(r -> r.strip().length() > 4)
          .toList();
      if (reasons.isEmpty()) continue;
      findings.add(
          Text.finding(
              law, Severity.WARNING, List.of(sentence.place().quoting(sentence.text()), evaluation.place()), "自评表所列的偏差", "无",
              "“" + evaluation.project() + "”写发现的问题为“无”，自评表却有偏差原因及改进措施：“" + reasons.get(0) + "”。",
              "The text reports no problem for a project whose self-evaluation explains shortfalls."));
    }
    return findings;
  }
}
