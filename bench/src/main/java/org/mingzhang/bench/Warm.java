package org.mingzhang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.mingzhang.Mingzhang;
import org.mingzhang.read.UnreadableException;

/** Milliseconds to read and check the given files in one process: the first round, and the median of the later ones. */
public final class Warm {
  private static final int ROUNDS = 30;

  private Warm() {}

  public static void main(String[] files) throws UnreadableException {
    List<Long> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (String file : files) Mingzhang.check(Mingzhang.read(Path.of(file)));
      rounds.add((System.nanoTime() - start) / 1000);
    }
    long first = rounds.get(0);
    List<Long> later = new ArrayList<>(rounds.subList(ROUNDS / 2, ROUNDS));
    Collections.sort(later);
    System.out.printf(
        Locale.ROOT, "%.1f %.1f%n", first / 1000.0, later.get(later.size() / 2) / 1000.0);
  }
}
