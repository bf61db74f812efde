package org.mingzhang.year.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.budget.BalanceLine;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.Problem.Severity;
import org.mingzhang.budget.RevenueLine;
import org.mingzhang.budget.table.Members;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.fact.Axis;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.Year;

/** What is carried out of the year, and whether it is what came in less what went out. */
final class Balances {
  private static final Map<String, String> FUNDS = new HashMap<>();
  private static final String OTHERWISE;

  static {
    Yaml.Node root = Yaml.resource("year/closing.yaml");
    root.get("balanced").entries().forEach((whole, parts) -> {
      for (String part : parts.texts()) FUNDS.put(part, whole);
    });
    OTHERWISE = root.get("otherwise").text();
  }

  private static final String OPENING = "opening";
  private static final String CLOSING = "closing";

  /** How the measures count in what is left. */
  private static final Map<String, Integer> SIGNS =
      Map.of(OPENING, 1, "supplement", 1, "distribution", -1);

  private final Year year;
  private final List<BalanceLine> others;
  private final List<BalanceLine> closing;

  Balances(Year year, Ledger ledger) {
    this.year = year;
    others = year.closing().balances().stream()
        .filter(line -> !line.measure().equals(CLOSING))
        .toList();
    closing = closing(ledger);
  }

  /** The year's balances: the closing ones from the events, the others as entered. */
  List<BalanceLine> lines() {
    List<BalanceLine> lines = new ArrayList<>(others);
    lines.addAll(closing);
    return lines;
  }

  /** By account and kind of money where last year's were kept so, else without. */
  private List<BalanceLine> closing(Ledger ledger) {
    List<BalanceLine> opening =
        others.stream().filter(line -> line.measure().equals(OPENING)).toList();
    boolean byFunction =
        opening.isEmpty() || opening.stream().anyMatch(line -> !line.function().isEmpty());
    Map<BalanceLine, BigDecimal> sums = new LinkedHashMap<>();
    ledger.positions().forEach((key, position) -> {
      if (position.carriedOver().signum() == 0) return;
      BalanceLine row = new BalanceLine(
          key.unit(),
          byFunction ? key.function() : "",
          kept(opening, key.unit(), key.fund()),
          CLOSING,
          BigDecimal.ZERO);
      sums.merge(row, position.carriedOver(), BigDecimal::add);
    });
    List<BalanceLine> lines = new ArrayList<>();
    sums.forEach((row, sum) ->
        lines.add(new BalanceLine(row.unit(), row.function(), row.fund(), row.measure(), sum)));
    return lines;
  }

  private static String kept(List<BalanceLine> opening, String unit, String fund) {
    List<String> funds = opening.stream()
        .filter(line -> line.unit().equals(unit))
        .map(BalanceLine::fund)
        .toList();
    if (funds.contains(fund)) return fund;
    return Optional.of(group(fund)).filter(funds::contains).orElse(fund);
  }

  private static String group(String fund) {
    return FUNDS.getOrDefault(fund, OTHERWISE);
  }

  private record Book(String unit, String fund) {}

  /** What should be left in a book, step by step. */
  private static final class Sums {
    BigDecimal in = BigDecimal.ZERO;
    BigDecimal income = BigDecimal.ZERO;
    BigDecimal out = BigDecimal.ZERO;
    BigDecimal left = BigDecimal.ZERO;

    BigDecimal due() {
      return in.add(income).subtract(out);
    }
  }

  /** Opening + income − expenditure = closing, by unit and fund; each book where it does not hold is an error. */
  void check(List<BudgetLine> spent, List<Problem> problems) {
    Map<Book, Sums> books = new LinkedHashMap<>();
    for (BalanceLine line : others) {
      Sums sums = book(books, line.unit(), line.fund());
      int sign = SIGNS.getOrDefault(line.measure(), 0);
      sums.in = sums.in.add(line.amount().multiply(BigDecimal.valueOf(sign)));
    }
    for (RevenueLine line : year.closing().revenues()) {
      Sums sums = book(books, line.unit(), line.fund());
      sums.income = sums.income.add(line.amount());
    }
    for (BudgetLine line : spent) {
      Sums sums = book(books, line.unit(), line.fund());
      sums.out = sums.out.add(line.amount());
    }
    for (BalanceLine line : closing) {
      Sums sums = book(books, line.unit(), line.fund());
      sums.left = sums.left.add(line.amount());
    }
    books.forEach((book, sums) -> {
      if (sums.due().compareTo(sums.left) != 0) problems.add(gap(book, sums));
    });
  }

  private static Sums book(Map<Book, Sums> books, String unit, String fund) {
    return books.computeIfAbsent(new Book(unit, group(fund)), book -> new Sums());
  }

  private static Problem gap(Book book, Sums sums) {
    BigDecimal gap = sums.due().subtract(sums.left);
    return Closing.problem(
        Severity.ERROR,
        book.unit() + "的" + Members.name(Axis.FUND, book.fund()) + "收支不平：年初结转和结余 "
            + Numbers.text(sums.in) + " 元，加本年收入 " + Numbers.text(sums.income) + " 元，减本年支出 "
            + Numbers.text(sums.out) + " 元，剩 " + Numbers.text(sums.due()) + " 元，而事项里结转下年 "
            + Numbers.text(sums.left) + " 元，"
            + (gap.signum() > 0 ? "少结转 " : "多结转 ") + Numbers.text(gap.abs()) + " 元",
        "",
        "请核对收入、年初结转、支付和结转下年的事项");
  }
}
