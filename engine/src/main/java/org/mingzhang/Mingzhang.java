package org.mingzhang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Rule;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Source;
import org.mingzhang.read.UnreadableException;

/** Stand-in until the real one is merged. */
public final class Mingzhang {
  private Mingzhang() {}

  public static Disclosure read(Path path) throws UnreadableException {
    try {
      Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UnreadableException("读不了", e);
    }
    Source source =
        new Source(
            path.getFileName().toString(), Source.Format.TEXT, List.of(), List.of(), Map.of());
    return new Disclosure(
        source,
        new Profile("某局", 2024, Profile.Kind.BUDGET, "部门", ""),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static CheckResult check(Disclosure disclosure) {
    return new CheckResult(disclosure, List.of(), List.of(), List.of());
  }

  public static List<CheckResult> checkTogether(List<Disclosure> disclosures) {
    return disclosures.stream().map(Mingzhang::check).toList();
  }

  public static List<Rule> rules() {
    return List.of();
  }
}
