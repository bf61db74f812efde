package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.intake.Dossiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--form",
      paramLabel = "格式",
      description = "按哪一套报表格式写，如 shenzhen/2024-budget、shanghai/2025-budget（默认用资料里写明的）")
  private @Nullable String form;

  @Mixin
  private final Publishing publishing = new Publishing();

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
    publishing.needFolder();
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
    return publishing.publish(path, dossier, terminal);
  }
}
