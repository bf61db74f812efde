package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed: a second opinion on the files we write. */
public final class OfficeSuite {
  private OfficeSuite() {}

  private static boolean isInstalled() {
    try {
      Process version = new ProcessBuilder("soffice", "--version")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return version.waitFor(60, TimeUnit.SECONDS) && version.exitValue() == 0;
    } catch (IOException | InterruptedException absent) {
      return false;
    }
  }

  /** Another format of a file; the test is skipped where LibreOffice is not installed. */
  public static Path convert(Path file, String format) throws Exception {
    assumeTrue(isInstalled(), "LibreOffice is not installed");
    Path folder = Files.createDirectories(file.resolveSibling("converted"));
    Process process = new ProcessBuilder(
            "soffice",
            "--headless",
            "-env:UserInstallation=" + file.resolveSibling("profile").toUri(),
            "--convert-to",
            format,
            "--outdir",
            folder.toString(),
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).as("LibreOffice in time").isTrue();
    Path converted =
        folder.resolve(file.getFileName().toString().replaceFirst("\\.\\w+$", "." + format));
    assertThat(converted).exists();
    return converted;
  }
}
