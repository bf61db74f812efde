package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.Mingzhang;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.write.Press;
import org.mingzhang.write.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes the whole disclosure from a dossier. Exit status 1: something is still to be written by people, or the document
 * does not pass its own check; then nothing is written unless a draft is asked for.
 */
@Command(name = "write", description = "由编报资料写出整套公开文件：PDF、DOCX、XLSX、HTML、MD 和数据")
final class WriteCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "资料", description = "编报资料文件夹或填报工作簿（.xlsx），可以多个")
  private List<Path> names = List.of();

  @Option(names = "--output", paramLabel = "文件夹", description = "写到哪个文件夹（默认 out）")
  private Path output = Path.of("out");

  @Option(
      names = "--form",
      paramLabel = "格式",
      description = "按哪一套报表格式写，如 shenzhen/2024-budget、shanghai/2025-budget（默认用资料里写明的）")
  private @Nullable String form;

  @Option(
      names = "--formats",
      paramLabel = "种类",
      split = ",",
      description = "只写其中几种：pdf,docx,xlsx,html,md,data（默认全部）")
  private Set<Press.Format> formats = EnumSet.allOf(Press.Format.class);

  @Option(names = "--draft", description = "有待补充的内容时也写出（作为草稿，缺的地方有标记）")
  private boolean draft;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  WriteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(output) && !Files.isDirectory(output))
      throw new CallException("--output 要一个文件夹，" + output + " 是文件");
    int status = Main.FINE;
    for (Path name : names) status = Math.max(status, write(name));
    return status;
  }

  private int write(Path path) throws IOException {
    Dossier dossier;
    try {
      Dossiers.Opened opened = Dossiers.open(path);
      opened.problems().forEach(warning -> terminal.complain("请留意：" + warning.message()));
      dossier = form == null ? opened.dossier() : opened.dossier().inForm(form);
    } catch (DossierException e) {
      e.errors().forEach(problem -> terminal.complain(problem.message()));
      return Main.WRONG;
    }
    Publication publication;
    try {
      publication = Mingzhang.compose(dossier);
    } catch (IllegalArgumentException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
    boolean isReady = isReady(path, publication);
    if (!isReady && !draft) {
      terminal.complain(path + "：没有写出。补齐、改正后再写；要先看草稿，用 --draft");
      return Main.ERRORS_FOUND;
    }
    Press.Printed printed = Press.print(publication, dossier, output, name(path), formats);
    printed.warnings().forEach(warning -> terminal.complain("请留意：" + warning));
    printed.files().forEach(file -> terminal.out().println(file));
    terminal.out().flush();
    return isReady ? Main.FINE : Main.ERRORS_FOUND;
  }

  /** Whether nothing is left to be written and the document passes its own check; says what stands in the way. */
  private boolean isReady(Path path, Publication publication) {
    for (Publication.Gap gap : publication.gaps()) terminal.complain(path + "：待补充：" + gap.asks());
    CheckResult result = Mingzhang.check(Mingzhang.read(publication));
    for (Finding finding : result.findings()) {
      if (finding.severity() == Severity.ERROR)
        terminal.complain(path + "：核对不过：" + finding.message());
      if (finding.severity() == Severity.WARNING)
        terminal.complain(path + "：请留意：" + finding.message());
    }
    return !publication.isDraft() && result.errors().isEmpty();
  }

  /** What the files are called: the folder's or workbook's own name. */
  private static String name(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "document" : last.toString();
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")
        ? name.substring(0, name.length() - ".xlsx".length())
        : name;
  }
}
