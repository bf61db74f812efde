package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;

/** 行政运行 with project spending: one finding an account, with every table that prints it. */
final class AdministrativeOperation {
  private static final String NAME = "行政运行";
  private static final String PROJECT = "项目支出";

  private AdministrativeOperation() {}

  static List<Finding> check(Disclosure disclosure) {
    Map<String, List<Printed>> byCode = new LinkedHashMap<>();
    for (CodedRow row : CodedRow.of(disclosure)) {
      if (!row.name().strip().equals(NAME)) continue;
      for (Table.Cell cell : row.row().cells()) {
        List<String> path = row.table().columns().get(cell.column()).path();
        boolean project = !path.isEmpty() && path.get(path.size() - 1).strip().equals(PROJECT);
        if (!project || cell.amount() == null || cell.amount().printed().signum() <= 0) continue;
        byCode.computeIfAbsent(row.code(), c -> new ArrayList<>()).add(new Printed(row, cell));
      }
    }
    return byCode.values().stream().map(AdministrativeOperation::finding).toList();
  }

  private record Printed(CodedRow row, Table.Cell cell) {}

  private static Finding finding(List<Printed> all) {
    Printed first = all.get(0);
    List<Place> places = new ArrayList<>();
    for (Printed printed : all) {
      places.add(printed.cell.place());
      places.add(printed.row.place());
    }
    String label = first.row.table().label();
    String amount = first.cell.text() + first.row.table().unit().label();
    return new Finding(
        "administrative-operation",
        Severity.WARNING,
        places,
        "项目支出为 0",
        amount,
        label + " " + first.row.code() + "“行政运行”列有项目支出 " + amount
            + "；行政运行只反映基本支出，项目支出一般列“一般行政管理事务”等项级科目。",
        label + ": 行政运行 " + first.row.code() + " has project spending of " + amount
            + "; it covers basic spending only.",
        null);
  }
}
