package org.mingzhang.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.lexicon.Yaml;

/** Where sets come from: the engine's resources, or a folder of the user's. */
final class FormFiles {
  private static final String ROOT = "forms/";
  private static final int DEEPEST_FOLDER = 4;
  private static final int MOST_SETS = 500;
  private static final int MOST_FORMS = 500;
  private static final long MOST_BYTES = 1 << 20;

  private FormFiles() {}

  /**
   * The shipped sets: {@code forms/index.yaml} names each with its files, since resources inside a jar cannot be listed.
   */
  static Map<String, List<String>> shippedIndex() {
    Map<String, List<String>> index = new LinkedHashMap<>();
    Yaml.resource(ROOT + "index.yaml")
        .entries()
        .forEach((set, files) -> index.put(set, files.texts()));
    return index;
  }

  /** A shipped set, its forms read when they are asked for. */
  static LazySet shipped(String set, List<String> forms) {
    String path = ROOT + set + "/";
    FormSet head = FormSetReader.head(set, Yaml.resource(path + FormSetReader.SET_FILE));
    return new LazySet(head, () -> {
      Map<String, String> files = new LinkedHashMap<>();
      files.put(FormSetReader.SET_FILE, resource(path + FormSetReader.SET_FILE));
      for (String form : forms) files.put(form + ".yaml", resource(path + form + ".yaml"));
      return FormSetReader.read(set, files);
    });
  }

  private static String resource(String path) {
    try (InputStream in = FormFiles.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("no form file " + path);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Every set in or below a folder: each folder with a set.yaml is one. */
  static List<FormSet> inFolder(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> paths = Files.walk(folder, DEEPEST_FOLDER)) {
      found = paths
          .filter(p -> p.endsWith(FormSetReader.SET_FILE))
          .limit(MOST_SETS)
          .sorted()
          .toList();
    }
    if (found.isEmpty()) throw new IOException(folder + "：没有找到 set.yaml，这不是表样文件夹。");
    List<FormSet> sets = new ArrayList<>();
    for (Path set : found) sets.add(set(set.toAbsolutePath().resolveSibling("")));
    return sets;
  }

  private static FormSet set(Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    List<Path> paths;
    try (Stream<Path> list = Files.list(folder)) {
      paths = list.filter(p -> p.toString().endsWith(".yaml"))
          .limit(MOST_FORMS)
          .sorted()
          .toList();
    }
    for (Path path : paths) {
      if (Files.size(path) > MOST_BYTES) throw new IOException(path + "：文件过大，不像是表样。");
      files.put(path.getFileName().toString(), Files.readString(path));
    }
    try {
      return FormSetReader.read(folder.toString().replace('\\', '/'), files);
    } catch (IllegalArgumentException e) {
      throw new IOException("表样有误：" + e.getMessage(), e);
    }
  }
}
