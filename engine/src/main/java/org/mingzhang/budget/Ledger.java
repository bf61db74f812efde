package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private final Map<Field, Column> columns = new ConcurrentHashMap<>();

  /** By the fields they are sums by, one bit each. */
  private final Map<Integer, Rollup> rollups = new ConcurrentHashMap<>();

  /** The numbers of values by the names they are compared by. */
  private final Map<Field, Map<String, List<Integer>>> named = new ConcurrentHashMap<>();

  /** For each field, the values that members of its axis cover. */
  private final List<Map<String, int[]>> covered = Arrays.stream(Field.values())
      .<Map<String, int[]>>map(f -> new ConcurrentHashMap<>())
      .toList();

  /** The values of a field: each one's number, and the numbers row by row. */
  private record Column(List<String> values, int[] codes) {}

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

  /** Narrows a selection to those values of a field that are wanted. */
  void narrow(Selection selection, Field field, Predicate<String> wanted) {
    selection.narrow(field, codes(field, wanted));
  }

  /** Narrows a selection to what a member of an axis covers. */
  void narrow(Selection selection, Field field, String member, Members members) {
    Map<String, int[]> known = covered.get(field.ordinal());
    int[] codes = known.get(member);
    if (codes == null) {
      codes = Members.isNamed(field)
          ? named(field, members.names(field, member))
          : codes(field, value -> members.covers(field, member, value));
      known.put(member, codes);
    }
    selection.narrow(field, codes);
  }

  /** The values of a field that are one of these names; there may be thousands of either. */
  private int[] named(Field field, Set<String> names) {
    Map<String, List<Integer>> index = named.computeIfAbsent(field, this::index);
    return names.stream()
        .flatMap(name -> index.getOrDefault(name, List.of()).stream())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Map<String, List<Integer>> index(Field field) {
    List<String> values = column(field).values();
    return IntStream.range(0, values.size())
        .filter(code -> !values.get(code).isEmpty())
        .boxed()
        .collect(Collectors.groupingBy(code -> Members.key(field, values.get(code))));
  }

  private int[] codes(Field field, Predicate<String> wanted) {
    List<String> values = column(field).values();
    return IntStream.range(0, values.size())
        .filter(code -> wanted.test(values.get(code)))
        .toArray();
  }

  /** What the selected rows add up to, in 分. */
  long sum(Selection selection) {
    return rows.isEmpty() ? 0 : rollup(selection.fields()).sum(selection.wanted());
  }

  /** The values of a field that have money in the selection, in no order. */
  List<String> present(Selection selection, Field field) {
    if (rows.isEmpty()) return List.of();
    Selection with = selection.with(field, codes(field, value -> true));
    boolean[] present = rollup(with.fields()).present(with.position(field), with.wanted());
    List<String> values = column(field).values();
    List<String> found = new ArrayList<>();
    for (int code = 0; code < values.size(); code++) {
      if (present[code]) found.add(values.get(code));
    }
    return found;
  }

  private Rollup rollup(int fields) {
    Rollup known = rollups.get(fields);
    return known != null ? known : newRollup(fields);
  }

  private synchronized Rollup newRollup(int fields) {
    Rollup known = rollups.get(fields);
    if (known != null) return known;
    List<Column> by = Arrays.stream(Selection.fields(fields)).map(this::column).toList();
    Rollup rollup = Rollup.of(
        by.stream().map(Column::codes).toList(),
        by.stream().mapToInt(column -> column.values().size()).toArray(),
        fen);
    rollups.put(fields, rollup);
    return rollup;
  }

  private Column column(Field field) {
    Column known = columns.get(field);
    return known != null ? known : newColumn(field);
  }

  private synchronized Column newColumn(Field field) {
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
