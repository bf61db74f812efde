package org.mingzhang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.fact.Axis;

class FormCatalogueTest {
  private final FormCatalogue forms = FormCatalogue.shipped();

  @TempDir
  Path folder;

  @Test
  void aHeaderTreeBecomesPaths() {
    Form form = forms.form("shenzhen/2023-budget/05-project").orElseThrow();
    assertThat(form.columns()).hasSize(14);
    assertThat(form.columns().get(1)).containsExactly("政府预算拨款", "一般公共预算拨款", "小计");
    assertThat(form.columns().get(13)).containsExactly("上年结余、结转");
    assertThat(form.unit()).isEqualTo(MoneyUnit.WAN_YUAN);
    assertThat(form.about().get(Axis.NATURE)).contains("project");
  }

  @Test
  void theSidesOfATwoSidedFormBeginWithTheirWord() {
    Form form = forms.form("shanghai/2024-budget/04-fiscal").orElseThrow();
    assertThat(form.twoSided()).isTrue();
    assertThat(form.columns()).first().isEqualTo(List.of("财政拨款收入", "预算数"));
    assertThat(form.columns()).last().isEqualTo(List.of("财政拨款支出", "国有资本经营预算"));
    assertThat(form.rows()).first().satisfies(r -> assertThat(r).containsEntry("side", "left"));
    assertThat(form.rows())
        .last()
        .satisfies(r -> assertThat(r).containsEntry("side", "right").containsEntry("word", "支出总计"));
  }

  @ParameterizedTest
  @CsvSource({
    "shenzhen, 2019, budget, shenzhen/2020-budget",
    "shenzhen, 2021, budget, shenzhen/2022-budget",
    "shenzhen, 2023, budget, shenzhen/2023-budget",
    "shenzhen, 2026, budget, shenzhen/2024-budget",
    "shenzhen, 2022, final, shenzhen/2024-final",
    "shanghai, 2025, budget, shanghai/2024-budget",
    "shanghai, 2023, final, shanghai/2024-final",
  })
  void theSetFollowsFromRegionYearAndKind(String region, int year, String kind, String set) {
    assertThat(forms.set(region, year, kind)).map(FormSet::id).contains(set);
  }

  @Test
  void aRegionWithoutFormsHasNoSet() {
    assertThat(forms.set("guangzhou", 2024, "budget")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "收支总表, shenzhen, 2024, budget, shenzhen/2024-budget/01-income-and-expenditure",
    "2025年预算单位收入预算总表, shanghai, 2025, budget, shanghai/2024-budget/02-income",
    "2025年单位“三公”经费和机关运行经费预算表, shanghai, 2025, budget, shanghai/2024-budget/09-three-public-and-operating",
    "某市某区某某局整体支出绩效目标表, shenzhen, 2024, budget, shenzhen/2024-budget/12-overall-goals",
    "一般公共预算财政拨款支出决算表, shanghai, 2024, final, shanghai/2024-final/05-general-public",
    "支出决算表, shanghai, 2024, final, shanghai/2024-final/03-expenditure",
    "财政拨款\"三公\"经费支出决算表, shenzhen, 2024, final, shenzhen/2024-final/09-three-public",
  })
  void aTitleAloneFindsTheForm(String title, String region, int year, String kind, String id) {
    assertThat(forms.bestMatch(title, List.of(), region, year, kind))
        .map(Form::id)
        .contains(id);
  }

  @Test
  void aGarbledTitleIsSavedByTheHeader() {
    List<List<String>> header = List.of(List.of("支出总计"), List.of("基本支出"), List.of("项目支出"));
    assertThat(forms.bestMatch("政府性基金预算支出明细表", header, "shenzhen", 2024, "budget"))
        .map(Form::id)
        .contains("shenzhen/2024-budget/10-government-fund");
  }

  @Test
  void withoutATitleOneHeaderOfManyFormsDecidesNothing() {
    List<List<String>> header = List.of(List.of("支出总计"), List.of("基本支出"), List.of("项目支出"));
    assertThat(forms.bestMatch("", header, "shenzhen", 2024, "budget")).isEmpty();
    assertThat(forms.bestMatch("食堂就餐情况表", header, "shenzhen", 2024, "budget")).isEmpty();
  }

  @Test
  void everyFormIsRecognisedByItsOwnTitleAndHeader() {
    for (FormSet set : forms.sets()) {
      int year = Math.max(set.from(), Math.min(set.to(), 2024));
      for (Form form : set.forms()) {
        String title = form.titles().get(0).replace("{year}", "" + year).replace("{level}", "部门");
        assertThat(forms.bestMatch(title, form.columns(), set.region(), year, set.kind()))
            .as(form.id())
            .contains(form);
      }
    }
  }

  /** A form that is not in the index would be shipped and never read. */
  @Test
  void theIndexNamesEveryFile() throws IOException {
    Path shipped = Path.of("src/main/resources/forms");
    try (Stream<Path> files = Files.walk(shipped)) {
      List<String> ids = files
          .filter(p -> p.toString().endsWith(".yaml")
              && !p.endsWith("set.yaml")
              && !p.endsWith("index.yaml"))
          .map(p -> shipped.relativize(p).toString().replace('\\', '/').replace(".yaml", ""))
          .sorted()
          .toList();
      List<String> indexed = forms.sets().stream()
          .flatMap(set -> Stream.concat(
              set.forms().stream().map(Form::id),
              set.outline().isMissing() ? Stream.empty() : Stream.of(set.id() + "/outline")))
          .sorted()
          .toList();
      assertThat(indexed).isEqualTo(ids);
    }
  }

  @Test
  void aCopiedFolderCanBeUsed() throws IOException {
    Files.writeString(
        folder.resolve("set.yaml"), "region: guangzhou\nkind: budget\nfrom: 2024\nrequired: [a]\n");
    Files.writeString(
        folder.resolve("a.yaml"), "titles: [本市专用表]\ncolumns: [金额]\nabout: {fund: fiscal}\n");
    FormCatalogue both = forms.with(FormCatalogue.load(folder));
    FormSet set = both.set("guangzhou", 2025, "budget").orElseThrow();
    assertThat(set.requiredForms()).extracting(f -> f.titles().get(0)).containsExactly("本市专用表");
    assertThat(both.set("shenzhen", 2024, "budget")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titles: [a | a.yaml",
        "titles: [甲表] | columns",
        "{titles: [甲表], columns: [金额], colour: red} | colour",
        "{titles: [甲表], columns: [金额], unit: 美分} | 美分",
        "{titles: [甲表], columns: [金额], about: {colour: red}} | colour",
        "{titles: [甲表], columns: [金额], rows: [合计]} | rows",
        "[1, 2] | a.yaml",
      })
  void aBadFileIsNamedWithWhatIsWrong(String yaml, String complaint) throws IOException {
    Files.writeString(folder.resolve("set.yaml"), "{region: r, kind: final}");
    Files.writeString(folder.resolve("a.yaml"), yaml);
    assertThatThrownBy(() -> FormCatalogue.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.yaml")
        .hasMessageContaining(complaint);
  }

  @Test
  void aFolderWithoutASetIsRefused() {
    assertThatThrownBy(() -> FormCatalogue.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("set.yaml");
  }
}
