package org.mingzhang.form;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A set whose forms are read when they are first asked for: a document needs one set of many. Safe to share between
 * threads.
 */
final class LazySet {
  private final FormSet head;
  private final Supplier<FormSet> reader;
  private volatile @Nullable FormSet whole;

  /**
   * @param head the set without its forms
   * @param reader gives the whole set
   */
  LazySet(FormSet head, Supplier<FormSet> reader) {
    this.head = head;
    this.reader = reader;
  }

  static LazySet of(FormSet set) {
    return new LazySet(set, () -> set);
  }

  /** What the set is for; its forms may be missing. */
  FormSet head() {
    return head;
  }

  FormSet whole() {
    FormSet set = whole;
    if (set == null) {
      set = reader.get();
      whole = set;
    }
    return set;
  }
}
