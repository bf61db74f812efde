package org.mingzhang.check.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Side;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;
import org.mingzhang.read.UnreadableException;

class UserRulesTest {
  private static final Path EXAMPLE = Path.of("../docs/examples/my-rules.yaml");

  @Test
  void theExampleFileWarnsOfTooMuchProjectMoney() throws UnreadableException {
    List<Rule> rules = UserRules.load(EXAMPLE);
    assertThat(rules)
        .extracting(Rule::id)
        .containsExactly("project-share", "no-negative-amounts", "round-thousands");
    Disclosure heavy = budget("100.00", "20.00", "80.01");
    assertThat(all(rules, heavy)).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("project-share");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message()).isEqualTo("表2 合计：项目支出 80.01 超过支出总计 100.00 的八成。");
      assertThat(finding.places().get(0).row()).isEqualTo("合计");
    });
    assertThat(all(rules, budget("100.00", "20.00", "80.00"))).isEmpty();
  }

  @Test
  void aCellRuleLooksAtEachCell() throws UnreadableException {
    List<Finding> findings = all(UserRules.load(EXAMPLE), budget("100.00", "120.00", "-20.00"));
    assertThat(findings).extracting(Finding::rule).containsExactly("no-negative-amounts");
    assertThat(findings.get(0).actual()).isEqualTo("-20.00");
  }

  @Test
  void aMissingNumberIsSaidNotPassedOver() throws UnreadableException {
    List<Rule> rules = UserRules.parse(
        "rules: [{id: x, title: 甲, expr: 'cells[\"没有这列\"] > 0', message: m, when: {table: 支出}}]"
            .replace("when: {table: 支出}", "when: {table: 支出, row: 合计}"),
        "my.yaml");
    assertThat(all(rules, budget("1.00", "1.00", "0.00"))).singleElement().satisfies(finding -> {
      assertThat(finding.severity()).isEqualTo(Severity.INFO);
      assertThat(finding.message()).contains("算不出").contains("表2 合计");
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: [{title: a}] | 第 1 条规则：缺少 id",
        "rules: [{id: a, title: b, message: c, expr: 'value +'}] | 第 1 条规则：expr 不成立",
        "rules: [{id: a, title: b, message: c, expr: '1 + 1'}] | 第 1 条规则：expr 不成立",
        "rules: [{id: a, title: b, message: c, expr: 'true', severity: bad}] | severity 只能是",
        "rules: [{id: a, title: b, message: c, expr: 'true', when: {colour: red}}] | 不能有 colour",
        "'rules: {' | 不是合格的 YAML",
        "nothing: here | 没有规则"
      })
  void aBadFileIsOneSentence(String yaml, String sentence) {
    assertThatThrownBy(() -> UserRules.parse(yaml, "my.yaml"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(sentence)
        .hasMessageStartingWith("my.yaml")
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
  }

  @Test
  void aMissingFileIsOneSentence() {
    assertThatThrownBy(() -> UserRules.load(Path.of("no-such.yaml")))
        .hasMessage("找不到规则文件：no-such.yaml");
  }

  private static List<Finding> all(List<Rule> rules, Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) findings.addAll(rule.check(disclosure));
    return findings;
  }

  private static Disclosure budget(String total, String basic, String project) {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    String[] headers = {"支出总计", "基本支出", "项目支出"};
    String[] texts = {total, basic, project};
    for (int c = 0; c < texts.length; c++) {
      columns.add(new Table.Column(
          List.of(headers[c]), Side.NONE, MoneyUnit.WAN_YUAN, Table.Column.Kind.AMOUNT));
      Place place = Place.onLine(7).inTable("表2", "合计", headers[c]);
      cells.add(new Table.Cell(
          c, texts[c], Amount.of(texts[c], MoneyUnit.WAN_YUAN), Coordinate.EVERYTHING, place));
    }
    Table.Row row = new Table.Row("合计", "", null, Side.NONE, List.of(), cells, Place.onLine(7));
    Table table = new Table(
        "表2", "支出总表", MoneyUnit.WAN_YUAN, columns, List.of(row), List.of(), null, Place.onLine(5));
    return new Disclosure(
        new Source("b.txt", Source.Format.TEXT, List.of(), List.of(), Map.of()),
        new Profile("云山区示范局", 2026, Profile.Kind.BUDGET, "部门", ""),
        List.of(),
        List.of(table),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
