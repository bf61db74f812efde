package org.mingzhang.check;

/** How grave a finding is. What could not be checked is no finding: see {@link Unchecked}. */
public enum Severity {
  /** A number or statement that is wrong whatever the true amounts are. */
  ERROR("error", "错误"),
  /** Probably wrong, or against a rule of wording or form. */
  WARNING("warning", "警告"),
  /** A difference that rounding explains; never to be mended. */
  ROUNDING("rounding", "尾数"),
  /** Worth knowing. */
  INFO("info", "提示");

  private final String id;
  private final String label;

  Severity(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name used in JSON. */
  public String id() {
    return id;
  }

  public String label() {
    return label;
  }
}
