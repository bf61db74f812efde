package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rows of amounts, prepared for many questions: the values of each field as numbers, the amounts as whole 分, and for each
 * set of fields that has been asked about, the sums by them. The first question about a set of fields costs a pass over
 * the rows, each further one a few look-ups. Safe to share between threads.
 */
final class Ledger<T> {
  private final List<T> rows;
  private final Map<Field, Function<T, String>> fields;
  private final long[] fen;
  private final Map<Field, Column> columns = new EnumMap<>(Field.class);
  private final Map<EnumSet<Field>, Rollup> rollups = new HashMap<>();

  private final Map<Member, int[]> covered = new ConcurrentHashMap<>();

  private record Member(Field field, String id) {}

  /** The values of a field: each one's number, and the numbers row by row. */
  private record Column(List<String> values, int[] codes) {}

  /** Which values of which fields are asked about; a field left out may have any. */
  static final class Selection {
    private final EnumMap<Field, int[]> codes = new EnumMap<>(Field.class);
  }

  private Ledger(List<T> rows, Map<Field, Function<T, String>> fields, long[] fen) {
    this.rows = rows;
    this.fields = fields;
    this.fen = fen;
  }

  /**
   * @param what what the rows are called where one of them is at fault: 预算明细
   * @param fields how to get each field's value
   * @throws ArithmeticException where an amount has parts of a 分 or all of them are too much to add up
   */
  static <T> Ledger<T> of(
      String what,
      List<T> rows,
      Function<T, BigDecimal> amount,
      Map<Field, Function<T, String>> fields) {
    long[] fen = new long[rows.size()];
    long bound = 0;
    int row = 0;
    for (T each : rows) {
      fen[row] = fen(amount.apply(each), what, row + 1);
      try {
        // As long as this fits, no sum of some of the rows can overflow.
        bound = Math.addExact(bound, Math.absExact(fen[row]));
      } catch (ArithmeticException e) {
        throw new ArithmeticException(
            what + "的金额合计超出可计算的范围（约 920 万亿元），请检查第 " + (row + 1) + " 条前后的金额");
      }
      row++;
    }
    return new Ledger<>(rows, fields, fen);
  }

  private static long fen(BigDecimal yuan, String what, int row) {
    try {
      return yuan.scaleByPowerOfTen(2).longValueExact();
    } catch (ArithmeticException e) {
      throw new ArithmeticException(what + "第 " + row + " 条：金额 " + yuan + " 应当精确到分，且不超过 920 万亿元");
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean has(Field field) {
    return fields.containsKey(field);
  }

  /** The values of a field, each once, in no order. */
  List<String> values(Field field) {
    return column(field).values();
  }

  /** Narrows a selection to those values of a field that are wanted. */
  void narrow(Selection selection, Field field, Predicate<String> wanted) {
    List<String> values = column(field).values();
    int[] before = selection.codes.get(field);
    int[] codes = before == null ? all(values.size()) : before;
    int[] kept = new int[codes.length];
    int count = 0;
    for (int code : codes) if (wanted.test(values.get(code))) kept[count++] = code;
    selection.codes.put(field, Arrays.copyOf(kept, count));
  }

  /** Narrows a selection to what a member of an axis covers. */
  void narrow(Selection selection, Field field, String member, Members members) {
    int[] codes = covered.get(new Member(field, member));
    if (codes == null) {
      Selection one = new Selection();
      narrow(one, field, value -> members.covers(field, member, value));
      codes = one.codes.getOrDefault(field, new int[0]);
      covered.put(new Member(field, member), codes);
    }
    int[] before = selection.codes.get(field);
    selection.codes.put(field, before == null ? codes : both(before, codes));
  }

  private static int[] both(int[] some, int[] others) {
    return Arrays.stream(some)
        .filter(code -> Arrays.stream(others).anyMatch(other -> other == code))
        .toArray();
  }

  private static int[] all(int size) {
    return IntStream.range(0, size).toArray();
  }

  /** What the selected rows add up to, in 分. */
  long sum(Selection selection) {
    if (rows.isEmpty()) return 0;
    return rollup(fieldsOf(selection)).sum(List.copyOf(selection.codes.values()));
  }

  /** The values of a field that have money in the selection, in no order. */
  List<String> present(Selection selection, Field field) {
    if (rows.isEmpty()) return List.of();
    Selection with = new Selection();
    with.codes.putAll(selection.codes);
    narrow(with, field, value -> true);
    int position = new ArrayList<>(with.codes.keySet()).indexOf(field);
    boolean[] present = rollup(fieldsOf(with)).present(position, List.copyOf(with.codes.values()));
    List<String> values = column(field).values();
    List<String> found = new ArrayList<>();
    for (int code = 0; code < values.size(); code++) {
      if (present[code]) found.add(values.get(code));
    }
    return found;
  }

  private static EnumSet<Field> fieldsOf(Selection selection) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    fields.addAll(selection.codes.keySet());
    return fields;
  }

  private synchronized Rollup rollup(EnumSet<Field> by) {
    Rollup known = rollups.get(by);
    if (known != null) return known;
    List<int[]> codes = new ArrayList<>();
    int[] sizes = new int[by.size()];
    for (Field field : by) {
      Column column = column(field);
      sizes[codes.size()] = column.values().size();
      codes.add(column.codes());
    }
    Rollup rollup = Rollup.of(codes, sizes, fen);
    rollups.put(by, rollup);
    return rollup;
  }

  private synchronized Column column(Field field) {
    Column known = columns.get(field);
    if (known != null) return known;
    Function<T, String> value = fields.get(field);
    if (value == null) throw new IllegalArgumentException("these rows have no " + field);
    Map<String, Integer> numbers = new HashMap<>();
    List<String> values = new ArrayList<>();
    int[] codes = new int[rows.size()];
    int row = 0;
    for (T each : rows) {
      String text = value.apply(each);
      Integer code = numbers.get(text);
      if (code == null) {
        code = values.size();
        numbers.put(text, code);
        values.add(text);
      }
      codes[row++] = code;
    }
    Column column = new Column(List.copyOf(values), codes);
    columns.put(field, column);
    return column;
  }
}
