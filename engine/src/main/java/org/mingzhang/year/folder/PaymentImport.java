package org.mingzhang.year.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.intake.IntegratedImport;
import org.mingzhang.budget.intake.Paid;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.year.Event;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Year;

/**
 * Takes over payment details from an export of the finance bureau's system, CSV or XLSX. A voucher that is known already is
 * not taken over again; one that now says something else is a problem. A row that cannot be taken over is told with its
 * place; the others are.
 *
 * <pre>{@code
 * PaymentImport paid = PaymentImport.read(Path.of("payments.xlsx"), year);
 * YearFolder.write(paid.into(year), folder);
 * }</pre>
 *
 * @param added events that were not known yet, in the order of the file
 * @param known how many rows were known
 * @param problems every row that was not taken over, and what to look at in the others
 */
public record PaymentImport(List<Event> added, int known, List<Problem> problems) {
  public PaymentImport {
    added = List.copyOf(added);
    problems = List.copyOf(problems);
  }

  /** What a file of payments adds to a year; the year itself is left as it is. */
  public static PaymentImport read(Path file, Year year) {
    Problems problems = new Problems();
    List<Paid> payments =
        IntegratedImport.payments(file, year.closing().profile().year(), problems);
    Lines lines = new Lines(year);
    Map<String, Event> events = new HashMap<>();
    year.events().forEach(event -> events.putIfAbsent(event.number(), event));
    List<Event> added = new ArrayList<>();
    int known = 0;
    for (Paid paid : payments) {
      Event event = event(paid, lines.find(paid, problems));
      Event before = events.putIfAbsent(event.number(), event);
      if (before == null) added.add(event);
      else if (before.isSameAs(event)) known++;
      else
        problems.error(
            paid.origin(),
            "",
            "凭证“" + paid.voucher() + "”已经导入过，内容却不同：原来是 " + told(before) + "，现在是 " + told(event),
            "",
            "这一行没有导入。请核实；更正请用新的凭证号");
    }
    return new PaymentImport(added, known, problems.all());
  }

  /** The year with what was added. */
  public Year into(Year year) {
    List<Event> all = new ArrayList<>(year.events());
    all.addAll(added);
    return new Year(year.budget(), all, year.actuals(), year.closing());
  }

  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }

  private static Event event(Paid paid, LineKey line) {
    boolean back = paid.line().amount().signum() < 0;
    return new Event(
        paid.voucher(),
        paid.day(),
        back ? Event.Kind.REFUND : Event.Kind.PAYMENT,
        line,
        null,
        Numbers.normal(paid.line().amount().abs()),
        paid.line().procurement(),
        paid.use(),
        paid.payee());
  }

  private static String told(Event event) {
    return event.date() + " " + event.kind().label() + " " + Numbers.text(event.amount()) + " 元";
  }

  /** The lines there is money on, found by what an export tells of them. */
  private static final class Lines {
    /** An export knows 一般公共预算 only as a whole. */
    private static final String GENERAL_PUBLIC = "general-public";

    private final Set<LineKey> lines = new LinkedHashSet<>();
    private final Map<LineKey, List<LineKey>> alike = new LinkedHashMap<>();
    private final Map<String, String> units = new HashMap<>();

    Lines(Year year) {
      for (BudgetUnit unit : year.budget().units()) {
        if (!unit.code().isEmpty()) units.put(unit.code(), unit.name());
      }
      year.budget().lines().forEach(line -> lines.add(LineKey.of(line)));
      for (Event event : year.events()) {
        LineKey receiving = event.other();
        lines.add(receiving == null ? event.line() : receiving);
      }
      lines.forEach(
          line -> alike.computeIfAbsent(plain(line), key -> new ArrayList<>()).add(line));
    }

    LineKey find(Paid paid, Problems problems) {
      LineKey told = LineKey.of(paid.line());
      LineKey key = withUnit(told, units.getOrDefault(told.unit(), told.unit()));
      if (lines.contains(key)) return key;
      List<LineKey> candidates = alike.getOrDefault(plain(key), List.of());
      if (candidates.size() == 1) return candidates.get(0);
      problems.warning(
          paid.origin(),
          "",
          candidates.isEmpty() ? "没有对应的预算明细" : "对应的预算明细有 " + candidates.size() + " 条，分不清是哪一条",
          "",
          "已照文件导入；请改正科目或补记调整，否则这笔支付记不上账");
      return key;
    }

    private static LineKey withUnit(LineKey line, String unit) {
      return new LineKey(
          unit,
          line.function(),
          line.economic(),
          line.nature(),
          line.project(),
          line.fund(),
          line.source());
    }

    private static LineKey plain(LineKey line) {
      boolean general = line.fund().startsWith(GENERAL_PUBLIC);
      return new LineKey(
          line.unit(),
          line.function(),
          line.economic(),
          line.nature(),
          line.project(),
          general ? GENERAL_PUBLIC : line.fund(),
          line.source());
    }
  }
}
