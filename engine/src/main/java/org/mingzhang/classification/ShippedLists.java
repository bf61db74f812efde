package org.mingzhang.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists under {@code classification/}: columns code, name, from, to, source. */
final class ShippedLists {
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
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : CSVFormat.DEFAULT.parse(reader)) {
        if (row.getRecordNumber() == 1) continue;
        accounts.add(account(kind, row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Account account(Kind kind, CSVRecord row) {
    return new Account(
        kind,
        row.get(0),
        row.get(1),
        year(row.get(2), Account.ALWAYS_BEFORE),
        year(row.get(3), Account.STILL),
        Account.Source.valueOf(row.get(4).toUpperCase(Locale.ROOT)));
  }

  private static int year(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }
}
