package org.mingzhang.fact;

/** One dimension of a {@link Coordinate}. The members of each are listed in {@code lexicon/axes.yaml}. */
public enum Axis {
  /** 单位: the budget unit's name; left out for the document's issuer as a whole. */
  UNIT("unit"),
  /** 年度: four digits. */
  YEAR("year"),
  /** 版本: budget (年初预算), adjusted (全年预算/预算数 in final accounts), final (决算). */
  VERSION("version"),
  /** 度量: revenue, expenditure, total-in, total-out, opening, closing, change, procurement, target … */
  MEASURE("measure"),
  /** 资金: general-public, government-fund, state-capital … as a tree below the total. */
  FUND("fund"),
  /** 支出功能分类: code of 3, 5 or 7 digits. */
  FUNCTION("function"),
  /** 部门预算支出经济分类: code of 3 or 5 digits. */
  ECONOMIC("economic"),
  /** 支出性质: basic (personnel, public, family), project … */
  NATURE("nature"),
  /** 项目: the project's name. */
  PROJECT("project"),
  /** “三公”经费: abroad, reception, vehicle (purchase, running). */
  THREE_PUBLIC("three-public"),
  /** 政府采购品目: code, or goods, works, services. */
  PROCUREMENT("procurement"),
  /** 面向中小企业: sme, micro. */
  SME("sme"),
  /** A row or column whose words no lexicon entry knows: the words themselves. */
  ITEM("item");

  private final String id;

  Axis(String id) {
    this.id = id;
  }

  /** The name used in data files and JSON. */
  public String id() {
    return id;
  }

  public static Axis named(String id) {
    for (Axis axis : values()) {
      if (axis.id.equals(id)) return axis;
    }
    throw new IllegalArgumentException("unknown axis: " + id);
  }
}
