package org.mingzhang.report;

import java.io.Closeable;
import java.io.IOException;

/**
 * A report under way: documents go in one after another, closing it writes what belongs at the end.
 *
 * @param <T> what it is fed with: a {@link org.mingzhang.document.Disclosure} or a {@link
 *     org.mingzhang.check.CheckResult}
 */
public interface Report<T> extends Closeable {
  void add(T document) throws IOException;
}
