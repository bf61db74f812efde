package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Unchecked;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Place;

/** The lines of the tabular reports (CSV and XLSX): the same columns in both. */
final class Columns {
  private Columns() {}

  static List<String> ofFindings(Language language) {
    return language == Language.ZH
        ? List.of(
            "文件", "严重程度", "规则", "表", "行", "列", "页", "行号", "原文", "应为", "实为", "说明", "修正建议", "其他位置")
        : List.of(
            "file",
            "severity",
            "rule",
            "table",
            "row",
            "column",
            "page",
            "line",
            "quote",
            "expected",
            "actual",
            "message",
            "repair",
            "other places");
  }

  /** Findings first, then what could not be checked. */
  static List<List<String>> findings(CheckResult result, Language language) {
    List<List<String>> lines = new ArrayList<>();
    String file = result.disclosure().source().name();
    for (Finding f : result.findings()) {
      Place place = f.places().isEmpty() ? Place.UNKNOWN : f.places().get(0);
      List<String> line = new ArrayList<>(List.of(file, language.label(f.severity()), f.rule()));
      addPlace(line, place);
      line.addAll(List.of(f.expected(), f.actual(), language.message(f), blank(f.repair())));
      line.add(others(f.places(), language));
      lines.add(line);
    }
    for (Unchecked u : result.unchecked()) {
      Place place = u.places().isEmpty() ? Place.UNKNOWN : u.places().get(0);
      List<String> line = new ArrayList<>(List.of(file, language.say("未能核对", "unchecked"), ""));
      addPlace(line, place);
      line.addAll(List.of("", "", u.what() + language.say("：", ": ") + u.why(), ""));
      line.add(others(u.places(), language));
      lines.add(line);
    }
    return lines;
  }

  static List<String> ofSummary(Language language) {
    List<String> names = new ArrayList<>(List.of(language.say("文件", "file")));
    names.add(language.say("单位", "issuer"));
    names.add(language.say("年度", "year"));
    for (Severity severity : Severity.values()) names.add(language.label(severity));
    names.add(language.say("未能核对", "unchecked"));
    names.add(language.say("勾稽关系", "equations"));
    names.add(language.say("数字", "cells"));
    return names;
  }

  static List<String> summary(CheckResult result) {
    Disclosure disclosure = result.disclosure();
    List<String> line = new ArrayList<>(List.of(disclosure.source().name()));
    line.add(disclosure.profile().issuer());
    line.add(String.valueOf(disclosure.profile().year()));
    for (Severity severity : Severity.values()) line.add(String.valueOf(result.count(severity)));
    line.add(String.valueOf(result.unchecked().size()));
    line.add(String.valueOf(result.equations().size()));
    line.add(String.valueOf(result.cells()));
    return line;
  }

  static List<String> ofCells(Language language) {
    return language == Language.ZH
        ? List.of("文件", "表号", "表名", "页", "行", "名称", "收支", "列", "单位", "数值", "口径")
        : List.of(
            "file",
            "no",
            "title",
            "page",
            "key",
            "name",
            "side",
            "column",
            "unit",
            "value",
            "coordinate");
  }

  /** One line a filled cell; a labelled row without numbers is kept with an empty value. */
  static List<List<String>> cells(Disclosure disclosure) {
    List<List<String>> lines = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      for (Table.Row row : table.rows()) {
        if (row.cells().isEmpty()) lines.add(cell(disclosure, table, row, null));
        for (Table.Cell cell : row.cells()) lines.add(cell(disclosure, table, row, cell));
      }
    }
    return lines;
  }

  private static List<String> cell(
      Disclosure disclosure, Table table, Table.Row row, Table.@Nullable Cell cell) {
    List<String> line = new ArrayList<>(List.of(disclosure.source().name(), table.number()));
    line.add(table.title());
    line.add(
        position(row.place().page() > 0 ? row.place().page() : table.place().page()));
    line.addAll(List.of(row.key(), row.name(), row.side().id()));
    if (cell == null) {
      line.addAll(List.of("", table.unit().label(), "", ""));
      return line;
    }
    Table.Column column = table.columns().get(cell.column());
    line.add(column.header());
    line.add(column.kind() == Table.Column.Kind.AMOUNT ? column.unit().label() : "");
    line.add(cell.text());
    line.add(cell.coordinate().toString());
    return line;
  }

  static List<String> ofClaims(Language language) {
    return language == Language.ZH
        ? List.of("文件", "页", "行号", "表述", "类型", "单位", "口径")
        : List.of("file", "page", "line", "text", "kind", "unit", "coordinate");
  }

  static List<List<String>> claims(Disclosure disclosure) {
    List<List<String>> lines = new ArrayList<>();
    for (Claim claim : disclosure.claims()) {
      List<String> line = new ArrayList<>(List.of(disclosure.source().name()));
      line.add(position(claim.place().page()));
      line.add(position(claim.place().line()));
      line.add(claim.text());
      line.add(claim.kind().name().toLowerCase(java.util.Locale.ROOT));
      line.add(claim.unit());
      line.add(claim.coordinate().toString());
      lines.add(line);
    }
    return lines;
  }

  private static void addPlace(List<String> line, Place place) {
    line.add(blank(place.table()));
    line.add(blank(place.row()));
    line.add(blank(place.column()));
    line.add(position(place.page()));
    line.add(position(place.line()));
    line.add(blank(place.quote()));
  }

  private static String others(List<Place> places, Language language) {
    return places.stream()
        .skip(1)
        .map(place -> Places.words(place, language))
        .collect(java.util.stream.Collectors.joining("; "));
  }

  private static String position(int position) {
    return position > 0 ? String.valueOf(position) : "";
  }

  private static String blank(@Nullable String words) {
    return words == null ? "" : words;
  }
}
