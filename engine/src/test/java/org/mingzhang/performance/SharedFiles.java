package org.mingzhang.performance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Published documents that stand beside the project, not in it; tests that need them are skipped where they are absent. */
public final class SharedFiles {
  private SharedFiles() {}

  public static Path file(String path) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve("shared").resolve(path);
      if (Files.exists(candidate)) return candidate;
    }
    assumeTrue(false, "shared/" + path + " is not here");
    throw new IllegalStateException();
  }
}
