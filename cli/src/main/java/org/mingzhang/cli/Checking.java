package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.document.Disclosure;

/** A file that was checked, or why it was not: exactly one of {@code result} and {@code problem} is there. */
record Checking(
    Path file, @Nullable CheckResult result, @Nullable String problem) {
  /** So many documents are compared with one another; more are checked each by itself, in bounded memory. */
  static final int MOST_TOGETHER = 64;

  /** Checks the files on all cores and hands each on in order. */
  static void each(List<Path> files, List<Rule> own, Workers.Taker<Checking> taker)
      throws Exception {
    if (files.size() < 2 || files.size() > MOST_TOGETHER) {
      Workers.inOrder(files, file -> alone(Reading.of(file), own), taker);
      return;
    }
    List<Reading> readings = new ArrayList<>();
    Workers.inOrder(files, Reading::of, readings::add);
    List<Checking> together = together(readings, own);
    for (Checking checking : together) taker.take(checking);
  }

  private static List<Checking> together(List<Reading> readings, List<Rule> own) throws Exception {
    List<Disclosure> documents = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.document() != null) documents.add(reading.document());
    }
    List<CheckResult> results;
    try {
      results = Mingzhang.checkTogether(documents);
    } catch (RuntimeException e) {
      // One document that upsets the comparison must not cost the others their check.
      List<Checking> alone = new ArrayList<>();
      Workers.inOrder(readings, reading -> alone(reading, own), alone::add);
      return alone;
    }
    List<Checking> checkings = new ArrayList<>();
    int next = 0;
    for (Reading reading : readings) {
      checkings.add(
          reading.document() == null
              ? new Checking(reading.file(), null, reading.problem())
              : finished(reading.file(), results.get(next++), own));
    }
    return checkings;
  }

  private static Checking alone(Reading reading, List<Rule> own) {
    Disclosure document = reading.document();
    if (document == null) return new Checking(reading.file(), null, reading.problem());
    try {
      return finished(reading.file(), Mingzhang.check(document), own);
    } catch (RuntimeException e) {
      // A defect of ours, not of the file: the other files must still be done.
      String why = Reading.failed(reading.file(), "程序内部出错，这个文件没有核对完（" + e + "）").problem();
      return new Checking(reading.file(), null, why);
    }
  }

  private static Checking finished(Path file, CheckResult result, List<Rule> own) {
    if (own.isEmpty()) return new Checking(file, result, null);
    List<Finding> findings = new ArrayList<>(result.findings());
    for (Rule rule : own) findings.addAll(rule.check(result.disclosure()));
    findings.sort(Comparator.comparing(Finding::severity));
    return new Checking(
        file,
        new CheckResult(result.disclosure(), findings, result.unchecked(), result.equations()),
        null);
  }
}
