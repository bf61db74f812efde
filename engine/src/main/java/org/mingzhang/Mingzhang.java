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
    Disclosure disclosure = DisclosureReader.read(Sources.read(file));
    boolean states = !disclosure.tables().isEmpty()
        || !disclosure.claims().isEmpty()
        || disclosure.profile().year() > 0;
    if (!states) throw new UnreadableException("没有找到预算或决算的内容：既没有报表，也没有金额和年度。");
    return disclosure;
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
