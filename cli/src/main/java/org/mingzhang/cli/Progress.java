package org.mingzhang.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error, over many files and only where somebody sees it. */
final class Progress implements AutoCloseable {
  private static final int MANY = 5;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress over(int files, String what, Terminal terminal) {
    if (files < MANY || !terminal.errShown()) return new Progress(null);
    return new Progress(new ProgressBarBuilder()
        .setTaskName(what)
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), 78))
        .build());
  }

  boolean isShown() {
    return bar != null;
  }

  void step() {
    if (bar != null) bar.step();
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
  }
}
