package org.mingzhang.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PrintedNumberProperties {
  @Property(tries = 5_000)
  void neverThrows(@ForAll("cells") String cell) {
    Optional<PrintedNumber> number = PrintedNumber.parse(cell);
    number.ifPresent(n -> assertThat(PrintedNumber.parse(n.text())).contains(n));
    assertThat(number.isPresent() && PrintedNumber.isCutOff(cell)).isFalse();
  }

  /** Any characters, and those that numbers are made of, in any order. */
  @Provide
  Arbitrary<String> cells() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> alike = Arbitraries.strings()
        .withChars("0123456789.,()+- （），．０１９－−—¥%\n\u00A0\u3000")
        .ofMaxLength(40);
    return Arbitraries.oneOf(any, alike);
  }

  @Property
  void readsBackWhatIsPrintedWithSeparators(
      @ForAll("amounts") BigDecimal amount, @ForAll @IntRange(max = 4) int decimals) {
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    String printed = format.format(amount);
    PrintedNumber number = PrintedNumber.parse(printed).orElseThrow();
    assertThat(number.value().scale()).isEqualTo(decimals);
    assertThat(number.value()).isEqualByComparingTo(printed.replace(",", ""));
  }

  @Property
  void straySpacesBesidePointAndCommaChangeNothing(@ForAll("amounts") BigDecimal amount) {
    DecimalFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    String printed = format.format(amount);
    String spaced = printed.replace(",", ", ").replace(".", " . ");
    assertThat(PrintedNumber.parse(spaced)).isEqualTo(PrintedNumber.parse(printed));
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-99999999999"), new BigDecimal("99999999999"))
        .ofScale(4);
  }
}
