package org.mingzhang.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lists under {@code classification/}: columns code, name, from, to, source, without quotes. They are read at
 * every start, so this is the plainest way there is; a user's own list is read as CSV proper.
 */
final class ShippedLists {
  private static final int COLUMNS = 5;
  private static final String SEEN = "seen";

  private ShippedLists() {}

  static List<Account> read() {
    List<Account> accounts = new ArrayList<>();
    for (Kind kind : Kind.values()) read(kind, accounts);
    return accounts;
  }

  private static void read(Kind kind, List<Account> accounts) {
    String path = "classification/" + kind.id() + ".csv";
    InputStream in = ShippedLists.class.getClassLoader().getResourceAsStream(path);
    if (in == null) throw new IllegalStateException("no list " + path);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine())
        accounts.add(account(kind, line));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Account account(Kind kind, String line) {
    String[] cells = line.split(",", COLUMNS);
    if (cells.length < COLUMNS) throw new IllegalStateException(kind.id() + ".csv: " + line);
    Account.Source source = cells[4].equals(SEEN) ? Account.Source.SEEN : Account.Source.KNOWN;
    return new Account(
        kind,
        cells[0],
        cells[1],
        year(cells[2], Account.ALWAYS_BEFORE),
        year(cells[3], Account.STILL),
        source);
  }

  private static int year(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }
}
