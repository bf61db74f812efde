package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.performance.GoalQuality;
import org.mingzhang.write.Publication;
import org.mingzhang.year.Event;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.Year;
import org.mingzhang.year.appraisal.AppraisalTables;
import org.mingzhang.year.appraisal.Assessment;
import org.mingzhang.year.appraisal.Remark;
import org.mingzhang.year.appraisal.SelfEvaluations;
import org.mingzhang.year.closing.Closing;
import org.mingzhang.year.closing.Steps;
import org.mingzhang.year.folder.PaymentImport;
import org.mingzhang.year.folder.YearFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes a year's data through to its final accounts. Exit status 1: events were refused, the books do not balance, or the
 * document does not pass its own check.
 */
@Command(name = "year", description = "由全年数据（预算、执行事项、指标完成值）结账，写出决算和绩效自评")
final class YearCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "文件夹", description = "决算资料文件夹，其中 year 子文件夹是全年数据")
  private Path folder = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "日期",
      description = "只算到这一天，如 2024-07-31：写出到这一天的执行明细（steps.csv）和执行与绩效监控情况（NAME-monitoring），不写决算")
  private @Nullable LocalDate day;

  @Option(
      names = "--import",
      paramLabel = "文件",
      description = "导入一体化系统导出的支付明细（CSV 或 XLSX），记入 year/events.csv，不结账；导入过的不重复记")
  private @Nullable Path payments;

  @Mixin
  private final Publishing publishing = new Publishing();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  YearCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path file = payments;
    if (file == null) publishing.needFolder();
    Year year;
    try {
      YearFolder.Opened opened = YearFolder.open(folder);
      opened.problems().forEach(this::tell);
      year = opened.year();
    } catch (DossierException e) {
      e.errors().forEach(this::tell);
      return Main.WRONG;
    }
    if (file != null) return take(file, year);
    LocalDate asked = day;
    if (asked != null) Monitoring.write(folder, year, asked, publishing, terminal);
    if (asked != null && asked.isBefore(Closing.lastDay(year))) return until(asked, year);
    return close(year);
  }

  private int close(Year year) throws IOException {
    // Where the budget set no goals there is nothing to hold results against.
    boolean hasGoals = !year.budget().indicators().isEmpty();
    Closing closing = hasGoals ? Closing.of(year, SelfEvaluations::of) : Closing.of(year);
    closing.problems().forEach(this::tell);
    steps(closing.steps());
    boolean isWhole = closing.isSound();
    if (hasGoals) isWhole &= appraise(closing);
    if (!isWhole && !publishing.isDraft()) {
      terminal.complain(folder + "：没有写出决算。改正、补充后再结账；要先看草稿，用 --draft");
      return Main.ERRORS_FOUND;
    }
    int status = publishing.publish(folder, closing.dossier(), terminal);
    return isWhole ? status : Math.max(status, Main.ERRORS_FOUND);
  }

  /** Prints how the self-evaluations came about, and says whether nothing is missing from them. */
  private boolean appraise(Closing closing) throws IOException {
    Year year = closing.year();
    for (GoalQuality.Note note : GoalQuality.of(year.budget(), List.of()))
      terminal.complain("请留意：" + of(note.project(), note.what()) + "。" + note.advice() + "。");
    Assessment assessment = SelfEvaluations.assess(year, closing.ledger());
    for (Remark gap : assessment.gaps())
      terminal.complain(
          folder + "：待补充：" + of(gap.project(), gap.what()) + "。" + gap.advice() + "。");
    Publication paper = AppraisalTables.paper(assessment, closing.dossier());
    publishing.paper(paper, closing.dossier(), "assessment", terminal);
    return assessment.gaps().isEmpty();
  }

  /** What is said of a project, with its name in front unless it is in the words already. */
  private static String of(String project, String what) {
    return what.contains(project) ? what : "“" + project + "”" + what;
  }

  private int take(Path file, Year year) throws IOException {
    if (!Files.isRegularFile(file)) throw new CallException("找不到文件 " + file);
    PaymentImport paid = PaymentImport.read(file, year);
    paid.problems().forEach(this::tell);
    Year after = paid.into(year);
    if (!paid.added().isEmpty()) YearFolder.writeEvents(after, folder);
    Set<Event> added = new HashSet<>(paid.added());
    Ledger.at(Closing.lastDay(after), after.budget().lines(), after.events()).refusals().stream()
        .filter(refusal -> added.contains(refusal.event()))
        .map(Closing::refused)
        .forEach(this::tell);
    terminal
        .out()
        .println("新记 " + paid.added().size() + " 笔，已有 " + paid.known() + " 笔，没有导入 "
            + paid.errors().size() + " 处（见提示）");
    terminal.out().flush();
    return paid.errors().isEmpty() ? Main.FINE : Main.ERRORS_FOUND;
  }

  private int until(LocalDate last, Year year) throws IOException {
    Ledger ledger = Ledger.at(last, year.budget().lines(), year.events());
    ledger.refusals().stream().map(Closing::refused).forEach(this::tell);
    steps(Steps.of(year, ledger));
    return ledger.refusals().isEmpty() ? Main.FINE : Main.ERRORS_FOUND;
  }

  private void steps(Steps steps) throws IOException {
    Path file = Files.createDirectories(publishing.output()).resolve("steps.csv");
    steps.write(file);
    terminal.out().println(file);
    terminal.out().flush();
  }

  private void tell(Problem problem) {
    terminal.complain((problem.isError() ? "" : "请留意：") + problem.message());
  }
}
