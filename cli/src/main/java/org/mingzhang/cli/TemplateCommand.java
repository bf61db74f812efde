package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.folder.DossierFolder;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.budget.intake.Imported;
import org.mingzhang.budget.intake.IntegratedImport;
import org.mingzhang.budget.workbook.DossierWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "template",
    description = "生成填报工作簿：空白的，或由填报文件夹、一体化导出填好的",
    footer = {
      "",
      "例：mingzhang template                                      空白模板 预算填报模板.xlsx",
      "    mingzhang template --from 资料/ --output 填报.xlsx      文件夹变工作簿",
      "    mingzhang template --from 填报.xlsx --to 资料/          工作簿变文件夹",
      "    mingzhang template --import 导出.xlsx --year 2024       一体化导出变工作簿"
    })
final class TemplateCommand implements Callable<Integer> {
  private static final String USUAL = "预算填报模板.xlsx";

  /** So many lines a person reads; the rest is counted. */
  private static final int MOST_SHOWN = 100;

  @Option(names = "--output", paramLabel = "文件", description = "写到这个 .xlsx（默认 " + USUAL + "）")
  private @Nullable Path output;

  @Option(names = "--from", paramLabel = "资料", description = "用填报文件夹或工作簿里的内容填好")
  private @Nullable Path from;

  @Option(names = "--import", paramLabel = "文件", description = "用一体化系统导出的明细（.xlsx 或 .csv）填好")
  private @Nullable Path imported;

  @Option(names = "--year", paramLabel = "年度", description = "--import 的预算年度")
  private int year;

  @Option(names = "--amount", paramLabel = "列名", description = "--import 取哪一列金额，如 REPLY_AMT（默认最新的）")
  private String amount = "";

  @Option(names = "--to", paramLabel = "文件夹", description = "写成填报文件夹，不写工作簿")
  private @Nullable Path to;

  @Option(names = "--overwrite", description = "可以覆盖已有的文件")
  private boolean overwrite;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  TemplateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (from != null && imported != null) throw new CallException("--from 和 --import 只能用一个");
    if (to != null && output != null) throw new CallException("--to 和 --output 只能用一个");
    if (imported != null && year == 0) throw new CallException("--import 要用 --year 说明预算年度");
    if (to != null && from == null && imported == null)
      throw new CallException("--to 要同 --from 或 --import 一起用");
    Path file = output == null ? Path.of(USUAL) : output;
    if (to == null) mustBeFree(file);
    else mustBeFree(to);
    try {
      Dossier dossier = dossier();
      if (to != null && dossier != null) {
        DossierFolder.write(dossier, to);
        terminal.out().println("已写出 " + to);
      } else {
        if (dossier == null) DossierWorkbook.template(file);
        else DossierWorkbook.write(dossier, file);
        terminal.out().println("已写出 " + file);
      }
      return Main.FINE;
    } catch (DossierException e) {
      show(e.problems());
      terminal.complain("没有写出：" + e.errors().size() + " 处错误");
      return Main.WRONG;
    }
  }

  /** What a clerk has filled in is not to be lost by calling the command again. */
  private void mustBeFree(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder))
      throw new CallException("文件夹不存在：" + (folder == null ? target : folder));
    boolean taken = to == null ? Files.exists(target) : DossierFolder.isOne(target);
    if (taken && !overwrite) throw new CallException(target + " 已经存在；要覆盖请加 --overwrite");
    if (Files.isDirectory(target) && to == null)
      throw new CallException("--output 要一个文件名，" + target + " 是文件夹");
    if (to != null && Files.exists(target) && !Files.isDirectory(target))
      throw new CallException("--to 要一个文件夹，" + target + " 是文件");
  }

  private @Nullable Dossier dossier() throws DossierException {
    if (from != null) {
      Dossiers.Opened opened = Dossiers.readable(from);
      show(opened.problems());
      return opened.dossier();
    }
    if (imported == null) return null;
    Imported taken = IntegratedImport.read(imported, year, amount);
    show(taken.problems());
    terminal
        .out()
        .println("导入 " + taken.lines().size() + " 行，" + taken.errors().size() + " 处错误，跳过合计 "
            + taken.skipped() + " 行");
    if (taken.lines().isEmpty()) throw new DossierException(taken.problems());
    return taken.dossier(year);
  }

  private void show(List<Problem> problems) {
    for (Problem problem : problems.subList(0, Math.min(MOST_SHOWN, problems.size())))
      terminal.complain((problem.isError() ? "错误：" : "提醒：") + problem.message());
    if (problems.size() > MOST_SHOWN)
      terminal.complain("另有 " + (problems.size() - MOST_SHOWN) + " 处没有列出");
  }
}
