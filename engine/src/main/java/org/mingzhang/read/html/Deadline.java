package org.mingzhang.read.html;

import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Hands a page to the parser piece by piece and says that it ends when the time is over. Marks in a hostile order make
 * the parser's work grow with the square of the page; no limit on size or depth tells such pages from honest ones. What
 * counts is the thread's own time, so that a busy machine does not turn an honest page away.
 */
final class Deadline extends Reader {
  /** Several times what an honest page of the largest size takes. */
  private static final long LONGEST = Duration.ofSeconds(20).toNanos();

  /** Pages up to this size are done soon, whatever they hold; asking for the time costs more. */
  private static final int FREE = 1 << 18;

  private static final int PIECE = 4096;

  private final String text;
  private final long longest;
  private long start;
  private int position;
  private boolean passed;

  Deadline(String text) {
    this(text, LONGEST);
  }

  /** @param longest nanoseconds of the thread's time */
  Deadline(String text, long longest) {
    this.text = text;
    this.longest = longest;
  }

  @Override
  public int read(char[] into, int from, int most) {
    if (position >= text.length() || over()) return -1;
    int length = Math.min(Math.min(most, PIECE), text.length() - position);
    text.getChars(position, position + length, into, from);
    position += length;
    return length;
  }

  private boolean over() {
    if (position < FREE) return false;
    long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (start == 0) start = now;
    passed |= now - start > longest;
    return passed;
  }

  /** Whether the page was cut off. */
  boolean passed() {
    return passed;
  }

  @Override
  public void close() {}
}
