package org.mingzhang.check;

import java.util.List;
import org.mingzhang.document.Disclosure;

/**
 * The kinds of relation that {@link Arithmetic} writes down from coordinates, listed so that people can look them up and
 * pick them. The checking itself is done for all of them at once, since one wrong number breaks several.
 */
enum ArithmeticRule implements Rule {
  PARTITION(
      "partition",
      "合计等于各部分之和",
      "A total is the sum of its parts",
      Severity.ERROR,
      "财预〔2016〕143号：公开的报表应当真实、完整，类、款、项逐级相加"),
  BALANCE(
      "balance",
      "收入总计等于支出总计，期初加收入减支出等于期末",
      "What comes in is what goes out or stays",
      Severity.ERROR,
      "《预算法》：收支平衡"),
  AGREEMENT(
      "agreement",
      "同一口径的数字在各处一致",
      "The same figure is the same everywhere",
      Severity.ERROR,
      "财预〔2016〕143号：报表之间、文字与报表之间应当一致"),
  CHANGE("change", "增减变化等于本年减上年", "A change is this year less last year", Severity.ERROR, "表内勾稽"),
  CROSSING(
      "crossing",
      "人员经费、公用经费等于相应经济科目之和",
      "Personnel and public money are sums of economic accounts",
      Severity.ERROR,
      "《支出经济分类科目》：301、303 为人员经费，302、310 等为公用经费"),
  BOUND(
      "part-exceeds-whole",
      "其中数不大于总数",
      "A part is no more than its whole",
      Severity.ERROR,
      "财库〔2020〕46号及表内勾稽"),
  INFEASIBLE(
      "system-infeasible",
      "全部关系能够同时成立",
      "All relations can hold at once",
      Severity.ERROR,
      "XBRL Calculations 1.1：各印刷数字代表一个区间，应当存在同时满足全部关系的真实数字"),
  ACROSS(
      "across-documents",
      "部门与单位、本年与上年的文件相互一致",
      "Documents given together agree",
      Severity.ERROR,
      "财预〔2016〕143号：部门公开内容应与所属单位、上年公开内容衔接");

  private final String id;
  private final String title;
  private final String english;
  private final Severity severity;
  private final String reason;

  ArithmeticRule(String id, String title, String english, Severity severity, String reason) {
    this.id = id;
    this.title = title;
    this.english = english;
    this.severity = severity;
    this.reason = reason;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String english() {
    return english;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String reason() {
    return reason;
  }

  /** Its findings among all that the arithmetic gives. */
  @Override
  public List<Finding> check(Disclosure disclosure) {
    return Arithmetic.check(disclosure).findings().stream()
        .filter(finding -> finding.rule().equals(id))
        .toList();
  }
}
