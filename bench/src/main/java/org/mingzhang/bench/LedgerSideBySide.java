package org.mingzhang.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.year.Event;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.LineKey;

/**
 * Payments to where every line stands: by {@link Ledger#at}, which checks each against what its line has, and by DuckDB
 * and {@code ledger}, which only add up. The sums of the first two are compared line by line.
 *
 * <p>Arguments: how many payments, and the folder to write the journal for {@code ledger} to.
 */
public final class LedgerSideBySide {
  private static final int LINES = 1000;
  private static final int ROUNDS = 5;
  private static final int DAYS = 366;
  private static final int YEAR = 2024;
  private static final int MOST_FEN = 1_000_000;

  private LedgerSideBySide() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    List<LineKey> keys = new ArrayList<>();
    for (int i = 0; i < LINES; i++)
      keys.add(new LineKey(
          "单位", "2010301", "30201", "project", "项目" + i, "general-public/duty", Source.THIS_YEAR));
    List<Event> events = payments(keys, Integer.parseInt(arguments[0]));
    BigDecimal enough = BigDecimal.valueOf(MOST_FEN).multiply(BigDecimal.valueOf(events.size()));
    List<BudgetLine> lines =
        keys.stream().map(key -> key.line(enough, Procurement.NONE)).toList();
    journal(events, Path.of(arguments[1], "payments.journal"));
    LocalDate end = LocalDate.ofYearDay(YEAR, DAYS);
    Stopwatch ours = new Stopwatch("Ledger.at");
    Stopwatch loading = new Stopwatch("DuckDB: loading the rows by its appender");
    Stopwatch adding = new Stopwatch("DuckDB: GROUP BY");
    for (int round = 0; round < ROUNDS; round++) {
      ours.time(() -> Ledger.at(end, lines, events));
      try (DuckDBConnection connection =
          (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:")) {
        loading.time(() -> load(connection, events));
        adding.time(() -> compare(connection, null));
        compare(connection, Ledger.at(end, lines, events));
      }
    }
    System.out.println("| " + events.size() + " payments | first ms | median ms | processor ms |");
    ours.print();
    loading.print();
    adding.print();
  }

  private static List<Event> payments(List<LineKey> keys, int count) {
    Random random = new Random(1);
    List<Event> events = new ArrayList<>(count);
    for (int i = 0; i < count; i++)
      events.add(new Event(
          "P" + i,
          LocalDate.ofYearDay(YEAR, 1 + random.nextInt(DAYS)),
          Event.Kind.PAYMENT,
          keys.get(random.nextInt(keys.size())),
          null,
          BigDecimal.valueOf(1 + random.nextInt(MOST_FEN), 2),
          "",
          "某公司"));
    return events;
  }

  private static void load(DuckDBConnection connection, List<Event> events) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE payments (project VARCHAR, fen BIGINT)");
    }
    try (DuckDBAppender appender =
        connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "payments")) {
      for (Event event : events) {
        appender.beginRow();
        appender.append(event.line().project());
        appender.append(event.amount().movePointRight(2).longValueExact());
        appender.endRow();
      }
    }
  }

  /** @param ledger to compare the sums with, null to add up only */
  private static void compare(DuckDBConnection connection, @Nullable Ledger ledger)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT project, SUM(fen)::BIGINT FROM payments GROUP BY 1")) {
      while (rows.next()) {
        BigDecimal theirs = BigDecimal.valueOf(rows.getLong(2), 2);
        String project = rows.getString(1);
        if (ledger == null) continue;
        BigDecimal ours = ledger.positions().entrySet().stream()
            .filter(line -> line.getKey().project().equals(project))
            .map(line -> line.getValue().paid())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (ours.compareTo(theirs) != 0)
          throw new IllegalStateException(project + ": " + ours + " and " + theirs);
      }
    }
  }

  private static void journal(List<Event> events, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Event event : events)
        out.write(event.date() + " " + event.number() + "\n  " + event.line().project() + "  "
            + event.amount().toPlainString() + "\n  bank\n\n");
    }
  }
}
