package org.mingzhang;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Checker;
import org.mingzhang.check.Rule;
import org.mingzhang.document.Disclosure;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.Sources;
import org.mingzhang.read.UnreadableException;

/**
 * The front door: read a published budget or final account, then check it.
 *
 * <pre>{@code
 * Disclosure budget = Mingzhang.read(Path.of("budget.pdf"));
 * Mingzhang.check(budget).errors().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 */
public final class Mingzhang {
  private Mingzhang() {}

  /**
   * Everything a document states, each number and sentence with its place.
   *
   * @throws UnreadableException if nothing can be made of the file; the message is one sentence for its owner
   */
  public static Disclosure read(Path file) throws UnreadableException {
    return DisclosureReader.read(Sources.read(file));
  }

  /** The findings of one document. */
  public static CheckResult check(Disclosure disclosure) {
    return Checker.check(disclosure);
  }

  /** The findings of documents given together: each by itself, and each against the others it belongs with. */
  public static List<CheckResult> checkTogether(List<Disclosure> disclosures) {
    return Checker.checkTogether(disclosures);
  }

  /** Every rule there is, the arithmetic ones included. */
  public static List<Rule> rules() {
    return Checker.rules();
  }
}
