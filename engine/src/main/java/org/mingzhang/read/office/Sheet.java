package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.fact.Place;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Characters;
import org.mingzhang.read.intake.Limits;

/** Streams one worksheet: its filled cells, within the limits, and its merged regions. */
final class Sheet {
  /** More merged regions than any table has; the rest stay unmerged. */
  private static final int MOST_MERGES = 20_000;

  /** @param row 0-based in the sheet; so is the column */
  record Cell(int row, int column, String text) {}

  private final SharedStrings strings;
  private final CellFormats formats;
  private final int number;
  private final int mostCells;
  private final List<Problem> problems;
  private final List<Cell> cells = new ArrayList<>();
  private final List<CellRange> merges = new ArrayList<>();
  private int row = -1;
  private int column = -1;
  private boolean cut;
  private int withoutResult;

  /** @param number the sheet's number among those read, for places */
  Sheet(
      SharedStrings strings,
      CellFormats formats,
      int number,
      int mostCells,
      List<Problem> problems) {
    this.strings = strings;
    this.formats = formats;
    this.number = number;
    this.mostCells = mostCells;
    this.problems = problems;
  }

  void read(byte[] part, String name) throws UnreadableException {
    try (PartXml xml = new PartXml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) continue;
        switch (xml.name()) {
          case "row" -> {
            row = xml.number("r", row + 2) - 1;
            column = -1;
          }
          case "c" -> cell(xml);
          case "mergeCell" -> {
            if (merges.size() < MOST_MERGES)
              CellRange.of(xml.attribute("ref")).ifPresent(merges::add);
          }
          default -> {}
        }
      }
    }
    String where = "工作表“" + name + "”";
    if (cut) {
      String why = "表格太大（最多读 " + Limits.COLUMNS + " 列、" + Limits.ROWS + " 行、全文 " + Limits.CELLS
          + " 个单元格），超出的部分没有读。";
      problems.add(new Problem(where, why, Place.onPage(number, null)));
    }
    if (withoutResult > 0) {
      String why = "有 " + withoutResult + " 个公式没有保存计算结果，请在 Excel 里打开并保存后再读。";
      problems.add(new Problem(where, why, Place.onPage(number, null)));
    }
  }

  private void cell(PartXml xml) throws UnreadableException {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    int position = CellRange.column(xml.attribute("r"));
    column = position >= 0 ? position : column + 1;
    String value = "";
    boolean formula = false;
    boolean inValue = false;
    StringBuilder stored = new StringBuilder();
    while (xml.next() && !xml.ends("c")) {
      if (xml.name().equals("v")) inValue = xml.isStart();
      else if (inValue) stored.append(xml.text());
      if (xml.starts("f")) formula = true;
      if (xml.starts("is")) value = SharedStrings.richText(xml, "is");
    }
    if (formula && stored.isEmpty() && !type.equals("str")) withoutResult++;
    if (!stored.isEmpty()) value = value(type, stored.toString(), style);
    String text = Characters.clean(value).strip();
    if (!text.isEmpty()) keep(text);
  }

  private String value(String type, String stored, int style) {
    return switch (type) {
      case "s" -> strings.at(stored);
      case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
      case "str", "inlineStr", "e", "d" -> stored;
      default -> formats.printed(stored, style);
    };
  }

  private void keep(String text) {
    boolean fits =
        row >= 0 && row < Limits.ROWS && column < Limits.COLUMNS && cells.size() < mostCells;
    if (fits) {
      cells.add(new Cell(row, column, text));
    } else {
      cut = true;
    }
  }

  List<Cell> cells() {
    return cells;
  }

  List<CellRange> merges() {
    return merges;
  }

  /** Where a row stands, for a clerk who opens the file: the sheet and the line number at its edge. */
  Place placeOf(int row) {
    return new Place(null, null, null, number, row + 1, null, null);
  }
}
