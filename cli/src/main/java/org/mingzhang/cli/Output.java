package org.mingzhang.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a report is written: a file, or standard output, which stays open. */
final class Output {
  private Output() {}

  static OutputStream open(@Nullable Path file, List<Path> inputs, Terminal terminal)
      throws IOException {
    if (file == null) {
      return new FilterOutputStream(terminal.out()) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
          flush();
        }
      };
    }
    if (Files.isDirectory(file)) throw new CallException("--output 要一个文件名，" + file + " 是文件夹");
    for (Path input : inputs) {
      if (Files.exists(file) && Files.isSameFile(file, input)) {
        throw new CallException("--output 不能写到要核对的文件上：" + file);
      }
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new CallException("--output 的文件夹不存在：" + folder);
    }
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** A workbook cannot be shown on a terminal. */
  static void mustBeFile(@Nullable Path file, Terminal terminal) {
    if (file == null && terminal.outShown()) {
      throw new CallException("xlsx 不能显示在终端上，请用 --output 指定文件");
    }
  }
}
