package org.mingzhang.read;

import org.mingzhang.document.Source;

/** Takes one file format away: bytes to pages of blocks. Content that cannot be read becomes a problem in the source. */
public interface FormatReader {
  /**
   * @param name the file's name, for messages
   * @throws UnreadableException if nothing can be made of the bytes: one sentence that says why
   */
  Source read(String name, byte[] bytes) throws UnreadableException;
}
