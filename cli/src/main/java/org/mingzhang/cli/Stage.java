package org.mingzhang.cli;

import java.io.PrintStream;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.report.Language;
import org.mingzhang.report.Places;
import org.mingzhang.report.Report;

/** A step of reading that {@code read --stage} shows, one line a thing, with its place in front. */
enum Stage {
  BLOCKS,
  CONTENTS,
  TABLES,
  SENTENCES,
  STATEMENTS,
  CLAIMS,
  FACTS,
  PROBLEMS;

  Report<Disclosure> on(PrintStream out) {
    return new Report<>() {
      @Override
      public void add(Disclosure disclosure) {
        out.println("# " + disclosure.source().name() + " — "
            + Places.document(disclosure.profile(), Language.ZH));
        show(disclosure, out);
      }

      @Override
      public void close() {
        out.flush();
      }
    };
  }

  private void show(Disclosure d, PrintStream out) {
    switch (this) {
      case BLOCKS -> d.source().pages().forEach(page -> page.blocks().forEach(b -> block(b, out)));
      case CONTENTS ->
        d.contents()
            .forEach(e -> line(out, e.place(), e.number(), e.title(), e.table() ? "[表]" : ""));
      case TABLES -> d.tables().forEach(table -> table(table, out));
      case SENTENCES ->
        d.sentences()
            .forEach(s -> line(out, s.place(), String.join(" › ", s.headings()), s.text()));
      case STATEMENTS ->
        d.statements().forEach(s -> {
          out.println("句" + s.sentence() + "\t" + s.phrase());
          s.slots()
              .forEach((name, slot) -> line(
                  out, slot.place(), "  " + name, slot.text(), slot.coordinate().toString()));
        });
      case CLAIMS ->
        d.claims()
            .forEach(c -> line(
                out,
                c.place(),
                c.kind().name(),
                c.text(),
                c.unit(),
                c.coordinate().toString()));
      case FACTS ->
        d.facts()
            .forEach(f -> line(
                out,
                f.place(),
                f.amount().printed().toPlainString() + f.amount().unit().label(),
                f.coordinate().toString()));
      case PROBLEMS -> {
        for (Source.Problem p : d.source().problems()) line(out, p.place(), p.what(), p.why());
        for (Source.Problem p : d.problems()) line(out, p.place(), p.what(), p.why());
      }
    }
  }

  private static void block(Block block, PrintStream out) {
    if (block instanceof Block.Paragraph p) {
      line(out, p.place(), p.heading() > 0 ? "#".repeat(p.heading()) : "¶", p.text());
    } else if (block instanceof Block.Grid grid) {
      line(out, grid.place(), "表格", grid.rows() + " × " + grid.columns());
      for (Block.Cell c : grid.cells()) {
        String span =
            c.rowSpan() * c.columnSpan() > 1 ? " 跨" + c.rowSpan() + "×" + c.columnSpan() : "";
        line(out, c.place(), "  r" + (c.row() + 1) + " c" + (c.column() + 1) + span, c.text());
      }
    }
  }

  private static void table(Table table, PrintStream out) {
    line(
        out,
        table.place(),
        (table.number() + " " + table.title()).strip(),
        table.unit().label(),
        table.form() == null ? "" : table.form());
    for (int c = 0; c < table.columns().size(); c++) {
      Table.Column column = table.columns().get(c);
      out.println("  列" + (c + 1) + "\t" + column.header() + "\t" + column.kind());
    }
    for (Table.Row row : table.rows()) {
      StringBuilder cells = new StringBuilder();
      for (Table.Cell cell : row.cells()) {
        cells.append('\t').append(cell.column() + 1).append('=').append(cell.text());
      }
      out.println("  " + (row.key() + " " + row.name() + " " + row.side().id()).strip() + cells);
    }
    for (Table.Note note : table.notes()) out.println("  注\t" + note.text());
  }

  private static void line(PrintStream out, Place place, String... words) {
    StringBuilder line = new StringBuilder(Places.words(place, Language.ZH));
    for (String word : words)
      if (!word.isEmpty()) line.append('\t').append(word.replace('\n', '⏎'));
    out.println(line);
  }
}
