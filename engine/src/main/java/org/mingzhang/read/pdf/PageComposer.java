package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.mingzhang.document.Block;
import org.mingzhang.fact.Place;

/** Puts a page's runs of text into the cells of its grids, and what is left into lines, in reading order. */
final class PageComposer {
  private final PageInk ink;
  private final int page;

  private PageComposer(PageInk ink, int page) {
    this.ink = ink;
    this.page = page;
  }

  static Sheet compose(PageInk asDrawn, int page) {
    PageInk ink = asDrawn.upright();
    RuleNet.Nets nets = RuleNet.of(ink.rules());
    List<Sheet.Piece> pieces = new PageComposer(ink, page).pieces(nets);
    return new Sheet(
        page, asDrawn.width(), asDrawn.height(), ink.turn() % 2 == 1, nets.tooMany(), pieces);
  }

  private List<Sheet.Piece> pieces(RuleNet.Nets nets) {
    List<Lattice> lattices = LatticeFinder.find(nets);
    List<List<Run>> inside = new ArrayList<>();
    for (int i = 0; i < lattices.size(); i++) inside.add(new ArrayList<>());
    List<Run> outside = new ArrayList<>();
    for (Run run : Run.of(ink)) {
      int at = 0;
      while (at < lattices.size() && !lattices.get(at).holds(run.middleX(), run.middleY())) at++;
      if (at == lattices.size()) outside.add(run);
      else inside.get(at).addAll(run.partedBy(lattices.get(at)));
    }
    List<Sheet.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lattices.size(); i++) {
      Lattice lattice = RowSplitter.split(lattices.get(i), inside.get(i));
      pieces.add(new Sheet.TableGrid(lattice.top(), grid(lattice, inside.get(i))));
    }
    List<Line> lines = Line.of(outside);
    lines.sort(Comparator.comparingDouble(Line::middleY));
    Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (AlignedColumns.Table table : AlignedColumns.find(lines, nets.loose())) {
      List<Run> runs = new ArrayList<>();
      for (Line line : table.lines()) runs.addAll(line.runs());
      pieces.add(new Sheet.TableGrid(table.lattice().top(), grid(table.lattice(), runs)));
      taken.addAll(table.lines());
    }
    for (Line line : lines) if (!taken.contains(line)) pieces.add(textLine(line));
    pieces.sort(Comparator.comparingDouble(Sheet.Piece::top));
    return pieces;
  }

  private Sheet.TextLine textLine(Line line) {
    return new Sheet.TextLine(
        line.text(),
        line.left(),
        line.top(),
        line.right(),
        line.bottom(),
        line.size(),
        line.firstWordWidth(),
        ink.width(),
        ink.onPage(line.left(), line.top(), line.right(), line.bottom()));
  }

  private Block.Grid grid(Lattice lattice, List<Run> runs) {
    List<List<Run>> byField = lattice.deal(runs);
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < byField.size(); i++) {
      Lattice.Field field = lattice.fields.get(i);
      List<String> lines = new ArrayList<>();
      for (Line line : Line.of(byField.get(i))) lines.add(line.text());
      Place place = Place.onPage(
          page,
          ink.onPage(
              lattice.left(field),
              lattice.top(field),
              lattice.right(field),
              lattice.bottom(field)));
      cells.add(new Block.Cell(
          field.row(),
          field.column(),
          field.rowSpan(),
          field.columnSpan(),
          String.join("\n", lines),
          place));
    }
    Place place = Place.onPage(
        page, ink.onPage(lattice.left(), lattice.top(), lattice.right(), lattice.bottom()));
    return new Block.Grid(cells, lattice.rows(), lattice.columns(), place);
  }
}
