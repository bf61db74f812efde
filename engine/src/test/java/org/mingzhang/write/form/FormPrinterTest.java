package org.mingzhang.write.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Mingzhang;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Texts;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.form.FormSet;
import org.mingzhang.form.Layout;
import org.mingzhang.lexicon.Lexicon.Label;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.Publication;

class FormPrinterTest {
  @TempDir
  Path folder;

  private static PrintedTable print(Dossier dossier, String form) {
    return FormPrinter.print(
        FormCatalogue.shipped().form(form).orElseThrow(), dossier, Figures.of(dossier));
  }

  private static List<List<String>> body(PrintedTable table) {
    return table.body().stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }

  @Test
  void theSidesOfATableStandBesideEachOther() {
    Dossier dossier = RandomDossier.of(7, "shenzhen/2024-budget");
    List<List<String>> rows =
        body(print(dossier, "shenzhen/2024-budget/01-income-and-expenditure"));
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(4));
    assertThat(rows)
        .anySatisfy(row -> assertThat(row).element(0).isEqualTo("本年收入合计"))
        .allSatisfy(
            row -> assertThat(row.get(0).equals("本年收入合计")).isEqualTo(row.get(2).equals("本年支出合计")))
        .allSatisfy(
            row -> assertThat(row.get(0).equals("上年结余、结转")).isEqualTo(row.get(2).equals("结转下年")));
    List<String> last = rows.get(rows.size() - 1);
    assertThat(last.get(0)).isEqualTo("收入总计");
    assertThat(last.get(2)).isEqualTo("支出总计");
    assertThat(last.get(1)).isEqualTo(last.get(3));
  }

  @Test
  void linesAndColumnsOfFinalAccountsAreNumbered() {
    Dossier dossier = RandomDossier.of(3, "shenzhen/2024-final");
    PrintedTable table = print(dossier, "shenzhen/2024-final/01-income-and-expenditure");
    assertThat(table.header().get(table.header().size() - 1).cells())
        .extracting(Cell::text)
        .containsExactly("栏次", "", "1", "栏次", "", "2");
    List<List<String>> rows = body(table);
    assertThat(rows).hasSize(30);
    assertThat(rows.get(0)).contains("一、一般公共预算财政拨款收入", "1", "一、一般公共服务支出", "31");
    assertThat(rows.get(25)).contains("26", "二十六、抗疫特别国债安排的支出", "56");
    assertThat(rows.get(29)).contains("30", "60");
  }

  @Test
  void codesAreSplitWhereTheFormSplitsThem() {
    Dossier dossier = RandomDossier.of(1, "shenzhen/2024-budget").inForm("shanghai/2024-budget");
    PrintedTable table = print(dossier, "shanghai/2024-budget/03-expenditure");
    assertThat(table.title()).isEqualTo("2024年部门支出预算总表");
    assertThat(table.header().get(0).cells())
        .extracting(Cell::text, Cell::columns, Cell::rows)
        .first()
        .isEqualTo(tuple("项目", 4, 1));
    assertThat(body(table)).anySatisfy(row -> assertThat(row).startsWith("201", "03", "02"));
    assertThat(table.body().get(table.body().size() - 1).cells().get(0))
        .extracting(Cell::text, Cell::columns)
        .containsExactly("合计", 4);
  }

  @Test
  void aTableWithoutMoneySaysSo() {
    Dossier dossier = RandomDossier.of(2, "shenzhen/2020-budget").withLines(List.of());
    PrintedTable table = print(dossier, "shenzhen/2020-budget/08-government-fund");
    assertThat(table.notes()).containsExactly("注：本表本年无发生额。");
    assertThat(body(table)).containsExactly(List.of("", "", "", "0", "0", "0"));
    PrintedTable later =
        print(dossier.inForm("shenzhen/2024-budget"), "shenzhen/2024-budget/10-government-fund");
    assertThat(body(later))
        .containsExactly(List.of(dossier.profile().issuer(), "", "", "0.00", "0.00", "0.00"));
  }

  @Test
  void unitsOfADepartmentStandBelowIt() {
    for (long seed = 1; seed < 20; seed++) {
      Dossier dossier = RandomDossier.of(seed, "shenzhen/2024-budget");
      List<List<String>> rows = body(print(dossier, "shenzhen/2024-budget/02-income"));
      assertThat(rows).hasSize(dossier.units().size() > 1 ? 3 : 1);
      assertThat(rows.get(0)).startsWith(dossier.profile().issuer());
    }
  }

  @Test
  void whatIsNotWrittenYetIsAskedFor() {
    Dossier whole = RandomDossier.of(5, "shenzhen/2024-budget");
    Dossier dossier = new Dossier(
        whole.profile(),
        whole.form(),
        whole.units(),
        whole.revenues(),
        whole.balances(),
        whole.lines(),
        List.of(new Project(
            "",
            "数据治理",
            Project.Category.GENERAL,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            true,
            List.of())),
        whole.tasks(),
        whole.indicators(),
        whole.figures(),
        whole.evaluations(),
        whole.assets(),
        Texts.NONE);
    FormSet set = SeedTablesTest.forms(whole.form());
    FormPrinter printer = new FormPrinter(dossier, Figures.of(dossier));
    List<Publication.Gap> gaps =
        set.forms().stream().flatMap(form -> printer.gaps(form).stream()).toList();
    assertThat(gaps).extracting(Publication.Gap::about).containsExactlyInAnyOrder("", "数据治理");
    String printed = printer.all(set).toString();
    assertThat(gaps).allSatisfy(gap -> assertThat(printed).contains(gap.mark()));
    FormPrinter written = new FormPrinter(whole, Figures.of(whole));
    assertThat(set.forms()).allSatisfy(form -> assertThat(written.gaps(form)).isEmpty());
  }

  @Test
  void selfEvaluationsAreReadAgainAsTheyWere() {
    Dossier dossier = RandomDossier.of(4, "shenzhen/2024-final");
    PrintedTable sheet = print(dossier, "shenzhen/2024-final/self-evaluation");
    Disclosure read = Reread.of(dossier.profile(), List.of(sheet));
    assertThat(read.evaluations()).hasSize(1);
    SelfEvaluation evaluation = read.evaluations().get(0);
    assertThat(evaluation.projectCode()).isEqualTo("440300210701500003602");
    assertThat(evaluation.budgetInitial()).isEqualTo("3360000.00");
    assertThat(evaluation.executed()).isEqualTo("3234835.67");
    assertThat(evaluation.executionRate()).isEqualTo("96.27");
    assertThat(evaluation.executionScore()).isEqualTo("9.63");
    assertThat(evaluation.totalWeight()).isEqualTo("100");
    assertThat(evaluation.totalScore()).isEqualTo("99.63");
    assertThat(evaluation.indicators())
        .extracting(SelfEvaluation.Indicator::level2, SelfEvaluation.Indicator::target)
        .containsExactly(tuple("数量指标", "10个"), tuple("社会效益指标", "逐步提升"), tuple("服务对象满意度指标", "≥90%"));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 12345678.9, 1, '1,234.57'",
    "0, 12345678.9, 1, '1,235'",
    "up to 2, 165000, 1, 16.5",
    "up to 2, 150000, 1, 15",
    "0 or 2, 1230.50, 0, '1,230.50'",
    "0 or 2, 1230, 0, '1,230'",
    "2, -36700, 1, -3.67",
    "2, 49.99, 1, 0.00",
    "2, 50, 1, 0.01",
  })
  void amountsAreRoundedHalfUp(String decimals, BigDecimal yuan, int wan, String printed)
      throws Exception {
    Files.writeString(folder.resolve("set.yaml"), "{region: r, kind: budget}");
    Files.writeString(
        folder.resolve("a.yaml"),
        "titles: [甲表]\ncolumns: [金额]\nzero: \"0.00\"\ndecimals: " + decimals + "\n");
    Numbers numbers = Numbers.of(FormCatalogue.load(folder).all().get(0));
    MoneyUnit unit = wan == 1 ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN;
    assertThat(numbers.text(yuan, numbers.amount(yuan, unit))).isEqualTo(printed);
  }

  static List<Arguments> samplesInEverySet() {
    List<Arguments> all = new ArrayList<>();
    for (String sample : List.of(
        "futian-2024",
        "dapeng-2022",
        "longgang-2024",
        "longhua-2020",
        "pingshan-2023",
        "yunshan-2025")) {
      for (String set : RandomDossier.SETS) {
        // Until 2020 Shenzhen counted 财政专户拨款 as 财政拨款, which the check does not know.
        if (sample.equals("yunshan-2025") && set.equals("shenzhen/2020-budget")) continue;
        if (set.endsWith("final") == sample.equals("longgang-2024"))
          all.add(Arguments.of(sample, set));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("samplesInEverySet")
  void anySampleMayBePrintedInAnyFormsOfItsKind(String sample, String set) throws Exception {
    Dossier dossier = Dossiers.read(Path.of("../samples").resolve(sample)).inForm(set);
    List<PrintedTable> printed =
        FormPrinter.all(dossier, Figures.of(dossier), SeedTablesTest.forms(set));
    assertThat(Mingzhang.check(Reread.of(dossier.profile(), printed)).errors()).isEmpty();
  }

  static List<Form> tables() {
    return FormCatalogue.shipped().all().stream()
        .filter(form -> !form.layout().isSheet())
        .toList();
  }

  /** A word in a shipped form that the lexicon does not know would be printed without money below it. */
  @ParameterizedTest
  @MethodSource("tables")
  void theLexiconKnowsTheWordsOfEveryForm(Form form) {
    Dossier dossier = RandomDossier.of(11, form.set());
    Setting setting = new Setting(dossier, Figures.of(dossier));
    List<Face> faces = new ArrayList<>();
    for (Layout.Part part : form.layout().parts()) faces.add(Face.of(form, part, setting));
    List<List<Line>> lines = new ArrayList<>();
    for (int f = 0; f < faces.size(); f++) {
      List<Line> words = new ArrayList<>();
      for (Map<String, Object> row : form.layout().parts().get(f).rows()) {
        if (row.get("word") instanceof String word) {
          words.add(Line.of(Label.ITEM, word, Line.Role.TOTAL));
        }
      }
      words.add(Line.of(Label.ITEM, "合计", Line.Role.TOTAL));
      lines.add(words);
    }
    String title = new Frame(form, setting).title();
    List<List<List<Coordinate>>> bound = Skeleton.bind(form, title, faces, lines, setting);
    for (int f = 0; f < faces.size(); f++) {
      for (List<Coordinate> row : bound.get(f)) {
        for (int v = 0; v < row.size(); v++) {
          if (faces.get(f).isText(v)) continue;
          assertThat(row.get(v).has(Axis.ITEM))
              .as("%s %s", form.id(), row.get(v))
              .isFalse();
          assertThat(row.get(v).has(Axis.MEASURE))
              .as("%s %s", form.id(), row.get(v))
              .isTrue();
        }
      }
    }
  }
}
