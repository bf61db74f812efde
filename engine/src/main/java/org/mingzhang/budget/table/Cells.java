package org.mingzhang.budget.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingzhang.fact.Axis;

/**
 * One row as it is read: typed answers by column, every cell that does not fit told to {@link Problems}. A cell that is
 * wrong still gets an answer, so that the rest of the row is read too; {@link #isSound()} tells whether to use it.
 */
public final class Cells {
  private static final int MONEY_DECIMALS = 2;
  private static final int NUMBER_DECIMALS = 6;

  private final Header header;
  private final List<String> values;
  private final Origin origin;
  private final Problems problems;
  private boolean sound = true;

  Cells(Header header, List<String> values, Origin origin, Problems problems) {
    this.header = header;
    this.values = values;
    this.origin = origin;
    this.problems = problems;
  }

  /** Whether nothing wrong was found so far. */
  public boolean isSound() {
    return sound;
  }

  public Origin origin() {
    return origin;
  }

  /** The words of a cell; "" where it is blank or the column is not there. */
  public String text(String column) {
    Integer at = header.position(column);
    String value = at == null || at >= values.size() ? "" : values.get(at);
    if (value.isEmpty() && header.isRequired(column))
      wrong(column, "没有填", header.example(column), "");
    return value;
  }

  public BigDecimal amount(String column) {
    BigDecimal amount = optionalAmount(column);
    return amount == null ? BigDecimal.ZERO : amount;
  }

  /** Blank is null: not the same as zero. */
  public @Nullable BigDecimal optionalAmount(String column) {
    return number(column, MONEY_DECIMALS, "以元为单位、至多两位小数的数字", "请直接填数字，不要带单位");
  }

  public BigDecimal number(String column) {
    BigDecimal number = optionalNumber(column);
    return number == null ? BigDecimal.ZERO : number;
  }

  /** Blank is null: not the same as zero. */
  public @Nullable BigDecimal optionalNumber(String column) {
    return number(column, NUMBER_DECIMALS, "数字", "");
  }

  public int count(String column) {
    BigDecimal number = number(column, 0, "整数", "");
    if (number == null) return 0;
    if (number.precision() - number.scale() <= 9) return number.intValueExact();
    wrong(column, "“" + number.toPlainString() + "”太大", "整数", "");
    return 0;
  }

  private @Nullable BigDecimal number(String column, int decimals, String expected, String fix) {
    String text = text(column);
    if (text.isEmpty()) return null;
    try {
      return Numbers.parse(text, decimals);
    } catch (IllegalArgumentException e) {
      wrong(column, String.valueOf(e.getMessage()), expected, fix);
      return null;
    }
  }

  public boolean yes(String column) {
    String text = text(column);
    switch (text.toLowerCase(Locale.ROOT)) {
      case "", "否", "no", "false" -> {
        return false;
      }
      case "是", "√", "yes", "true" -> {
        return true;
      }
      default -> {
        wrong(column, "“" + text + "”看不懂", "“是”或空白", "");
        return false;
      }
    }
  }

  /** A day as 2024-01-01, however it was typed; "" for a blank cell. */
  public String day(String column) {
    String text = text(column);
    if (text.isEmpty()) return "";
    Optional<String> day = Days.normal(text);
    if (day.isEmpty()) wrong(column, "“" + text + "”不是日期", "如“2024-01-01”的日期", "");
    return day.orElse("");
  }

  /** A member of an axis by its Chinese name or id; "" for a blank cell. */
  public String member(String column, Axis axis) {
    return pick(column, words -> Members.id(axis, words)).orElse("");
  }

  /** One of a few words; empty for a blank or wrong cell. */
  public <V> Optional<V> pick(String column, Function<String, Optional<V>> choice) {
    String text = text(column);
    if (text.isEmpty()) return Optional.empty();
    Optional<V> picked = choice.apply(text);
    if (picked.isEmpty()) wrong(column, "没有“" + text + "”这一项", header.choices(column), "");
    return picked;
  }

  /** The words of a cell that lists things, one a line. */
  public List<String> lines(String column) {
    return text(column).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** Says that a cell is wrong. */
  public void wrong(String column, String what, String expected, String fix) {
    sound = false;
    problems.error(origin, column, what, expected, fix);
  }

  /** The columns there are, by position. */
  record Header(Map<String, Integer> positions, Map<String, Column> columns) {
    @Nullable Integer position(String column) {
      return positions.get(column);
    }

    boolean isRequired(String column) {
      Column known = columns.get(column);
      return known != null && known.required();
    }

    String example(String column) {
      Column known = columns.get(column);
      return known == null || known.example().isEmpty() ? "" : "如“" + known.example() + "”";
    }

    String choices(String column) {
      Column known = columns.get(column);
      return known == null ? "" : String.join("、", known.choices());
    }
  }
}
