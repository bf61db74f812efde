package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Made-up tables whose true amounts add up exactly and are printed rounded. */
class RandomTreesTest {
  private static final BigDecimal SLACK = new BigDecimal("0.05");
  private static final String[] NATURES = {"", "basic", "project"};

  /** A function tree with basic and project columns, in 元, printed in 万元. */
  private static final class Budget {
    final List<String> codes = new ArrayList<>();
    final List<long[]> yuan = new ArrayList<>();

    Budget(long seed, int classes) {
      Random random = new Random(seed);
      long[] all = new long[2];
      codes.add("");
      yuan.add(all);
      for (int i = 0; i < classes; i++) {
        String first = String.valueOf(201 + i);
        long[] sum = add(first);
        for (int j = 0; j <= random.nextInt(3); j++) {
          String second = first + "0" + (j + 1);
          long[] below = add(second);
          for (int k = 0; k <= random.nextInt(4); k++) {
            long[] leaf = add(second + "0" + (k + 1));
            for (int c = 0; c < 2; c++) {
              leaf[c] = random.nextInt(4) == 0 ? 0 : random.nextInt(90_000_000);
              below[c] += leaf[c];
              sum[c] += leaf[c];
              all[c] += leaf[c];
            }
          }
        }
      }
    }

    private long[] add(String code) {
      codes.add(code);
      yuan.add(new long[2]);
      return yuan.get(yuan.size() - 1);
    }

    BigDecimal printed(int row, int column, int decimals) {
      long[] amounts = yuan.get(row);
      long value = column == 0 ? amounts[0] + amounts[1] : amounts[column - 1];
      return BigDecimal.valueOf(value, 4).setScale(decimals, RoundingMode.HALF_UP);
    }

    Ledger ledger(int decimals, int wrongRow, int wrongColumn, BigDecimal wrong) {
      Ledger ledger = new Ledger();
      for (int row = 0; row < codes.size(); row++) {
        for (int column = 0; column < 3; column++) {
          BigDecimal number =
              row == wrongRow && column == wrongColumn ? wrong : printed(row, column, decimals);
          ledger.cell(
              "表7",
              codes.get(row),
              "列" + column,
              number.toPlainString(),
              at(codes.get(row), NATURES[column]));
        }
      }
      return ledger;
    }

    private static String at(String code, String nature) {
      return "measure=expenditure" + (code.isEmpty() ? "" : " function=" + code)
          + (nature.isEmpty() ? "" : " nature=" + nature);
    }
  }

  @Property(tries = 150)
  void rounding_never_gives_an_error(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 6) int classes,
      @ForAll @IntRange(min = 0, max = 4) int decimals) {
    Arithmetic arithmetic =
        new Budget(seed, classes).ledger(decimals, -1, -1, BigDecimal.ZERO).check();
    assertThat(arithmetic.findings()).allMatch(f -> f.severity() == Severity.ROUNDING);
  }

  @Property(tries = 150)
  void a_wrong_number_is_found_and_named(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 2, max = 6) int classes,
      @ForAll @IntRange(min = 0, max = 1_000_000) int cell,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    Budget budget = new Budget(seed, classes);
    int row = cell % budget.codes.size();
    int column = cell % 3;
    BigDecimal right = budget.printed(row, column, 2);
    BigDecimal wrong = right.add(BigDecimal.valueOf(100L * by));
    Arithmetic arithmetic = budget.ledger(2, row, column, wrong).check();
    String name =
        "表7 " + (budget.codes.get(row).isEmpty() ? "" : budget.codes.get(row) + " ") + "列" + column;
    assertThat(arithmetic.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(
            f -> assertThat(f.places()).anyMatch(p -> wrong.toPlainString().equals(p.quote())))
        .satisfies(f -> assertThat(suggested(f, name + " " + wrong.toPlainString() + " → "))
            .isCloseTo(right, within(SLACK)));
  }

  /** The number that the repair gives for a cell; rounding leaves its last digits open. */
  private static BigDecimal suggested(Finding finding, String cell) {
    String repair = java.util.Objects.requireNonNull(finding.repair());
    assertThat(repair).contains(cell);
    return new BigDecimal(
        repair.substring(repair.indexOf(cell) + cell.length()).replaceAll("；.*| .*|,", ""));
  }
}
