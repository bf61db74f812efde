package org.mingzhang.year.appraisal;

/**
 * Something to be said about a self-evaluation: what people have still to supply, or what the year brought to light.
 *
 * @param project empty for the whole unit
 * @param indicator empty where it is about the project's money or the whole evaluation
 * @param what in words for the clerk
 * @param evidence what shows it: target and actual value, amounts, the records behind them
 * @param advice what to do about it, this year or in next year's goals
 */
public record Remark(
    Kind kind, String project, String indicator, String what, String evidence, String advice) {

  public enum Kind {
    // What is missing: the evaluation is not finished before it is supplied.
    /** No actual value. */
    NO_ACTUAL("缺实际完成值", true),
    /** No target to hold it against. */
    NO_TARGET("缺目标值", true),
    /** The actual value gives nothing that can be held against the target. */
    NOT_COMPARABLE("实际完成值不可比", true),
    /** Words against words: a person has to give the score. */
    NO_JUDGEMENT("缺人工评分", true),
    /** A person's score that the rule does not allow. */
    SCORE_NOT_ALLOWED("评分不合规则", true),
    /** Points lost without 偏差原因. */
    NO_REASON("缺偏差原因", true),
    /** Points lost without 改进措施. */
    NO_MEASURES("缺改进措施", true),
    /** The weights do not add up to a hundred. */
    WEIGHTS("权重合计不是100", true),

    // What the year brought to light.
    /** A target that was not reached. */
    MISSED("目标未完成", false),
    /** A result that nobody had set as a goal. */
    UNSET("结果没有对应的目标", false),
    /** Little of the money was spent. */
    LOW_EXECUTION("预算执行率低", false),
    /** Money without a single indicator. */
    UNMEASURED_MONEY("有钱无指标", false),
    /** A target that was passed by far. */
    OVERSHOT("目标偏低", false),
    /** Points for what cannot be measured. */
    UNMEASURABLE("目标无法衡量", false),
    /** An actual value without evidence. */
    TYPED_IN("实际完成值为手工填报", false);

    private final String label;
    private final boolean gap;

    Kind(String label, boolean gap) {
      this.label = label;
      this.gap = gap;
    }

    public String label() {
      return label;
    }

    /** Whether people have to supply something before the evaluation is finished. */
    public boolean isGap() {
      return gap;
    }
  }
}
