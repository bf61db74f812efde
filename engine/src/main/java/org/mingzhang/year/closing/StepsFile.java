package org.mingzhang.year.closing;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingzhang.budget.table.CsvFile;

/** The steps as CSV, for Excel as {@link CsvFile} writes it. */
final class StepsFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final List<String> HEADER = List.of(
      "单位",
      "功能科目",
      "部门经济科目",
      "支出性质",
      "项目",
      "资金性质",
      "资金来源",
      "年初预算数",
      "调整数",
      "全年预算数",
      "执行数",
      "未执行数",
      "执行率",
      "调整依据和原因",
      "未执行去向和原因",
      "调整事项编号",
      "支付和退回编号",
      "结转和收回编号");

  private StepsFile() {}

  static void write(Steps steps, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write('\uFEFF');
      try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
        csv.printRecord(HEADER);
        for (Step step : steps.lines()) csv.printRecord(row(step));
      }
    }
  }

  private static List<String> row(Step step) {
    List<String> row = new ArrayList<>();
    Steps.key(step.line()).forEach(words -> row.add(CsvFile.harmless(words)));
    row.add(Steps.yuan(step.initial()));
    row.add(Steps.yuan(step.adjusted()));
    row.add(Steps.yuan(step.full()));
    row.add(Steps.yuan(step.executed()));
    row.add(Steps.yuan(step.unspent()));
    row.add(Steps.rate(step.executed(), step.full()));
    row.add(CsvFile.harmless(step.whyAdjusted()));
    row.add(CsvFile.harmless(step.whyUnspent()));
    row.add(CsvFile.harmless(Steps.numbers(step.adjustments())));
    row.add(CsvFile.harmless(Steps.numbers(step.payments())));
    row.add(CsvFile.harmless(Steps.numbers(step.leftovers())));
    return row;
  }
}
