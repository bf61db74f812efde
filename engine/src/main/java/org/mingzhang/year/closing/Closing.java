package org.mingzhang.year.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.Problem.Severity;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.document.Profile;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Position;
import org.mingzhang.year.Year;

/**
 * 年终结账: the final accounts of a year. Lines are what was paid, less what came back; closing balances are what was carried
 * over; the approved and the adjusted budget come from the lines' positions. Everything else is taken from {@link
 * Year#closing()}.
 *
 * <pre>{@code
 * Closing closing = Closing.of(YearFolder.read(folder));
 * closing.problems().forEach(problem -> System.out.println(problem.message()));
 * Publication accounts = Mingzhang.compose(closing.dossier());
 * }</pre>
 *
 * @param dossier of final accounts
 * @param problems errors where the books do not balance, warnings where money was left with no word on it or where a figure
 *     that was entered is not what the events make
 */
public record Closing(Year year, Ledger ledger, Dossier dossier, List<Problem> problems) {
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  public Closing {
    problems = List.copyOf(problems);
  }

  /** The final accounts of a year, whatever is wrong with them; {@link #of} tells what is. */
  public static Dossier close(Year year) {
    return of(year).dossier();
  }

  /** Closes the year with the evaluations that were entered. */
  public static Closing of(Year year) {
    return of(year, Evaluations.AS_ENTERED);
  }

  public static Closing of(Year year, Evaluations evaluations) {
    Dossier before = year.closing();
    Ledger ledger = Ledger.at(lastDay(year), year.budget().lines(), year.events());
    List<Problem> problems = new ArrayList<>();
    ledger.refusals().forEach(refusal -> problems.add(refused(refusal)));
    leftOver(ledger, problems);
    Balances balances = new Balances(year, ledger);
    Profile head = before.profile();
    Dossier dossier = new Dossier(
        new Profile(head.issuer(), head.year(), Profile.Kind.FINAL, head.level(), head.region()),
        before.form(),
        before.units(),
        before.revenues(),
        balances.lines(),
        Spending.lines(year.budget().lines(), ledger),
        before.projects(),
        before.tasks(),
        before.indicators(),
        YearFigures.of(year, ledger, problems),
        evaluations.of(year, ledger),
        before.assets(),
        before.texts());
    balances.check(dossier.lines(), problems);
    return new Closing(year, ledger, dossier, problems);
  }

  /** 31 December. */
  public static LocalDate lastDay(Year year) {
    return LocalDate.of(year.closing().profile().year(), LAST_MONTH, LAST_DAY);
  }

  /** How the approved budget became what was spent. */
  public Steps steps() {
    return Steps.of(year, ledger);
  }

  public boolean isSound() {
    return problems.stream().noneMatch(Problem::isError);
  }

  /** What to tell of an event that took no effect: an error, for what was paid is not in the accounts then. */
  public static Problem refused(Ledger.Refusal refusal) {
    return problem(
        Severity.ERROR,
        refusal.event().kind().label() + "“" + refusal.event().number() + "”没有记账：" + refusal.why(),
        "",
        "请在 year/events.csv 里改正，或补记追加、调剂");
  }

  private static void leftOver(Ledger ledger, List<Problem> problems) {
    for (Map.Entry<LineKey, Position> line : ledger.positions().entrySet()) {
      Position position = line.getValue();
      // What is still frozen is left over too.
      BigDecimal left = position.available().add(position.frozen());
      if (left.signum() != 0)
        problems.add(problem(
            Severity.WARNING,
            Names.of(line.getKey()) + "年末还有 " + Numbers.text(left) + " 元，没有支付，也没有结转或收回",
            "",
            "请补记结转下年或收回"));
    }
  }

  static Problem problem(Severity severity, String what, String expected, String fix) {
    return new Problem(severity, "", "", 0, "", what, expected, fix);
  }
}
