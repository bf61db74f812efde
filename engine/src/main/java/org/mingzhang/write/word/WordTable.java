package org.mingzhang.write.word;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.Contents;
import org.mingzhang.write.layout.TableGrid;
import org.mingzhang.write.layout.TableGrid.Placed;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** One table: its header repeated on every page, no row broken over two pages, numbers at the right. */
final class WordTable {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String HEADER_SHADE = "F2F2F2";

  private final PrintedTable table;
  private final TableText text;
  private final CTTbl tbl;

  private WordTable(PrintedTable table, TableText text, CTTbl tbl) {
    this.table = table;
    this.text = text;
    this.tbl = tbl;
  }

  static void print(PrintedTable table, TableText text, PageFormat page, CTTbl tbl) {
    new WordTable(table, text, tbl).print(page);
  }

  private void print(PageFormat page) {
    properties(page);
    CTTblGrid grid = tbl.addNewTblGrid();
    for (int width : text.widths()) grid.addNewGridCol().setW(BigInteger.valueOf(width));
    rows(TableGrid.header(table), true);
    rows(TableGrid.body(table), false);
  }

  private void properties(PageFormat page) {
    CTTblPr properties = tbl.addNewTblPr();
    properties.addNewTblStyle().setVal("Report");
    width(properties.addNewTblW(), page.textWidth());
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    String caption = Contents.caption(table);
    if (caption.isEmpty()) return;
    // What a screen reader says of the table; the schema at hand has no names for these two.
    try (XmlCursor cursor = properties.newCursor()) {
      cursor.toEndToken();
      describe(cursor, "tblCaption", caption);
      describe(cursor, "tblDescription", description());
    }
  }

  private static void describe(XmlCursor cursor, String element, String words) {
    cursor.beginElement(new QName(WORD, element, "w"));
    cursor.insertAttributeWithValue(new QName(WORD, "val", "w"), words);
    cursor.toNextToken();
  }

  private String description() {
    StringBuilder words = new StringBuilder(Contents.caption(table));
    words.append("，共 ").append(table.columns().size()).append(" 列 ");
    words.append(table.body().size()).append(" 行");
    table.lead().stream()
        .map(lead -> CleanText.line(lead.right()))
        .filter(right -> !right.isEmpty())
        .forEach(right -> words.append("，").append(right));
    return words.append("。").toString();
  }

  private void rows(TableGrid grid, boolean header) {
    for (int r = 0; r < grid.rows(); r++) {
      CTRow row = tbl.addNewTr();
      CTTrPr properties = row.addNewTrPr();
      properties.addNewCantSplit();
      if (header) properties.addNewTblHeader();
      boolean keeps = header || isHeader(grid, r);
      for (Placed placed : grid.covering(r)) {
        cell(row.addNewTc(), placed, r, header, keeps);
      }
    }
  }

  /** A header inside the body, as goal tables have them. */
  private static boolean isHeader(TableGrid grid, int row) {
    return grid.starting(row).stream()
            .filter(placed -> placed.cell().kind() == Cell.Kind.HEADER)
            .count()
        > 1;
  }

  /** @param keeps whether the row must stay with the one below it */
  private void cell(CTTc tc, Placed placed, int row, boolean inHeader, boolean keeps) {
    CTTcPr properties = tc.addNewTcPr();
    int width = 0;
    for (int c = 0; c < placed.columns(); c++) width += text.widths()[placed.column() + c];
    width(properties.addNewTcW(), width);
    if (placed.columns() > 1)
      properties.addNewGridSpan().setVal(BigInteger.valueOf(placed.columns()));
    if (placed.rows() > 1)
      properties.addNewVMerge().setVal(placed.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
    boolean header = inHeader || placed.cell().kind() == Cell.Kind.HEADER;
    if (header) shade(properties.addNewShd());
    CTP paragraph = tc.addNewP();
    CTPPr style = Runs.style(paragraph, text.style());
    if (keeps) style.addNewKeepNext();
    if (placed.row() == row) words(paragraph, style, placed.cell(), header);
  }

  private void words(CTP paragraph, CTPPr style, Cell cell, boolean header) {
    if (cell.indent() > 0 && !header) {
      CTInd indent = style.addNewInd();
      indent.setLeft(BigInteger.valueOf(2L * text.half() * cell.indent()));
      indent.setLeftChars(BigInteger.valueOf(100L * cell.indent()));
    }
    if (header) style.addNewJc().setVal(STJc.CENTER);
    else if (cell.kind() == Cell.Kind.NUMBER) style.addNewJc().setVal(STJc.RIGHT);
    Runs.add(paragraph, cell.text(), header);
  }

  private static void shade(CTShd shade) {
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(HEADER_SHADE);
  }

  private static void width(CTTblWidth width, int twentieths) {
    width.setW(BigInteger.valueOf(twentieths));
    width.setType(STTblWidth.DXA);
  }
}
