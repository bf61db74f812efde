package org.mingzhang.budget.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.table.CsvFile;
import org.mingzhang.budget.table.Draft;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Layouts;
import org.mingzhang.budget.table.Section;
import org.mingzhang.fact.Axis;

/**
 * A dossier as a folder: {@code dossier.yaml} (whose it is, units, assets), {@code lines.csv}, {@code revenues.csv}, {@code
 * balances.csv}, {@code figures.csv}, {@code indicators.csv}, {@code projects.yaml}, {@code tasks.yaml}, {@code
 * evaluations.yaml}, {@code texts.yaml}. Only the first two must be there. In {@code texts.yaml} {@code main} is the text on
 * the whole topic, in counts 未分类 is what has no kind. What is written reads back equal, except that
 * blanks around words and zeros after the last decimal are gone.
 *
 * <pre>{@code
 * Dossier dossier = DossierFolder.read(Path.of("samples/futian-2024"));
 * DossierFolder.write(dossier, Path.of("copy"));
 * }</pre>
 */
public final class DossierFolder {
  private DossierFolder() {}

  /**
   * The dossier in a folder.
   *
   * @throws DossierException if something in it cannot be read, with everything that cannot
   */
  public static Dossier read(Path folder) throws DossierException {
    return draft(folder).sound();
  }

  /** What can be made of a folder, right or wrong. */
  public static Draft draft(Path folder) {
    return new FolderReader(folder).read();
  }

  /** Whether a folder looks like a dossier. */
  public static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(Section.PROFILE.file()));
  }

  /**
   * Writes a dossier into a folder, which is made where it is not there. Its files are replaced, each as a whole; files
   * that no longer have entries are removed; all others stay.
   */
  public static void write(Dossier dossier, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> finished = new LinkedHashMap<>();
    try {
      for (Part part : parts(dossier)) {
        Path aside = folder.resolve("." + part.name + ".tmp");
        finished.put(aside, folder.resolve(part.name));
        part.content.writeTo(aside);
      }
      for (Map.Entry<Path, Path> file : finished.entrySet()) {
        Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path aside : finished.keySet()) Files.deleteIfExists(aside);
    }
    for (Section section : Section.OF_DOSSIER) {
      Path file = folder.resolve(section.file());
      if (!finished.containsValue(file)) Files.deleteIfExists(file);
    }
  }

  private record Part(String name, Content content) {}

  private interface Content {
    void writeTo(Path file) throws IOException;
  }

  private static List<Part> parts(Dossier dossier) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("profile", dossier.profile());
    head.put("form", dossier.form());
    head.put("units", dossier.units());
    head.put("assets", dossier.assets());
    head.values().removeIf(value -> value.equals("") || value.equals(List.of()));
    if (dossier.assets().equals(Assets.NONE)) head.remove("assets");
    List<Part> parts = new ArrayList<>();
    parts.add(yaml(Section.PROFILE, head));
    parts.add(csv(Layouts.LINES, dossier.lines()));
    some(parts, Layouts.REVENUES, dossier.revenues());
    some(parts, Layouts.BALANCES, dossier.balances());
    some(parts, figures(dossier.figures()), dossier.figures());
    some(parts, Layouts.ofIndicators(dossier.indicators()), dossier.indicators());
    some(parts, Section.PROJECTS, dossier.projects());
    some(parts, Section.TASKS, dossier.tasks());
    some(parts, Section.EVALUATIONS, dossier.evaluations());
    Map<String, Object> texts = YamlWriter.texts(dossier.texts());
    if (!texts.isEmpty()) parts.add(yaml(Section.TEXTS, texts));
    return parts;
  }

  private static Layout<Figure> figures(List<Figure> figures) {
    boolean withItems = figures.stream().anyMatch(f -> f.coordinate().has(Axis.ITEM));
    return withItems ? Layouts.FIGURES : Layouts.FIGURES_WITHOUT_ITEMS;
  }

  private static <T> void some(List<Part> parts, Layout<T> layout, List<T> entries) {
    if (!entries.isEmpty()) parts.add(csv(layout, entries));
  }

  private static void some(List<Part> parts, Section section, List<?> entries) {
    if (!entries.isEmpty()) parts.add(yaml(section, entries));
  }

  private static <T> Part csv(Layout<T> layout, List<T> entries) {
    return new Part(layout.section().file(), file -> CsvFile.write(file, layout, entries));
  }

  private static Part yaml(Section section, Object value) {
    return new Part(section.file(), file -> Files.writeString(file, YamlWriter.yaml(value)));
  }
}
