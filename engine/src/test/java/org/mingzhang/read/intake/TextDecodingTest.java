package org.mingzhang.read.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {
  private static final String TEXT =
      "表1\n收支总表\n单位：万元\n收入总计\t2,935.01\t支出总计\t2,935.01\n注：本表以万元为单位。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void findsTheEncodingWithoutByteOrderMark(String charset) {
    TextDecoding decoding =
        TextDecoding.of(TEXT.getBytes(Charset.forName(charset))).orElseThrow();
    assertThat(decoding.text()).isEqualTo(TEXT);
    assertThat(decoding.damaged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheByteOrderMark(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertThat(TextDecoding.of(bytes).orElseThrow().text()).isEqualTo(TEXT);
  }

  @Test
  void readsAsciiAsUtf8() {
    assertThat(TextDecoding.of("a\tb\n".getBytes(StandardCharsets.US_ASCII))
            .orElseThrow()
            .charset())
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void keepsToUtf8WhenFewBytesAreDamagedAndSaysSo() {
    byte[] bytes = TEXT.repeat(5).getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;
    TextDecoding decoding =
        TextDecoding.of(Arrays.copyOf(bytes, bytes.length - 2)).orElseThrow();
    assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoding.damaged()).isTrue();
    assertThat(decoding.text()).contains("支出总计\t2,935.01");
  }

  @Test
  void takesNoiseForNoText() {
    byte[] noise = new byte[10_000];
    new Random(7).nextBytes(noise);
    assertThat(TextDecoding.of(noise)).isEmpty();
  }

  @Property
  void neverThrows(@ForAll byte[] bytes) {
    assertThat(TextDecoding.of(bytes)).isNotNull();
  }

  @Test
  void utf8WithManyRareCharactersIsStillUtf8() {
    String text = "姓名：\uD842\uDFB7\uD842\uDFB7\uD842\uDFB7";
    assertThat(
            TextDecoding.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().text())
        .isEqualTo(text);
  }
}
