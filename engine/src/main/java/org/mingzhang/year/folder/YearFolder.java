package org.mingzhang.year.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.folder.DossierFolder;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.budget.table.CsvFile;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Origins;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.RowReader;
import org.mingzhang.budget.table.Section;
import org.mingzhang.year.Actual;
import org.mingzhang.year.Event;
import org.mingzhang.year.Year;

/**
 * A year as a folder: the folder itself is the dossier of the final accounts, {@code year/budget} that of the approved
 * budget, {@code year/events.csv} and {@code year/actuals.csv} what happened.
 *
 * <pre>{@code
 * Year year = YearFolder.read(Path.of("samples/longgang-2024"));
 * }</pre>
 */
public final class YearFolder {
  private static final String YEAR = "year";
  private static final String BUDGET = YEAR + "/budget";

  private YearFolder() {}

  /**
   * A year with what was found in its files.
   *
   * @param problems warnings: what may be right, but somebody should look
   */
  public record Opened(Year year, List<Problem> problems) {
    public Opened {
      problems = List.copyOf(problems);
    }
  }

  /** Whether a folder looks like a year. */
  public static boolean isOne(Path folder) {
    return DossierFolder.isOne(folder) && Files.isRegularFile(file(folder, Section.EVENTS));
  }

  /**
   * The year in a folder.
   *
   * @throws DossierException if there are errors in it, with all of them and the warnings
   */
  public static Year read(Path folder) throws DossierException {
    return open(folder).year();
  }

  /**
   * The same, with the warnings.
   *
   * @throws DossierException if there are errors in it, with all of them and the warnings
   */
  public static Opened open(Path folder) throws DossierException {
    Dossiers.Opened closing = Dossiers.open(folder);
    Dossiers.Opened budget = budget(folder);
    List<Problem> warnings = new ArrayList<>(closing.problems());
    warnings.addAll(inBudget(budget.problems()));
    Problems problems = new Problems();
    Origins origins = new Origins();
    int accounts = closing.dossier().profile().year();
    Rules rules = new Rules(budget.dossier(), origins, problems);
    rules.sameYear(accounts);
    List<Event> events =
        csv(folder, YearLayouts.events(accounts), Section.EVENTS, origins, problems);
    List<Actual> actuals = Files.exists(file(folder, Section.ACTUALS))
        ? csv(folder, YearLayouts.ACTUALS, Section.ACTUALS, origins, problems)
        : List.of();
    List<Event> once = rules.events(events);
    rules.actuals(actuals);
    List<Problem> found = new ArrayList<>(warnings);
    found.addAll(problems.all());
    if (problems.hasErrors()) throw new DossierException(found);
    return new Opened(new Year(budget.dossier(), once, actuals, closing.dossier()), found);
  }

  private static Dossiers.Opened budget(Path folder) throws DossierException {
    try {
      return Dossiers.open(folder.resolve(BUDGET));
    } catch (DossierException e) {
      throw new DossierException(inBudget(e.problems()));
    }
  }

  /** Both dossiers have files of the same names. */
  private static List<Problem> inBudget(List<Problem> problems) {
    return problems.stream()
        .map(p -> new Problem(
            p.severity(),
            isPlain(p.file()) ? BUDGET + "/" + p.file() : p.file(),
            p.sheet(),
            p.row(),
            p.column(),
            p.what(),
            p.expected(),
            p.fix()))
        .toList();
  }

  private static boolean isPlain(String file) {
    return !file.isEmpty() && file.indexOf('/') < 0 && file.indexOf('\\') < 0;
  }

  private static <T> List<T> csv(
      Path folder, Layout<T> layout, Section section, Origins origins, Problems problems) {
    Origin whole = new Origin(YEAR + "/" + section.file(), "", 0);
    RowReader<T> rows = new RowReader<>(layout, whole, origins, problems);
    CsvFile.read(file(folder, section), rows);
    return rows.entries();
  }

  private static Path file(Path folder, Section section) {
    return folder.resolve(YEAR).resolve(section.file());
  }

  /** Writes a year into a folder, which is made where it is not there. Each file is replaced as a whole. */
  public static void write(Year year, Path folder) throws IOException {
    DossierFolder.write(year.closing(), folder);
    DossierFolder.write(year.budget(), folder.resolve(BUDGET));
    writeEvents(year, folder);
    write(folder, YearLayouts.ACTUALS, year.actuals());
  }

  /** Writes the events only; all other files stay as they are, to the byte. */
  public static void writeEvents(Year year, Path folder) throws IOException {
    int accounts = year.closing().profile().year();
    write(folder, YearLayouts.events(accounts), year.events());
  }

  private static <T> void write(Path folder, Layout<T> layout, List<T> entries) throws IOException {
    Path file = file(folder, layout.section());
    Path aside = file.resolveSibling("." + layout.section().file() + ".tmp");
    try {
      CsvFile.write(aside, layout, entries);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
