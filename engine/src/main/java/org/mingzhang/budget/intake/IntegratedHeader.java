package org.mingzhang.budget.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.intake.IntegratedWords.Meaning;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Problems;

/**
 * Which column of an export holds what.
 *
 * @param columns position by meaning
 * @param unknown the names of the columns nobody knows, by position: they go into the note
 * @param amountHeader the column amounts are taken from
 * @param factor from its unit of money to 元
 * @param isUsable whether all that a line needs is there
 */
record IntegratedHeader(
    Map<String, Integer> columns,
    Map<Integer, String> unknown,
    List<String> headers,
    String amountHeader,
    BigDecimal factor,
    boolean isUsable) {

  /** Asks for the amounts of payments, with what else belongs to them. */
  static final String PAYMENTS = "payments";

  static IntegratedHeader of(
      List<String> cells,
      Map<Integer, Meaning> meanings,
      String wanted,
      Origin origin,
      Problems problems) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    meanings.forEach((at, meaning) -> {
      if (!meaning.id().isEmpty()) columns.putIfAbsent(meaning.id(), at);
    });
    Map<Integer, String> unknown = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip();
      if (!name.isEmpty() && !meanings.containsKey(i)) unknown.put(i, name);
    }
    if (!unknown.isEmpty())
      problems.warning(origin, "", "不认识的列并入了备注：" + String.join("、", unknown.values()), "", "");
    boolean usable = true;
    for (String id : needed(columns, wanted)) {
      if (columns.containsKey(id)) continue;
      usable = false;
      problems.error(origin, IntegratedWords.header(id), "缺少这一列", "", "请导出时带上它，或用它的中文名作列名");
    }
    String amount = amount(columns, wanted);
    if (amount.isEmpty()) {
      usable = false;
      boolean paid = wanted.equals(PAYMENTS);
      List<String> usual = paid ? IntegratedWords.PAYMENTS : IntegratedWords.AMOUNTS;
      problems.error(
          origin,
          IntegratedWords.header("amount"),
          wanted.isEmpty() || paid ? "没有金额列" : "没有“" + wanted + "”这一列",
          "AMT、" + String.join("、", usual) + "之一",
          "");
      return new IntegratedHeader(columns, unknown, cells, "", BigDecimal.ONE, false);
    }
    Integer at = columns.get(amount);
    BigDecimal factor = at == null ? BigDecimal.ONE : factor(meanings, at);
    return new IntegratedHeader(columns, unknown, cells, amount, factor, usable);
  }

  private static List<String> needed(Map<String, Integer> columns, String wanted) {
    List<String> needed = new ArrayList<>(List.of("function", "economic"));
    if (wanted.equals(PAYMENTS)) needed.addAll(List.of("voucher", "paid-on"));
    if (!columns.containsKey("unit-code")) needed.add(0, "unit");
    if (!columns.containsKey("fund")) needed.add("fund-code");
    return needed;
  }

  /** The column asked for, else the plain amount, else that of the latest stage there is. */
  private static String amount(Map<String, Integer> columns, String wanted) {
    if (wanted.equals(PAYMENTS))
      return IntegratedWords.PAYMENTS.stream()
          .filter(columns::containsKey)
          .findFirst()
          .orElse(columns.containsKey("amount") ? "amount" : "");
    if (!wanted.isEmpty()) {
      String id = IntegratedWords.meaning(wanted).map(Meaning::id).orElse("");
      return columns.containsKey(id) ? id : "";
    }
    if (columns.containsKey("amount")) return "amount";
    return IntegratedWords.AMOUNTS.stream()
        .filter(columns::containsKey)
        .findFirst()
        .orElse("");
  }

  private static BigDecimal factor(Map<Integer, Meaning> meanings, int at) {
    Meaning meaning = meanings.get(at);
    return meaning == null ? BigDecimal.ONE : meaning.factor();
  }

  /** The header as it stands in the file. */
  String name(String id) {
    Integer at = columns.get(id);
    return at == null ? IntegratedWords.header(id) : headers.get(at).strip();
  }
}
