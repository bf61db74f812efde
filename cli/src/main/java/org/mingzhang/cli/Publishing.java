package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.mingzhang.Mingzhang;
import org.mingzhang.budget.Dossier;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.write.Press;
import org.mingzhang.write.Publication;
import picocli.CommandLine.Option;

/** What all verbs share that write a disclosure: where to, in which formats, and that it passes its own check first. */
final class Publishing {
  @Option(names = "--output", paramLabel = "文件夹", description = "写到哪个文件夹（默认 out）")
  private Path output = Path.of("out");

  @Option(
      names = "--formats",
      paramLabel = "种类",
      split = ",",
      description = "只写其中几种：pdf,docx,xlsx,html,md,data（默认全部）")
  private Set<Press.Format> formats = EnumSet.allOf(Press.Format.class);

  @Option(names = "--draft", description = "有待补充的内容时也写出（作为草稿，缺的地方有标记）")
  private boolean draft;

  Path output() {
    return output;
  }

  Set<Press.Format> formats() {
    return formats;
  }

  boolean isDraft() {
    return draft;
  }

  /** Says so where the output cannot be a folder. */
  void needFolder() {
    if (Files.exists(output) && !Files.isDirectory(output))
      throw new CallException("--output 要一个文件夹，" + output + " 是文件");
  }

  /**
   * Composes, checks and prints.
   *
   * @param path what it is made of, which names it in messages and gives the files their name
   * @return the exit status
   */
  int publish(Path path, Dossier dossier, Terminal terminal) throws IOException {
    Publication publication;
    try {
      publication = Mingzhang.compose(dossier);
    } catch (IllegalArgumentException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
    boolean isReady = isReady(path, publication, terminal);
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

  /** Prints a working paper beside the disclosure, in those of the asked formats that suit one. */
  void paper(Publication paper, Dossier dossier, String name, Terminal terminal)
      throws IOException {
    Set<Press.Format> suitable = EnumSet.of(Press.Format.XLSX, Press.Format.MD);
    suitable.retainAll(formats);
    for (Path file : Press.print(paper, dossier, output, name, suitable).files())
      terminal.out().println(file);
    terminal.out().flush();
  }

  /** Whether nothing is left to be written and the document passes its own check; says what stands in the way. */
  private static boolean isReady(Path path, Publication publication, Terminal terminal) {
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
  static String name(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "document" : last.toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        ? name.substring(0, name.length() - ".xlsx".length())
        : name;
  }
}
