package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Side;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;

/** Small made-up documents for the tests of rules, paragraph by paragraph. */
public final class Documents {
  private final String issuer;
  private final int year;
  private final Profile.Kind kind;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<SelfEvaluation> evaluations = new ArrayList<>();
  private List<String> headings = List.of();
  private int paragraphs;

  private Documents(String issuer, int year, Profile.Kind kind) {
    this.issuer = issuer;
    this.year = year;
    this.kind = kind;
  }

  public static Documents budget(int year) {
    return new Documents("云山市清溪区水务和湿地管理局", year, Profile.Kind.BUDGET);
  }

  public static Documents accounts(int year) {
    return new Documents("云山市清溪区水务和湿地管理局", year, Profile.Kind.FINAL);
  }

  public static Documents of(String issuer) {
    return new Documents(issuer, 2024, Profile.Kind.BUDGET);
  }

  public Documents under(String... headings) {
    this.headings = List.of(headings);
    return this;
  }

  /** A paragraph, split into sentences after each full stop. */
  public Documents says(String paragraph) {
    int from = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (paragraph.charAt(i) != '。' && i < paragraph.length() - 1) continue;
      sentences.add(new Sentence(
          paragraph.substring(from, i + 1), headings, paragraphs, Place.onLine(paragraphs + 1)));
      from = i + 1;
    }
    blocks.add(new Block.Paragraph(paragraph, 0, true, Place.onLine(paragraphs + 1)));
    paragraphs++;
    return this;
  }

  /** A line that is in no sentence: a title. */
  public Documents titled(String line) {
    blocks.add(new Block.Paragraph(line, 1, true, Place.onLine(++paragraphs)));
    return this;
  }

  /** A grid of one row a list. */
  public Documents grid(List<String>... rows) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].size(); c++) {
        cells.add(new Block.Cell(r, c, 1, 1, rows[r].get(c), Place.onLine(paragraphs + r + 1)));
      }
    }
    blocks.add(new Block.Grid(cells, rows.length, rows[0].size(), Place.onLine(paragraphs + 1)));
    return this;
  }

  /** A goal table; each row is second level, indicator, target. */
  public Documents goals(String[]... indicators) {
    List<Table.Row> rows = new ArrayList<>();
    for (String[] in : indicators) {
      List<Table.Cell> cells = in[2].isEmpty()
          ? List.of()
          : List.of(new Table.Cell(0, in[2], null, Coordinate.EVERYTHING, Place.UNKNOWN));
      rows.add(
          new Table.Row(in[1], "", null, Side.NONE, List.of("产出指标", in[0]), cells, Place.UNKNOWN));
    }
    Table.Column target =
        new Table.Column(List.of("目标值"), Side.NONE, MoneyUnit.WAN_YUAN, Table.Column.Kind.TEXT);
    tables.add(new Table(
        "表9",
        "整体支出绩效目标表",
        MoneyUnit.WAN_YUAN,
        List.of(target),
        rows,
        List.of(),
        null,
        Place.UNKNOWN));
    return this;
  }

  public Documents with(SelfEvaluation evaluation) {
    evaluations.add(evaluation);
    return this;
  }

  public Disclosure build() {
    Source source = new Source(
        "made-up.docx",
        Source.Format.DOCX,
        List.of(new Source.Page(0, 0, 0, blocks)),
        List.of(),
        Map.of());
    return new Disclosure(
        source,
        new Profile(issuer, year, kind, "部门", ""),
        List.of(),
        tables,
        sentences,
        List.of(),
        List.of(),
        List.of(),
        evaluations,
        List.of());
  }
}
