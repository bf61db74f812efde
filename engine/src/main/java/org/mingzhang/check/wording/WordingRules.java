package org.mingzhang.check.wording;

import static org.mingzhang.check.Severity.ERROR;
import static org.mingzhang.check.Severity.WARNING;

import java.util.List;
import org.mingzhang.check.Rule;
import org.mingzhang.check.passage.PassageRule;

/** The rules about words. Each is looked up by its id in the docs and listed by {@code mingzhang rules}. */
public final class WordingRules {
  private static final String OPEN = "《地方预决算公开操作规程》要求公开内容真实、准确、完整";
  private static final String CARE = "公文写作的校对要求";

  private static final List<Rule> ALL = List.of(
      new PassageRule(
          "doubled-words", "词语不重复", "No word is typed twice", WARNING, CARE, DoubledWords::check),
      new PassageRule(
          "doubled-punctuation",
          "标点不连用",
          "No mark is typed twice",
          WARNING,
          "GB/T 15834 标点符号用法",
          Marks::doubled),
      new PassageRule(
          "unbalanced-marks",
          "引号和括号成对",
          "Quotes and brackets come in pairs",
          WARNING,
          "GB/T 15834 标点符号用法",
          Marks::unbalanced),
      new PassageRule(
          "paragraph-ending",
          "段落以句末标点结尾",
          "A paragraph ends as its neighbours do",
          WARNING,
          CARE,
          ParagraphEnds::endings),
      new PassageRule(
          "run-on-item",
          "各分项另起一段",
          "Every item of a list begins its own paragraph",
          WARNING,
          CARE,
          ParagraphEnds::runOn),
      new PassageRule("typo", "没有错别字", "No mistyped words", WARNING, CARE, Typos::check),
      new PassageRule(
          "official-term",
          "使用规范用语",
          "Official terms are spelled in full",
          WARNING,
          "财政部《政府收支分类科目》",
          Terms::check),
      new PassageRule(
          "header-term",
          "表头与正文用语一致",
          "Table heads use the words of the text",
          WARNING,
          "财政部《政府收支分类科目》",
          Terms::headers),
      new PassageRule(
          "issuer-name",
          "单位名称前后一致",
          "The issuer's name is spelled one way",
          ERROR,
          OPEN,
          IssuerName::check),
      new PassageRule(
          "level-mixed",
          "级次不混用",
          "City and district are not mixed up",
          ERROR,
          OPEN,
          Patterns.test("level-mixed")),
      new PassageRule(
          "kind-mixed",
          "预算与决算不混用",
          "Budget and final accounts are not mixed up",
          WARNING,
          OPEN,
          Patterns.test("kind-mixed")),
      new PassageRule(
          "placeholder",
          "没有未填写的占位符",
          "No placeholder is left",
          ERROR,
          OPEN,
          Leftovers::placeholders),
      new PassageRule(
          "template-instruction",
          "没有模板填写提示",
          "No instruction of the template is left",
          WARNING,
          OPEN,
          Leftovers::instructions),
      new PassageRule(
          "alternative-left",
          "二选一的词已取舍",
          "No pair of alternatives is left",
          ERROR,
          OPEN,
          Leftovers::alternatives),
      new PassageRule(
          "unit-leftover",
          "单位名称后没有模板残留",
          "No template word stands behind the issuer's name",
          WARNING,
          OPEN,
          UnitLeftover::check),
      new PassageRule(
          "year-left-over",
          "目标不写往年年份",
          "No earlier year is left in an objective",
          WARNING,
          OPEN,
          Years::leftOver),
      new PassageRule(
          "same-year-compared",
          "不与本年自身相比",
          "A year is not compared with itself",
          ERROR,
          OPEN,
          Years::comparedWithItself),
      new PassageRule(
          "stale-term", "没有过时用语", "No outdated terms", WARNING, CARE, Patterns.test("stale-term")),
      new PassageRule(
          "reason-other-side",
          "支出的变动不以收入为原因",
          "Spending is not explained by income",
          WARNING,
          OPEN,
          Patterns.test("reason-other-side")),
      new PassageRule(
          "copied-reason",
          "用途和原因说的是本科目",
          "Purpose and reason are about their own account",
          WARNING,
          OPEN,
          CopiedReason::check),
      new PassageRule(
          "sentence-object",
          "句子完整",
          "Sentences are complete",
          WARNING,
          CARE,
          Patterns.test("sentence-object")),
      new PassageRule(
          "missing-unit",
          "百分号和金额单位不缺",
          "Percent signs and units are not missing",
          ERROR,
          OPEN,
          Patterns.test("missing-unit")),
      new PassageRule(
          "contradiction",
          "前后说法一致",
          "Statements do not contradict each other",
          WARNING,
          OPEN,
          Contradictions::check),
      new PassageRule(
          "unit-count",
          "单位数前后一致",
          "The number of units is stated one way",
          ERROR,
          OPEN,
          UnitCounts::check),
      new PassageRule(
          "name-differs", "项目名称前后一致", "A project has one name", WARNING, OPEN, NamesDiffer::check));

  private WordingRules() {}

  /** Every rule about words, in the order of the docs. */
  public static List<Rule> all() {
    return ALL;
  }
}
