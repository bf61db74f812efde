package org.mingzhang.read.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.amount.Amount;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Lexicon.Meaning;

/** Gives every number of the tables its coordinate: what the title, the column and the row say together. */
public final class Binder {
  private final Profile profile;
  private final Lexicon lexicon;
  private final AccountNames accounts;

  public Binder(Profile profile, Lexicon lexicon, AccountNames accounts) {
    this.profile = profile;
    this.lexicon = lexicon;
    this.accounts = accounts;
  }

  /** The same tables with coordinates on their cells. */
  public List<Table> bind(List<Table> tables) {
    return tables.stream().map(this::bind).toList();
  }

  /** The numbers of bound tables as facts. */
  public static List<Fact> facts(List<Table> tables) {
    List<Fact> facts = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      List<Table.Row> rows = tables.get(t).rows();
      for (int r = 0; r < rows.size(); r++) {
        for (Table.Cell cell : rows.get(r).cells()) {
          Amount amount = cell.amount();
          if (amount == null || cell.coordinate().members().isEmpty()) continue;
          facts.add(new Fact(cell.coordinate(), amount, cell.place(), Fact.Origin.cell(t, r, cell.column())));
        }
      }
    }
    return facts;
  }

  private Table bind(Table table) {
    Coordinate about = about(table);
    List<Coordinate> columns = table.columns().stream().map(this::column).toList();
    RowBinder rows = new RowBinder(table, about, profile, lexicon, accounts);
    List<Table.Row> bound = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Coordinate meaning = rows.meaning(row);
      List<Table.Cell> cells = new ArrayList<>();
      for (Table.Cell cell : row.cells()) {
        Coordinate coordinate =
            cell.amount() == null ? Coordinate.EVERYTHING : coordinate(about, columns.get(cell.column()), meaning, row);
        cells.add(new Table.Cell(cell.column(), cell.text(), cell.amount(), coordinate, cell.place()));
      }
      bound.add(
          new Table.Row(row.key(), row.name(), row.code(), row.side(), row.context(), cells, row.place()));
    }
    return new Table(
        table.number(), table.title(), table.unit(), table.columns(), bound, table.notes(), table.form(), table.place());
  }

  private Coordinate about(Table table) {
    Coordinate about =
        Coordinate.of(Axis.VERSION, profile.kind() == Profile.Kind.FINAL ? "final" : "budget")
            .with(Axis.YEAR, String.valueOf(profile.year()))
            .with(lexicon.title(table.title()));
    String measure = about.get(Axis.MEASURE).orElse("");
    // 三公 money is fiscal by definition: its tables may or may not say so.
    return measure.equals("three-public") || measure.equals("procurement") || measure.equals("transfer")
        ? about.without(Axis.FUND).without(Axis.NATURE)
        : about;
  }

  /** The members a column's header path stands for, outer words first. */
  private Coordinate column(Table.Column column) {
    Coordinate coordinate = Coordinate.EVERYTHING;
    for (int i = 0; i < column.path().size(); i++) {
      String word = column.path().get(i);
      if (lexicon.side(word).isPresent() && i == 0 && column.path().size() > 1) continue;
      Optional<Meaning> meaning = lexicon.column(word);
      if (meaning.isPresent()) {
        coordinate = coordinate.with(meaning.get().coordinate());
      } else if (lexicon.label(word).isEmpty()) {
        coordinate = coordinate.with(Axis.ITEM, Lexicon.unnumbered(word));
      }
    }
    return coordinate;
  }

  private Coordinate coordinate(Coordinate about, Coordinate column, Coordinate row, Table.Row printed) {
    Coordinate side = Coordinate.EVERYTHING;
    if (printed.side() == Side.INCOME) side = Coordinate.of(Axis.MEASURE, "revenue");
    if (printed.side() == Side.EXPENSE) side = Coordinate.of(Axis.MEASURE, "expenditure");
    Coordinate coordinate = about.with(side).with(column).with(row);
    // A cell of a row that is about carry-over is about carry-over whatever its column says, and so on.
    if (column.has(Axis.FUND) && row.has(Axis.FUND) && printed.side() == Side.NONE) {
      coordinate = coordinate.with(Axis.FUND, column.get(Axis.FUND).orElseThrow());
    }
    String measure = coordinate.get(Axis.MEASURE).orElse("");
    if (measure.equals("three-public") || measure.equals("operating-cost")) {
      coordinate = coordinate.without(Axis.NATURE);
      if (!column.has(Axis.FUND)) coordinate = coordinate.without(Axis.FUND);
    }
    boolean economic = coordinate.has(Axis.ECONOMIC);
    boolean sideNature = column.has(Axis.NATURE) && about.has(Axis.NATURE) && printed.cells().size() == 1;
    if (economic && sideNature) coordinate = coordinate.with(Axis.NATURE, about.get(Axis.NATURE).orElseThrow());
    return coordinate;
  }
}
