package org.mingzhang.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phrase writes is read back as the same phrase with the same slots. */
class WrittenPhrasesTest {
  private static final Phrasebook BOOK = Phrasebook.shipped();

  @Provide
  Arbitrary<String> money() {
    return Arbitraries.longs()
        .between(1, 99_999_999)
        .map(c -> String.format(java.util.Locale.ROOT, "%,d.%02d万元", c / 100, c % 100));
  }

  @Provide
  Arbitrary<String> percent() {
    return Arbitraries.longs()
        .between(1, 99_999)
        .map(c -> String.format(java.util.Locale.ROOT, "%,d.%d%%", c / 10, c % 10));
  }

  @Provide
  Arbitrary<String> base() {
    return Arbitraries.of("2023年预算", "上年决算数", "年初预算数", "2019年预算");
  }

  private static void readsBack(String phrase, Map<String, String> slots) {
    String written = BOOK.toWrite(phrase)
        .write(slot -> Optional.ofNullable(slots.get(slot.name())))
        .orElseThrow();
    List<Match> matches = BOOK.in(Fold.text(written), 0);
    assertThat(matches).as(written).isNotEmpty();
    Match match = matches.get(0);
    assertThat(match.phrase().id()).as(written).isEqualTo(phrase);
    Map<String, String> read = new TreeMap<>();
    match
        .slots()
        .forEach((name, span) -> read.put(name, written.substring(span.start(), span.end())));
    read.keySet().retainAll(slots.keySet());
    Map<String, String> expected = new TreeMap<>(slots);
    expected.keySet().removeIf(name -> !readable(phrase, name));
    assertThat(read).as(written).isEqualTo(expected);
  }

  /** Words that only the reader's linking tells apart: the rest of a reason, the name of a budget, 上年无此项. */
  private static boolean readable(String phrase, String slot) {
    return switch (phrase + " " + slot) {
      case "reason reason", "completion base", "change none", "unchanged roughly" -> false;
      default -> true;
    };
  }

  @Property(tries = 200)
  void change(
      @ForAll("base") String base,
      @ForAll("money") String difference,
      @ForAll("percent") String rate,
      @ForAll boolean up) {
    readsBack(
        "change",
        Map.of(
            "base", base,
            "direction", up ? "增加" : "减少",
            "difference", difference,
            "trend", up ? "增长" : "下降",
            "rate", rate));
  }

  @Property(tries = 50)
  void changeFromNothing(@ForAll("base") String base, @ForAll("money") String difference) {
    readsBack(
        "change",
        Map.of("base", base, "direction", "增加", "difference", difference, "none", "上年无此项"));
  }

  @Property(tries = 20)
  void unchanged(@ForAll("base") String base, @ForAll boolean roughly) {
    readsBack("unchanged", roughly ? Map.of("base", base, "roughly", "基本") : Map.of("base", base));
  }

  @Property(tries = 100)
  void completion(@ForAll("money") String budget, @ForAll("percent") String rate) {
    readsBack("completion", Map.of("base", "全年预算", "budget", budget, "rate", rate));
  }

  @Property(tries = 100)
  void share(@ForAll("percent") String rate, @ForAll boolean named) {
    readsBack(
        "share", named ? Map.of("whole-name", "政府采购支出总额", "rate", rate) : Map.of("rate", rate));
  }

  @Property(tries = 100)
  void amount(@ForAll("money") String amount) {
    readsBack("amount", Map.of("item", "人员支出", "amount", amount));
  }

  @Test
  void reason() {
    readsBack("reason", Map.of("reason", "新增一个项目"));
  }

  @Test
  void aPhraseThatIsOnlyReadCannotBeWritten() {
    assertThatThrownBy(() -> BOOK.toWrite("compare")).hasMessageContaining("only read");
  }

  @Test
  void aPartWithNothingToSayIsLeftOut() {
    Template template = Template.parse("甲{a}[，乙{b}[，丙{c}]]。");
    assertThat(template.write(slot -> Optional.of(slot.name()))).contains("甲a，乙b，丙c。");
    assertThat(
            template.write(slot -> slot.name().equals("c") ? Optional.empty() : Optional.of("1")))
        .contains("甲1，乙1。");
    assertThat(
            template.write(slot -> slot.name().equals("b") ? Optional.empty() : Optional.of("1")))
        .contains("甲1。");
    assertThat(template.write(slot -> Optional.empty())).isEmpty();
  }

  @Test
  void aSlotMayHaveATypeAndAnArgument() {
    assertThat(Template.parse("{income:change last}").slots())
        .containsExactly(new Template.Slot("income", "change", "last"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "a}", "[a", "a]", "{}", "{a{b}}", "[[[[[[[[[[a]]]]]]]]]]"})
  void aWrongWordingIsRefused(String wording) {
    assertThatThrownBy(() -> Template.parse(wording))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(wording);
  }
}
