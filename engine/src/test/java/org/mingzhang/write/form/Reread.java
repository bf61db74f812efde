package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.write.PrintedTable;

/** Printed tables as a format would show them, read again. */
final class Reread {
  private Reread() {}

  static Disclosure of(Profile profile, List<PrintedTable> tables) {
    return DisclosureReader.read(source(profile, tables));
  }

  static Source source(Profile profile, List<PrintedTable> tables) {
    List<Block> blocks = new ArrayList<>();
    String kind = profile.kind() == Profile.Kind.FINAL ? "决算" : "预算";
    blocks.add(line(profile.year() + "年" + profile.issuer() + profile.level() + kind));
    for (PrintedTable table : tables) {
      if (!table.number().isEmpty()) blocks.add(line(table.number()));
      blocks.add(line(table.title()));
      table.lead().forEach(lead -> {
        blocks.add(line(lead.left()));
        blocks.add(line(lead.right()));
      });
      blocks.add(grid(table));
      table.notes().forEach(note -> blocks.add(line(note)));
    }
    return new Source(
        "printed",
        Source.Format.HTML,
        List.of(new Source.Page(0, 0, 0, blocks)),
        List.of(),
        Map.of());
  }

  private static Block line(String text) {
    return new Block.Paragraph(text, 0, true, Place.UNKNOWN);
  }

  static Block.Grid grid(PrintedTable table) {
    List<PrintedTable.Row> rows = new ArrayList<>(table.header());
    rows.addAll(table.body());
    List<int[]> columns = Grids.columns(rows, table.columns().size());
    List<Block.Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).cells().size(); c++) {
        PrintedTable.Cell cell = rows.get(r).cells().get(c);
        cells.add(new Block.Cell(
            r, columns.get(r)[c], cell.rows(), cell.columns(), cell.text(), Place.UNKNOWN));
      }
    }
    return new Block.Grid(cells, rows.size(), table.columns().size(), Place.UNKNOWN);
  }
}
