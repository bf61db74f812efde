package org.mingzhang.classification;

import java.util.List;
import java.util.Optional;

/** A classification, with the shape of its codes. */
public enum Kind {
  FUNCTION("function", "支出功能分类", '2', 3, 7, List.of("类", "款", "项")),
  DEPARTMENT_ECONOMIC("department-economic", "部门预算支出经济分类", '3', 3, 5, List.of("类", "款")),
  GOVERNMENT_ECONOMIC("government-economic", "政府预算支出经济分类", '5', 3, 5, List.of("类", "款")),
  /** Goods A, works B, services C. */
  PROCUREMENT("procurement", "政府采购品目", 'A', 1, 9, List.of("大类", "品目"));

  private static final String PROCUREMENT_LETTERS = "ABC";

  private final String id;
  private final String label;
  private final char first;
  private final int shortest;
  private final int longest;
  private final List<String> levels;

  Kind(String id, String label, char first, int shortest, int longest, List<String> levels) {
    this.id = id;
    this.label = label;
    this.first = first;
    this.shortest = shortest;
    this.longest = longest;
    this.levels = levels;
  }

  /** The name of its file under {@code classification/}. */
  public String id() {
    return id;
  }

  /** The Chinese name. */
  public String label() {
    return label;
  }

  /** Whether {@code code} has as many digits as a code of this classification can have. */
  public boolean hasShapeOf(String code) {
    int length = code.length();
    if (length < shortest || length > longest || (length - shortest) % 2 != 0) return false;
    boolean begins = this == PROCUREMENT
        ? PROCUREMENT_LETTERS.indexOf(code.charAt(0)) >= 0
        : code.charAt(0) == first;
    return begins && code.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  /** The classification that a whole code belongs to, judged by its shape alone. */
  public static Optional<Kind> of(String code) {
    for (Kind kind : values()) {
      if (kind.hasShapeOf(code)) return Optional.of(kind);
    }
    return Optional.empty();
  }

  /** The code one level up, empty for a top level or a code of the wrong shape. */
  public Optional<String> parent(String code) {
    if (!hasShapeOf(code)) return Optional.empty();
    return code.length() <= shortest
        ? Optional.empty()
        : Optional.of(code.substring(0, code.length() - 2));
  }

  /** What the level of {@code code} is called: 类, 款 or 项. */
  public String level(String code) {
    int depth = (code.length() - shortest) / 2;
    return levels.get(Math.min(Math.max(depth, 0), levels.size() - 1));
  }
}
