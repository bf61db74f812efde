package org.mingzhang.write.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.budget.Texts;
import org.mingzhang.document.Profile;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;

class DataWriterTest {
  private static final Profile PROFILE =
      new Profile("云山市政务服务局", 2025, Profile.Kind.BUDGET, "部门", "");

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    DataWriter.write(publication(), dossier(), folder);
  }

  @Test
  void everyNumberIsAFactOnce() throws IOException {
    assertThat(Files.readString(folder.resolve("facts.csv")))
        .startsWith("\uFEFFunit,year,version,measure")
        .containsOnlyOnce("1234.57,万元,2,12345678.90,表1");
    assertThat(Files.readString(folder.resolve("facts.json")))
        .contains("\"measure\" : \"expenditure\"")
        .contains("\"yuan\" : \"12345678.90\"");
  }

  @Test
  void tablesKeepTheirHeaderTreeAndNothingRunsAsAFormula() throws IOException {
    assertThat(Files.readString(folder.resolve("tables/01.csv")).lines())
        .containsExactly("\uFEFF项目,支出/合计,支出/其中", "'=总计,\"1,234.57\",\"1,234.57\"");
  }

  @Test
  void linesAreAFiscalPackage() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("lines.csv"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("2025,revenue,approved,001,云山市政务服务局,,");
    assertThat(lines.get(2))
        .contains("201,一般公共服务支出,20103")
        .contains("2010302,一般行政管理事务,302,商品和服务支出,30227,委托业务费,project,项目支出,P1,平台运维")
        .endsWith("12345678.90");
    assertThat(Files.readString(folder.resolve("datapackage.json")))
        .contains("\"fiscal-data-package\"")
        .contains("\"functional-classification:generic:level3:code\"")
        .contains("\"CNY\"");
  }

  @Test
  void theSameInputGivesTheSameBytes(@TempDir Path other) throws IOException {
    DataWriter.write(publication(), dossier(), other);
    for (String name : List.of("facts.csv", "facts.json", "lines.csv", "datapackage.json")) {
      assertThat(other.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
    }
  }

  private static Publication publication() {
    PrintedTable.Value value = new PrintedTable.Value(
        Coordinate.of(Axis.MEASURE, "expenditure"),
        new BigDecimal("12345678.90"),
        Amount.of("1234.57", MoneyUnit.WAN_YUAN),
        List.of());
    PrintedTable.Cell number =
        new PrintedTable.Cell("1,234.57", 1, 1, 0, PrintedTable.Cell.Kind.NUMBER, value);
    PrintedTable table = new PrintedTable(
        "表1",
        "支出总表",
        "",
        List.of(),
        List.of(
            new PrintedTable.Column(3, false),
            new PrintedTable.Column(2, true),
            new PrintedTable.Column(2, true)),
        List.of(
            new PrintedTable.Row(List.of(
                PrintedTable.Cell.header("项目", 1, 2), PrintedTable.Cell.header("支出", 2, 1))),
            new PrintedTable.Row(List.of(
                PrintedTable.Cell.header("合计", 1, 1), PrintedTable.Cell.header("其中", 1, 1)))),
        List.of(new PrintedTable.Row(List.of(PrintedTable.Cell.label("=总计", 0), number, number))),
        List.of());
    return new Publication(PROFILE, "2025年云山市政务服务局部门预算", "", List.of(table), List.of());
  }

  private static Dossier dossier() {
    BudgetUnit unit = new BudgetUnit(
        "001", "云山市政务服务局", BudgetUnit.Kind.ADMINISTRATIVE, List.of(), BudgetUnit.Staff.NONE);
    Project project = new Project(
        "P1",
        "平台运维",
        Project.Category.GENERAL,
        "平台运维",
        "云山市政务服务局",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        false,
        List.of());
    BudgetLine line = new BudgetLine(
        "云山市政务服务局",
        "2010302",
        "30227",
        "",
        "project",
        "平台运维",
        "general-public/duty",
        BudgetLine.Source.THIS_YEAR,
        new BigDecimal("12345678.90"),
        BudgetLine.Procurement.NONE,
        "");
    return new Dossier(
        PROFILE,
        "",
        List.of(unit),
        List.of(
            new RevenueLine("云山市政务服务局", "", "general-public/duty", new BigDecimal("12345678.90"))),
        List.of(),
        List.of(line),
        List.of(project),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Assets.NONE,
        Texts.NONE);
  }
}
