package org.mingzhang.budget.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The sheets of an XLSX workbook, row by row. Numbers are given exactly, to the 15 digits a spreadsheet keeps; formulas are
 * never run, their last result is taken.
 */
public final class XlsxFile {
  private static final int MOST_COLUMNS = 300;
  private static final int EXACT_DIGITS = 15;

  private XlsxFile() {}

  /**
   * Feeds the sheets one after the other.
   *
   * @param sheets where the rows of a sheet go, by its name; null for a sheet that is not wanted
   * @param broken is told in Chinese why nothing could be read
   */
  public static void read(
      Path file, Function<String, @Nullable Rows> sheets, Consumer<String> broken) {
    try {
      String refusal = ArchiveLimits.refusal(file);
      if (!refusal.isEmpty()) {
        broken.accept(refusal);
        return;
      }
      try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
        SharedStrings words = new KeptWords(new ReadOnlySharedStringsTable(archive, false));
        XSSFReader.SheetIterator all = new XSSFReader(archive).getSheetIterator();
        while (all.hasNext()) {
          try (InputStream in = all.next()) {
            Rows rows = sheets.apply(all.getSheetName());
            if (rows != null) read(in, words, rows);
          }
        }
      }
    } catch (UnsupportedFileFormatException | EmptyFileException e) {
      broken.accept("不是 .xlsx 工作簿，或设有密码");
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      broken.accept("工作簿不完整或已损坏，读不出来");
    }
  }

  /** Whether a file is an archive, as every workbook is. */
  public static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private static void read(InputStream in, SharedStrings words, Rows rows)
      throws ParserConfigurationException, SAXException, IOException {
    CellTypes types = new CellTypes(XMLHelper.newXMLReader());
    Collector collector = new Collector(types, rows);
    // Without styles the handler gives numbers as they stand in the file, not as they are shown.
    types.setContentHandler(new XSSFSheetXMLHandler(null, words, collector, false));
    try {
      types.parse(new InputSource(in));
    } catch (Enough enough) {
      // The rest is not wanted.
    } catch (SAXException e) {
      rows.broken(collector.number + 1, "从这一行起读不下去", "请用电子表格软件另存后再试");
    }
  }

  /** A numeric cell's text as plain digits: 1.0E7 and 10000000.000000002 are both 10000000. */
  static String digits(String raw) {
    try {
      BigDecimal value = new BigDecimal(raw);
      if (value.precision() - value.scale() > EXACT_DIGITS) return raw;
      return Numbers.text(value.round(new MathContext(EXACT_DIGITS)));
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  /** Makes each word once: the library would make it anew for every cell. */
  private static final class KeptWords implements SharedStrings {
    private final ReadOnlySharedStringsTable table;
    private final Map<Integer, RichTextString> made = new HashMap<>();

    KeptWords(ReadOnlySharedStringsTable table) {
      this.table = table;
    }

    @Override
    public RichTextString getItemAt(int index) {
      return made.computeIfAbsent(index, table::getItemAt);
    }

    @Override
    public int getCount() {
      return table.getCount();
    }

    @Override
    public int getUniqueCount() {
      return table.getUniqueCount();
    }
  }

  /** Ends the reading of a sheet. */
  private static final class Enough extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /** Knows of the cell being read whether it is a number: the handler tells only its text. */
  private static final class CellTypes extends XMLFilterImpl {
    private boolean numeric;

    CellTypes(XMLReader parent) {
      super(parent);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (local.equals("c")) {
        String type = attributes.getValue("t");
        numeric = type == null || type.equals("n");
      }
      super.startElement(uri, local, name, attributes);
    }
  }

  private static final class Collector implements SheetContentsHandler {
    private final CellTypes types;
    private final Rows rows;
    private List<String> cells = new ArrayList<>();
    private int number;
    private boolean full;

    Collector(CellTypes types, Rows rows) {
      this.types = types;
      this.rows = rows;
    }

    @Override
    public void startRow(int row) {
      cells = new ArrayList<>();
      number = row + 1;
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      int column = reference == null ? cells.size() : new CellReference(reference).getCol();
      if (value == null || column >= MOST_COLUMNS) return;
      while (cells.size() <= column) cells.add("");
      cells.set(column, types.numeric ? digits(value) : value);
    }

    @Override
    public void endRow(int row) {
      if (!full) full = !rows.row(number, cells);
    }
  }
}
