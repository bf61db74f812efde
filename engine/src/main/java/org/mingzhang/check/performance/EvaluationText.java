package org.mingzhang.check.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.performance.Score;

/** 自评表与正文: what the narrative says of a project's evaluation against the project's form. */
final class EvaluationText {
  private static final Yaml.Node WORDS = Yaml.resource("performance/rules.yaml");
  private static final String NARRATIVE = WORDS.get("narrative").text();
  private static final Pattern NO_PROBLEMS =
      Pattern.compile(WORDS.get("no-problems").text());
  private static final Pattern COUNTING = Pattern.compile(WORDS.get("counting").text());
  private static final String AMOUNT =
      "(?:数)?(?:为|是|共)?(?<amount>[\\d,]{1,15}(?:\\.\\d{1,6})?)(?<unit>万元|亿元|元)";
  private static final Pattern BUDGET = Pattern.compile("全年预算" + AMOUNT);
  private static final Pattern EXECUTED = Pattern.compile("执行" + AMOUNT);
  private static final Pattern RATE =
      Pattern.compile("(?:完成(?:全年)?预算的?|执行率(?:为|达)?)(?<rate>\\d{1,3}(?:\\.\\d{1,4})?)[%％]");
  private static final Pattern COUNT = Pattern.compile(
      "(?<noun>[\\p{IsHan}“”\"]{4,24}?)(?<number>\\d{2,9})(?<unit>条|件|家|次|份|个|项|宗|人|户|套|场|篇)");
  private static final int STEM = 5;
  private static final int LONGEST_NAME = 90;
  private static final int MOST_PARAGRAPHS = 6;

  private EvaluationText() {}

  /**
   * Where the narrative tells about one project: from its name on, over as many paragraphs as it takes (a page end cuts
   * one in two), to the next project's account.
   */
  private record Account(List<Text.Paragraph> paragraphs) {
    Optional<Said> find(Pattern pattern) {
      for (Text.Paragraph paragraph : paragraphs) {
        Matcher matcher = pattern.matcher(paragraph.whole().text());
        if (matcher.find()) return Optional.of(new Said(paragraph, matcher));
      }
      return Optional.empty();
    }
  }

  private record Said(Text.Paragraph paragraph, Matcher words) {
    String clause() {
      return paragraph.whole().clause(words.start(), words.end());
    }

    Place place() {
      return paragraph.at(words.start()).quoting(clause());
    }
  }

  private static Optional<Account> narrative(Text text, SelfEvaluation evaluation) {
    String name = Printed.plain(evaluation.project()).replaceFirst("项目$", "");
    if (name.length() < 3) return Optional.empty();
    List<Text.Paragraph> all = text.paragraphs();
    for (int i = 0; i < all.size(); i++) {
      int at = all.get(i).whole().text().indexOf(NARRATIVE);
      if (at < 0 || at > LONGEST_NAME) continue;
      if (!Printed.plain(all.get(i).whole().text().substring(0, at))
          .replaceFirst("项目$", "")
          .endsWith(name)) continue;
      int end = i + 1;
      while (end < Math.min(all.size(), i + MOST_PARAGRAPHS)
          && !all.get(end).whole().text().contains(NARRATIVE)) end++;
      return Optional.of(new Account(all.subList(i, end)));
    }
    return Optional.empty();
  }

  static List<Finding> amounts(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      narrative(text, evaluation).ifPresent(account -> {
        amount(evaluation, account, BUDGET, evaluation.budgetFull(), "全年预算数")
            .ifPresent(findings::add);
        amount(evaluation, account, EXECUTED, evaluation.executed(), "全年执行数")
            .ifPresent(findings::add);
        rate(evaluation, account).ifPresent(findings::add);
      });
    }
    return findings;
  }

  private static Optional<Finding> amount(
      SelfEvaluation evaluation, Account account, Pattern pattern, String inTable, String what) {
    Optional<Said> found = account.find(pattern);
    Optional<PrintedNumber> number = PrintedNumber.parse(inTable);
    if (found.isEmpty() || number.isEmpty()) return Optional.empty();
    Matcher said = found.get().words;
    MoneyUnit unit = said.group("unit").equals("元")
        ? MoneyUnit.YUAN
        : said.group("unit").equals("万元") ? MoneyUnit.WAN_YUAN : MoneyUnit.YI_YUAN;
    Amount inText = new Amount(new BigDecimal(said.group("amount").replace(",", "")), unit);
    for (MoneyUnit own : List.of(MoneyUnit.YUAN, MoneyUnit.WAN_YUAN)) {
      if (new Amount(number.get().value(), own).canEqual(inText)) return Optional.empty();
    }
    return Optional.of(found(evaluation, found.get(), inTable, what));
  }

  private static Optional<Finding> rate(SelfEvaluation evaluation, Account account) {
    Optional<Said> found = account.find(RATE);
    Optional<BigDecimal> inTable = Printed.number(evaluation.executionRate());
    if (found.isEmpty() || inTable.isEmpty()) return Optional.empty();
    BigDecimal inText = new BigDecimal(found.get().words.group("rate"));
    BigDecimal doubt = Score.half(inText).add(Score.half(inTable.get()));
    if (inText.subtract(inTable.get()).abs().compareTo(doubt) <= 0) return Optional.empty();
    return Optional.of(found(evaluation, found.get(), evaluation.executionRate() + "%", "预算执行率"));
  }

  private static Finding found(SelfEvaluation evaluation, Said said, String inTable, String what) {
    return new Finding(
        "evaluation-in-text",
        Severity.ERROR,
        List.of(said.place(), evaluation.place().quoting(inTable)),
        inTable,
        said.words.group(),
        "项目“" + evaluation.project() + "”的" + what + "，正文为“" + said.words.group() + "”，自评表为"
            + inTable + "。",
        "The text says “" + said.words.group() + "” of “" + evaluation.project() + "”, its form "
            + inTable + ".",
        null);
  }

  /** "发现的问题…无" although the form gives reasons for points lost. */
  static List<Finding> lostPointsDenied(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      List<String> lost = new ArrayList<>();
      for (SelfEvaluation.Indicator indicator : evaluation.indicators()) {
        Optional<BigDecimal> weight = Printed.number(indicator.weight());
        Optional<BigDecimal> score = Printed.number(indicator.score());
        if (weight.isPresent() && score.isPresent() && score.get().compareTo(weight.get()) < 0) {
          lost.add(indicator.level3() + "（" + indicator.score() + "/" + indicator.weight() + "）");
        }
      }
      Optional<Account> told = narrative(text, evaluation);
      if (lost.isEmpty() || told.isEmpty()) continue;
      Optional<Said> none = told.get().find(NO_PROBLEMS);
      if (none.isEmpty()) continue;
      String quote = none.get().clause();
      findings.add(new Finding(
          "lost-points-denied",
          Severity.WARNING,
          List.of(none.get().place(), evaluation.place().quoting(String.join("、", lost))),
          "",
          none.get().words.group(),
          "项目“" + evaluation.project() + "”正文称“" + quote + "”，但自评表有失分：" + String.join("、", lost)
              + "。",
          "The text finds no problem with “" + evaluation.project()
              + "”, but its form loses points: " + String.join(", ", lost) + ".",
          null));
    }
    return findings;
  }

  /** A number of the same things, told in the narrative and in a form's remarks, and different. */
  static List<Finding> counts(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      for (SelfEvaluation.Indicator indicator : evaluation.indicators()) {
        for (String cell : List.of(indicator.actual(), indicator.reason())) {
          Matcher inForm = COUNT.matcher(cell);
          while (inForm.find()) count(text, indicator, cell, inForm, findings);
        }
      }
    }
    return findings;
  }

  private static void count(
      Text text,
      SelfEvaluation.Indicator indicator,
      String cell,
      Matcher inForm,
      List<Finding> findings) {
    String noun = inForm.group("noun").replaceAll("[“”\"]", "");
    String stem = COUNTING.matcher(noun).replaceFirst("");
    if (stem.length() < STEM) return;
    String tail = stem.substring(Math.max(0, stem.length() - STEM - 1));
    for (Text.Paragraph paragraph : text.paragraphs()) {
      Passage whole = paragraph.whole();
      int at = whole.text().indexOf(tail);
      if (at < 0) continue;
      Matcher inText = Pattern.compile(
              Pattern.quote(tail) + "(?:公开|发布)?(?:数量|总数|数|共)?(\\d{2,9})" + inForm.group("unit"))
          .matcher(whole.text());
      if (!inText.find() || inText.group(1).equals(inForm.group("number"))) continue;
      String quote = whole.clause(inText.start(), inText.end());
      findings.add(new Finding(
          "count-in-text",
          Severity.WARNING,
          List.of(
              paragraph.at(inText.start()).quoting(quote),
              indicator.place().inTable("绩效自评表", indicator.level3(), null).quoting(cell)),
          inForm.group("number"),
          inText.group(1),
          "同一事项的数量，正文为“" + quote + "”，自评表“" + indicator.level3() + "”为“" + inForm.group()
              + "”，请说明口径。",
          "The text says “" + quote + "”, the form “" + inForm.group() + "”.",
          null));
      return;
    }
  }
}
