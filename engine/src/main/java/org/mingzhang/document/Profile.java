package org.mingzhang.document;

/**
 * What a document says it is.
 *
 * @param issuer the department's or unit's full name
 * @param year the budget or accounts year
 * @param kind a budget or final accounts
 * @param level 部门 or 单位
 * @param region where it was published, as a form folder ("shenzhen", "shanghai"), empty where unknown
 */
public record Profile(String issuer, int year, Kind kind, String level, String region) {
  public enum Kind {
    BUDGET("budget"),
    FINAL("final");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name used in JSON. */
    public String id() {
      return id;
    }
  }
}
