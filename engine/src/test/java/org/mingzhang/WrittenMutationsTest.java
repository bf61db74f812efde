package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Severity;
import org.mingzhang.write.markdown.MarkdownWriter;

/** One number of a written document changed: the check must find it. */
class WrittenMutationsTest {
  private static final int TRIES = 40;
  private static final Pattern NUMBER =
      Pattern.compile("(?<=\\| )-?\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?= \\|)");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"pingshan-2023", "futian-2024", "yunshan-2025"})
  void aChangedCellIsFound(String name) throws Exception {
    String text =
        MarkdownWriter.write(Mingzhang.compose(Dossiers.read(Path.of("../samples", name))));
    List<int[]> cells = cells(text);
    Random random = new Random(20250601);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      int[] cell = cells.get(random.nextInt(cells.size()));
      String changed = text.substring(0, cell[0])
          + other(text.substring(cell[0], cell[1]))
          + text.substring(cell[1]);
      Path file = Files.writeString(folder.resolve("changed.md"), changed);
      CheckResult result = Mingzhang.check(Mingzhang.read(file));
      boolean found = result.findings().stream()
          .anyMatch(f -> f.severity() == Severity.ERROR || f.severity() == Severity.WARNING);
      if (!found) missed.add(line(text, cell[0]) + " → " + changed.substring(cell[0], cell[1] + 1));
    }
    assertThat(missed).isEmpty();
  }

  /** Money in the document's own tables; the numbers of goals and charts have no sums to fit. */
  private static List<int[]> cells(String text) {
    int from = text.indexOf("表1", text.indexOf("二、表格部分", text.indexOf("第九部分")));
    Matcher number = NUMBER.matcher(text);
    List<int[]> cells = new ArrayList<>();
    while (number.find()) {
      if (number.start() > from) cells.add(new int[] {number.start(), number.end()});
    }
    return cells;
  }

  /**
   * Another number with a digit more in front. One that is off by no more than the rounding of a dozen whole numbers cannot
   * be told from a right one, and is none.
   */
  private static String other(String number) {
    return number.startsWith("-")
        ? "-9" + number.substring(1).replace(",", "")
        : "9" + number.replace(",", "");
  }

  private static String line(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
  }
}
