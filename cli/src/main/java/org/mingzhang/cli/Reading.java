package org.mingzhang.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingzhang.Mingzhang;
import org.mingzhang.document.Disclosure;
import org.mingzhang.read.UnreadableException;

/** A file that was read, or why it was not: exactly one of {@code document} and {@code problem} is there. */
record Reading(
    Path file, @Nullable Disclosure document, @Nullable String problem) {
  static Reading of(Path file) {
    try {
      return new Reading(file, Mingzhang.read(file), null);
    } catch (UnreadableException e) {
      return failed(file, e.getMessage());
    } catch (RuntimeException e) {
      // A defect of ours, not of the file: the other files must still be done.
      return failed(file, "程序内部出错，这个文件没有读成（" + e + "）");
    } catch (StackOverflowError e) {
      return failed(file, "文件的层次太深，读不了");
    } catch (OutOfMemoryError e) {
      return failed(file, "文件太大，内存不够");
    }
  }

  static Reading failed(Path file, @Nullable String why) {
    return new Reading(file, null, file + "：" + (why == null ? "读不了" : why));
  }
}
