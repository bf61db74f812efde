package org.mingzhang.write.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.Mingzhang;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Fact;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Position;
import org.mingzhang.write.PrintedTable.Row;
import org.mingzhang.write.PrintedTable.Value;

/** What holds of the printed tables of any department, in any set of forms. */
class FormProperties {
  @Provide
  Arbitrary<Dossier> dossiers() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.of(RandomDossier.SETS))
        .as(RandomDossier::of);
  }

  @Provide
  Arbitrary<List<List<String>>> trees() {
    return Arbitraries.of("甲", "乙", "丙")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }

  private static List<PrintedTable> print(Dossier dossier) {
    return FormPrinter.all(dossier, Figures.of(dossier), SeedTablesTest.forms(dossier.form()));
  }

  @Property
  void everyHeaderTilesItsGrid(@ForAll("trees") List<List<String>> paths) {
    assertTiled(Header.rows(paths), paths.size());
  }

  @Property(tries = 60)
  void everyTableTilesItsGrid(@ForAll("dossiers") Dossier dossier) {
    for (PrintedTable table : print(dossier)) {
      assertTiled(table.header(), table.columns().size());
      assertTiled(table.body(), table.columns().size());
    }
  }

  /** Every place is covered by one cell: what a row leaves out is covered from the left or from above. */
  private static void assertTiled(List<Row> rows, int width) {
    int[] covered = new int[width];
    for (Row row : rows) {
      int column = 0;
      for (Cell cell : row.cells()) {
        while (column < width && covered[column] > 0) column++;
        for (int c = column; c < column + cell.columns(); c++) {
          assertThat(c).isLessThan(width);
          assertThat(covered[c]).isZero();
          covered[c] = cell.rows();
        }
        column += cell.columns();
      }
      for (int c = 0; c < width; c++) {
        assertThat(covered[c]).as("a place that no cell covers").isPositive();
        covered[c]--;
      }
    }
    for (int c = 0; c < width; c++)
      assertThat(covered[c]).as("rows below the last").isZero();
  }

  @Property(tries = 60)
  void whatIsPrintedIsReadAsTheSameFacts(@ForAll("dossiers") Dossier dossier) {
    List<PrintedTable> printed = print(dossier);
    Disclosure read = Reread.of(dossier.profile(), printed);
    List<String> facts = new ArrayList<>();
    for (Fact fact : read.facts()) {
      if (fact.origin().isCell())
        facts.add(fact.coordinate() + " = " + fact.amount().printed().toPlainString());
    }
    List<String> values = new ArrayList<>();
    for (Value value : values(printed).values())
      values.add(value.coordinate() + " = " + value.amount().printed().toPlainString());
    assertThat(values).isNotEmpty();
    Map<String, Long> counts =
        facts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<String> lost = new ArrayList<>();
    for (String value : values) if (counts.merge(value, -1L, Long::sum) < 0) lost.add(value);
    assertThat(lost).as("%s, read: %s", dossier.form(), facts).isEmpty();
  }

  private static Map<String, Value> values(List<PrintedTable> tables) {
    Map<String, Value> values = new java.util.LinkedHashMap<>();
    for (PrintedTable table : tables) {
      List<int[]> columns = Grids.columns(table.body(), table.columns().size());
      for (int r = 0; r < table.body().size(); r++) {
        List<Cell> cells = table.body().get(r).cells();
        for (int i = 0; i < cells.size(); i++) {
          Value value = cells.get(i).value();
          if (value != null)
            values.put(table.number() + table.title() + r + "," + columns.get(r)[i], value);
        }
      }
    }
    return values;
  }

  @Property(tries = 60)
  void theOrderOfLinesDoesNotMatter(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
    assertThat(print(RandomDossier.shuffled(dossier, seed))).isEqualTo(print(dossier));
  }

  @Property(tries = 60)
  void sumsAddUpExactly(@ForAll("dossiers") Dossier dossier) {
    int sums = 0;
    for (PrintedTable table : print(dossier)) {
      Map<String, Value> values = values(List.of(table));
      for (Value value : values.values()) {
        if (value.sum().isEmpty()) continue;
        BigDecimal sum = BigDecimal.ZERO;
        for (Position part : value.sum()) {
          Value added =
              values.get(table.number() + table.title() + part.row() + "," + part.column());
          assertThat(added).as("a part of a sum").isNotNull();
          sum = sum.add(added.yuan());
        }
        assertThat(sum).isEqualByComparingTo(value.yuan());
        sums++;
      }
    }
    assertThat(sums).isGreaterThan(20);
  }

  @Property(tries = 60)
  void theArithmeticOfPrintedTablesHasNoErrors(@ForAll("dossiers") Dossier dossier) {
    Disclosure read = Reread.of(dossier.profile(), print(dossier));
    List<String> errors = Mingzhang.check(read).findings().stream()
        .filter(f -> f.severity() == Severity.ERROR || f.severity() == Severity.WARNING)
        .filter(f -> !f.rule().startsWith("structure"))
        .map(f -> f.severity() + " " + f.rule() + " " + f.message())
        .toList();
    assertThat(errors).as(dossier.form()).isEmpty();
  }

  /** Any dossier may be printed in any region's forms of its kind. */
  @Property(tries = 60)
  void otherRegionsFormsPrintTheSameTotals(@ForAll("dossiers") Dossier dossier) {
    String other = dossier.form().endsWith("final")
        ? dossier.form().startsWith("shanghai") ? "shenzhen/2024-final" : "shanghai/2024-final"
        : dossier.form().startsWith("shanghai") ? "shenzhen/2024-budget" : "shanghai/2024-budget";
    BigDecimal all = total(print(dossier));
    assertThat(total(print(dossier.inForm(other)))).isEqualByComparingTo(all);
  }

  private static BigDecimal total(List<PrintedTable> tables) {
    return values(tables).values().stream()
        .filter(v -> v.coordinate()
            .toString()
            .matches("year=\\d+ version=(?:budget|final) measure=expenditure"))
        .map(Value::yuan)
        .findFirst()
        .orElseThrow();
  }
}
