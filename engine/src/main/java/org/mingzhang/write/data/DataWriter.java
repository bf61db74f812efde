package org.mingzhang.write.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingzhang.budget.Dossier;
import org.mingzhang.document.SpreadsheetText;
import org.mingzhang.write.Publication;

/**
 * Writes a publication as open data into a folder:
 *
 * <ul>
 *   <li>{@code facts.csv}, {@code facts.json}: every number of the tables once, with its coordinate, as printed and exact in
 *       元;
 *   <li>{@code tables/01.csv} …: each table as printed, its header words joined by {@code /};
 *   <li>{@code datapackage.json} with {@code lines.csv}: the lines as a Fiscal Data Package (1.0rc1).
 * </ul>
 *
 * Files are UTF-8; those for spreadsheets begin with a byte order mark and hold nothing that would run as a formula.
 */
public final class DataWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DataWriter() {}

  /**
   * @param folder made if it is not there; files of the same names are replaced
   */
  public static void write(Publication publication, Dossier dossier, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    FactFiles.write(publication, folder);
    TableFiles.write(publication, Files.createDirectories(folder.resolve("tables")));
    FiscalPackage.write(publication, dossier, folder);
  }

  /** One CSV file; lines are written as they come. */
  static void csv(
      Path file, boolean forSpreadsheets, List<String> header, Stream<List<String>> lines)
      throws IOException {
    try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      if (forSpreadsheets) writer.write(BYTE_ORDER_MARK);
      csv.printRecord(header);
      lines.forEachOrdered(line -> {
        try {
          csv.printRecord(line.stream().map(SpreadsheetText::harmless).toList());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
