package org.mingzhang.budget.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Texts;
import org.mingzhang.budget.table.Draft;
import org.mingzhang.budget.table.Layouts;
import org.mingzhang.document.Profile;

/**
 * A dossier as one workbook, with the same content as the folder: a sheet for each kind of entry, columns explained, known
 * words to pick from. What is written reads back equal, except that blanks around words, blank lines in lists, zeros
 * after the last decimal and the order of a project's parts among other projects' are gone. The same dossier gives the
 * same bytes.
 *
 * <pre>{@code
 * DossierWorkbook.template(Path.of("预算填报模板.xlsx"));
 * Dossier dossier = DossierWorkbook.read(Path.of("filled-in.xlsx"));
 * }</pre>
 */
public final class DossierWorkbook {
  private DossierWorkbook() {}

  /**
   * The dossier in a workbook.
   *
   * @throws DossierException if something in it cannot be read, with everything that cannot
   */
  public static Dossier read(Path file) throws DossierException {
    return draft(file).sound();
  }

  /** What can be made of a workbook, right or wrong. */
  public static Draft draft(Path file) {
    return new BookReader(file).read();
  }

  /**
   * Writes a dossier as a workbook, whole or not at all.
   *
   * @throws DossierException if an entry does not fit into a sheet
   */
  public static void write(Dossier dossier, Path file) throws IOException, DossierException {
    Path folder = file.toAbsolutePath().getParent();
    Path aside = Files.createTempFile(folder, ".workbook", ".tmp");
    try {
      try (BookWriter book = new BookWriter();
          OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
        List<Sheets.Filled<?>> sheets = Sheets.of(dossier);
        Guide guide = new Guide(book);
        guide.write(sheets);
        guide.examples(Layouts.LINES);
        sheets.forEach(book::add);
        book.writeTo(out);
      }
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Writes the empty workbook to be filled in, with its instructions and examples. */
  public static void template(Path file) throws IOException {
    Dossier empty = new Dossier(
        new Profile("", 0, Profile.Kind.BUDGET, "", ""),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Assets.NONE,
        Texts.NONE);
    try {
      write(empty, file);
    } catch (DossierException e) {
      throw new IllegalStateException("the empty workbook holds nothing that might not fit", e);
    }
  }
}
