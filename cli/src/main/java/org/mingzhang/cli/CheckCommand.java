package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.check.user.UserRules;
import org.mingzhang.document.Source;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.report.CsvReport;
import org.mingzhang.report.HtmlReport;
import org.mingzhang.report.JsonReport;
import org.mingzhang.report.Language;
import org.mingzhang.report.PdfAnnotator;
import org.mingzhang.report.Report;
import org.mingzhang.report.XlsxReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "核对文件，报告问题和修正建议")
final class CheckCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON,
    CSV,
    XLSX,
    HTML
  }

  @Parameters(arity = "1..*", paramLabel = "文件", description = "文件、文件夹或通配符，可以多个")
  private List<String> names = List.of();

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "text（默认）、json（每个文件一行）、csv、xlsx 或 html")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "文件",
      description = "写到文件，不写到标准输出；与 --annotate 同用时可以是文件夹")
  private @Nullable Path output;

  @Option(
      names = "--annotate",
      description = "给 PDF 另存一份批注本（原名.checked.pdf，在原文件旁边或 --output 的文件夹里）")
  private boolean annotate;

  @Option(names = "--only", split = ",", paramLabel = "规则", description = "只报告这些规则，用逗号隔开")
  private List<String> only = List.of();

  @Option(names = "--except", split = ",", paramLabel = "规则", description = "不报告这些规则，用逗号隔开")
  private List<String> except = List.of();

  @Option(
      names = "--severity",
      paramLabel = "程度",
      description = "只报告不轻于它的问题：error、warning、rounding 或 info")
  private @Nullable String severity;

  @Option(names = "--rules", paramLabel = "文件", description = "另加自己的规则（YAML，见 docs/own-rules.md）")
  private @Nullable Path rules;

  @Option(names = "--explain", paramLabel = "单元格", description = "列出一个单元格所在的全部勾稽关系，如 \"表6 收入总计\"")
  private @Nullable String explain;

  @Option(names = "--lang", paramLabel = "语言", description = "zh（默认）或 en")
  private Language language = Language.ZH;

  @Option(names = "--no-color", description = "不用颜色")
  private boolean plain;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Inputs inputs = Inputs.of(names);
    List<Rule> own = rules == null ? List.of() : ownRules(rules);
    Selection selection = Selection.of(only, except, severity, own);
    if (format == Format.XLSX && explain == null) Output.mustBeFile(reportFile(), terminal);
    inputs.problems().forEach(terminal::complain);
    boolean[] failed = {!inputs.problems().isEmpty()};
    boolean[] errors = {false};
    try (OutputStream out = Output.open(reportFile(), inputs.files(), terminal);
        Progress progress = Progress.over(inputs.files().size(), "核对", terminal);
        OutputStream held = progress.isShown() && reportFile() == null ? new Held(out) : out;
        Report<CheckResult> report = report(held)) {
      Checking.each(inputs.files(), own, checking -> {
        CheckResult result = checking.result();
        if (result == null) {
          failed[0] = true;
          terminal.complain(String.valueOf(checking.problem()));
        } else {
          CheckResult selected = selection.of(result);
          errors[0] |= selected.count(Severity.ERROR) > 0;
          report.add(selected);
          if (annotate) failed[0] |= !annotated(checking.file(), selected);
        }
        progress.step();
      });
    }
    if (failed[0]) return Main.WRONG;
    return errors[0] ? Main.ERRORS_FOUND : Main.FINE;
  }

  private static List<Rule> ownRules(Path file) {
    try {
      return UserRules.load(file);
    } catch (UnreadableException e) {
      throw new CallException(e.getMessage() == null ? "规则文件读不了" : e.getMessage());
    }
  }

  /** The file the report goes to; with {@code --annotate}, a folder given as output is for the copies. */
  private @Nullable Path reportFile() {
    return output != null && annotate && Files.isDirectory(output) ? null : output;
  }

  private Report<CheckResult> report(OutputStream out) throws IOException {
    PrintStream words = new PrintStream(out, false, StandardCharsets.UTF_8);
    if (explain != null) return new Explanation(explain, words, language);
    boolean colour =
        !plain && output == null && terminal.outShown() && System.getenv("NO_COLOR") == null;
    boolean rounding = severity != null;
    return switch (format) {
      case TEXT -> new TextReport(words, language, colour, rounding);
      case JSON -> JsonReport.ofFindings(out, language);
      case CSV -> CsvReport.ofFindings(out, language, output != null);
      case XLSX -> XlsxReport.ofFindings(out, language);
      case HTML -> HtmlReport.of(out, language);
    };
  }

  /** Writes the annotated copy of a PDF; says on standard error where it is, or why there is none. */
  private boolean annotated(Path file, CheckResult result) {
    if (result.disclosure().source().format() != Source.Format.PDF) {
      terminal.complain(file + "：不是 PDF，没有批注本");
      return true;
    }
    Path folder = output != null && Files.isDirectory(output)
        ? output
        : file.toAbsolutePath().getParent();
    String name = file.getFileName().toString().replaceFirst("(?i)\\.pdf$", "") + Inputs.ANNOTATED;
    Path copy = folder == null ? Path.of(name) : folder.resolve(name);
    CheckResult marked = severity != null ? result : withoutRounding(result);
    try (OutputStream out = Files.newOutputStream(copy)) {
      PdfAnnotator.annotate(file, marked, language, out);
      terminal.complain(String.format(Locale.ROOT, "%s：批注本写在 %s", file, copy));
      return true;
    } catch (IOException e) {
      terminal.complain(file + "：批注本没有写成（" + e.getMessage() + "）");
      return false;
    }
  }

  private static CheckResult withoutRounding(CheckResult result) {
    return new Selection(java.util.Set.of(), java.util.Set.of(), Severity.WARNING).of(result);
  }
}
