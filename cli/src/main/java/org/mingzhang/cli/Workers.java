package org.mingzhang.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing to many items on all cores and hands the results on in the items' order. */
final class Workers {
  private Workers() {}

  interface Step<A, B> {
    B apply(A item) throws Exception;
  }

  interface Taker<B> {
    void take(B result) throws Exception;
  }

  /** What failed is the step's to turn into a result; anything it throws ends the whole. */
  static <A, B> void inOrder(List<A> items, Step<A, B> step, Taker<B> taker) throws Exception {
    int cores = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
    if (cores <= 1) {
      for (A item : items) taker.take(step.apply(item));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(cores);
    try {
      Deque<Future<B>> ahead = new ArrayDeque<>();
      for (A item : items) {
        // Bounded, so that a slow reader of our output does not make us hold every result.
        if (ahead.size() >= 4 * cores) taker.take(result(ahead.remove()));
        Callable<B> call = () -> step.apply(item);
        ahead.add(pool.submit(call));
      }
      while (!ahead.isEmpty()) taker.take(result(ahead.remove()));
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) throw cause;
      if (e.getCause() instanceof Error error) throw error;
      throw e;
    }
  }
}
