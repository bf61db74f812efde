package org.mingzhang.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The rows of an XLSX (first sheet) or CSV file as text. Bounded, since the file comes from outside. */
final class OfficialRows {
  private static final long MOST_BYTES = 20L << 20;
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COLUMNS = 50;

  private static final CSVFormat KEEPING_ROW_NUMBERS =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  private OfficialRows() {}

  static List<List<String>> read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file.getFileName() + "：文件超过 20 MB，不像是一份科目表。");
    }
    boolean isSheet = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    try {
      return isSheet ? sheet(file) : csv(file);
    } catch (IOException | RuntimeException e) {
      throw new IOException(
          file.getFileName() + "：不能按 " + (isSheet ? "XLSX" : "CSV") + " 读取，文件可能已损坏。", e);
    }
  }

  private static List<List<String>> sheet(Path file) throws IOException {
    DataFormatter asShown = new DataFormatter(Locale.ROOT);
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheetAt(0);
      int last = Math.min(sheet.getLastRowNum(), MOST_ROWS);
      for (int i = 0; i <= last; i++) rows.add(cells(sheet.getRow(i), asShown));
    }
    return rows;
  }

  private static List<String> cells(@Nullable Row row, DataFormatter asShown) {
    List<String> cells = new ArrayList<>();
    if (row == null) return cells;
    for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
      Cell cell = row.getCell(i, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
      cells.add(cell == null ? "" : asShown.formatCellValue(cell));
    }
    return cells;
  }

  private static List<List<String>> csv(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    String text = text(Files.readAllBytes(file));
    for (CSVRecord record : KEEPING_ROW_NUMBERS.parse(new StringReader(text))) {
      if (rows.size() > MOST_ROWS) break;
      rows.add(record.stream().limit(MOST_COLUMNS).toList());
    }
    return rows;
  }

  /** Lists saved by Chinese Excel are GB18030, all others UTF-8. */
  private static String text(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }
}
