package org.mingzhang.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.lexicon.Yaml;

/** An audit made by hand of a published document: its tables as they should be read, its errors and warnings. */
record Audit(String name, Path document, Yaml.Node root) {

  /** All audits whose documents are at hand; empty outside the project's own place. */
  static List<Audit> all() {
    Optional<Path> shared = shared();
    if (shared.isEmpty()) return List.of();
    try (Stream<Path> files = Files.list(shared.get().resolve("truth"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> read(shared.get(), file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/truth"))) return Optional.of(at.resolve("shared"));
    }
    return Optional.empty();
  }

  private static Audit read(Path shared, Path file) {
    try {
      Yaml.Node root = Yaml.parse(Files.readString(file), file.getFileName().toString());
      String document = root.get("doc").text();
      Path folder = shared.resolve(document.endsWith(".pdf") ? "corpus" : "seeds");
      return new Audit(
          file.getFileName().toString().replace(".json", ""), folder.resolve(document), root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words as the audits compare them: without spaces and the punctuation that varies. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .replaceAll("[\\s“”\"'‘’·.、,，:：/]+", "");
  }

  @Override
  public String toString() {
    return name;
  }
}
