package org.mingzhang.budget.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.folder.DossierFolder;
import org.mingzhang.budget.table.Draft;
import org.mingzhang.budget.validate.Validation;
import org.mingzhang.budget.workbook.DossierWorkbook;

/**
 * Opens what a department has entered, folder or workbook, and looks it over.
 *
 * <pre>{@code
 * Dossier dossier = Dossiers.read(Path.of("samples/futian-2024"));
 * }</pre>
 */
public final class Dossiers {
  private Dossiers() {}

  /**
   * A dossier with what was found in it.
   *
   * @param problems warnings: what may be right, but somebody should look
   */
  public record Opened(Dossier dossier, List<Problem> problems) {
    public Opened {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The dossier in a folder or workbook.
   *
   * @throws DossierException if there are errors in it, with all of them and the warnings
   */
  public static Dossier read(Path path) throws DossierException {
    return open(path).dossier();
  }

  /**
   * The same, with the warnings.
   *
   * @throws DossierException if there are errors in it, with all of them and the warnings
   */
  public static Opened open(Path path) throws DossierException {
    Draft draft = draft(path);
    Dossier dossier = Validation.sound(draft);
    return new Opened(dossier, draft.warnings());
  }

  /**
   * The dossier in a folder or workbook whose rows can be read, whatever is wrong with it otherwise: to bring it into
   * another form, where it can be put right.
   *
   * @return with errors and warnings
   * @throws DossierException if rows cannot be read, with everything wrong
   */
  public static Opened readable(Path path) throws DossierException {
    Draft draft = draft(path);
    Dossier dossier = draft.sound();
    return new Opened(dossier, Validation.of(draft));
  }

  /** Everything wrong with a folder or workbook, errors and warnings. */
  public static List<Problem> problems(Path path) {
    try {
      return Validation.of(draft(path));
    } catch (DossierException e) {
      return e.problems();
    }
  }

  private static Draft draft(Path path) throws DossierException {
    if (Files.isDirectory(path)) return DossierFolder.draft(path);
    if (Files.isRegularFile(path)) return DossierWorkbook.draft(path);
    String what = Files.exists(path) ? "既不是文件夹，也不是文件" : "没有这个文件或文件夹";
    throw new DossierException(List.of(
        new Problem(Problem.Severity.ERROR, path.toString(), "", 0, "", what, "", "请检查路径")));
  }
}
