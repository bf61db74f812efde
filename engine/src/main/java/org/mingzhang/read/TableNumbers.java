package org.mingzhang.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.ContentsEntry;
import org.mingzhang.document.Table;
import org.mingzhang.lexicon.Words;

/** Gives a table that prints no number the one that the 目录 gives it. */
final class TableNumbers {
  private static final String DIGITS = "一二三四五六七八九";

  private TableNumbers() {}

  static List<Table> fill(List<Table> tables, List<ContentsEntry> contents) {
    Map<String, String> numbers = new HashMap<>();
    for (ContentsEntry entry : contents) {
      String number = arabic(entry.number());
      if (entry.table() && !number.isEmpty()) numbers.putIfAbsent(key(entry.title()), number);
    }
    return tables.stream().map(table -> fill(table, numbers)).toList();
  }

  private static Table fill(Table table, Map<String, String> numbers) {
    String number = numbers.get(key(table.title()));
    if (!table.number().isEmpty() || number == null) return table;
    return new Table(
        "表" + number,
        table.title(),
        table.unit(),
        table.columns(),
        table.rows(),
        table.notes(),
        table.form(),
        table.place());
  }

  private static String key(String title) {
    return Words.plain(title).replaceFirst("^\\d{4}年度?", "");
  }

  /** The digits of （十二）, 三、, 7. or 表 4; "" where there are none. */
  static String arabic(String number) {
    String plain = Words.plain(number).replaceAll("[^\\d一二三四五六七八九十]", "");
    if (plain.isEmpty() || number.contains("部分")) return "";
    if (plain.chars().allMatch(Character::isDigit)) return plain;
    int ten = plain.indexOf('十');
    if (ten < 0)
      return plain.length() == 1 ? String.valueOf(DIGITS.indexOf(plain.charAt(0)) + 1) : "";
    int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0)) + 1;
    int ones = ten + 1 < plain.length() ? DIGITS.indexOf(plain.charAt(ten + 1)) + 1 : 0;
    return String.valueOf(tens * 10 + ones);
  }
}
