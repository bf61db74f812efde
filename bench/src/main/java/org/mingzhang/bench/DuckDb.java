package org.mingzhang.bench;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.fact.Axis;

/** The same lines in an in-memory DuckDB, and the same sums by its GROUP BY. */
final class DuckDb implements AutoCloseable {
  private static final Map<Axis, String> COLUMNS = new EnumMap<>(Map.of(
      Axis.UNIT, "unit",
      Axis.FUNCTION, "function",
      Axis.ECONOMIC, "economic",
      Axis.NATURE, "nature",
      Axis.PROJECT, "project",
      Axis.FUND, "fund",
      Axis.PROCUREMENT, "item",
      Axis.SME, "reserve",
      Axis.THREE_PUBLIC, "economic"));
  private static final String FISCAL =
      "(fund LIKE 'general-public/%' OR fund IN ('government-fund', 'state-capital'))";

  private final DuckDBConnection connection;

  DuckDb() throws SQLException {
    connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
  }

  /** @param asWords whether words are kept as such, or as members of an ENUM */
  void load(List<BudgetLine> lines, boolean asWords) throws SQLException {
    run("CREATE TABLE lines (unit VARCHAR, function VARCHAR, economic VARCHAR, nature VARCHAR,"
        + " project VARCHAR, fund VARCHAR, item VARCHAR, reserve VARCHAR, carried BOOLEAN,"
        + " pending BOOLEAN, fen BIGINT)");
    try (DuckDBAppender appender =
        connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "lines")) {
      for (BudgetLine line : lines) {
        appender.beginRow();
        appender.append(line.unit());
        appender.append(line.function());
        appender.append(line.economic());
        appender.append(line.nature());
        appender.append(line.project());
        appender.append(line.fund());
        appender.append(line.procurement().item());
        appender.append(line.procurement().reserve().name());
        appender.append(line.source() == BudgetLine.Source.CARRIED_OVER);
        appender.append(line.procurement().pending());
        appender.append(line.amount().scaleByPowerOfTen(2).longValueExact());
        appender.endRow();
      }
    }
    if (asWords) return;
    for (String column : COLUMNS.values().stream().distinct().toList()) {
      run("CREATE TYPE " + column + "_words AS ENUM (SELECT DISTINCT " + column + " FROM lines)");
      run("ALTER TABLE lines ALTER " + column + " TYPE " + column + "_words");
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The sums by values of the axes, in their order. */
  Map<List<String>, Long> sums(String measure, List<Axis> axes) throws SQLException {
    String columns = axes.stream().map(COLUMNS::get).collect(Collectors.joining(", "));
    String where = switch (measure) {
      case "expenditure" -> axes.contains(Axis.FUND) ? " WHERE NOT carried" : "";
      case "opening" -> " WHERE carried";
      case "procurement" -> " WHERE item <> '' AND NOT pending";
      case "procurement-pending" -> " WHERE pending";
      case "three-public" ->
        " WHERE " + FISCAL + " AND economic IN ('30212', '30217', '30231', '31013')";
      default -> throw new IllegalArgumentException(measure);
    };
    String sql = axes.isEmpty()
        ? "SELECT CAST(sum(fen) AS BIGINT) FROM lines" + where
        : "SELECT " + columns + ", CAST(sum(fen) AS BIGINT) FROM lines" + where + " GROUP BY "
            + columns;
    Map<List<String>, Long> sums = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> key = new ArrayList<>(axes.size());
        for (int i = 1; i <= axes.size(); i++) key.add(rows.getString(i));
        sums.put(key, rows.getLong(axes.size() + 1));
      }
    }
    return sums;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
