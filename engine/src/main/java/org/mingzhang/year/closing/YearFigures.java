package org.mingzhang.year.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.Figure;
import org.mingzhang.budget.Figures;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.Problem.Severity;
import org.mingzhang.budget.table.Members;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.year.Ledger;
import org.mingzhang.year.Position;
import org.mingzhang.year.Year;

/** 年初预算 and 全年预算 as final accounts tell them, from the positions of the lines. */
final class YearFigures {
  private static final List<Shape> SHAPES =
      Yaml.resource("year/closing.yaml").get("figures").list().stream()
          .map(node -> new Shape(
              node.get("version").text(),
              node.get("measure").text(),
              Axis.named(node.get("axis").text()),
              node.get("members").texts()))
          .toList();

  private static final String INITIAL = "budget";

  private YearFigures() {}

  /** Figures of one version and measure, one for each member of an axis. */
  private record Shape(String version, String measure, Axis axis, List<String> members) {}

  /** The figures that were entered, those that follow from the events put in or added. */
  static List<Figure> of(Year year, Ledger ledger, List<Problem> problems) {
    // The approved budget prints carried-over money apart; the year's money is all that may be
    // spent.
    Figures initial = figures(year, ledger, Position::initial);
    Figures full = figures(year, ledger, Position::full).withCarriedOver();
    String own = String.valueOf(year.closing().profile().year());
    Map<Coordinate, BigDecimal> computed = new LinkedHashMap<>();
    for (Shape shape : SHAPES) {
      for (String member : shape.members()) {
        Coordinate asked = Coordinate.of(Axis.MEASURE, shape.measure()).with(shape.axis(), member);
        Figures from = shape.version().equals(INITIAL) ? initial : full;
        Coordinate told = asked.with(Axis.YEAR, own).with(Axis.VERSION, shape.version());
        from.at(asked).ifPresent(amount -> computed.put(told, Numbers.normal(amount)));
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (Figure entered : year.closing().figures()) {
      Coordinate coordinate = entered.coordinate().has(Axis.YEAR)
          ? entered.coordinate()
          : entered.coordinate().with(Axis.YEAR, own);
      BigDecimal amount = computed.remove(coordinate);
      if (amount != null && amount.compareTo(entered.amount()) != 0)
        problems.add(differs(coordinate, entered.amount(), amount));
      figures.add(amount == null ? entered : new Figure(coordinate, amount));
    }
    computed.forEach((coordinate, amount) -> figures.add(new Figure(coordinate, amount)));
    return figures;
  }

  private static Figures figures(Year year, Ledger ledger, Function<Position, BigDecimal> amount) {
    List<BudgetLine> lines = new ArrayList<>();
    ledger
        .positions()
        .forEach((key, position) -> lines.add(key.line(amount.apply(position), Procurement.NONE)));
    return Figures.of(year.budget().withLines(lines));
  }

  private static Problem differs(Coordinate at, BigDecimal entered, BigDecimal computed) {
    List<String> words = new ArrayList<>();
    at.members().forEach((axis, member) -> words.add(Members.name(axis, member)));
    return Closing.problem(
        Severity.WARNING,
        "figures.csv 里的“" + String.join(" ", words) + "”填的是 " + Numbers.text(entered)
            + " 元，由预算和事项算出的是 " + Numbers.text(computed) + " 元，用了后者",
        "",
        "请核对，或从 figures.csv 删去这一行");
  }
}
