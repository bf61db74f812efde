package org.mingzhang.write.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.write.DraftTable;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;

class LayoutTest {
  @ParameterizedTest
  @CsvSource({
    "一二三四五, 10, 1",
    "一二三四五六, 10, 2",
    "一二三四五，, 10, 1", // one closing mark hangs
    "一二三四五」。, 10, 2",
    "一二三四（五, 10, 2", // an opening mark goes along with what it opens
    "一二三四1234567, 10, 2", // numbers stay whole
    "12345678901234567890123, 10, 3",
    "'', 10, 1"
  })
  void linesAreBrokenAsChineseIs(String words, int width, int lines) {
    assertThat(LineBreaks.lines(words, width)).isEqualTo(lines);
  }

  @Property(tries = 300)
  void anyWordsTakeAtLeastALineAndNoMoreThanTheirCharacters(
      @ForAll @StringLength(max = 80) String words, @ForAll @IntRange(max = 60) int width) {
    assertThat(LineBreaks.lines(words, width)).isBetween(1, 2 * words.length() + 1);
  }

  @Test
  void widthsFollowTheWeightsAndFillTheRoomExactly() {
    PrintedTable table = new DraftTable("表1", "支出总表")
        .column(1, false, "科目编码")
        .column(6, false, "绩效目标")
        .column(1, true, "合计")
        .row(
            DraftTable.label("2010301"),
            Cell.text("目标".repeat(80)),
            new Cell("123,456,789.00", 1, 1, 0, Cell.Kind.NUMBER, null))
        .build("云山市");
    int[] widths = ColumnWidths.of(table).in(1000, 6, 10);
    assertThat(widths[0] + widths[1] + widths[2]).isEqualTo(1000);
    assertThat(widths[2]).isGreaterThanOrEqualTo(14 * 6 + 10);
    assertThat(widths[0]).isGreaterThanOrEqualTo(8 * 6 + 10);
    assertThat(widths[1]).isGreaterThan(800);
    int[] tight = ColumnWidths.of(table).in(90, 6, 10);
    assertThat(tight[0] + tight[1] + tight[2]).isEqualTo(90);
    for (int width : tight) assertThat(width).isPositive();
  }

  @Test
  void everyPlaceOfATableIsCoveredOnce() {
    DraftTable draft = new DraftTable("表1", "表").labels(1, "a", "b", "c");
    draft.row(DraftTable.span("x", 2, 2, Cell.Kind.LABEL), DraftTable.label("y"));
    draft.row(DraftTable.label("z"));
    draft.row(DraftTable.span("w", 9, 9, Cell.Kind.LABEL));
    draft.row(List.of());
    TableGrid body = TableGrid.body(draft.build("云山市"));
    assertThat(body.at(1, 1).cell().text()).isEqualTo("x");
    assertThat(body.at(1, 2).cell().text()).isEqualTo("z");
    assertThat(body.at(3, 2).cell().text()).isEqualTo("w");
    assertThat(body.cells()).hasSize(4);
    draft.row(
        DraftTable.label("1"), DraftTable.label("2"), DraftTable.label("3"), DraftTable.label("4"));
    assertThatThrownBy(() -> TableGrid.body(draft.build("云山市")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("表1表 表体第 5 行");
  }

  @Test
  void charactersThatNoFileMayHoldAreLeftOut() {
    assertThat(CleanText.of("a\u0000b\uD800c\uFFFEd\tе\r\nf\u2028g\uD83D\uDE00"))
        .isEqualTo("abcd е\nf\ng\uD83D\uDE00");
  }
}
