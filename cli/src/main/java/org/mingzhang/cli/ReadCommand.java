package org.mingzhang.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Disclosure;
import org.mingzhang.report.CsvReport;
import org.mingzhang.report.JsonReport;
import org.mingzhang.report.Language;
import org.mingzhang.report.Report;
import org.mingzhang.report.XlsxReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "read", description = "读出文件里的表格、数据项和表述", mixinStandardHelpOptions = false)
final class ReadCommand implements Callable<Integer> {
  enum Format {
    JSON,
    CSV,
    XLSX
  }

  @Parameters(arity = "1..*", paramLabel = "文件", description = "文件、文件夹或通配符，可以多个")
  private List<String> names = List.of();

  @Option(names = "--format", paramLabel = "格式", description = "json（默认，每个文件一行）、csv 或 xlsx")
  private Format format = Format.JSON;

  @Option(names = "--output", paramLabel = "文件", description = "写到文件，不写到标准输出")
  private @Nullable Path output;

  @Option(
      names = "--stage",
      paramLabel = "步骤",
      description = "只看读取的某一步：blocks、contents、tables、sentences、statements、claims、facts、problems")
  private @Nullable Stage stage;

  @Option(names = "--lang", paramLabel = "语言", description = "zh（默认）或 en")
  private Language language = Language.ZH;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Inputs inputs = Inputs.of(names);
    inputs.problems().forEach(terminal::complain);
    if (stage == null && format == Format.XLSX) Output.mustBeFile(output, terminal);
    boolean[] failed = {!inputs.problems().isEmpty()};
    try (OutputStream out = Output.open(output, inputs.files(), terminal);
        Report<Disclosure> report = report(out);
        Progress progress = Progress.over(inputs.files().size(), "读取", terminal)) {
      Workers.inOrder(inputs.files(), Reading::of, reading -> {
        Disclosure document = reading.document();
        if (document != null) {
          report.add(document);
        } else {
          failed[0] = true;
          terminal.complain(String.valueOf(reading.problem()));
        }
        progress.step();
      });
    }
    return failed[0] ? Main.WRONG : Main.FINE;
  }

  private Report<Disclosure> report(OutputStream out) throws java.io.IOException {
    Stage shown = stage;
    if (shown != null) return shown.on(new PrintStream(out, true, StandardCharsets.UTF_8));
    return switch (format) {
      case JSON -> JsonReport.ofReading(out);
      case CSV -> CsvReport.ofReading(out, language, output != null);
      case XLSX -> XlsxReport.ofReading(out, language);
    };
  }
}
