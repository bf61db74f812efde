package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Equation;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Unchecked;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Side;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Box;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Fact;
import org.mingzhang.fact.Place;

/** A made-up budget of one table and two sentences, with one wrong total. */
final class Fixture {
  static final String HOSTILE = "<script>alert('x')</script>&\"";

  private Fixture() {}

  static final Coordinate SPENDING =
      Coordinate.of(Map.of(Axis.YEAR, "2026", Axis.MEASURE, "expenditure"));

  /** 表1: 基本 600.00 + 项目 350.00, total printed as 960.00. */
  static Disclosure budget() {
    Place table = Place.onPage(2, null).inTable("表1", null, null);
    List<Table.Column> columns = List.of(column("支出总计"), column("基本支出"), column("项目支出"));
    List<Table.Row> rows = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    String[] texts = {"960.00", "600.00", "350.00"};
    List<Table.Cell> cells = new ArrayList<>();
    for (int c = 0; c < texts.length; c++) {
      Place place = new Place(
          "表1",
          "合计",
          columns.get(c).header(),
          2,
          0,
          texts[c],
          new Box(50 + 60 * c, 100, 100 + 60 * c, 112));
      Amount amount = Amount.of(texts[c], MoneyUnit.WAN_YUAN);
      Coordinate coordinate =
          c == 0 ? SPENDING : SPENDING.with(Axis.NATURE, c == 1 ? "basic" : "project");
      cells.add(new Table.Cell(c, texts[c], amount, coordinate, place));
      facts.add(new Fact(coordinate, amount, place, Fact.Origin.cell(0, 0, c)));
    }
    rows.add(new Table.Row("合计", "", null, Side.NONE, List.of(), cells, table));
    rows.add(new Table.Row("201", HOSTILE, "201", Side.NONE, List.of(), List.of(), table));
    Place line = Place.onLine(12);
    Sentence first = new Sentence("2026年支出预算960.00万元。", List.of("第二部分"), 1, line);
    Sentence second =
        new Sentence("与上年相比，" + HOSTILE + "增加0万元。", List.of("第二部分"), 1, Place.onLine(13));
    Claim claim = new Claim(
        Claim.Kind.AMOUNT,
        "支出预算960.00万元",
        SPENDING,
        Amount.of("960.00", MoneyUnit.WAN_YUAN),
        null,
        "万元",
        line.quoting("960.00"));
    facts.add(new Fact(
        SPENDING, Amount.of("960.00", MoneyUnit.WAN_YUAN), claim.place(), Fact.Origin.claim(0)));
    return new Disclosure(
        new Source("budget.txt", Source.Format.TEXT, List.of(), List.of(), Map.of()),
        new Profile("云山区示范局", 2026, Profile.Kind.BUDGET, "部门", ""),
        List.of(),
        List.of(new Table("表1", "支出总表", MoneyUnit.WAN_YUAN, columns, rows, List.of(), null, table)),
        List.of(first, second),
        List.of(),
        List.of(claim),
        facts,
        List.of(),
        List.of());
  }

  private static Table.Column column(String header) {
    return new Table.Column(
        List.of(header), Side.NONE, MoneyUnit.WAN_YUAN, Table.Column.Kind.AMOUNT);
  }

  static CheckResult checked() {
    Disclosure budget = budget();
    List<Equation.Term> terms = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      terms.add(new Equation.Term(budget.facts().get(i), BigDecimal.valueOf(i == 0 ? 1 : -1)));
    }
    Equation equation = new Equation("partition", "支出总计等于基本支出与项目支出之和", terms);
    List<Place> places = budget.facts().subList(0, 3).stream().map(Fact::place).toList();
    Finding wrong = new Finding(
        "partition",
        Severity.ERROR,
        places,
        "950.00",
        "960.00",
        "支出总计 960.00 与基本支出、项目支出之和 950.00 不等，差 10.00 万元。",
        "The total 960.00 is not the sum 950.00 of its parts.",
        "表1 合计 支出总计 960.00 → 950.00");
    Finding zero = new Finding(
        "change-of-zero",
        Severity.WARNING,
        List.of(Place.onLine(13).quoting("增加0万元")),
        "持平",
        "增加0万元",
        HOSTILE + "没有变化不写增加。",
        "",
        null);
    Unchecked unchecked = new Unchecked("表2", "没有读到数字", List.of(Place.onPage(3, null)));
    return new CheckResult(budget, List.of(wrong, zero), List.of(unchecked), List.of(equation));
  }
}
