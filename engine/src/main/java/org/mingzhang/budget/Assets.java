package org.mingzhang.budget;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 国有资产占用情况: counts at a day, and what is planned to be bought.
 *
 * @param asOf the day or month as printed: 2023年10月; empty where it is not told
 * @param vehicles vehicles by kind: 机要通信用车, 应急保障用车, 执法执勤用车, 特种专业技术用车, 其他用车 …; "" for those of no told kind
 * @param equipment large equipment by the words that name its limit: 单价100万元以上设备
 * @param plannedVehicles vehicles to be bought this year
 * @param plannedEquipment equipment to be bought, by the words that name its limit
 */
public record Assets(
    String asOf,
    Map<String, Integer> vehicles,
    Map<String, Integer> equipment,
    int plannedVehicles,
    Map<String, Integer> plannedEquipment) {
  public static final Assets NONE = new Assets("", Map.of(), Map.of(), 0, Map.of());

  public Assets {
    vehicles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(vehicles));
    equipment = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(equipment));
    plannedEquipment = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(plannedEquipment));
  }

  public int vehicleCount() {
    return vehicles.values().stream().mapToInt(Integer::intValue).sum();
  }
}
