package org.mingzhang.budget;

import java.util.List;

/**
 * 预算单位.
 *
 * @param code the finance bureau's code, empty where unknown
 * @param kind 行政, 参公, 事业 …: the first two have 机关运行经费
 * @param offices 内设机构, by name
 * @param staff how many people it may and does have
 */
public record BudgetUnit(String code, String name, Kind kind, List<String> offices, Staff staff) {
  public BudgetUnit {
    offices = List.copyOf(offices);
  }

  public enum Kind {
    /** 行政单位. */
    ADMINISTRATIVE("行政"),
    /** 参照公务员法管理的事业单位. */
    CIVIL_SERVICE("参公"),
    /** 事业单位. */
    INSTITUTION("事业");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * Head counts.
   *
   * @param administrativeQuota 行政编制数
   * @param administrative 行政实有在编人数
   * @param institutionQuota 事业编制数
   * @param institution 事业实有在编人数
   * @param veteransRetired 离休
   * @param retired 退休
   */
  public record Staff(
      int administrativeQuota,
      int administrative,
      int institutionQuota,
      int institution,
      int veteransRetired,
      int retired) {
    public static final Staff NONE = new Staff(0, 0, 0, 0, 0, 0);
  }
}
