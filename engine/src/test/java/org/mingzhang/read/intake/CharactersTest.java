package org.mingzhang.read.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "⽀出总表 | 支出总表",
        "⼀般公共预算 | 一般公共预算",
        "⼾⻔⻋⻓⻚⻛⻢⻩⻬ | 户门车长页风马黄齐",
        "⺠生 | 民生",
        "\uF9F4業 | 林業",
        "２０１０３０１ | 2010301",
        "２，９３５．０１ | 2,935.01",
        "９５％ | 95%",
        "ＰＤＡ终端 | PDA终端",
        "（一）收入：甲，乙；丙。 | （一）收入：甲，乙；丙。",
        "第１，２项 | 第1，2项",
        "“三公”—— | “三公”——",
        "≥95% | ≥95%"
      })
  void putsLookAlikesRightAndLeavesTheRest(String printed, String clean) {
    assertThat(Characters.clean(printed)).isEqualTo(clean);
  }

  @Test
  void dropsInvisibleCharactersAndEvensOutSpaces() {
    assertThat(Characters.clean("\uFEFF收\u200B入\u00AD总\u0000计")).isEqualTo("收入总计");
    assertThat(Characters.clean("1\u00A0000\u2003元")).isEqualTo("1 000 元");
    assertThat(Characters.clean("甲\r\n乙\r丙\u2028丁")).isEqualTo("甲\n乙\n丙\n丁");
  }

  @Test
  void keepsRareIdeographsOutsideTheBasicPlane() {
    assertThat(Characters.clean("\uD842\uDFB7")).isEqualTo("\uD842\uDFB7");
    assertThat(Characters.clean("甲\uD842乙")).isEqualTo("甲乙");
  }

  @Property
  void cleaningTwiceChangesNothingMore(@ForAll String text) {
    String once = Characters.clean(text);
    assertThat(Characters.clean(once)).isEqualTo(once);
    assertThat(once).doesNotContainPattern("[\u2F00-\u2FD5]");
  }
}
