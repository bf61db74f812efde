package org.mingzhang.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.fact.Axis;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.shipped();

  @ParameterizedTest
  @CsvSource({
    "基本支出, nature=basic",
    "因公出国（境）费, measure=three-public three-public=abroad",
    "一般公共预算 财政拨款, fund=general-public",
    "其中：面向中小企业政府采购项目, sme=sme",
    "2024 年预算数, year=2024 version=budget",
    "2022 年政府采购项目, year=2022 measure=procurement"
  })
  void columnWordsAreFoundInAllTheirSpellings(String word, String coordinate) {
    assertThat(lexicon.column(word))
        .hasValueSatisfying(m -> assertThat(m.coordinate()).hasToString(coordinate));
  }

  @ParameterizedTest
  @CsvSource({
    "一、财政拨款收入, fund=fiscal",
    "2. 政府性基金预算拨款, fund=government-fund",
    "“上年结余、结转”, measure=opening",
    "增减变化金额, version=change"
  })
  void rowWordsAreFoundWithoutTheirNumbering(String word, String coordinate) {
    assertThat(lexicon.row(word))
        .hasValueSatisfying(m -> assertThat(m.coordinate()).hasToString(coordinate));
  }

  @ParameterizedTest
  @CsvSource({
    "一般公共预算支出表（按功能分类）, measure=expenditure fund=general-public",
    "财政拨款收支总表, fund=fiscal",
    "收支总表, ''",
    "2024年部门收入预算总表, measure=revenue"
  })
  void titlesSayWhatAllCellsShare(String title, String coordinate) {
    assertThat(lexicon.title(title)).hasToString(coordinate);
  }

  @Test
  void everyMemberOfTheWordListIsAMemberOfItsAxis() {
    Set<String> strange = new HashSet<>();
    for (String list : new String[] {"columns", "rows", "titles"}) {
      for (Yaml.Node entry : Yaml.resource("lexicon/words.yaml").get(list).list()) {
        for (Map.Entry<String, String> member : entry.get("means").strings().entrySet()) {
          Map<String, String> known = Axes.shipped().members(Axis.named(member.getKey()));
          if (!known.isEmpty() && !known.containsKey(member.getValue()))
            strange.add(member.toString());
        }
      }
    }
    assertThat(strange).isEmpty();
  }

  @Test
  void everyPartitionSpeaksOfKnownMembers() {
    for (Axis axis : Axis.values()) {
      Set<String> known = new HashSet<>(Axes.shipped().members(axis).keySet());
      if (known.isEmpty()) continue;
      known.add(Axes.TOTAL);
      for (Axes.Partition partition : Axes.shipped().partitions(axis)) {
        assertThat(known).contains(partition.whole()).containsAll(partition.parts());
      }
    }
  }
}
