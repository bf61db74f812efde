package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.folder.DossierFolder;
import org.mingzhang.document.Disclosure;
import org.mingzhang.reconstruct.IrreconcilableException;
import org.mingzhang.reconstruct.Notes;
import org.mingzhang.reconstruct.Reconstruction;
import org.mingzhang.reconstruct.Reconstructor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "reconstruct",
    description = "由公开文件还原编报资料：找出能印出各表的预算明细",
    mixinStandardHelpOptions = false)
final class ReconstructCommand implements Callable<Integer> {
  private static final List<String> LINES = List.of("lines.csv", "revenues.csv", "balances.csv");
  private static final String NOTES = "NOTES.md";

  @Parameters(arity = "1", paramLabel = "文件", description = "一份公开的预算或决算")
  private String name = "";

  @Option(names = "--output", required = true, paramLabel = "文件夹", description = "写到哪里；没有就建")
  private Path output = Path.of("");

  @Option(names = "--texts", description = "把文件里的职责、目标、原因、用途等文字也带上（自己的文件才用）")
  private boolean texts;

  @Option(names = "--lines-only", description = "只写明细、收入和结转三个表，文件夹里其余资料不动")
  private boolean linesOnly;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  ReconstructCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Inputs inputs = Inputs.of(List.of(name));
    inputs.problems().forEach(terminal::complain);
    if (!inputs.problems().isEmpty()) return Main.WRONG;
    if (inputs.files().size() != 1) {
      throw new CallException("一次还原一份文件，" + name + " 有 " + inputs.files().size() + " 份。");
    }
    Path file = inputs.files().get(0);
    Reading reading = Reading.of(file);
    @Nullable Disclosure document = reading.document();
    if (document == null) {
      terminal.complain(String.valueOf(reading.problem()));
      return Main.WRONG;
    }
    Reconstruction found;
    try {
      found = texts ? Reconstructor.withTexts(document) : Reconstructor.of(document);
    } catch (IrreconcilableException e) {
      terminal.complain(file + "：" + e.getMessage());
      return Main.WRONG;
    }
    write(found, file.getFileName().toString());
    report(found);
    return Main.FINE;
  }

  /** Everything is made in a folder beside the files it replaces, and moved over when it is whole. */
  private void write(Reconstruction found, String source) throws IOException {
    if (Files.exists(output) && !Files.isDirectory(output))
      throw new CallException("--output 要的是文件夹，" + output + " 是文件。");
    try {
      Files.createDirectories(output);
      Path aside = Files.createTempDirectory(output, ".reconstruct-");
      try {
        DossierFolder.write(found.dossier(), aside);
        Files.writeString(aside.resolve(NOTES), Notes.of(found, source));
        if (linesOnly) {
          for (String lines : LINES) replace(aside.resolve(lines), output.resolve(lines));
        } else {
          DossierFolder.write(found.dossier(), output);
          replace(aside.resolve(NOTES), output.resolve(NOTES));
        }
      } finally {
        clear(aside);
      }
    } catch (IOException e) {
      throw new CallException("写不到 " + output + "：" + e.getMessage());
    }
  }

  private static void replace(Path made, Path place) throws IOException {
    if (Files.exists(made)) Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
    else Files.deleteIfExists(place);
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
    }
  }

  private void report(Reconstruction found) {
    terminal
        .out()
        .println(output + "：预算明细 " + found.dossier().lines().size() + " 条；表内数字 "
            + found.cells() + " 个，照印 " + found.met() + " 个，不同 "
            + found.differences().size() + " 个"
            + (found.apart().isEmpty() ? "" : "，没有用上 " + found.apart().size() + " 个")
            + "。说明见 " + (linesOnly ? "不带 --lines-only 时的 " : "") + NOTES);
  }
}
