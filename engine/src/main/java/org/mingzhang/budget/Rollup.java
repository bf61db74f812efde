package org.mingzhang.budget;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sums of a ledger's rows by some of its fields: for each combination of values, what it adds up to. Few combinations
 * stand in an array, many in a hash table. Amounts are added without a check: the ledger has seen that no sum of its rows
 * can overflow.
 */
final class Rollup {
  /** So many combinations at most are kept in an array (32 MiB). */
  private static final int DENSE = 1 << 22;

  /** From so many rows on it pays to use every core. */
  private static final int PARALLEL = 1 << 16;

  private static final int BLOCK = 2048;

  private final int[] sizes;
  private final long[] strides;
  private final Sums sums;

  private Rollup(int[] sizes, long[] strides, Sums sums) {
    this.sizes = sizes;
    this.strides = strides;
    this.sums = sums;
  }

  /**
   * @param columns the codes of each field's values, one a row
   * @param sizes how many values each field has
   * @param fen the rows' amounts in 分
   */
  static Rollup of(List<int[]> columns, int[] sizes, long[] fen) {
    long[] strides = new long[sizes.length];
    long combinations = 1;
    for (int f = sizes.length - 1; f >= 0; f--) {
      strides[f] = combinations;
      combinations = Math.multiplyExact(combinations, Math.max(1, sizes[f]));
    }
    int parts = fen.length < PARALLEL ? 1 : Runtime.getRuntime().availableProcessors();
    long all = combinations;
    Sums sums = IntStream.range(0, parts)
        .parallel()
        .mapToObj(p -> {
          int from = (int) ((long) fen.length * p / parts);
          int to = (int) ((long) fen.length * (p + 1) / parts);
          return part(columns, strides, fen, from, to, all);
        })
        .reduce(Sums::merge)
        .orElseThrow();
    return new Rollup(sizes, strides, sums);
  }

  private static Sums part(
      List<int[]> columns, long[] strides, long[] fen, int from, int to, long combinations) {
    Sums sums = combinations <= DENSE ? new Dense((int) combinations) : new Sparse();
    long[] keys = new long[BLOCK];
    for (int start = from; start < to; start += BLOCK) {
      int length = Math.min(BLOCK, to - start);
      Arrays.fill(keys, 0, length, 0);
      for (int f = 0; f < strides.length; f++) {
        int[] column = columns.get(f);
        long stride = strides[f];
        for (int i = 0; i < length; i++) keys[i] += column[start + i] * stride;
      }
      sums.add(keys, fen, start, length);
    }
    return sums;
  }

  /**
   * The sum over all combinations of the given values.
   *
   * @param wanted the codes wanted of each field, none twice
   */
  long sum(int[][] wanted) {
    if (fewer(wanted)) return along(wanted, 0, 0);
    boolean[][] masks = masks(wanted);
    long[] sum = new long[1];
    sums.forEach((key, amount) -> {
      if (isIn(key, masks)) sum[0] += amount;
    });
    return sum[0];
  }

  /** Whether fewer combinations are wanted than there are: then to look each up is best, else to go through them all. */
  private boolean fewer(int[][] wanted) {
    long combinations = 1;
    for (int[] codes : wanted) combinations = Math.multiplyExact(combinations, codes.length);
    return combinations <= sums.groups();
  }

  private long along(int[][] wanted, int field, long key) {
    if (field == strides.length) return sums.at(key);
    long sum = 0;
    for (int code : wanted[field]) sum += along(wanted, field + 1, key + code * strides[field]);
    return sum;
  }

  /** Which values of a field have money in some combination of the wanted values. */
  boolean[] present(int field, int[][] wanted) {
    boolean[] present = new boolean[Math.max(1, sizes[field])];
    if (fewer(wanted)) {
      for (int code : wanted[field])
        present[code] = isPresent(wanted, field, 0, code * strides[field]);
      return present;
    }
    boolean[][] masks = masks(wanted);
    sums.forEach((key, amount) -> {
      if (amount != 0 && isIn(key, masks)) present[code(key, field)] = true;
    });
    return present;
  }

  private boolean isPresent(int[][] wanted, int fixed, int field, long key) {
    if (field == strides.length) return sums.at(key) != 0;
    if (field == fixed) return isPresent(wanted, fixed, field + 1, key);
    for (int code : wanted[field]) {
      if (isPresent(wanted, fixed, field + 1, key + code * strides[field])) return true;
    }
    return false;
  }

  private boolean[][] masks(int[][] wanted) {
    boolean[][] masks = new boolean[sizes.length][];
    for (int f = 0; f < sizes.length; f++) {
      masks[f] = new boolean[Math.max(1, sizes[f])];
      for (int code : wanted[f]) masks[f][code] = true;
    }
    return masks;
  }

  private boolean isIn(long key, boolean[][] masks) {
    for (int f = 0; f < masks.length; f++) {
      if (!masks[f][code(key, f)]) return false;
    }
    return true;
  }

  private int code(long key, int field) {
    return (int) (key / strides[field] % Math.max(1, sizes[field]));
  }

  /** Amounts by key. */
  private interface Sums {
    void add(long[] keys, long[] fen, int start, int length);

    Sums merge(Sums other);

    long at(long key);

    /** How many keys there may be. */
    int groups();

    void forEach(Each each);
  }

  private interface Each {
    void take(long key, long amount);
  }

  private static final class Dense implements Sums {
    private final long[] sums;

    Dense(int size) {
      sums = new long[size];
    }

    @Override
    public void add(long[] keys, long[] fen, int start, int length) {
      for (int i = 0; i < length; i++) sums[(int) keys[i]] += fen[start + i];
    }

    @Override
    public Sums merge(Sums other) {
      long[] others = ((Dense) other).sums;
      for (int i = 0; i < sums.length; i++) sums[i] += others[i];
      return this;
    }

    @Override
    public long at(long key) {
      return sums[(int) key];
    }

    @Override
    public int groups() {
      return sums.length;
    }

    @Override
    public void forEach(Each each) {
      for (int i = 0; i < sums.length; i++) if (sums[i] != 0) each.take(i, sums[i]);
    }
  }

  /** Open addressing with linear probing; a free slot has the key −1. */
  private static final class Sparse implements Sums {
    private static final int FIRST_SIZE = 1 << 12;

    private long[] keys = new long[FIRST_SIZE];
    private long[] sums = new long[FIRST_SIZE];
    private int used;

    Sparse() {
      Arrays.fill(keys, -1);
    }

    @Override
    public void add(long[] newKeys, long[] fen, int start, int length) {
      for (int i = 0; i < length; i++) add(newKeys[i], fen[start + i]);
    }

    private void add(long key, long amount) {
      int slot = slot(key);
      if (keys[slot] < 0) {
        if (used * 2 >= keys.length) {
          grow();
          slot = slot(key);
        }
        keys[slot] = key;
        used++;
      }
      sums[slot] += amount;
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
      while (keys[slot] >= 0 && keys[slot] != key) slot = (slot + 1) & mask;
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      long[] oldSums = sums;
      keys = new long[oldKeys.length * 2];
      sums = new long[oldKeys.length * 2];
      Arrays.fill(keys, -1);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] < 0) continue;
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        sums[slot] = oldSums[i];
      }
    }

    @Override
    public Sums merge(Sums other) {
      other.forEach(this::add);
      return this;
    }

    @Override
    public long at(long key) {
      return sums[slot(key)];
    }

    @Override
    public int groups() {
      return used;
    }

    @Override
    public void forEach(Each each) {
      for (int i = 0; i < keys.length; i++) if (keys[i] >= 0) each.take(keys[i], sums[i]);
    }
  }
}
