package org.mingzhang.classification;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A classification, with the shape of its codes. */
public enum Kind {
  FUNCTION("function", "支出功能分类", "2\\d{2}(\\d{2}){0,2}", List.of("类", "款", "项")),
  DEPARTMENT_ECONOMIC("department-economic", "部门预算支出经济分类", "3\\d{2}(\\d{2})?", List.of("类", "款")),
  GOVERNMENT_ECONOMIC("government-economic", "政府预算支出经济分类", "5\\d{2}(\\d{2})?", List.of("类", "款")),
  PROCUREMENT("procurement", "政府采购品目", "[ABC](\\d{2}){0,4}", List.of("大类", "品目"));

  private static final int CLASS_DIGITS = 3;

  private final String id;
  private final String label;
  private final Pattern shape;
  private final List<String> levels;

  Kind(String id, String label, String shape, List<String> levels) {
    this.id = id;
    this.label = label;
    this.shape = Pattern.compile(shape);
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
    return shape.matcher(code).matches();
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
    int top = this == PROCUREMENT ? 1 : CLASS_DIGITS;
    return code.length() <= top
        ? Optional.empty()
        : Optional.of(code.substring(0, code.length() - 2));
  }

  /** What the level of {@code code} is called: 类, 款 or 项. */
  public String level(String code) {
    int depth = this == PROCUREMENT ? (code.length() - 1) / 2 : (code.length() - CLASS_DIGITS) / 2;
    return levels.get(Math.min(Math.max(depth, 0), levels.size() - 1));
  }
}
