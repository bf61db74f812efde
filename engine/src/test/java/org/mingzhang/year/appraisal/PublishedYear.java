package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Evaluation.Result;
import org.mingzhang.budget.Indicator;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Texts;
import org.mingzhang.budget.intake.Dossiers;
import org.mingzhang.year.Actual;
import org.mingzhang.year.Event;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Year;

/** The year that a published set of self-evaluations must have come from: its goals, one line a project, its actual values. */
final class PublishedYear {
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
  private static final String MEASURES = "改进措施：";
  private static final String REASON = "偏差原因：";

  private final Dossier published;
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Actual> actuals = new ArrayList<>();
  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private PublishedYear(Dossier published) {
    this.published = published;
  }

  static Dossier sample() throws Exception {
    return Dossiers.read(Path.of("../samples/longgang-2024"));
  }

  /** @param judged scores for targets in words, by indicator, as a person would type them in */
  static Year of(Dossier published, boolean judged) {
    PublishedYear year = new PublishedYear(published);
    for (Evaluation evaluation : published.evaluations()) year.add(evaluation, judged);
    Dossier budget = year.budget();
    return new Year(budget, year.events, year.actuals, published);
  }

  /** The same year with other goals. */
  static Year withIndicators(Year year, List<Indicator> indicators) {
    Dossier b = year.budget();
    Dossier budget = new Dossier(
        b.profile(),
        b.form(),
        b.units(),
        b.revenues(),
        b.balances(),
        b.lines(),
        b.projects(),
        b.tasks(),
        indicators,
        b.figures(),
        b.evaluations(),
        b.assets(),
        b.texts());
    return new Year(budget, year.events(), year.actuals(), year.closing());
  }

  static Ledger ledger(Year year) {
    return Ledger.at(LAST_DAY, year.budget().lines(), year.events());
  }

  private void add(Evaluation evaluation, boolean judged) {
    String project = evaluation.project();
    for (Result r : evaluation.results()) {
      indicators.add(
          new Indicator(project, r.level1(), r.level2(), r.level3(), r.target(), "", r.weight()));
      actuals.add(actual(project, r, judged));
    }
    actuals.add(new Actual(project, "", evaluation.reached(), "", "", ""));
    BudgetLine line = new BudgetLine(
        evaluation.unit(),
        "2010399",
        "30227",
        "",
        "project",
        project,
        "general-public/duty",
        BudgetLine.Source.THIS_YEAR,
        evaluation.initial().total(),
        BudgetLine.Procurement.NONE,
        "");
    lines.add(line);
    BigDecimal more = evaluation.full().total().subtract(evaluation.initial().total());
    if (more.signum() > 0) events.add(event(Event.Kind.SUPPLEMENT, line, more));
    events.add(event(Event.Kind.PAYMENT, line, evaluation.executed().total()));
  }

  private static Actual actual(String project, Result r, boolean judged) {
    int at = r.reason().indexOf(MEASURES);
    String reason = at < 0 ? r.reason() : r.reason().substring(REASON.length(), at);
    String measures = at < 0 ? "" : r.reason().substring(at + MEASURES.length());
    return new Actual(
        project, r.level3(), r.actual(), "记录", reason, measures, judged ? r.score() : null);
  }

  private Event event(Event.Kind kind, BudgetLine line, BigDecimal amount) {
    String number = "E" + events.size();
    return new Event(number, LAST_DAY, kind, LineKey.of(line), null, amount, "测试", "");
  }

  private Dossier budget() {
    List<Project> projects = published.evaluations().stream()
        .map(e -> new Project(
            e.projectCode(),
            e.project(),
            Project.Category.GENERAL,
            e.project(),
            e.unit(),
            "",
            "",
            "",
            e.expected(),
            "",
            "",
            "",
            List.of(),
            true,
            List.of()))
        .toList();
    return new Dossier(
        published.profile(),
        published.form(),
        published.units(),
        List.of(),
        List.of(),
        lines,
        projects,
        List.of(),
        indicators,
        List.of(),
        List.of(),
        Assets.NONE,
        Texts.NONE);
  }
}
