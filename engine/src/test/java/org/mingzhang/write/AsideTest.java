package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {
  @TempDir
  private Path folder;

  @Test
  void nothingIsSeenUntilAllIsPublished() throws IOException {
    try (Aside aside = Aside.of(folder.resolve("out"))) {
      Files.writeString(aside.folder().resolve("a.md"), "new");
      assertThat(folder.resolve("out/a.md")).doesNotExist();
      assertThat(aside.publish()).containsExactly(folder.resolve("out/a.md"));
      assertThat(folder.resolve("out/a.md")).hasContent("new");
    }
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**a.md");
    assertThat(folder.resolve("out").toFile().list()).hasSize(1);
  }

  @Test
  void whatWasNotPublishedIsGoneAndTheOldFilesAreThere() throws IOException {
    Files.writeString(folder.resolve("a.md"), "old");
    try (Aside aside = Aside.of(folder)) {
      Files.writeString(aside.folder().resolve("a.md"), "half");
    }
    assertThat(folder.resolve("a.md")).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("a.md");
  }

  @Test
  void filesAndFoldersOfTheSameNameAreReplacedAndOthersStay() throws IOException {
    Files.createDirectories(folder.resolve("x-data"));
    Files.writeString(folder.resolve("x-data/gone.csv"), "old");
    Files.writeString(folder.resolve("mine.txt"), "mine");
    try (Aside aside = Aside.of(folder)) {
      Files.createDirectories(aside.folder().resolve("x-data"));
      Files.writeString(aside.folder().resolve("x-data/new.csv"), "new");
      aside.publish();
    }
    assertThat(folder.resolve("x-data").toFile().list()).containsExactly("new.csv");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("x-data", "mine.txt");
  }
}
