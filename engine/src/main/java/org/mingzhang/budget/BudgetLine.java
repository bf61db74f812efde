package org.mingzhang.budget;

import java.math.BigDecimal;

/**
 * 预算明细: the atom of compilation. In final accounts the amount is what was spent.
 *
 * @param unit the budget unit's name, as in {@link BudgetUnit#name()}
 * @param function 支出功能分类科目, 7 digits
 * @param economic 部门预算支出经济分类科目, 5 digits
 * @param governmentEconomic 政府预算支出经济分类科目, 5 digits; empty where it is not kept
 * @param nature a member of the nature axis that has no parts: pay 人员支出, public 公用经费, family 对个人和家庭的补助, project
 *     项目支出, to-superior, operating, to-affiliated
 * @param project the project's name, as in {@link Project#name()}; empty unless the nature is project
 * @param fund 资金性质: a member of the fund axis that has no parts: general-public/basic, general-public/duty,
 *     general-public/special, general-public/investment, government-fund, state-capital, special-account, business,
 *     operating, superior, affiliated, other
 * @param source 资金来源: {@link Source}
 * @param amount in 元, exact, at most two decimals
 * @param procurement what of it is bought through 政府采购; {@link Procurement#NONE} where nothing is
 * @param note free words
 */
public record BudgetLine(
    String unit,
    String function,
    String economic,
    String governmentEconomic,
    String nature,
    String project,
    String fund,
    Source source,
    BigDecimal amount,
    Procurement procurement,
    String note) {

  /** The same line with another amount. */
  public BudgetLine withAmount(BigDecimal other) {
    return new BudgetLine(
        unit,
        function,
        economic,
        governmentEconomic,
        nature,
        project,
        fund,
        source,
        other,
        procurement,
        note);
  }

  /** Which year's money it is. */
  public enum Source {
    /** 当年安排. */
    THIS_YEAR,
    /** 上年结转: spent out of what was carried over. */
    CARRIED_OVER
  }

  /**
   * 政府采购 of a line; the whole line is bought.
   *
   * @param item 采购品目 code: A…, B…, C…; empty where nothing is bought
   * @param quantity how many, 0 where it is not counted
   * @param reserve whom it is kept for
   * @param pending 待支付以前年度: pays for what was bought in earlier years
   */
  public record Procurement(String item, BigDecimal quantity, Reserve reserve, boolean pending) {
    public static final Procurement NONE =
        new Procurement("", BigDecimal.ZERO, Reserve.NOBODY, false);

    public boolean isNone() {
      return item.isEmpty();
    }
  }

  /** 面向中小企业预留. */
  public enum Reserve {
    NOBODY,
    /** 中小企业. */
    SME,
    /** 小微企业, which count among the former too. */
    MICRO
  }
}
