package org.mingzhang.check.text;

import java.util.List;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;

/** The rules about numbers in the running text. */
public final class TextRules {
  private static final String INTERVAL =
      "印出的数代表四舍五入前的一个区间：区间内的差是尾差，区间外的差是错误（XBRL Calculations 1.1）。";
  private static final String REASONS = "《地方预决算公开操作规程》（财预〔2016〕143号）要求对增减变化说明原因。";
  private static final String PLAIN = "公开文字应当与所列数字一致，读者不必自行换算或猜测。";

  private TextRules() {}

  /** All of them, in the order in which they are listed. */
  public static List<Rule> all() {
    return List.of(
        new Law(
            "change-rate",
            "增减幅度等于增减额除以基数",
            "A growth rate is the change over its base",
            Severity.ERROR,
            INTERVAL,
            Changes::recomputed),
        new Law(
            "change-amount",
            "增减额等于本期数减基数",
            "A change is this amount less the one before",
            Severity.ERROR,
            INTERVAL,
            Changes::recomputed),
        new Law(
            "completion-rate",
            "完成率等于决算数除以预算数",
            "A completion rate is outcome over budget",
            Severity.ERROR,
            INTERVAL,
            Changes::recomputed),
        new Law(
            "share",
            "占比等于部分除以总额",
            "A share is part over whole",
            Severity.ERROR,
            INTERVAL,
            Changes::recomputed),
        new Law(
            "change-on-wrong-item",
            "增减说明放在它所说的项目之下",
            "A change stands under the item it speaks of",
            Severity.WARNING,
            PLAIN,
            Changes::onWrongItem),
        new Law(
            "rate-on-zero-base",
            "基数为零时不写增幅",
            "No growth rate on a base of zero",
            Severity.WARNING,
            "除数为零，增幅没有意义，应写“新增”。",
            Changes::zeroBase),
        new Law(
            "rate-of-nothing",
            "总额为零时不写完成率和占比",
            "No completion rate or share of zero",
            Severity.WARNING,
            "0除以0没有意义。",
            Changes::zeroWhole),
        new Law(
            "text-parts-sum",
            "文中各项之和等于其总额",
            "Parts listed in the text add up to their whole",
            Severity.ERROR,
            INTERVAL,
            Lists::sums),
        new Law(
            "direction-against-numbers",
            "增加、减少、持平、大于、小于与数字一致",
            "Words of direction agree with the numbers",
            Severity.ERROR,
            PLAIN,
            Movements::againstNumbers),
        new Law(
            "direction-against-reason",
            "增减原因与增减方向一致",
            "A reason points the way of its change",
            Severity.ERROR,
            REASONS,
            Movements::againstReason),
        new Law(
            "reason-for-no-change",
            "没有变化不写增减原因",
            "No reason for a change where there is none",
            Severity.ERROR,
            REASONS,
            Movements::reasonForNoChange),
        new Law(
            "zero-change",
            "没有变化写持平",
            "No change is worded as such",
            Severity.WARNING,
            PLAIN,
            Movements::zeroChange),
        new Law(
            "change-without-reason",
            "增减变化说明原因",
            "A change has a reason",
            Severity.WARNING,
            REASONS,
            Movements::withoutReason),
        new Law(
            "income-for-spending",
            "支出的原因不写成收入",
            "Spending is not explained by income",
            Severity.WARNING,
            REASONS,
            Reasons::incomeForSpending),
        new Law(
            "problems-denied",
            "发现的问题前后一致",
            "Problems found are reported consistently",
            Severity.WARNING,
            PLAIN,
            Reasons::deniedProblems),
        new Law(
            "content-of-zero",
            "金额为零不写内容",
            "No contents of a zero amount",
            Severity.WARNING,
            PLAIN,
            Wordings::contentOfZero),
        new Law(
            "two-amounts",
            "同一项目只有一个数",
            "One item has one amount",
            Severity.ERROR,
            PLAIN,
            Wordings::twoAmounts),
        new Law(
            "decimal-for-thousands",
            "件、人、辆等计数没有小数",
            "Counts of things have no decimals",
            Severity.ERROR,
            PLAIN,
            Wordings::decimalForThousands),
        new Law(
            "garbled-rate",
            "比率说明与什么相比",
            "A rate says what it is measured against",
            Severity.WARNING,
            PLAIN,
            Wordings::garbledRate),
        new Law(
            "says-rounded",
            "取整说明与数据一致",
            "A remark on rounding fits the figures",
            Severity.WARNING,
            PLAIN,
            Wordings::saysRounded),
        new Law(
            "listed-accounts",
            "文中列举的经济科目与表一致",
            "Economic accounts listed in the text have amounts in the table",
            Severity.ERROR,
            PLAIN,
            Contents::listed),
        new Law(
            "purpose-nature",
            "用途所说的基本支出、项目支出与表一致",
            "Basic or project expenditure as the table has it",
            Severity.WARNING,
            PLAIN,
            Contents::wrongNature));
  }
}
