package org.mingzhang.budget.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingzhang.budget.table.Column.Kind;

/**
 * How one kind of entry is laid out in columns.
 *
 * @param about what the rows are, for people
 * @param writer the cells of an entry, one a column, "" for a blank one
 * @param reader the entry of a row; called only where no cell of the row was found wrong afterwards
 */
public record Layout<T>(
    Section section,
    String about,
    List<Column> columns,
    Function<T, List<String>> writer,
    Function<Cells, T> reader) {
  public Layout {
    columns = List.copyOf(columns);
  }

  public List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  public List<String> row(T entry) {
    return writer.apply(entry);
  }

  public static <T> Builder<T> of(Section section, String about) {
    return new Builder<>(section, about);
  }

  /** Columns one by one, each with how an entry fills it. */
  public static final class Builder<T> {
    private final Section section;
    private final String about;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, String>> getters = new ArrayList<>();

    private Builder(Section section, String about) {
      this.section = section;
      this.about = about;
    }

    public Builder<T> must(
        String header, Kind kind, Function<T, String> getter, String note, String example) {
      return add(new Column(header, kind, true, List.of(), note, example), getter);
    }

    public Builder<T> may(
        String header, Kind kind, Function<T, String> getter, String note, String example) {
      return add(new Column(header, kind, false, List.of(), note, example), getter);
    }

    public Builder<T> choice(
        String header,
        boolean required,
        List<String> choices,
        Function<T, String> getter,
        String note,
        String example) {
      return add(new Column(header, Kind.CHOICE, required, choices, note, example), getter);
    }

    private Builder<T> add(Column column, Function<T, String> getter) {
      columns.add(column);
      getters.add(getter);
      return this;
    }

    public Layout<T> reading(Function<Cells, T> reader) {
      List<Function<T, String>> all = List.copyOf(getters);
      return new Layout<>(
          section,
          about,
          columns,
          entry -> {
            List<String> cells = new ArrayList<>(all.size());
            for (Function<T, String> getter : all) cells.add(getter.apply(entry));
            return cells;
          },
          reader);
    }
  }
}
