package org.mingzhang.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Words;

/** What the text says money was for, against what the tables say. */
final class Contents {
  private static final Set<String> PERSONNEL = Set.of("301", "303");
  private static final Set<String> PUBLIC =
      Set.of("302", "307", "309", "310", "311", "312", "313", "399");

  private Contents() {}

  /** One account of the economic classification as the basic-expenditure table has it. */
  private record Account(String code, String name, String key, boolean zero) {}

  /** "人员经费…主要包括：基本工资、…" against the table of basic expenditure by economic account. */
  static List<Finding> listed(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    List<Account> accounts = accounts(text.disclosure().tables());
    if (accounts.isEmpty()) return findings;
    for (Statement statement : text.statements("content")) {
      Optional<String> nature =
          statement.slot("item").flatMap(s -> s.coordinate().get(Axis.NATURE));
      if (nature.isEmpty()
          || statement.slot("lead").map(s -> !s.text().contains("包括")).orElse(true)) continue;
      Set<String> kinds = nature.get().equals("personnel")
          ? PERSONNEL
          : nature.get().equals("public") ? PUBLIC : Set.of();
      if (!kinds.isEmpty())
        compare(
            law,
            text,
            statement,
            accounts.stream()
                .filter(a -> kinds.contains(a.code().substring(0, 3)))
                .toList(),
            findings);
    }
    return findings;
  }

  private static void compare(
      Law law, Text text, Statement statement, List<Account> accounts, List<Finding> findings) {
    String content = statement.slot("content").map(Slot::text).orElse("");
    int end = content.indexOf('；') < 0 ? content.length() : content.indexOf('；');
    String words = content.substring(0, end).replaceAll("[。;；]$", "");
    boolean open = words.endsWith("等") || words.matches(".*等[^、]{0,8}$");
    List<String> empty = new ArrayList<>();
    Set<String> found = new LinkedHashSet<>();
    int items = 0;
    for (String word : words.split("[、，,]")) {
      if (word.isBlank()) continue;
      items++;
      String key = key(word);
      List<Account> same = accounts.stream().filter(a -> a.key().equals(key)).toList();
      if (same.isEmpty()) continue;
      same.forEach(a -> found.add(a.code()));
      if (same.stream().allMatch(Account::zero)) empty.add(word);
    }
    if (items < 4 || found.size() * 10 < items * 7) return;
    List<String> missing = new ArrayList<>();
    if (!open) {
      for (Account account : accounts) {
        if (!account.zero() && !found.contains(account.code())) missing.add(account.name());
      }
    }
    boolean nearlyAll = missing.size() <= 2 && missing.size() * 4 <= items;
    if (empty.isEmpty() && (missing.isEmpty() || !nearlyAll)) return;
    String lacks = nearlyAll && !missing.isEmpty() ? "；表中有数而未列：" + String.join("、", missing) : "";
    String listsEmpty = empty.isEmpty() ? "" : "列有" + String.join("、", empty) + "，表中为空或零";
    findings.add(Text.finding(
        law,
        empty.isEmpty() ? Severity.WARNING : Severity.ERROR,
        List.of(statement.slot("content").orElseThrow().place().quoting(words)),
        nearlyAll && !missing.isEmpty()
            ? String.join("、", missing)
            : "不列" + String.join("、", empty),
        empty.isEmpty() ? "未列" : String.join("、", empty),
        "“" + Text.item(statement) + "”的构成与基本支出表不符：" + (listsEmpty + lacks).replaceFirst("^；", "")
            + "。",
        "The accounts listed for \"" + Text.item(statement)
            + "\" do not match the table of basic expenditure."));
  }

  /** Names are compared without the words that narratives add or drop at their end. */
  private static String key(String name) {
    return Words.plain(name).replaceAll("(支出|费用|费)+$", "");
  }

  /** Blank, or a zero too exact to be a small amount rounded off. */
  private static boolean isNothing(Table.Cell cell) {
    Amount amount = cell.amount();
    boolean exact = amount != null && (amount.decimals() >= 2 || amount.unit() == MoneyUnit.YUAN);
    return amount == null || amount.isZero() && exact;
  }

  private static List<Account> accounts(List<Table> tables) {
    List<Account> best = List.of();
    for (Table table : tables) {
      Map<String, Account> accounts = new LinkedHashMap<>();
      for (Table.Row row : table.rows()) {
        String code = row.code();
        if (code == null || !code.matches("3\\d{4}") || row.name().isBlank()) continue;
        boolean zero = row.cells().stream().allMatch(Contents::isNothing);
        accounts.merge(
            code, new Account(code, row.name(), key(row.name()), zero), (a, b) -> a.zero() ? b : a);
      }
      if (accounts.size() > best.size()) best = List.copyOf(accounts.values());
    }
    return best.size() >= 8 ? best : List.of();
  }

  /** "主要用于…等基本支出" for an account that the tables put wholly under project expenditure, or the reverse. */
  static List<Finding> wrongNature(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("content")) {
      String content = statement.slot("content").map(Slot::text).orElse("").replaceAll("。$", "");
      Optional<String> function =
          statement.slot("item").flatMap(s -> s.coordinate().get(Axis.FUNCTION));
      boolean basic = content.endsWith("基本支出") && !content.contains("项目支出");
      boolean project = content.endsWith("项目支出") && !content.contains("基本支出");
      if (function.isEmpty() || !basic && !project) continue;
      Table.@Nullable Cell said = cell(text, function.get(), basic ? "basic" : "project");
      Table.@Nullable Cell other = cell(text, function.get(), basic ? "project" : "basic");
      boolean none = said == null || said.amount() == null || said.amount().isZero();
      if (!none || other == null || other.amount() == null || other.amount().isZero()) continue;
      String should = basic ? "项目支出" : "基本支出";
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          List.of(statement.slot("content").orElseThrow().place(), other.place()),
          should,
          basic ? "基本支出" : "项目支出",
          "“" + Text.item(statement) + "”写“" + content + "”，而表中该科目全部是" + should + "（" + other.text()
              + "）。",
          "The text names the wrong kind of expenditure for \"" + Text.item(statement) + "\"."));
    }
    return findings;
  }

  private static Table.@Nullable Cell cell(Text text, String function, String nature) {
    for (Table table : text.disclosure().tables()) {
      for (Table.Row row : table.rows()) {
        for (Table.Cell cell : row.cells()) {
          Coordinate at = cell.coordinate();
          if (at.get(Axis.FUNCTION).map(function::equals).orElse(false)
              && at.get(Axis.NATURE).map(nature::equals).orElse(false)) return cell;
        }
      }
    }
    return null;
  }
}
