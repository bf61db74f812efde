package org.mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the project's own samples: a correct budget and the same with mistakes put in. */
@Command(name = "demo", description = "核对自带的样例：一份正确的预算，一份埋了错误的预算")
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path samples = samples();
    if (samples == null) throw new CallException("找不到样例文件夹 samples/demo");
    terminal.out().println("样例在 " + samples + "：clean-budget 是正确的，faulty-budget 里埋了十几处错误。\n");
    int status = Main.run(terminal, "check", samples.resolve("*.md").toString());
    terminal.out().println("\n同样的内容还有 HTML、PDF、DOCX、XLSX 样例；自己的文件：mingzhang check 文件");
    // Finding the planted mistakes is what a demonstration is for.
    return status == Main.WRONG ? Main.WRONG : Main.FINE;
  }

  /** samples/demo where the program lies, else in the working folder or above it. */
  private static @Nullable Path samples() {
    String home = System.getProperty("mingzhang.home");
    Path from = home != null ? Path.of(home) : Path.of("").toAbsolutePath();
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      Path samples = folder.resolve("samples").resolve("demo");
      if (Files.isDirectory(samples)) return samples;
    }
    return null;
  }
}
