package org.mingzhang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Wall time and processor time of rounds; the latter says more on a machine that others use too. */
final class Stopwatch {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final String what;
  private final List<Long> wall = new ArrayList<>();
  private final List<Long> processor = new ArrayList<>();

  Stopwatch(String what) {
    this.what = what;
  }

  /** Something to be timed. */
  interface Job<E extends Exception> {
    void run() throws E;
  }

  <E extends Exception> void time(Job<E> job) throws E {
    // What others left behind is not this one's to clear away.
    System.gc();
    long wallStart = System.nanoTime();
    long processorStart = SYSTEM.getProcessCpuTime();
    job.run();
    wall.add(System.nanoTime() - wallStart);
    processor.add(SYSTEM.getProcessCpuTime() - processorStart);
  }

  /** A line for a table: the first round and the median of all, in ms. */
  void print() {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f | %,.0f |%n",
        what,
        wall.get(0) / 1e6,
        median(wall) / 1e6,
        median(processor) / 1e6);
  }

  private static double median(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
