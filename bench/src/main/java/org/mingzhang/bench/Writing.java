package org.mingzhang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingzhang.Mingzhang;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.write.Press;
import org.mingzhang.write.Publication;

/**
 * A department's whole set, warm, format by format and all together; then many departments, each with other amounts, on
 * all cores. Prints medians, time in all and the most memory used.
 */
final class Writing {
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 11;
  private static final Set<Press.Format> SET =
      EnumSet.of(Press.Format.PDF, Press.Format.DOCX, Press.Format.XLSX, Press.Format.HTML);

  private Writing() {}

  public static void main(String[] args) throws Exception {
    Dossier dossier = Dossiers.read(Path.of(args[0]));
    int departments = Integer.parseInt(args[1]);
    Path folder = Files.createTempDirectory("mingzhang-bench-");
    for (int i = 0; i < WARM_UP; i++)
      write(dossier, folder, "warm", EnumSet.allOf(Press.Format.class));
    Map<Press.Format, Long> medians = new EnumMap<>(Press.Format.class);
    for (Press.Format format : Press.Format.values())
      medians.put(format, median(dossier, folder, EnumSet.of(format)));
    medians.forEach((format, millis) -> System.out.println(format + " " + millis + " ms"));
    System.out.println("compose " + composing(dossier) + " ms");
    System.out.println("PDF+DOCX+XLSX+HTML " + median(dossier, folder, SET) + " ms");
    long start = System.nanoTime();
    IntStream.range(0, departments).parallel().forEach(i -> {
      try {
        write(scaled(dossier, i), folder, "department-" + i, SET);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    System.out.println(departments + " departments " + (System.nanoTime() - start) / 1_000_000_000
        + " s, peak heap " + peak() / (1 << 20) + " MiB");
  }

  private static long composing(Dossier dossier) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      Mingzhang.compose(dossier);
      times.add((System.nanoTime() - start) / 1_000_000);
    }
    return times.stream().sorted().toList().get(ROUNDS / 2);
  }

  private static long median(Dossier dossier, Path folder, Set<Press.Format> formats)
      throws IOException {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      write(dossier, folder, "timed", formats);
      times.add((System.nanoTime() - start) / 1_000_000);
    }
    return times.stream().sorted().toList().get(ROUNDS / 2);
  }

  private static void write(Dossier dossier, Path folder, String name, Set<Press.Format> formats)
      throws IOException {
    Publication publication = Mingzhang.compose(dossier);
    Press.print(publication, dossier, folder, name, formats);
  }

  /** The same department with other amounts. */
  private static Dossier scaled(Dossier dossier, int number) {
    BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(number).movePointLeft(3));
    List<BudgetLine> lines = dossier.lines().stream()
        .map(line ->
            line.withAmount(line.amount().multiply(factor).setScale(2, RoundingMode.HALF_UP)))
        .toList();
    return dossier.withLines(lines);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
