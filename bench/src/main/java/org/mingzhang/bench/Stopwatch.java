package org.mingzhang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Wall time and processor time of this process; the latter says more on a machine that others use too. */
final class Stopwatch {
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final long wall = System.nanoTime();
  private final long processor = system.getProcessCpuTime();

  /** {@code 180 ms (340 ms of processor time)} since it was made. */
  String read() {
    return String.format(
        Locale.ROOT,
        "%,6.0f ms (%,6.0f ms of processor time)",
        (System.nanoTime() - wall) / 1e6,
        (system.getProcessCpuTime() - processor) / 1e6);
  }
}
