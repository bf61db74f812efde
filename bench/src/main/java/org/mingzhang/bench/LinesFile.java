package org.mingzhang.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetLine.Source;

/** Lines as files: CSV for ourselves, a journal for {@code hledger} and {@code ledger}. */
final class LinesFile {
  private LinesFile() {}

  static void write(List<BudgetLine> lines, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.DEFAULT)) {
      for (BudgetLine line : lines) {
        csv.printRecord(
            line.unit(),
            line.function(),
            line.economic(),
            line.nature(),
            line.project(),
            line.fund(),
            line.source(),
            line.amount().toPlainString(),
            line.procurement().item(),
            line.procurement().reserve(),
            line.procurement().pending());
      }
    }
  }

  static List<BudgetLine> read(Path file) throws IOException {
    List<BudgetLine> lines = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file)) {
      for (CSVRecord row : CSVFormat.DEFAULT.parse(in)) {
        lines.add(new BudgetLine(
            row.get(0),
            row.get(1),
            row.get(2),
            "",
            row.get(3),
            row.get(4),
            row.get(5),
            Source.valueOf(row.get(6)),
            new BigDecimal(row.get(7)),
            new Procurement(
                row.get(8),
                BigDecimal.ONE,
                Reserve.valueOf(row.get(9)),
                Boolean.parseBoolean(row.get(10))),
            ""));
      }
    }
    return lines;
  }

  /** Two postings a transaction: as many postings as lines in all. */
  static void journal(List<BudgetLine> lines, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (BudgetLine line : lines.subList(0, lines.size() / 2)) {
        String amount = line.amount().toPlainString();
        String account =
            line.function().substring(0, 3) + ":" + line.function() + ":" + line.nature();
        out.write("2024-01-01 " + line.unit() + "\n");
        out.write("  支出:" + account + "  " + amount + "\n");
        out.write("  资金:" + line.fund().replace('/', ':') + "  -" + amount + "\n\n");
      }
    }
  }
}
