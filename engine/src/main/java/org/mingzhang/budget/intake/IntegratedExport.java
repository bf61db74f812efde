package org.mingzhang.budget.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.table.CsvFile;
import org.mingzhang.budget.table.Members;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.fact.Axis;

/**
 * Budget lines under the names of the 一体化 systems. What {@link IntegratedImport} reads of it are the same lines.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(file)) {
 *   IntegratedExport.write(dossier, out);
 * }
 * }</pre>
 */
public final class IntegratedExport {
  private static final List<String> COLUMNS = List.of(
      "year",
      "unit-code",
      "unit",
      "function",
      "economic",
      "government-economic",
      "category",
      "nature",
      "project-code",
      "project",
      "fund-code",
      "fund",
      "source",
      "amount",
      "is-procurement",
      "procurement",
      "quantity",
      "reserve",
      "pending",
      "note");

  private IntegratedExport() {}

  /** The names of the columns. */
  public static List<String> headers() {
    return COLUMNS.stream().map(IntegratedWords::header).toList();
  }

  /** The lines as rows of text under {@link #headers()}. */
  public static List<List<String>> rows(Dossier dossier) {
    Map<String, String> units = new HashMap<>();
    for (BudgetUnit unit : dossier.units()) units.put(unit.name(), unit.code());
    Map<String, String> projects = new HashMap<>();
    for (Project project : dossier.projects()) projects.put(project.name(), project.code());
    String year = String.valueOf(dossier.profile().year());
    List<List<String>> rows = new ArrayList<>();
    for (BudgetLine line : dossier.lines()) {
      rows.add(row(
          line,
          year,
          units.getOrDefault(line.unit(), ""),
          projects.getOrDefault(line.project(), "")));
    }
    return rows;
  }

  private static List<String> row(
      BudgetLine line, String year, String unitCode, String projectCode) {
    Procurement bought = line.procurement();
    return List.of(
        year,
        unitCode,
        line.unit(),
        line.function(),
        line.economic(),
        line.governmentEconomic(),
        IntegratedWords.categoryCode(line.nature()),
        Members.name(Axis.NATURE, line.nature()),
        projectCode,
        line.project(),
        IntegratedWords.fundCode(line.fund()),
        Members.name(Axis.FUND, line.fund()),
        IntegratedWords.sourceCode(line.source()),
        Numbers.text(line.amount()),
        bought.isNone() ? "0" : "1",
        bought.item(),
        bought.quantity().signum() == 0 ? "" : Numbers.text(bought.quantity()),
        switch (bought.reserve()) {
          case NOBODY -> "";
          case SME -> "中小企业";
          case MICRO -> "小微企业";
        },
        bought.pending() ? "是" : "",
        line.note());
  }

  /** Writes them as CSV in UTF-8 with a byte order mark. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CSVPrinter csv = new CSVPrinter(
        writer, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    csv.printRecord(headers());
    int amount = COLUMNS.indexOf("amount");
    for (List<String> row : rows(dossier)) {
      for (int i = 0; i < row.size(); i++) {
        csv.print(i == amount ? row.get(i) : CsvFile.harmless(row.get(i)));
      }
      csv.println();
    }
    csv.flush();
  }
}
