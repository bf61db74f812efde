package org.mingzhang.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;

/**
 * Builds small disclosures for tests, in the order in which they are printed.
 *
 * <pre>{@code
 * Samples.budget("shenzhen", 2024)
 *     .contents("(一)", "收支总表")
 *     .heading("第一部分", "部门概况").says("本单位共有一个科室。")
 *     .table("表1", "收支总表").columns("支出总计", "基本支出", "项目支出").row("201", "一般公共服务支出", "3", "1", "2")
 *     .build();
 * }</pre>
 */
public final class Samples {
  private final Profile profile;
  private final List<ContentsEntry> contents = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<SelfEvaluation> evaluations = new ArrayList<>();
  private List<String> headings = List.of();
  private int paragraph;
  private int line;
  private @Nullable Draft draft;

  private Samples(Profile profile) {
    this.profile = profile;
  }

  public static Samples budget(String region, int year) {
    return new Samples(new Profile("某区某局", year, Profile.Kind.BUDGET, "部门", region));
  }

  public static Samples finals(String region, int year) {
    return new Samples(new Profile("某区某局", year, Profile.Kind.FINAL, "部门", region));
  }

  /** A line of the 目录; it announces a table if it ends with 表. */
  public Samples contents(String number, String title) {
    Place place = print(number + " " + title);
    contents.add(new ContentsEntry(number, title, title.matches(".*表(（[^（）]*）)?"), place));
    return this;
  }

  /** A line of the body that belongs to nothing. */
  public Samples line(String text) {
    print(text);
    return this;
  }

  public Samples heading(String number, String title) {
    headings = List.of((number + " " + title).strip());
    print((number + " " + title).strip());
    return this;
  }

  /** A paragraph of these sentences. */
  public Samples says(String... texts) {
    paragraph++;
    Place place = print(String.join("", texts));
    for (String text : texts)
      sentences.add(new Sentence(text, headings, paragraph, place.quoting(text)));
    return this;
  }

  public Samples table(String number, String title) {
    finish();
    if (!number.isEmpty()) print(number);
    Place place = print(title);
    draft = new Draft(number, title, place.inTable(number.isEmpty() ? title : number, null, null));
    return this;
  }

  /** Header paths of the value columns, the levels joined by /. */
  public Samples columns(String... headers) {
    draft().headers.addAll(Arrays.asList(headers));
    return this;
  }

  /** A row with an account code; a value "" is a blank cell. */
  public Samples row(String code, String name, String... values) {
    draft().rows.add(row(code, name, code, values));
    return this;
  }

  /** A row with a label and no code. */
  public Samples labelled(String label, String... values) {
    draft().rows.add(row(label, "", null, values));
    return this;
  }

  public Samples note(String text) {
    draft().notes.add(new Table.Note(text, print(text).quoting(text)));
    return this;
  }

  public Samples evaluation(String project) {
    finish();
    evaluations.add(new SelfEvaluation(
        "", project, "", "", "", "", "", "", "", List.of(), "", "", print("项目支出绩效自评表")));
    return this;
  }

  public Disclosure build() {
    finish();
    Source source = new Source(
        "sample.txt",
        Source.Format.TEXT,
        List.of(new Source.Page(0, 0, 0, blocks)),
        List.of(),
        Map.of());
    return new Disclosure(
        source,
        profile,
        contents,
        tables,
        sentences,
        List.of(),
        List.of(),
        List.of(),
        evaluations,
        List.of());
  }

  private Place print(String text) {
    Place place = Place.onLine(++line).quoting(text);
    blocks.add(new Block.Paragraph(text, 0, true, place));
    return place;
  }

  private Draft draft() {
    if (draft == null) throw new IllegalStateException("table(…) comes first");
    return draft;
  }

  private Table.Row row(String key, String name, @Nullable String code, String... values) {
    Draft table = draft();
    Place place = Place.onLine(++line)
        .inTable(table.number.isEmpty() ? table.title : table.number, key, null);
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i].isEmpty()) continue;
      Amount amount = PrintedNumber.parse(values[i])
          .map(n -> new Amount(n.value(), MoneyUnit.WAN_YUAN))
          .orElse(null);
      Place at = place.inTable(place.table(), key, table.headers.get(i)).quoting(values[i]);
      cells.add(new Table.Cell(i, values[i], amount, Coordinate.EVERYTHING, at));
    }
    return new Table.Row(key, name, code, Side.NONE, List.of(), cells, place);
  }

  private void finish() {
    if (draft == null) return;
    List<Table.Column> columns = new ArrayList<>();
    for (String header : draft.headers) {
      Table.Column.Kind kind =
          header.contains("目标值") ? Table.Column.Kind.TEXT : Table.Column.Kind.AMOUNT;
      columns.add(
          new Table.Column(List.of(header.split("/")), Side.NONE, MoneyUnit.WAN_YUAN, kind));
    }
    tables.add(new Table(
        draft.number,
        draft.title,
        MoneyUnit.WAN_YUAN,
        columns,
        draft.rows,
        draft.notes,
        null,
        draft.place));
    draft = null;
  }

  private static final class Draft {
    final String number;
    final String title;
    final Place place;
    final List<String> headers = new ArrayList<>();
    final List<Table.Row> rows = new ArrayList<>();
    final List<Table.Note> notes = new ArrayList<>();

    Draft(String number, String title, Place place) {
      this.number = number;
      this.title = title;
      this.place = place;
    }
  }
}
