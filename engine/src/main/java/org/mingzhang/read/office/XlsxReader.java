package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.fact.Place;
import org.mingzhang.read.FormatReader;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Characters;
import org.mingzhang.read.intake.Limits;

/**
 * Reads an Excel workbook (.xlsx). Every visible sheet becomes a page: a heading with the sheet's name, then its tables
 * as grids with the titles and notes around them as paragraphs, numbers as the cells print them and formulas as their saved results. A place's page is the sheet's
 * number among the visible ones, its line the row number at the sheet's edge. Hidden sheets are named as not read.
 */
public final class XlsxReader implements FormatReader {
  private static final int MOST_SHEETS = 1_000;

  private record Entry(String name, String id, boolean hidden) {}

  @Override
  public Source read(String name, byte[] bytes) throws UnreadableException {
    try (OfficeArchive archive = OfficeArchive.open(bytes)) {
      return read(name, archive);
    } catch (RuntimeException damage) {
      throw new UnreadableException(OfficeArchive.DAMAGED, damage);
    }
  }

  private static Source read(String name, OfficeArchive archive) throws UnreadableException {
    String main = archive.mainPart();
    byte[] workbook =
        archive.part(main).orElseThrow(() -> new UnreadableException("这个文件里没有 Excel 工作簿。"));
    Relations relations = Relations.of(archive, main);
    List<Entry> entries = new ArrayList<>();
    boolean since1904 = sheets(workbook, entries);
    SharedStrings strings = SharedStrings.of(relations.part(archive, "sharedStrings"));
    CellFormats formats = CellFormats.of(relations.part(archive, "styles"), since1904);
    List<Problem> problems = new ArrayList<>();
    List<Source.Page> pages = new ArrayList<>();
    int cellsLeft = Limits.CELLS;
    for (Entry entry : entries) {
      if (entry.hidden) {
        problems.add(new Problem("工作表“" + entry.name + "”", "这个工作表是隐藏的，没有读。", Place.UNKNOWN));
        continue;
      }
      Optional<byte[]> part = archive.part(relations.target(entry.id).orElse(""));
      if (part.isEmpty()) continue;
      Sheet sheet = new Sheet(strings, formats, pages.size() + 1, cellsLeft, problems);
      sheet.read(part.get(), entry.name);
      cellsLeft -= sheet.cells().size();
      pages.add(page(pages.size() + 1, entry.name, sheet));
    }
    if (cellsLeft == Limits.CELLS) throw new UnreadableException("工作簿里没有内容。");
    return new Source(name, Source.Format.XLSX, pages, problems, DocxReader.properties(archive));
  }

  private static Source.Page page(int number, String name, Sheet sheet) {
    List<Block> blocks = new ArrayList<>();
    String heading = Characters.clean(name).replace('\n', ' ').strip();
    if (!heading.isEmpty())
      blocks.add(new Block.Paragraph(heading, 1, true, Place.onPage(number, null)));
    blocks.addAll(SheetBlocks.of(SheetCells.of(sheet)));
    return new Source.Page(number, 0, 0, blocks);
  }

  /** Collects the sheets in their order; tells whether dates count from 1904. */
  private static boolean sheets(byte[] workbook, List<Entry> entries) throws UnreadableException {
    boolean since1904 = false;
    try (PartXml xml = new PartXml(workbook)) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) since1904 = xml.attribute("date1904").matches("1|true");
        if (!xml.starts("sheet") || entries.size() >= MOST_SHEETS) continue;
        boolean hidden =
            !xml.attribute("state").isEmpty() && !xml.attribute("state").equals("visible");
        entries.add(new Entry(xml.attribute("name"), xml.attribute("id"), hidden));
      }
    }
    return since1904;
  }
}
