package org.mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files a call names: files as they are, folders with all documents below them, globs with all that match. */
record Inputs(List<Path> files, List<String> problems) {
  private static final Set<String> DOCUMENTS =
      Set.of("txt", "md", "markdown", "html", "htm", "pdf", "docx", "xlsx");

  /** Copies that this program made; a folder's documents do not include them. */
  static final String ANNOTATED = ".checked.pdf";

  static Inputs of(List<String> names) {
    Set<Path> files = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      try {
        List<Path> found = find(name);
        if (found.isEmpty()) problems.add(reason(name));
        files.addAll(found);
      } catch (InvalidPathException e) {
        problems.add("找不到文件：" + name);
      } catch (IOException | UncheckedIOException e) {
        problems.add("打不开文件夹：" + name);
      }
    }
    return new Inputs(List.copyOf(files), List.copyOf(problems));
  }

  private static String reason(String name) {
    if (isGlob(name)) return "没有文件符合：" + name;
    return Files.isDirectory(Path.of(name)) ? "文件夹里没有可读的文件：" + name : "找不到文件：" + name;
  }

  private static List<Path> find(String name) throws IOException {
    if (isGlob(name)) return glob(name);
    Path path = Path.of(name);
    if (Files.isDirectory(path)) return below(path);
    return Files.exists(path) ? List.of(path) : List.of();
  }

  /** A name with * ? [ or {, unless a file is really called so. */
  private static boolean isGlob(String name) {
    if (!name.matches(".*[*?\\[{].*")) return false;
    try {
      return !Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private static List<Path> glob(String name) throws IOException {
    String pattern = name.replace('\\', '/');
    int wild = pattern.split("[*?\\[{]", 2)[0].lastIndexOf('/');
    Path start = wild < 0 ? Path.of("") : Path.of(pattern.substring(0, wild + 1));
    if (!Files.isDirectory(start.toAbsolutePath())) return List.of();
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    int depth =
        pattern.contains("**") ? Integer.MAX_VALUE : pattern.substring(wild + 1).split("/").length;
    try (Stream<Path> paths = Files.walk(start, depth)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(matcher::matches)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(Inputs::isDocument)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static boolean isDocument(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean hidden = name.startsWith(".") || name.startsWith("~$");
    return !hidden
        && !name.endsWith(ANNOTATED)
        && DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
