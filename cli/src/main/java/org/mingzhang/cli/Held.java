package org.mingzhang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps a report back until the progress bar is gone, so that the two do not write over each other. */
final class Held extends ByteArrayOutputStream {
  private final OutputStream out;

  Held(OutputStream out) {
    this.out = out;
  }

  @Override
  public void close() throws IOException {
    writeTo(out);
    reset();
    out.flush();
  }
}
