package org.mingzhang.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.amount.PrintedNumber;
import org.mingzhang.bind.AccountNames;
import org.mingzhang.bind.Binder;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Side;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Yaml;

/** Published documents as their audits give them: the tables, without the reading. Absent outside the project's own place. */
final class AuditedDocuments {
  private AuditedDocuments() {}

  static Optional<Path> folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path truth = at.resolve("shared/truth");
      if (Files.isDirectory(truth)) return Optional.of(truth);
    }
    return Optional.empty();
  }

  static List<String> seeds() {
    return List.of("seed-000", "seed-001", "seed-002", "seed-003", "seed-004");
  }

  static Disclosure read(String name) {
    Path file = folder().orElseThrow().resolve(name + ".json");
    try {
      return disclosure(Yaml.parse(Files.readString(file), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Disclosure disclosure(Yaml.Node root) {
    Profile profile = new Profile(
        root.get("issuer").text(),
        Integer.parseInt(root.get("year").text()),
        root.get("kind").text().equals("final") ? Profile.Kind.FINAL : Profile.Kind.BUDGET,
        root.get("level").text("部门"),
        "");
    List<Table> tables = new ArrayList<>();
    for (Yaml.Node table : root.get("tables").list()) tables.add(table(table));
    return bound(root.get("doc").text(), profile, tables);
  }

  /** A disclosure of these tables, bound as the reader would. */
  static Disclosure bound(String name, Profile profile, List<Table> tables) {
    AccountNames accounts = AccountNames.of(tables, AuditedDocuments::codes);
    List<Table> bound = new Binder(
            profile, Lexicon.shipped(), accounts, org.mingzhang.form.FormCatalogue.shipped())
        .bind(tables);
    return new Disclosure(
        new Source(name, Source.Format.TEXT, List.of(), List.of(), Map.of()),
        profile,
        List.of(),
        bound,
        List.of(),
        List.of(),
        List.of(),
        Binder.facts(bound),
        List.of(),
        List.of());
  }

  private static List<String> codes(Axis axis, String name) {
    Kind kind = axis == Axis.FUNCTION ? Kind.FUNCTION : Kind.DEPARTMENT_ECONOMIC;
    return Catalogue.shipped().find(kind, name).stream().map(Account::code).toList();
  }

  private static Table table(Yaml.Node node) {
    String label = node.get("no").text("");
    MoneyUnit unit = MoneyUnit.namedIn(node.get("unit").text("万元")).orElse(MoneyUnit.WAN_YUAN);
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<Table.Column> headers = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    String title = node.get("title").text("");
    for (Yaml.Node row : node.get("rows").list())
      rows.add(row(row, label.isEmpty() ? title : label, unit, columns, headers));
    return new Table(
        label,
        title,
        unit,
        headers,
        rows,
        List.of(),
        null,
        Place.UNKNOWN.inTable(label, null, null));
  }

  private static Table.Row row(
      Yaml.Node row,
      String table,
      MoneyUnit unit,
      Map<String, Integer> columns,
      List<Table.Column> headers) {
    String key = row.get("key").text("");
    Side side = switch (row.get("side").text("")) {
      case "income" -> Side.INCOME;
      case "expense" -> Side.EXPENSE;
      default -> Side.NONE;
    };
    List<Table.Cell> cells = new ArrayList<>();
    for (Yaml.Node value : row.get("values").list()) {
      String header = value.list().get(0).text();
      String text = value.list().get(1).text();
      int column = columns.computeIfAbsent(header, h -> {
        headers.add(new Table.Column(
            List.of(h.replaceFirst("^其中/", "").split("/")), side, unit, Table.Column.Kind.AMOUNT));
        return headers.size() - 1;
      });
      Optional<PrintedNumber> number = PrintedNumber.parse(text);
      Place place = Place.UNKNOWN.inTable(table, key, header).quoting(text);
      cells.add(new Table.Cell(
          column,
          text,
          number.map(n -> new Amount(n.value(), unit)).orElse(null),
          Coordinate.EVERYTHING,
          place));
    }
    String code = key.matches("[23]\\d{2,6}|[ABC]\\d*") ? key : null;
    return new Table.Row(
        key,
        row.get("name").text(""),
        code,
        side,
        List.of(),
        cells,
        Place.UNKNOWN.inTable(table, key, null));
  }
}
