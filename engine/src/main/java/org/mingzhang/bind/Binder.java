package org.mingzhang.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.amount.Amount;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Lexicon.Meaning;
import org.mingzhang.lexicon.Words;

/** Gives every number of the tables its coordinate: what the title, the column and the row say together. */
public final class Binder {
  private static final int ENOUGH = 75;

  private final Profile profile;
  private final Lexicon lexicon;
  private final AccountNames accounts;
  private final FormCatalogue forms;

  public Binder(Profile profile, Lexicon lexicon, AccountNames accounts, FormCatalogue forms) {
    this.profile = profile;
    this.lexicon = lexicon;
    this.accounts = accounts;
    this.forms = forms;
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
          facts.add(new Fact(
              cell.coordinate(), amount, cell.place(), Fact.Origin.cell(t, r, cell.column())));
        }
      }
    }
    return facts;
  }

  private Table bind(Table table) {
    Optional<Form> form = form(table);
    Coordinate about = about(table, form);
    List<Coordinate> columns = columns(table, about, form);
    RowBinder rows = new RowBinder(table, about, profile, lexicon, accounts);
    List<Table.Row> bound = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Coordinate meaning = rows.meaning(row);
      List<Table.Cell> cells = new ArrayList<>();
      for (Table.Cell cell : row.cells()) {
        Coordinate coordinate = cell.amount() == null
            ? Coordinate.EVERYTHING
            : coordinate(about, columns.get(cell.column()), meaning, row);
        Place place =
            cell.place().inTable(table.label(), row.key(), cell.place().column());
        cells.add(new Table.Cell(cell.column(), cell.text(), cell.amount(), coordinate, place));
      }
      bound.add(new Table.Row(
          row.key(),
          row.name(),
          row.code(),
          row.side(),
          row.context(),
          cells,
          row.place().inTable(table.label(), row.key(), null)));
    }
    return new Table(
        table.number(),
        table.title(),
        table.unit(),
        table.columns(),
        bound,
        table.notes(),
        form.map(Form::id).orElse(null),
        table.place());
  }

  private Optional<Form> form(Table table) {
    List<List<String>> paths = table.columns().stream().map(Table.Column::path).toList();
    return forms.bestMatch(
        table.title(), paths, profile.region(), profile.year(), profile.kind().id());
  }

  private Coordinate about(Table table, Optional<Form> form) {
    Coordinate about = Coordinate.of(
            Axis.VERSION, profile.kind() == Profile.Kind.FINAL ? "final" : "budget")
        .with(Axis.YEAR, String.valueOf(profile.year()))
        .with(lexicon.title(table.title()));
    if (table.title().isEmpty() && form.isPresent())
      about = about.with(form.get().about());
    String measure = about.get(Axis.MEASURE).orElse("");
    // 三公 money is fiscal by definition: its tables may or may not say so.
    return measure.equals("three-public")
            || measure.equals("procurement")
            || measure.equals("transfer")
        ? about.without(Axis.FUND).without(Axis.NATURE)
        : about;
  }

  /**
   * What the columns stand for, by their printed words; where those leave something open (words nobody knows, two columns
   * alike), by the form that the table was recognised as.
   */
  private List<Coordinate> columns(Table table, Coordinate about, Optional<Form> form) {
    List<Coordinate> printed = table.columns().stream()
        .map(column -> column(column.path(), column.side()))
        .toList();
    if (form.isEmpty()
        || form.get().columns().size() != printed.size()
        || !isOpen(table, about, printed)) return printed;
    List<List<String>> paths = form.get().columns().stream().map(this::filled).toList();
    return likeness(table, paths) >= ENOUGH ? columns(paths, table) : printed;
  }

  /** The words of a form's header with the years they have slots for. */
  private List<String> filled(List<String> path) {
    String year = String.valueOf(profile.year());
    String last = String.valueOf(profile.year() - 1);
    return path.stream()
        .map(word -> word.replace("{year}", year).replace("{last-year}", last))
        .toList();
  }

  private List<Coordinate> columns(List<List<String>> paths, Table table) {
    List<Coordinate> columns = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      List<String> path = paths.get(i).stream().map(this::ofThisYear).toList();
      columns.add(column(path, table.columns().get(i).side()));
    }
    return columns;
  }

  private String ofThisYear(String word) {
    return word.replace("{year}", String.valueOf(profile.year()))
        .replace("{last-year}", String.valueOf(profile.year() - 1));
  }

  private static boolean isOpen(Table table, Coordinate about, List<Coordinate> columns) {
    if (table.columns().stream().anyMatch(column -> column.kind() == Table.Column.Kind.TEXT))
      return false;
    boolean sided = table.columns().stream().anyMatch(column -> column.side() != Side.NONE);
    return new HashSet<>(columns).size() < columns.size() && !sided
        || columns.stream()
            .anyMatch(c ->
                c.has(Axis.ITEM) || !sided && !c.has(Axis.MEASURE) && !about.has(Axis.MEASURE));
  }

  /** The share, in hundredths, of the form's header characters that the table prints. */
  private static long likeness(Table table, List<List<String>> paths) {
    StringBuilder printed = new StringBuilder();
    table.columns().forEach(column -> printed.append(Words.plain(column.header())));
    String expected =
        Words.plain(paths.stream().flatMap(List::stream).collect(Collectors.joining()));
    long shared = expected
        .chars()
        .filter(c -> printed.indexOf(Character.toString(c)) >= 0)
        .count();
    return shared * 100 / Math.max(1, expected.length());
  }

  /** The members a column's header path stands for, outer words first. */
  private Coordinate column(List<String> path, Side side) {
    Coordinate coordinate = Coordinate.EVERYTHING;
    for (int i = 0; i < path.size(); i++) {
      String word = path.get(i);
      if (word.isEmpty() || side != Side.NONE && lexicon.side(word).isPresent()) continue;
      Optional<Meaning> meaning = lexicon.column(word);
      if (meaning.isPresent()) {
        coordinate = coordinate.with(meaning.get().coordinate());
      } else if (lexicon.label(word).isEmpty() && !Lexicon.unnumbered(word).isEmpty()) {
        coordinate = coordinate.with(Axis.ITEM, Lexicon.unnumbered(word));
      }
    }
    return coordinate;
  }

  private Coordinate coordinate(
      Coordinate about, Coordinate column, Coordinate row, Table.Row printed) {
    Coordinate side = Coordinate.EVERYTHING;
    if (printed.side() == Side.INCOME) side = Coordinate.of(Axis.MEASURE, "revenue");
    if (printed.side() == Side.EXPENSE) side = Coordinate.of(Axis.MEASURE, "expenditure");
    Coordinate coordinate = about.with(side).with(column).with(row);
    // A cell of a row that is about carry-over is about carry-over whatever its column says, and so
    // on.
    boolean wideRow = printed.side() == Side.NONE
        || row.get(Axis.FUND).filter("fiscal"::equals).isPresent();
    if (column.has(Axis.FUND) && row.has(Axis.FUND) && wideRow) {
      coordinate = coordinate.with(Axis.FUND, column.get(Axis.FUND).orElseThrow());
    }
    String measure = coordinate.get(Axis.MEASURE).orElse("");
    if (measure.equals("three-public") || measure.equals("operating-cost")) {
      coordinate = coordinate.without(Axis.NATURE);
      if (!column.has(Axis.FUND)) coordinate = coordinate.without(Axis.FUND);
    }
    if (profile.kind() == Profile.Kind.FINAL
        && measure.equals("three-public")
        && isBudget(column)) {
      coordinate = coordinate.with(Axis.VERSION, "adjusted");
    }
    boolean economic = coordinate.has(Axis.ECONOMIC);
    boolean sideNature =
        column.has(Axis.NATURE) && about.has(Axis.NATURE) && printed.cells().size() == 1;
    if (economic && sideNature)
      coordinate = coordinate.with(Axis.NATURE, about.get(Axis.NATURE).orElseThrow());
    return coordinate;
  }

  /** In final accounts the 预算数 of 三公 money is the full-year budget. */
  private static boolean isBudget(Coordinate column) {
    return column.get(Axis.VERSION).filter("budget"::equals).isPresent();
  }
}
