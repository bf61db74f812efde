package org.mingzhang.year.progress;

/**
 * 预警.
 *
 * @param rule the rule's id in {@code year/warnings.yaml}
 * @param about what it is about: a unit, a project, a line, a voucher
 * @param message one sentence for the clerk, with the figures it follows from
 */
public record Warning(String rule, Level level, String about, String message) {
  public enum Level {
    RED("红色"),
    YELLOW("黄色");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
