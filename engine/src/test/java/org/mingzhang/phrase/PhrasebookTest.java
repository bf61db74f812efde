package org.mingzhang.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {
  private static final Phrasebook BOOK = Phrasebook.shipped();

  private static List<Match> in(String text) {
    return BOOK.in(Fold.text(text), 0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "比上年决算数减少20.1万元，下降71.6%      | change | 上年决算数 | 减少 | 20.1万元 | 71.6%",
        "较2023年年初预算减5.5万元,减幅41.8%      | change | 2023年年初预算 | 减 | 5.5万元 | 41.8%",
        "与2023年度相比，收支总计增加3.00万元，增长1.5% | change | 2023年度 | 增加 | 3.00万元 | 1.5%",
        "比2023年预算执行数增加12.50%             | change | 2023年预算执行数 | 增加 |  | 12.50%",
        "比2024年预算增加10万元                   | change | 2024年预算 | 增加 | 10万元 |",
        "同比上年增加10万元                       | change | 上年 | 增加 | 10万元 |",
        "比2023年度减少0.15万元，下降（增长）27.78% | change | 2023年度 | 减少 | 0.15万元 | 27.78%",
        "与2023年度相比，支出增加3.00万元，增长13.95。 | change | 2023年度 | 增加 | 3.00万元 | 13.95"
      })
  void readsChanges(
      String text, String phrase, String base, String direction, String difference, String rate) {
    Match match = in(text).stream()
        .filter(m -> m.phrase().id().equals(phrase))
        .findFirst()
        .orElseThrow();
    String folded = Fold.text(text);
    assertThat(slot(folded, match, "base")).isEqualTo(base);
    assertThat(slot(folded, match, "direction")).isEqualTo(direction);
    assertThat(slot(folded, match, "difference")).isEqualTo(difference);
    assertThat(slot(folded, match, "rate")).isEqualTo(rate);
  }

  private static String slot(String text, Match match, String name) {
    return match.slot(name).map(s -> text.substring(s.start(), s.end())).orElse(null);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "与上年决算数持平 | unchanged",
        "决算数同预算数基本持平 | unchanged",
        "接待费支出决算持平 | unchanged",
        "完成年初预算的95.46% | completion",
        "完成全年预算12万元的60.6% | completion",
        "占本年支出合计的99.87% | share",
        "占比为12.5% | share",
        "决算数小于预算数 | compare",
        "较年初完成92% | odd-completion",
        "增加的主要原因是 | reason",
        "其中：货物采购3万元 | parts"
      })
  void knowsTheShapesOfSentences(String text, String phrase) {
    assertThat(in(text).get(0).phrase().id()).isEqualTo(phrase);
  }

  @Test
  void anAmountHasTheWordsInFrontOfIt() {
    Match match = in("办公设备购置费2.66万元").get(0);
    assertThat(match.phrase().id()).isEqualTo("amount");
    assertThat(slot("办公设备购置费2.66万元", match, "item")).isEqualTo("办公设备购置费");
  }

  @Test
  void limitsVersionsAndCodesAreNoAmounts() {
    assertThat(BOOK.quantities(Fold.text("单价100万元（含）以上设备")))
        .extracting(Quantity::kind)
        .containsExactly(Quantity.Kind.LIMIT);
    assertThat(BOOK.quantities(Fold.text("平台2.0A包、W060701单元"))).isEmpty();
  }

  @Test
  void aUnitMayLackItsLastCharacter() {
    List<Quantity> found = BOOK.quantities(Fold.text("接待支出0.39万（含外宾）"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).unit()).isEqualTo("万");
    assertThat(found.get(0).amount().yuan()).isEqualByComparingTo("3900");
  }

  @Test
  void aBrokenWordingIsRefused() {
    assertThatThrownBy(() -> new WordingParser("(a|b", java.util.Map.of()).parse())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(a|b");
  }

  @Property(tries = 300)
  void findsNothingTwiceAndNeverFails(@ForAll("sentences") String text) {
    String folded = Fold.text(text);
    int end = 0;
    for (Match match : BOOK.in(folded, 0)) {
      assertThat(match.start()).isGreaterThanOrEqualTo(end);
      assertThat(match.end()).isGreaterThan(match.start()).isLessThanOrEqualTo(folded.length());
      end = match.end();
    }
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "比", "较", "2023年", "年初预算", "增加", "减少", "12.5万元", "100%", "3辆", "，", "。", "；", "（", "）",
            "其中：", "主要包括", "主要原因是", "持平", "完成预算的", "占", "的", "支出", "甲", "2.0A", "\"", "1,", ".5",
            "等", "万")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join("", words));
  }
}
