package org.mingzhang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Checker;
import org.mingzhang.check.Rule;
import org.mingzhang.document.Disclosure;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.form.FormSet;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.read.Sources;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.write.Composer;
import org.mingzhang.write.Publication;
import org.mingzhang.write.markdown.MarkdownWriter;

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

  /**
   * The document that a dossier is published as, in the forms it names.
   *
   * @throws IllegalArgumentException where there is no such set of forms; the message says which
   */
  public static Publication compose(Dossier dossier) {
    return compose(dossier, FormCatalogue.shipped());
  }

  /** The same with forms of one's own, as {@link FormCatalogue#with} puts them together. */
  public static Publication compose(Dossier dossier, FormCatalogue forms) {
    FormSet set = forms
        .named(dossier.form())
        .orElseThrow(() -> new IllegalArgumentException("没有报表格式“" + dossier.form() + "”，现有："
            + String.join("、", forms.sets().stream().map(FormSet::id).toList())));
    Dossier inForm = dossier.inForm(set.id());
    return Composer.compose(inForm, Figures.of(inForm), forms);
  }

  /** A publication as its readers will read it. */
  public static Disclosure read(Publication publication) {
    try {
      Path file = Files.createTempFile("mingzhang-", ".md");
      try {
        Files.writeString(file, MarkdownWriter.write(publication));
        return read(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableException e) {
      throw new IllegalStateException("a written document cannot be read back", e);
    }
  }

  /** Every rule there is, the arithmetic ones included. */
  public static List<Rule> rules() {
    return Checker.rules();
  }
}
