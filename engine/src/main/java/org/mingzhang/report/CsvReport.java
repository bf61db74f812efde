package org.mingzhang.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingzhang.check.CheckResult;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.SpreadsheetText;

/**
 * Comma-separated values in UTF-8 with a header line. Words that a spreadsheet would take for a formula are given a
 * leading apostrophe; numbers are left as printed.
 */
public final class CsvReport {
  private CsvReport() {}

  /**
   * @param mark whether to begin with a byte order mark, which Excel needs to see that a file is UTF-8
   */
  public static Report<Disclosure> ofReading(OutputStream out, Language language, boolean mark)
      throws IOException {
    return lines(out, mark, Columns.ofCells(language), Columns::cells);
  }

  public static Report<CheckResult> ofFindings(OutputStream out, Language language, boolean mark)
      throws IOException {
    return lines(
        out, mark, Columns.ofFindings(language), result -> Columns.findings(result, language));
  }

  private static <T> Report<T> lines(
      OutputStream out, boolean mark, List<String> header, Function<T, List<List<String>>> lines)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (mark) writer.write('\uFEFF');
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord(header);
    return new Report<>() {
      @Override
      public void add(T document) throws IOException {
        for (List<String> line : lines.apply(document)) {
          csv.printRecord(line.stream().map(SpreadsheetText::harmless).toList());
        }
        csv.flush();
      }

      @Override
      public void close() throws IOException {
        csv.flush();
      }
    };
  }
}
