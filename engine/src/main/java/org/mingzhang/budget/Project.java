package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.List;

/**
 * 项目.
 *
 * @param code the 21-digit code of the project library, empty where unknown
 * @param name unique in the dossier
 * @param program 一级项目 it belongs to, its own name where it is one
 * @param unit who carries it out
 * @param content 主要内容: what the money is for, one's own words
 * @param basis 立项依据
 * @param purpose 项目用途
 * @param goal 年度绩效目标 in words
 * @param longGoal 项目总（中期）目标 in words
 * @param start first day, {@code 2023-01-01}; empty where it is the year's
 * @param end last day
 * @param spread what each of the coming years gets, in 元, this year first; empty where it is a one-year project
 * @param isKey whether its goals are published as a 重点项目
 * @param parts the items the text unfolds it into
 */
public record Project(
    String code,
    String name,
    Category category,
    String program,
    String unit,
    String content,
    String basis,
    String purpose,
    String goal,
    String longGoal,
    String start,
    String end,
    List<BigDecimal> spread,
    boolean isKey,
    List<Part> parts) {
  public Project {
    spread = List.copyOf(spread);
    parts = List.copyOf(parts);
  }

  public enum Category {
    /** 履职类（一般性）项目. */
    GENERAL("一般性项目"),
    /** 财政专项资金. */
    SPECIAL_FUND("专项资金"),
    /** 政府投资项目. */
    INVESTMENT("政府投资项目"),
    /** 一次性项目. */
    ONE_OFF("一次性项目"),
    /** 预留机动. */
    RESERVE("预留机动");

    private final String label;

    Category(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * A sub-item named in the text.
   *
   * @param amount in 元, exact; the parts need not add up to the project
   */
  public record Part(String name, BigDecimal amount, String use) {}
}
