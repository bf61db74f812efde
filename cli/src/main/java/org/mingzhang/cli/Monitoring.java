package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.mingzhang.write.Press;
import org.mingzhang.write.Publication;
import org.mingzhang.year.Year;
import org.mingzhang.year.progress.MonitoringReport;
import org.mingzhang.year.progress.Progress;

/** Writes how far a year has come on a day: {@code NAME-monitoring.*}. */
final class Monitoring {
  private Monitoring() {}

  /** What is still to be written is marked in the report and told; it is a working paper, so it is written all the same. */
  static void write(Path folder, Year year, LocalDate day, Publishing publishing, Terminal terminal)
      throws IOException {
    Publication report = MonitoringReport.of(Progress.of(year, day));
    report.gaps().forEach(gap -> terminal.complain(folder + "：待补充：" + gap.asks()));
    Press.Printed printed = Press.print(
        report,
        year.budget(),
        publishing.output(),
        Publishing.name(folder) + "-monitoring",
        publishing.formats());
    printed.warnings().forEach(warning -> terminal.complain("请留意：" + warning));
    printed.files().forEach(file -> terminal.out().println(file));
    terminal.out().flush();
  }
}
