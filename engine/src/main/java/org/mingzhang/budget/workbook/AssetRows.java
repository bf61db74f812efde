package org.mingzhang.budget.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.workbook.SheetLayouts.AssetRow;

/** Assets as rows: what is there and what is to be bought, each kind a row. */
final class AssetRows {
  static final String VEHICLES = "现有车辆";
  private static final String EQUIPMENT = "现有设备";
  private static final String PLANNED_VEHICLES = "计划购置车辆";
  private static final String PLANNED_EQUIPMENT = "计划购置设备";
  static final List<String> KINDS =
      List.of(VEHICLES, EQUIPMENT, PLANNED_VEHICLES, PLANNED_EQUIPMENT);

  private AssetRows() {}

  static List<AssetRow> of(Assets assets) {
    List<AssetRow> rows = new ArrayList<>();
    assets.vehicles().forEach((name, count) -> rows.add(new AssetRow(VEHICLES, name, count)));
    assets.equipment().forEach((name, count) -> rows.add(new AssetRow(EQUIPMENT, name, count)));
    if (assets.plannedVehicles() != 0)
      rows.add(new AssetRow(PLANNED_VEHICLES, "", assets.plannedVehicles()));
    assets
        .plannedEquipment()
        .forEach((name, count) -> rows.add(new AssetRow(PLANNED_EQUIPMENT, name, count)));
    return rows;
  }

  /** Rows of the same kind and name are added up. */
  static Assets assets(String asOf, List<AssetRow> rows) {
    int planned = rows.stream()
        .filter(row -> row.kind().equals(PLANNED_VEHICLES))
        .mapToInt(AssetRow::count)
        .sum();
    return new Assets(
        asOf,
        counts(rows, VEHICLES),
        counts(rows, EQUIPMENT),
        planned,
        counts(rows, PLANNED_EQUIPMENT));
  }

  private static Map<String, Integer> counts(List<AssetRow> rows, String kind) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.kind().equals(kind))
        .forEach(row -> counts.merge(row.name(), row.count(), Integer::sum));
    return counts;
  }
}
