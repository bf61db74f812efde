package org.mingzhang.budget.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Entries as comma-separated values: UTF-8 with a byte order mark, by which Excel knows it. Words that a spreadsheet would
 * run as a formula are given a leading apostrophe, which is taken off again in reading.
 */
public final class CsvFile {
  private static final long MOST_BYTES = 1L << 30;

  /** Characters of one row; what is longer is a lost quotation mark. */
  private static final int MOST_ROW = 1 << 20;

  private static final String BEGINNINGS = "'=+-@\t\r";
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

  private static final CSVFormat READING =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
  private static final CSVFormat WRITING =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private CsvFile() {}

  /** Feeds the rows of a file one at a time, so that a large file need not lie in memory. */
  public static void read(Path file, Rows rows) {
    int number = 0;
    try {
      if (!Files.isRegularFile(file)) {
        rows.broken(0, "没有这个文件", "请检查路径");
        return;
      }
      if (Files.size(file) > MOST_BYTES) {
        rows.broken(0, "文件超过 " + (MOST_BYTES >> 20) + " MB，没有读", "请分开填报");
        return;
      }
      Optional<Charset> charset = TextFile.charset(file);
      if (charset.isEmpty()) {
        rows.broken(0, "不是 CSV 文本", "请另存为“CSV UTF-8（逗号分隔）”");
        return;
      }
      try (RowLimit limit = new RowLimit(TextFile.open(file, charset.get()));
          CSVParser parser = READING.parse(limit)) {
        for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); limit.next()) {
          List<String> cells = records.next().stream().map(CsvFile::shown).toList();
          if (!rows.row(++number, cells)) return;
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      rows.broken(number + 1, "从这一行起读不下去", "请检查引号是否成对");
    }
  }

  /** Writes a file of entries with its header row. */
  public static <T> void write(Path file, Layout<T> layout, List<T> entries) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write('\uFEFF');
      try (CSVPrinter csv = new CSVPrinter(out, WRITING)) {
        csv.printRecord(layout.headers());
        List<Column> columns = layout.columns();
        for (T entry : entries) {
          List<String> row = layout.row(entry);
          for (int i = 0; i < row.size(); i++) {
            csv.print(columns.get(i).kind().isNumber() ? row.get(i) : harmless(row.get(i)));
          }
          csv.println();
        }
      }
    }
  }

  /** Words as a spreadsheet will not run them. */
  public static String harmless(String words) {
    if (words.isEmpty() || BEGINNINGS.indexOf(words.charAt(0)) < 0) return words;
    return FORMULA.matcher(words).matches() ? "'" + words : words;
  }

  /** The words that {@link #harmless} was given. */
  public static String shown(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** Stops where one row is endless. */
  private static final class RowLimit extends FilterReader {
    private int read;

    RowLimit(Reader in) {
      super(in);
    }

    void next() {
      read = 0;
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int count = super.read(buffer, from, length);
      count(count);
      return count;
    }

    private void count(int more) throws IOException {
      read += Math.max(more, 0);
      if (read > MOST_ROW) throw new IOException("a row of more than " + MOST_ROW + " characters");
    }
  }
}
