package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.intake.Characters;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Column;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.write.RoundTripTest.Format;

/** Random tables and texts, with spans and characters of every sort, through every format. */
class RandomTablesTest {
  private static final Profile PROFILE = new Profile("云山市财政局", 2024, Profile.Kind.BUDGET, "部门", "");

  private static Publication of(Publication.Element... elements) {
    return new Publication(PROFILE, "2024年云山市财政局部门预算", "test", List.of(elements), List.of());
  }

  /** Any grid: each cell is found at its place with its spans and words, in Markdown without spans. */
  @Property(tries = 60)
  void everyCellIsFoundAtItsPlace(@ForAll("grids") PrintedTable table) throws Exception {
    for (Format format : Format.values()) {
      Block.Grid read = format.read(of(table)).pages().stream()
          .flatMap(page -> page.blocks().stream())
          .filter(Block.Grid.class::isInstance)
          .map(Block.Grid.class::cast)
          .reduce((a, b) -> {
            throw new AssertionError(format + ": the table fell into two");
          })
          .orElseThrow();
      assertThat(cells(read, format == Format.MD))
          .as(format.name())
          .isEqualTo(cells(table, format == Format.MD));
    }
  }

  /** Texts of any characters: never broken files, and what can be printed is found again. */
  @Property(tries = 100)
  void everyTextIsFoundAgain(@ForAll("texts") String text) throws Exception {
    Publication publication = of(
        new Publication.Paragraph("前文。"),
        new Publication.Heading(2, "一、" + text),
        new Publication.Paragraph(text),
        new Publication.Paragraph("后文。"));
    for (Format format : Format.values()) {
      List<String> read = format.read(publication).pages().stream()
          .flatMap(page -> page.blocks().stream())
          .map(block -> block instanceof Block.Paragraph p ? p.text() : block.toString())
          .toList();
      String between =
          String.join("\n", read.subList(read.indexOf("前文。") + 2, read.lastIndexOf("后文。")));
      assertThat(between).as(format.name()).isEqualTo(plain(text));
    }
  }

  /** Tables as forms have them say the same in every format as they do unprinted. */
  @Property(tries = 100)
  void everyNumberMeansTheSame(@ForAll("forms") PrintedTable table) throws Exception {
    Publication publication = of(new Publication.Heading(1, "第一部分 部门预算表"), table);
    Disclosure ideal = DisclosureReader.read(RoundTripTest.ideal(publication));
    assertThat(ideal.tables()).hasSize(1);
    for (Format format : Format.values()) {
      Disclosure read = DisclosureReader.read(format.read(publication));
      assertThat(RoundTripTest.lines(read)).as(format.name()).isEqualTo(RoundTripTest.lines(ideal));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks = Arbitraries.of(
        "#",
        "# ",
        "> ",
        "- ",
        "+ ",
        "* ",
        "1. ",
        "2) ",
        "|",
        "｜",
        "`",
        "**",
        "__",
        "~~",
        "[a](#b)",
        "![x](y)",
        "<b>",
        "<br>",
        "<table><tr><td>1</td></tr></table>",
        "&lt;",
        "&#35;",
        "$x$",
        "\\",
        "\\|",
        "\\(x\\)",
        "---",
        "===",
        "———",
        "═══",
        ":--",
        "  ",
        "\u3000",
        "\u00A0",
        "\t",
        "\n",
        "\r\n",
        "\u2028",
        "\u0000",
        "\u0001",
        "\u001B",
        "\uFFFE",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "]]>",
        "_x0041_",
        "=1+1",
        "@",
        "• ",
        "-1-",
        "≥99%",
        "1,234.50",
        "10~20",
        "预算",
        "单位：",
        "，",
        "。",
        "“",
        "a",
        "Z9",
        "https://a.b/c_d?e=f&g=h",
        "http://x_y_z");
    return marks
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts))
        // Words that are nothing but drawing or punctuation are no text to be found.
        .filter(text -> plain(text).chars().anyMatch(Character::isLetterOrDigit));
  }

  @Provide
  Arbitrary<PrintedTable> grids() {
    return Arbitraries.randoms()
        .flatMap(random -> texts().list().ofSize(60).map(words -> grid(random, words)));
  }

  /** A header of two rows and a body, cut into random rectangles; no row is left with less than two cells of words. */
  private static PrintedTable grid(Random random, List<String> words) {
    int columns = 3 + random.nextInt(6);
    List<Column> widths = new ArrayList<>();
    for (int c = 0; c < columns; c++)
      widths.add(new Column(1 + random.nextInt(5), random.nextBoolean()));
    List<Row> header = cut(random, columns, 1 + random.nextInt(3), words, Cell.Kind.HEADER);
    List<Row> body = cut(random, columns, 1 + random.nextInt(8), words, Cell.Kind.TEXT);
    return new PrintedTable("表1", "随机情况表", "test", List.of(), widths, header, body, List.of());
  }

  private static List<Row> cut(
      Random random, int columns, int rows, List<String> words, Cell.Kind kind) {
    boolean[][] taken = new boolean[rows][columns];
    List<Row> cut = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        if (taken[r][c]) continue;
        // The last two columns never span: every row begins two cells of words.
        int width = 1;
        while (c + width < columns - 2 && !taken[r][c + width] && random.nextInt(3) == 0) width++;
        int height = c >= columns - 2 ? 1 : 1 + random.nextInt(Math.min(3, rows - r));
        for (int y = r; y < r + height; y++) Arrays.fill(taken[y], c, c + width, true);
        // A first column of blanks would be the margin of a sheet.
        boolean blank = c > 0 && c < columns - 2 && random.nextInt(4) == 0;
        String word = words.get(random.nextInt(words.size()));
        // A first row of nothing but 某某：… would be the lines above a table.
        if (kind == Cell.Kind.HEADER && c == columns - 1) word = "合计";
        String text = blank ? "" : "字" + word;
        cells.add(new Cell(text, width, height, random.nextInt(3), kind, null));
      }
      cut.add(new Row(cells));
    }
    return cut;
  }

  @Provide
  Arbitrary<PrintedTable> forms() {
    return Arbitraries.randoms().map(RandomTablesTest::form);
  }

  private static PrintedTable form(Random random) {
    DraftTable table = new DraftTable("表" + (1 + random.nextInt(15)), "一般公共预算支出情况表");
    int decimals = random.nextInt(3);
    String[] zeros = {"", "0", decimals == 0 ? "0" : "0." + "0".repeat(decimals), "-"};
    MoneyUnit unit = random.nextInt(3) == 0 ? MoneyUnit.YUAN : MoneyUnit.WAN_YUAN;
    table.unit(unit, decimals, zeros[random.nextInt(4)]);
    boolean coded = random.nextBoolean();
    if (coded) table.labels(3, "预算单位", "科目编码", "科目名称");
    else table.labels(3, "项目");
    String[][] groups = {
      {"支出总计"},
      {"基本支出/小计", "基本支出/人员经费", "基本支出/公用经费"},
      {"项目支出/小计", "项目支出/一般公共预算拨款/小计", "项目支出/一般公共预算拨款/财政专项资金拨款"},
      {"财政专户管理资金"},
      {"单位资金/事业收入", "单位资金/其他收入"},
      {"上年结余、结转"}
    };
    int columns = 0;
    while (columns == 0) {
      for (String[] group : groups) {
        if (random.nextBoolean()) continue;
        table.values(2, group);
        columns += group.length;
      }
    }
    int rows = 1 + random.nextInt(30);
    for (int r = 0; r < rows; r++) {
      List<Cell> cells = new ArrayList<>();
      if (coded) {
        boolean total = r == 0;
        cells.add(DraftTable.label(total ? "云山市财政局" : ""));
        cells.add(DraftTable.label(total ? "" : String.valueOf(2_010_100 + r)));
        cells.add(Cell.label(total ? "" : "行政运行" + r, 1));
      } else {
        cells.add(Cell.label(r == rows - 1 ? "合计" : "办公费" + r, random.nextInt(3)));
      }
      for (int c = 0; c < columns; c++) {
        long fen = random.nextInt(3) == 0 ? 0 : random.nextLong() % 1_000_000_000_00L;
        // A first number in the first row, without which no reader can tell header from body.
        cells.add(table.amount(BigDecimal.valueOf(r == 0 && c == 0 ? 123_456_789_00L : fen, 2)));
      }
      table.row(cells);
    }
    if (random.nextBoolean()) table.note("注：本表金额按四舍五入列示。");
    return table.build("云山市财政局");
  }

  private static String plain(String text) {
    return Characters.clean(text)
        .replace('\t', ' ')
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> cells(Block.Grid grid, boolean flat) {
    return grid.cells().stream()
        .filter(cell -> !cell.text().isEmpty())
        .map(cell -> at(
            cell.row(),
            cell.column(),
            flat ? 1 : cell.rowSpan(),
            flat ? 1 : cell.columnSpan(),
            plain(cell.text())))
        .sorted()
        .toList();
  }

  /** Of the table itself; flat as Markdown has it, header words repeated over the columns they span. */
  private static List<String> cells(PrintedTable table, boolean flat) {
    List<String> cells = new ArrayList<>();
    int above = 0;
    for (List<Row> part : List.of(table.header(), table.body())) {
      boolean[][] taken = new boolean[part.size()][table.columns().size()];
      for (int r = 0; r < part.size(); r++) {
        int c = 0;
        for (Cell cell : part.get(r).cells()) {
          while (taken[r][c]) c++;
          for (int y = r; y < r + cell.rows(); y++)
            Arrays.fill(taken[y], c, c + cell.columns(), true);
          String words = plain(cell.text());
          if (words.isEmpty()) continue;
          if (!flat) cells.add(at(above + r, c, cell.rows(), cell.columns(), words));
          int repeated = cell.kind() == Cell.Kind.HEADER ? cell.columns() : 1;
          for (int i = 0; flat && i < repeated; i++) cells.add(at(above + r, c + i, 1, 1, words));
        }
      }
      above += part.size();
    }
    return cells.stream().sorted().toList();
  }

  private static String at(int row, int column, int rows, int columns, String words) {
    return row + "," + column + " " + rows + "x" + columns + " " + words;
  }
}
