package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Copies of text documents, each with some digits changed: {@code Mutants FOLDER HOW_MANY FILE...}. Always the same. */
public final class Mutants {
  private static final int CHANGES = 20;

  private Mutants() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    Random random = new Random(20260101);
    for (int i = 0; i < count; i++) {
      StringBuilder text =
          new StringBuilder(Files.readString(Path.of(args[2 + i % (args.length - 2)])));
      int changed = 0;
      while (changed < CHANGES) {
        int at = random.nextInt(text.length());
        if (text.charAt(at) < '0' || text.charAt(at) > '9') continue;
        text.setCharAt(at, (char) ('0' + random.nextInt(10)));
        changed++;
      }
      Files.writeString(folder.resolve(String.format(java.util.Locale.ROOT, "%04d.txt", i)), text);
    }
  }
}
