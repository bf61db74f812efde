package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;
import org.mingzhang.form.Form;

/** Turns row drafts into the rows of a published table. */
final class AmountRows {
  private final Region region;
  private final Style style;
  private final List<Table.Column> columns = new ArrayList<>();
  private final int incomeColumns;
  private final int firstText;
  private final LooseWords words;
  private final String label;

  AmountRows(
      Region region,
      Style style,
      List<List<String>> income,
      List<List<String>> expense,
      List<String> texts,
      LooseWords words) {
    this.region = region;
    this.style = style;
    this.words = words;
    this.incomeColumns = income.size();
    this.label = region.number().isEmpty() ? region.title() : region.number();
    for (List<String> path : income)
      columns.add(column(path, style.twoSided() ? Side.INCOME : Side.NONE));
    for (List<String> path : expense) columns.add(column(path, Side.EXPENSE));
    firstText = columns.size();
    for (String text : texts)
      columns.add(
          new Table.Column(List.of(text), Side.NONE, region.unit(), Table.Column.Kind.TEXT));
  }

  private Table.Column column(List<String> path, Side side) {
    String header = String.join("", path);
    MoneyUnit unit = header.contains("万元")
        ? MoneyUnit.WAN_YUAN
        : header.matches(".*[（(]元[)）].*") ? MoneyUnit.YUAN : region.unit();
    return new Table.Column(path, side, unit, Table.Column.Kind.AMOUNT);
  }

  Table table(List<RowDraft> drafts, @Nullable Form form) {
    List<Table.Row> rows = new ArrayList<>();
    List<RowDraft> ordered = new ArrayList<>();
    drafts.stream().filter(d -> d.side != Side.EXPENSE).forEach(ordered::add);
    drafts.stream().filter(d -> d.side == Side.EXPENSE).forEach(ordered::add);
    List<String> context = List.of();
    for (RowDraft draft : ordered) {
      Table.Row row = row(draft, context);
      if (style.yearly()) context = row.context().isEmpty() ? context : row.context();
      else if (isUnit(draft)) context = List.of(row.key());
      rows.add(row);
    }
    List<Table.Note> notes =
        region.notes().stream().map(n -> new Table.Note(n.text(), n.place())).toList();
    return new Table(
        region.number(),
        region.title(),
        region.unit(),
        columns,
        rows,
        notes,
        form == null ? null : form.id(),
        region.first().place().inTable(label, null, null));
  }

  /** Whether this row is a budget unit's own, above the rows of its accounts. */
  private boolean isUnit(RowDraft draft) {
    String key = LooseWords.key(draft.label());
    return style.coded()
        && draft.code.isEmpty()
        && !words.isTotalRow(draft.label())
        && !key.isEmpty()
        && !words.isRowLabel(draft.label());
  }

  private Table.Row row(RowDraft draft, List<String> context) {
    String key = draft.code.isEmpty() ? draft.label() : draft.code;
    String name = draft.code.isEmpty() ? "" : draft.label();
    List<String> under = draft.code.isEmpty() && !style.yearly() ? List.of() : context;
    if (style.yearly() && draft.words.size() > 1) {
      for (int i = 1; i < draft.words.size(); i++) {
        boolean year = draft.words.get(i).matches("(?:19|20)\\d\\d\\s*年?度?.*")
            || draft.words.get(i).startsWith("增减");
        if (!year) continue;
        under = List.of(Labels.join(draft.words.subList(0, i)));
        key = Labels.join(draft.words.subList(i, draft.words.size()));
        break;
      }
    }
    List<Table.Cell> cells = new ArrayList<>();
    int offset = draft.side == Side.EXPENSE ? incomeColumns : 0;
    for (int i = 0; i < Math.min(draft.values.size(), draft.columns.length); i++) {
      Token token = draft.values.get(i).token();
      int column = offset + draft.columns[i];
      if (token.kind() == Token.Kind.DASH || column >= columns.size()) continue;
      Table.Column head = columns.get(column);
      Amount amount = token.kind() == Token.Kind.NUMBER && token.value() != null
          ? new Amount(token.value(), head.unit())
          : null;
      Place place = draft
          .values
          .get(i)
          .line()
          .place()
          .inTable(label, key, head.header())
          .quoting(token.text());
      cells.add(new Table.Cell(column, token.text(), amount, Coordinate.EVERYTHING, place));
    }
    for (int i = 0; i < draft.texts.size() && firstText + i < columns.size(); i++) {
      RowDraft.Value text = draft.texts.get(i);
      Place place = text.line()
          .place()
          .inTable(label, key, columns.get(firstText + i).header())
          .quoting(text.token().text());
      cells.add(
          new Table.Cell(firstText + i, text.token().text(), null, Coordinate.EVERYTHING, place));
    }
    return new Table.Row(
        key,
        name,
        draft.code.isEmpty() ? null : draft.code,
        draft.side,
        under,
        cells,
        draft.line.place().inTable(label, key, null));
  }
}
