package org.mingzhang.write.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.Mingzhang;
import org.mingzhang.budget.Dossier;
import org.mingzhang.document.Disclosure;
import org.mingzhang.fact.Fact;
import org.mingzhang.write.Press;
import org.mingzhang.write.Publication;
import org.mingzhang.write.narrative.Department.Amounts;

/** Whatever the figures are, what is written agrees with itself: our own check finds no error and nothing to warn of. */
class RandomDepartmentsTest {
  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(
        "shenzhen/2022-budget",
        "shenzhen/2024-budget",
        "shenzhen/2024-final",
        "shanghai/2024-budget");
  }

  /** From nothing over a few 元 to some hundred million, to the 分. */
  @Provide
  Arbitrary<String> yuan() {
    Arbitrary<Long> cents = Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, Arbitraries.just(0L)),
        net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(1, 999_999)),
        net.jqwik.api.Tuple.of(5, Arbitraries.longs().between(1_000_000, 9_999_999_999L)),
        net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(10_000_000_000L, 99_999_999_999L)));
    return cents.map(c -> BigDecimal.valueOf(c, 2).toPlainString());
  }

  @Provide
  Arbitrary<Amounts> amounts() {
    Arbitrary<String> money = yuan();
    Arbitrary<String> paid = Arbitraries.longs()
        .between(100_000_000, 9_999_999_999L)
        .map(c -> BigDecimal.valueOf(c, 2).toPlainString());
    return Combinators.combine(paid, money, money, money, money, money, money, money)
        .as((a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h))
        .flatMap(list -> Combinators.combine(money, money, Arbitraries.of(true, false))
            .as((x, y, buys) -> new Amounts(
                list.get(0),
                list.get(1),
                list.get(2),
                list.get(3),
                list.get(4),
                list.get(5),
                list.get(6),
                list.get(7),
                x,
                y,
                buys)));
  }

  /** What each figure was: nothing, the same, nearly the same, more or less. */
  @Provide
  Arbitrary<BigDecimal> factors() {
    return Arbitraries.oneOf(
        Arbitraries.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("1.0000001")),
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.01"), new BigDecimal("30"))
            .ofScale(4));
  }

  @Property(tries = 60)
  void whatIsWrittenPassesTheCheck(
      @ForAll("forms") String form,
      @ForAll("amounts") Amounts amounts,
      @ForAll("factors") BigDecimal factor)
      throws IOException {
    int year = Integer.parseInt(form.replaceAll("\\D", ""));
    Dossier dossier = Department.of(form, year, amounts, 1)
        .compared(a -> a.multiply(factor).setScale(2, RoundingMode.HALF_UP));
    Publication publication = NarratorTest.compose(dossier);
    Path folder = Files.createTempDirectory("narrative");
    try {
      assertThat(publication.gaps()).isEmpty();
      assertThat(
              Page.findings(publication, folder).stream().map(f -> f.rule() + ": " + f.message()))
          .as(() -> Page.text(publication))
          .isEmpty();
    } finally {
      Files.deleteIfExists(folder.resolve("page.html"));
      Files.deleteIfExists(folder);
    }
  }

  /** The round trip: every file format gives the same facts back, for every set of forms. */
  @Property(tries = 12)
  void everyFormatTellsTheSameFacts(
      @ForAll("forms") String form,
      @ForAll("amounts") Amounts amounts,
      @ForAll("factors") BigDecimal factor)
      throws Exception {
    int year = Integer.parseInt(form.replaceAll("\\D", ""));
    Dossier dossier = Department.of(form, year, amounts, 2)
        .compared(a -> a.multiply(factor).setScale(2, RoundingMode.HALF_UP));
    Publication publication = NarratorTest.compose(dossier);
    Set<Press.Format> formats = EnumSet.complementOf(EnumSet.of(Press.Format.DATA));
    Path folder = Files.createTempDirectory("formats");
    Map<Path, Set<String>> facts = new HashMap<>();
    for (Path file : Press.print(publication, dossier, folder, "one", formats).files()) {
      facts.put(file.getFileName(), numberedTables(Mingzhang.read(file)));
      Files.delete(file);
    }
    Files.delete(folder);
    assertThat(facts).hasSize(formats.size());
    Set<String> first = facts.values().iterator().next();
    assertThat(first).isNotEmpty();
    assertThat(facts).allSatisfy((file, told) -> assertThat(told).isEqualTo(first));
  }

  /** What the numbered tables say; charts stand as tables in some formats only. */
  private static Set<String> numberedTables(Disclosure document) {
    Set<String> facts = new TreeSet<>();
    for (Fact fact : document.facts()) {
      if (fact.origin().isCell()
          && !document.tables().get(fact.origin().table()).number().isEmpty())
        facts.add(fact.coordinate() + " " + fact.amount());
    }
    return facts;
  }
}
