package org.mingzhang.budget;

import java.util.Arrays;

/** Which values of which fields of a {@link Ledger} are asked about, by their numbers; a field left out may have any. */
final class Selection {
  private static final Field[] FIELDS = Field.values();

  private final int[][] codes = new int[FIELDS.length][];
  private int fields;

  /** Leaves only those of these values that were asked about before. */
  void narrow(Field field, int[] wanted) {
    int[] before = codes[field.ordinal()];
    codes[field.ordinal()] = before == null ? wanted : both(before, wanted);
    fields |= 1 << field.ordinal();
  }

  private static int[] both(int[] some, int[] others) {
    return Arrays.stream(some)
        .filter(code -> Arrays.stream(others).anyMatch(other -> other == code))
        .toArray();
  }

  /** Whether no row can be meant. */
  boolean isEmpty() {
    return Arrays.stream(codes).anyMatch(each -> each != null && each.length == 0);
  }

  boolean has(Field field) {
    return (fields & 1 << field.ordinal()) != 0;
  }

  /** The same with any value of one more field. */
  Selection with(Field field, int[] all) {
    Selection other = new Selection();
    System.arraycopy(codes, 0, other.codes, 0, codes.length);
    other.fields = fields;
    if (!has(field)) other.narrow(field, all);
    return other;
  }

  /** The fields asked about, one bit each. */
  int fields() {
    return fields;
  }

  static Field[] fields(int bits) {
    return Arrays.stream(FIELDS)
        .filter(field -> (bits & 1 << field.ordinal()) != 0)
        .toArray(Field[]::new);
  }

  /** The values asked about, field by field. */
  int[][] wanted() {
    int[][] wanted = new int[Integer.bitCount(fields)][];
    int position = 0;
    for (int[] each : codes) if (each != null) wanted[position++] = each;
    return wanted;
  }

  /** Where a field stands among those asked about. */
  int position(Field field) {
    return Integer.bitCount(fields & (1 << field.ordinal()) - 1);
  }
}
