package org.mingzhang.write;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.write.excel.ExcelWriter;
import org.mingzhang.write.markdown.MarkdownWriter;
import org.mingzhang.write.word.WordWriter;

/** Writes the sample into a folder, for people to look at, and tells how long it takes. */
public final class WrittenFiles {
  private static final int ROUNDS = 30;

  private WrittenFiles() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Publication publication = SamplePublication.budget();
    try (OutputStream out = Files.newOutputStream(folder.resolve("sample.docx"))) {
      WordWriter.write(publication, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("sample.xlsx"))) {
      ExcelWriter.write(publication, out);
    }
    Files.writeString(folder.resolve("sample.md"), MarkdownWriter.write(publication));
    time("docx", () -> WordWriter.write(publication, OutputStream.nullOutputStream()));
    time("xlsx", () -> ExcelWriter.write(publication, OutputStream.nullOutputStream()));
    time("md", () -> MarkdownWriter.write(publication));
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void time(String name, Work work) throws Exception {
    for (int i = 0; i < ROUNDS; i++) work.run();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    // The time of the processor: other work on the machine does not count.
    long start = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < ROUNDS; i++) work.run();
    double each = (clock.getCurrentThreadCpuTime() - start) / 1e6 / ROUNDS;
    System.out.printf("%s %.1f ms%n", name, each);
  }
}
