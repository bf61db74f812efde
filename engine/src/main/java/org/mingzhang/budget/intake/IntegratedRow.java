package org.mingzhang.budget.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.table.Days;
import org.mingzhang.budget.table.Members;
import org.mingzhang.budget.table.Numbers;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.fact.Axis;

/** One row of an export, and the line it becomes. */
final class IntegratedRow {
  /** In 万元 an amount exact to the fen has six decimals. */
  private static final int DECIMALS = 6;

  private static final int MONEY_DECIMALS = 2;

  private final IntegratedHeader header;
  private final List<String> cells;
  private final Origin origin;
  private final Problems problems;
  private boolean sound = true;
  private boolean guessed;

  IntegratedRow(IntegratedHeader header, List<String> cells, Origin origin, Problems problems) {
    this.header = header;
    this.cells = cells;
    this.origin = origin;
    this.problems = problems;
  }

  /** Whether its nature had to be guessed from its accounts. */
  boolean isGuessed() {
    return guessed;
  }

  /** A cell by its meaning; "" where it is blank or there is no such column. */
  String text(String id) {
    Integer at = header.columns().get(id);
    return at == null || at >= cells.size() ? "" : cells.get(at).strip();
  }

  private void wrong(String id, String what, String expected) {
    sound = false;
    problems.error(origin, header.name(id), what, expected, "这一行没有导入");
  }

  /** The line; empty where something is wrong with the row, which is told. */
  Optional<BudgetLine> line(int year) {
    String told = text("year").replace("年", "");
    if (!told.isEmpty() && !told.equals(String.valueOf(year)))
      wrong("year", "“" + told + "”不是要导入的年度", String.valueOf(year));
    String unit = text("unit").isEmpty() ? text("unit-code") : text("unit");
    if (unit.isEmpty()) wrong("unit", "没有填", "单位名称");
    String economic = IntegratedWords.code(text("economic"));
    String nature = nature(economic);
    String project = nature.equals("project") ? projectName() : "";
    Procurement procurement = procurement();
    BudgetLine line = new BudgetLine(
        unit,
        IntegratedWords.code(text("function")),
        economic,
        IntegratedWords.code(text("government-economic")),
        nature,
        project,
        fund(nature),
        pick("source", IntegratedWords::source, "年初预算、上年结转或其代码").orElse(Source.THIS_YEAR),
        amount(),
        procurement,
        note(nature));
    return sound ? Optional.of(line) : Optional.empty();
  }

  /** The payment of a line; empty where something is wrong with it, which is told. */
  Optional<Paid> paid(BudgetLine line, int year) {
    String voucher = text("voucher");
    if (voucher.isEmpty()) wrong("voucher", "没有填", "支付凭证号");
    String told = text("paid-on");
    String day = Days.normal(told.matches("\\d{8}") ? dashed(told) : told).orElse("");
    if (day.isEmpty()) wrong("paid-on", "“" + told + "”不是日期", "如“" + year + "-03-15”的日期");
    else if (!day.startsWith(year + "-")) wrong("paid-on", "“" + told + "”不在 " + year + " 年", "");
    if (line.amount().signum() == 0) wrong(header.amountHeader(), "金额为零", "支付的金额");
    if (!sound) return Optional.empty();
    String use = text("use").isEmpty() ? text("note") : text("use");
    return Optional.of(new Paid(line, voucher, LocalDate.parse(day), text("payee"), use, origin));
  }

  /** 20240315 as days are written elsewhere. */
  private static String dashed(String digits) {
    return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
  }

  private String nature(String economic) {
    String told = text("nature");
    if (!told.isEmpty())
      return pick("nature", words -> Members.id(Axis.NATURE, words), "支出性质的名称").orElse("project");
    if (!text("category").isEmpty())
      return pick(
              "category",
              words -> IntegratedWords.nature(words, economic),
              "人员类、公用经费、其他运转类、特定目标类或其代码")
          .orElse("project");
    guessed = true;
    boolean hasProject = !text("project").isEmpty() || !text("project-code").isEmpty();
    return IntegratedWords.guessedNature(economic, hasProject);
  }

  private String projectName() {
    String name = text("project").isEmpty() ? text("project-code") : text("project");
    if (name.isEmpty()) wrong("project", "没有填", "项目支出的项目名称");
    return name;
  }

  private String fund(String nature) {
    String id = text("fund").isEmpty() ? "fund-code" : "fund";
    if (text(id).isEmpty()) {
      wrong(id, "没有填", "资金性质");
      return "";
    }
    return pick(id, words -> IntegratedWords.fund(words, nature), "资金性质的代码或名称").orElse("");
  }

  private BigDecimal amount() {
    String id = header.amountHeader();
    String text = text(id);
    if (text.isEmpty()) {
      wrong(id, "没有填", "金额");
      return BigDecimal.ZERO;
    }
    try {
      BigDecimal amount = Numbers.normal(Numbers.parse(text, DECIMALS).multiply(header.factor()));
      if (amount.scale() <= MONEY_DECIMALS) return amount;
      wrong(id, "“" + text + "”折合 " + amount.toPlainString() + " 元，多于两位小数", "精确到分的金额");
    } catch (IllegalArgumentException e) {
      wrong(id, String.valueOf(e.getMessage()), "数字");
    }
    return BigDecimal.ZERO;
  }

  private Procurement procurement() {
    String item = IntegratedWords.code(text("procurement"));
    boolean bought = isYes("is-procurement");
    if (item.isEmpty()) {
      if (bought)
        problems.warning(
            origin, header.name("is-procurement"), "是政府采购，但没有采购品目，没有按采购导入", "", "请在明细里补上采购品目");
      return Procurement.NONE;
    }
    BigDecimal quantity = BigDecimal.ZERO;
    try {
      if (!text("quantity").isEmpty()) quantity = Numbers.parse(text("quantity"), DECIMALS);
    } catch (IllegalArgumentException e) {
      wrong("quantity", String.valueOf(e.getMessage()), "数字");
    }
    String sme =
        pick("reserve", words -> Members.id(Axis.SME, words), "中小企业、小微企业或空白").orElse("");
    Reserve reserve = switch (sme) {
      case "sme" -> Reserve.SME;
      case "micro" -> Reserve.MICRO;
      default -> Reserve.NOBODY;
    };
    return new Procurement(item, quantity, reserve, isYes("pending"));
  }

  private boolean isYes(String id) {
    return switch (text(id)) {
      case "", "0", "2", "否", "N", "n", "false", "FALSE" -> false;
      case "1", "是", "Y", "y", "true", "TRUE" -> true;
      default -> {
        wrong(id, "“" + text(id) + "”看不懂", "1 或 0、是或否");
        yield false;
      }
    };
  }

  private <V> Optional<V> pick(String id, Function<String, Optional<V>> choice, String expected) {
    String text = text(id);
    if (text.isEmpty()) return Optional.empty();
    Optional<V> picked = choice.apply(text);
    if (picked.isEmpty()) wrong(id, "不认识“" + text + "”", expected);
    return picked;
  }

  /** The note, and whatever stands in columns nobody knows. A basic line's project is named here too. */
  private String note(String nature) {
    String extra = header.unknown().entrySet().stream()
        .filter(column ->
            column.getKey() < cells.size() && !cells.get(column.getKey()).isBlank())
        .map(column -> column.getValue() + "：" + cells.get(column.getKey()).strip())
        .collect(Collectors.joining("；"));
    String project = nature.equals("project") || text("project").isEmpty()
        ? ""
        : header.name("project") + "：" + text("project");
    return Stream.of(text("note"), project, extra)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("；"));
  }
}
