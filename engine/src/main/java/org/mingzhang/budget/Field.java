package org.mingzhang.budget;

/** What rows of a {@link Ledger} can be told apart by. */
enum Field {
  UNIT,
  FUNCTION,
  /** 部门预算支出经济分类. */
  ECONOMIC,
  /** 政府预算支出经济分类. */
  GOVERNMENT,
  NATURE,
  PROJECT,
  FUND,
  SOURCE,
  /** 采购品目. */
  ITEM,
  /** 面向中小企业预留. */
  RESERVE,
  /** 待支付以前年度. */
  PENDING,
  /** Of balances: opening, closing … */
  MEASURE
}
