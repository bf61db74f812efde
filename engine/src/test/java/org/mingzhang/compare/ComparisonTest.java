package org.mingzhang.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.document.Disclosure;
import org.mingzhang.read.UnreadableException;

class ComparisonTest {
  private static final Path DEMO = Path.of("../samples/demo");

  @Test
  void aDocumentIsTheSameAsItself() throws Exception {
    assertThat(
            Comparison.between(demo("clean-budget.md"), demo("clean-budget.md")).isSame())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "docx", "xlsx", "pdf"})
  void theFileFormatMakesNoDifferenceToFactsAndTables(String format) throws Exception {
    Comparison comparison =
        Comparison.between(demo("clean-budget.md"), demo("clean-budget." + format));
    assertThat(comparison.facts()).isEmpty();
    assertThat(comparison.tables()).isEmpty();
    assertThat(comparison.cells()).isEmpty();
  }

  @Test
  void oneChangedCellIsOneChange(@TempDir Path folder) throws Exception {
    Comparison comparison = Comparison.between(
        demo("clean-budget.md"), changed(folder, "| 一、财政拨款", "1,862.40", "1,862.50"));
    assertThat(comparison.cells()).singleElement().satisfies(cell -> {
      assertThat(cell.table()).isEqualTo("收支总表");
      assertThat(cell.before()).isEqualTo("1,862.40");
      assertThat(cell.after()).isEqualTo("1,862.50");
    });
    assertThat(comparison.facts()).singleElement().satisfies(fact -> {
      assertThat(String.valueOf(fact.coordinate())).contains("measure=revenue fund=fiscal");
      assertThat(fact.place().table()).isEqualTo("表1");
    });
    assertThat(comparison.sentences()).isEmpty();
  }

  @Test
  void aChangedSentenceIsShownWithItsHeadings(@TempDir Path folder) throws Exception {
    Comparison comparison = Comparison.between(
        demo("clean-budget.md"), changed(folder, "预算收支增加的主要原因", "延长开放时间", "周末也开放"));
    assertThat(comparison.sentences()).singleElement().satisfies(sentence -> {
      assertThat(sentence.headings()).anyMatch(heading -> heading.contains("收支总体情况"));
      assertThat(sentence.before()).contains("延长开放时间");
      assertThat(sentence.after()).contains("周末也开放");
    });
    assertThat(comparison.cells()).isEmpty();
  }

  /** The demo with one word replaced in the first line that begins so. */
  private static Disclosure changed(Path folder, String line, String before, String after)
      throws Exception {
    String text = Files.readString(DEMO.resolve("clean-budget.md"));
    int at = text.indexOf(before, text.indexOf("\n" + line));
    assertThat(at).isPositive();
    Path file = folder.resolve("changed.md");
    Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
    return Mingzhang.read(file);
  }

  private static Disclosure demo(String name) throws UnreadableException {
    return Mingzhang.read(DEMO.resolve(name));
  }
}
