package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Texts;
import org.mingzhang.check.Arithmetic;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.form.FormSet;

/**
 * Finds data that print a published document:
 *
 * <pre>{@code
 * Reconstruction found = Reconstructor.of(Mingzhang.read(Path.of("budget.pdf")));
 * found.dossier().lines().forEach(System.out::println);
 * }</pre>
 */
public final class Reconstructor {
  private static final double FROM_SHEETS = 0.5;
  private static final long FEN = 1;
  private static final long YUAN = 100;

  private final Disclosure disclosure;
  private final Profile profile;

  private Reconstructor(Disclosure disclosure) {
    this.disclosure = disclosure;
    this.profile = disclosure.profile();
  }

  /**
   * The data without the document's sentences.
   *
   * @throws IrreconcilableException if no data are found; the message is one sentence for the document's owner
   */
  public static Reconstruction of(Disclosure disclosure) throws IrreconcilableException {
    return new Reconstructor(disclosure).reconstruct(Texts.NONE);
  }

  /**
   * The data with the document's own sentences: duties, aims, reasons, uses. For the document's owner.
   *
   * @throws IrreconcilableException if no data are found; the message is one sentence for the document's owner
   */
  public static Reconstruction withTexts(Disclosure disclosure) throws IrreconcilableException {
    return new Reconstructor(disclosure).reconstruct(Wordings.of(disclosure));
  }

  private Reconstruction reconstruct(Texts texts) throws IrreconcilableException {
    Arithmetic arithmetic = Arithmetic.check(disclosure);
    Questions questions = Questions.of(disclosure, arithmetic);
    boolean spends = questions.cells().stream()
        .anyMatch(a -> a.isOwn() && a.measure().equals("expenditure") && !a.isZero());
    if (!spends) throw new IrreconcilableException("文件中没有读到本年支出的报表，无从还原预算明细。");
    ProjectPlan projects =
        ProjectPlan.of(questions.cells(), questions.tasks(), arithmetic.equations());
    addEvaluated(projects, questions);
    long step = step(questions);
    Reconstruction found = reconstruct(questions, projects, arithmetic, texts, step);
    if (found.differences().isEmpty() || step == FEN || !printsYuan(questions)) return found;
    // What is printed in 元 may have been rounded from 分.
    Reconstruction finer = reconstruct(questions, projects, arithmetic, texts, FEN);
    return finer.differences().size() < found.differences().size() ? finer : found;
  }

  private Reconstruction reconstruct(
      Questions questions, ProjectPlan projects, Arithmetic arithmetic, Texts texts, long step)
      throws IrreconcilableException {
    String form = form();
    Margins margins = Margins.of(questions, projects, Covering.in(form));
    Amounts amounts = Amounts.find(margins, questions, step);
    List<String> assumptions = new ArrayList<>(assumptions(amounts));
    List<Piece> pieces = Buying.mark(Spending.of(amounts, profile.year()), amounts, assumptions);
    Dossier dossier =
        new Assembly(disclosure, questions, amounts, form).dossier(pieces, projects, texts);
    Proof proof = Proof.of(dossier, projects, questions, arithmetic.equations());
    List<Fact> apart = new ArrayList<>(questions.unknown());
    apart.addAll(proof.silent);
    return new Reconstruction(dossier, proof.cells, proof.differences, apart, assumptions);
  }

  private static boolean printsYuan(Questions questions) {
    return questions.cells().stream()
        .anyMatch(a -> a.fact().amount().halfUnit().compareTo(BigDecimal.ONE) < 0);
  }

  private String form() {
    return FormCatalogue.shipped()
        .set(profile.region(), profile.year(), profile.kind().id())
        .map(FormSet::id)
        .orElse("");
  }

  /** Projects that a self-evaluation names, with what was spent on them. */
  private void addEvaluated(ProjectPlan projects, Questions questions) {
    int position = disclosure.claims().size();
    for (SelfEvaluation sheet : disclosure.evaluations()) {
      String name = sheet.project();
      BigDecimal executed = Aims.yuan(sheet.executed());
      if (name.isEmpty() || executed == null || executed.signum() <= 0) continue;
      projects.add(new ProjectPlan.Entry(name, name, ProjectPlan.category(name)));
      Coordinate at = Coordinate.of(
          Map.of(Axis.MEASURE, "expenditure", Axis.NATURE, "project", Axis.PROJECT, name));
      Amount amount = new Amount(executed.setScale(2, RoundingMode.HALF_UP), MoneyUnit.YUAN);
      Fact fact = new Fact(at, amount, sheet.place(), Fact.Origin.claim(position++));
      questions.addText(new Asked(fact, at, FROM_SHEETS));
    }
  }

  /** Whole 元, or 分 where the document prints them. */
  private static long step(Questions questions) {
    List<Asked> all = new ArrayList<>(questions.cells());
    all.addAll(questions.text());
    boolean fen = all.stream()
        .map(a -> a.fact().amount().yuan().stripTrailingZeros())
        .anyMatch(y -> y.scale() > 0);
    return fen ? FEN : YUAN;
  }

  private static List<String> assumptions(Amounts amounts) {
    List<String> assumptions = new ArrayList<>();
    boolean accounts = amounts.in(Cell.Block.ECONOMIC).stream()
        .anyMatch(i -> amounts.cells.get(i).get(Axis.ECONOMIC).isEmpty());
    if (accounts) assumptions.add("文件没有公开全部支出的经济分类，缺的部分按常见情形分到各科目");
    boolean projects = amounts.in(Cell.Block.PROJECT).stream()
        .anyMatch(i -> amounts.cells.get(i).get(Axis.PROJECT).isEmpty());
    if (projects) assumptions.add("文件没有公开全部项目，未公开的项目以功能科目的名称代替");
    return assumptions;
  }
}
