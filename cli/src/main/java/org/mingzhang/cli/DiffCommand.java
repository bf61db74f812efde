package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.Mingzhang;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.compare.Comparison;
import org.mingzhang.document.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two documents. Exit status 0: nothing, 1: something, 2: one could not be read. */
@Command(name = "diff", description = "比较两份文件或两套编报资料：数据项、表格、文字有哪些不同（状态：0 相同，1 有不同）")
final class DiffCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(index = "0", paramLabel = "前", description = "原来的文件")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "后", description = "现在的文件")
  private Path after = Path.of("");

  @Option(names = "--format", paramLabel = "格式", description = "text（默认）或 json")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "文件", description = "写到文件，不写到标准输出")
  private @Nullable Path output;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Disclosure earlier = read(before);
    Disclosure later = read(after);
    Comparison comparison = Comparison.between(earlier, later);
    try (OutputStream out = Output.open(output, List.of(before, after), terminal)) {
      if (format == Format.JSON) DiffReport.json(comparison, earlier, later, out);
      else DiffReport.text(comparison, new PrintStream(out, true, StandardCharsets.UTF_8));
    }
    return comparison.isSame() ? Main.FINE : Main.ERRORS_FOUND;
  }

  private static Disclosure read(Path file) {
    if (!Files.exists(file)) throw new CallException("找不到文件：" + file);
    if (Files.isDirectory(file)) return written(file);
    Reading reading = Reading.of(file);
    Disclosure document = reading.document();
    if (document == null) throw new CallException(String.valueOf(reading.problem()));
    return document;
  }

  /** The document that a dossier is published as. */
  private static Disclosure written(Path folder) {
    try {
      return Mingzhang.read(Mingzhang.compose(Dossiers.read(folder)));
    } catch (DossierException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
  }
}
