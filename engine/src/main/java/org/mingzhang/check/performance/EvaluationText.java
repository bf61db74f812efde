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
import org.mingzhang.check.text.Passage;
import org.mingzhang.check.text.Text;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.performance.Score;

/** 自评表与正文: what the narrative says of a project's evaluation against the project's form. */
final class EvaluationText {
  private static final Yaml.Node WORDS = Yaml.resource("performance/rules.yaml");
  private static final String NARRATIVE = WORDS.get("narrative").text();
  private static final Pattern NO_PROBLEMS = Pattern.compile(WORDS.get("no-problems").text());
  private static final Pattern COUNTING = Pattern.compile(WORDS.get("counting").text());
  private static final String AMOUNT = "(?:数)?(?:为|是|共)?(?<amount>[\\d,]{1,15}(?:\\.\\d{1,6})?)(?<unit>万元|亿元|元)";
  private static final Pattern BUDGET = Pattern.compile("全年预算" + AMOUNT);
  private static final Pattern EXECUTED = Pattern.compile("执行" + AMOUNT);
  private static final Pattern RATE = Pattern.compile("(?:完成(?:全年)?预算的?|执行率(?:为|达)?)(?<rate>\\d{1,3}(?:\\.\\d{1,4})?)[%％]");
  private static final Pattern COUNT = Pattern.compile("(?<noun>[\\p{IsHan}“”\"]{4,24}?)(?<number>\\d{2,9})(?<unit>条|件|家|次|份|个|项|宗|人|户|套|场|篇)");
  private static final int STEM = 5;

  private EvaluationText() {}

  /** The paragraph that tells about this project, if the narrative has one. */
  private static Optional<Text.Paragraph> narrative(Text text, SelfEvaluation evaluation) {
    String name = Printed.plain(evaluation.project()).replaceFirst("项目$", "");
    if (name.length() < 3) return Optional.empty();
    for (Text.Paragraph paragraph : text.paragraphs()) {
      String words = paragraph.whole().text();
      int at = words.indexOf(NARRATIVE);
      if (at < 0 || at > 90) continue;
      if (Printed.plain(words.substring(0, at)).replaceFirst("项目$", "").endsWith(name)) return Optional.of(paragraph);
    }
    return Optional.empty();
  }

  static List<Finding> amounts(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (SelfEvaluation evaluation : text.disclosure().evaluations()) {
      narrative(text, evaluation).ifPresent(paragraph -> {
        amount(evaluation, paragraph, BUDGET, evaluation.budgetFull(), "全年预算数").ifPresent(findings::add);
        amount(evaluation, paragraph, EXECUTED, evaluation.executed(), "全年执行数").ifPresent(findings::add);
        rate(evaluation, paragraph).ifPresent(findings::add);
      });
    }
    return findings;
  }

  private static Optional<Finding> amount(
      SelfEvaluation evaluation, Text.Paragraph paragraph, Pattern pattern, String inTable, String what) {
    Matcher said = pattern.matcher(paragraph.whole().text());
    Optional<PrintedNumber> number = PrintedNumber.parse(inTable);
    if (!said.find() || number.isEmpty()) return Optional.empty();
    MoneyUnit unit = said.group("unit").equals("元") ? MoneyUnit.YUAN : said.group("unit").equals("万元") ? MoneyUnit.WAN_YUAN : MoneyUnit.YI_YUAN;
    Amount inText = new Amount(new BigDecimal(said.group("amount").replace(",", "")), unit);
    for (MoneyUnit own : List.of(MoneyUnit.YUAN, MoneyUnit.WAN_YUAN)) {
      if (new Amount(number.get().value(), own).canEqual(inText)) return Optional.empty();
    }
    return Optional.of(found(evaluation, paragraph, said, inTable, what));
  }

  private static Optional<Finding> rate(SelfEvaluation evaluation, Text.Paragraph paragraph) {
    Matcher said = RATE.matcher(paragraph.whole().text());
    Optional<BigDecimal> inTable = Printed.number(evaluation.executionRate());
    if (!said.find() || inTable.isEmpty()) return Optional.empty();
    BigDecimal inText = new BigDecimal(said.group("rate"));
    BigDecimal doubt = Score.half(inText).add(Score.half(inTable.get()));
    if (inText.subtract(inTable.get()).abs().compareTo(doubt) <= 0) return Optional.empty();
    return Optional.of(found(evaluation, paragraph, said, evaluation.executionRate() + "%", "预算执行率"));
  }

  private static Finding found(SelfEvaluation evaluation, Text.Paragraph paragraph, Matcher said, String inTable, String what) {
    return new Finding(
        "evaluation-in-text", Severity.ERROR,
        List.of(paragraph.at(said.start()).quoting(paragraph.whole().clause(said.start(), said.end())), evaluation.place().quoting(inTable)),
        inTable, said.group(),
        "项目“" + evaluation.project() + "”的" + what + "，正文为“" + said.group() + "”，自评表为" + inTable + "。",
        "The text says “" + said.group() + "” of “" + evaluation.project() + "”, its form " + inTable + ".", null);
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
      Optional<Text.Paragraph> told = narrative(text, evaluation);
      if (lost.isEmpty() || told.isEmpty()) continue;
      Matcher none = NO_PROBLEMS.matcher(told.get().whole().text());
      if (!none.find()) continue;
      String quote = told.get().whole().clause(none.start(), none.end());
      findings.add(
          new Finding(
              "lost-points-denied", Severity.WARNING,
              List.of(told.get().at(none.start()).quoting(quote), evaluation.place().quoting(String.join("、", lost))), "", none.group(),
              "项目“" + evaluation.project() + "”正文称“" + quote + "”，但自评表有失分：" + String.join("、", lost) + "。",
              "The text finds no problem with “" + evaluation.project() + "”, but its form loses points: " + String.join(", ", lost) + ".", null));
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

  private static void count(Text text, SelfEvaluation.Indicator indicator, String cell, Matcher inForm, List<Finding> findings) {
    String noun = inForm.group("noun").replaceAll("[“”\"]", "");
    String stem = COUNTING.matcher(noun).replaceFirst("");
    if (stem.length() < STEM) return;
    String tail = stem.substring(Math.max(0, stem.length() - STEM - 1));
    for (Text.Paragraph paragraph : text.paragraphs()) {
      Passage whole = paragraph.whole();
      int at = whole.text().indexOf(tail);
      if (at < 0) continue;
      Matcher inText = Pattern.compile(Pattern.quote(tail) + "(?:公开|发布)?(?:数量|总数|数|共)?(\\d{2,9})" + inForm.group("unit")).matcher(whole.text());
      if (!inText.find() || inText.group(1).equals(inForm.group("number"))) continue;
      String quote = whole.clause(inText.start(), inText.end());
      findings.add(
          new Finding(
              "count-in-text", Severity.WARNING,
              List.of(paragraph.at(inText.start()).quoting(quote), indicator.place().inTable("绩效自评表", indicator.level3(), null).quoting(cell)),
              inForm.group("number"), inText.group(1),
              "同一事项的数量，正文为“" + quote + "”，自评表“" + indicator.level3() + "”为“" + inForm.group() + "”，请说明口径。",
              "The text says “" + quote + "”, the form “" + inForm.group() + "”.", null));
      return;
    }
  }
}
