package org.mingzhang.bind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Lexicon.Meaning;
import org.mingzhang.lexicon.Words;

/** What the rows of one table are about, read from top to bottom: an account stands under the one opened above it. */
final class RowBinder {
  private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d{2})年?(?:度)?(?:预算数?|决算数?)?$");

  private final Table table;
  private final Coordinate about;
  private final Profile profile;
  private final Lexicon lexicon;
  private final AccountNames accounts;
  private final @Nullable Axis named;
  private final boolean hasIncomeSubtotal;
  private final boolean hasExpenseSubtotal;

  /** The account last opened on the expense side, for names without codes. */
  private String open = "";

  /** 年初结转 rows are followed by their funds. */
  private @Nullable String carried;

  RowBinder(
      Table table, Coordinate about, Profile profile, Lexicon lexicon, AccountNames accounts) {
    this.table = table;
    this.about = about;
    this.profile = profile;
    this.lexicon = lexicon;
    this.accounts = accounts;
    this.named = namedAxis();
    this.hasIncomeSubtotal =
        hasMeasure("revenue") || hasMeasure("opening") || hasMeasure("supplement");
    this.hasExpenseSubtotal =
        hasMeasure("expenditure") || hasMeasure("closing") || hasMeasure("distribution");
  }

  private boolean hasMeasure(String measure) {
    return table.rows().stream()
        .map(row -> lexicon.row(row.key()))
        .flatMap(Optional::stream)
        .anyMatch(m -> m.coordinate().get(Axis.MEASURE).filter(measure::equals).isPresent());
  }

  /** The axis that uncoded labels of this table belong to: economic or function account names, or projects. */
  private @Nullable Axis namedAxis() {
    int economic = 0;
    int function = 0;
    int rows = 0;
    for (Table.Row row : table.rows()) {
      if (row.code() != null
          || row.side() == Side.INCOME
          || lexicon.row(row.key()).isPresent()
          || isIssuer(row.key())) continue;
      rows++;
      if (!accounts.codes(Axis.ECONOMIC, row.key()).isEmpty()) economic++;
      if (!accounts.codes(Axis.FUNCTION, row.key()).isEmpty()) function++;
    }
    String title = Words.plain(table.title());
    boolean projects = title.contains("项目") && !title.contains("采购") || title.contains("绩效");
    if (projects) return Axis.PROJECT;
    if (rows == 0) return null;
    boolean twoSided = table.rows().stream().anyMatch(row -> row.side() == Side.EXPENSE);
    if (twoSided && function * 2 >= rows) return Axis.FUNCTION;
    if (economic * 2 >= rows && economic > function) return Axis.ECONOMIC;
    return function * 2 >= rows ? Axis.FUNCTION : null;
  }

  Coordinate meaning(Table.Row row) {
    String key = row.key();
    if (row.code() != null) return coded(row.code(), row.name());
    if (key.isEmpty() || isIssuer(key)) return Coordinate.EVERYTHING;
    Matcher year = YEAR.matcher(Words.plain(key));
    if (year.matches()) return Coordinate.of(Axis.YEAR, year.group(1));
    Optional<Meaning> word = lexicon.row(key);
    if (named == Axis.PROJECT) return isPair(row) ? pair(row) : project(key, word);
    if (row.side() == Side.EXPENSE || named != null) {
      Optional<Coordinate> account = account(row, word.isPresent());
      if (account.isPresent()) return account.get();
    }
    if (word.isPresent()) return known(row, word.get());
    carried = null;
    if (looksLikeUnit(key)) return Coordinate.of(Axis.UNIT, Words.plain(key));
    return Coordinate.of(Axis.ITEM, Lexicon.unnumbered(key));
  }

  private Coordinate coded(String code, String name) {
    Axis axis = AccountNames.axisOf(code);
    if (axis == null) return Coordinate.of(Axis.ITEM, code);
    boolean complete = axis == Axis.PROCUREMENT || code.length() % 2 == 1 && code.length() <= 7;
    if (complete) return Coordinate.of(axis, code);
    // A code that lost a digit: its name says which it is.
    return accounts.codes(axis, name).stream()
        .filter(candidate -> candidate.startsWith(code.substring(0, Math.min(3, code.length()))))
        .findFirst()
        .map(right -> Coordinate.of(axis, right))
        .orElse(Coordinate.of(Axis.ITEM, code));
  }

  /** Whether the row is a label and value of a project's own goal table: 本年度项目金额（元） | 3,600,900. */
  private boolean isPair(Table.Row row) {
    return row.cells().stream()
        .anyMatch(cell -> table.columns().get(cell.column()).path().equals(List.of("")));
  }

  private Coordinate pair(Table.Row row) {
    Optional<Coordinate> money = lexicon.projectMoney(row.key());
    if (money.isEmpty() || row.context().isEmpty())
      return Coordinate.of(Axis.ITEM, Lexicon.unnumbered(row.key()));
    return money.get().with(Axis.PROJECT, Lexicon.unnumbered(row.context().get(0)));
  }

  /** A task named 基本支出 is a task like the others: its money need not be all basic expenditure. */
  private static Coordinate project(String key, Optional<Meaning> word) {
    return word.isPresent() && word.get().total()
        ? word.get().coordinate()
        : Coordinate.of(Axis.PROJECT, Lexicon.unnumbered(key));
  }

  private Optional<Coordinate> account(Table.Row row, boolean isWord) {
    Axis axis = named == null ? Axis.FUNCTION : named;
    boolean topLevel = Words.plain(row.key()).matches("^[一二三四五六七八九十]+、.*");
    if (row.side() == Side.INCOME || isWord && !topLevel) return Optional.empty();
    Optional<String> code = accounts.under(axis, row.key(), topLevel ? "" : open);
    code.ifPresent(c -> open = c);
    return code.map(c -> Coordinate.of(axis, c));
  }

  private Coordinate known(Table.Row row, Meaning meaning) {
    Coordinate coordinate = meaning.coordinate();
    Optional<String> measure = coordinate.get(Axis.MEASURE);
    if (measure.isPresent()) {
      carried =
          measure.get().equals("opening") || measure.get().equals("closing") ? measure.get() : null;
    } else if (carried != null && coordinate.has(Axis.FUND)) {
      return coordinate.with(Axis.MEASURE, carried);
    }
    if (meaning.total()) {
      open = "";
      return total(row, coordinate);
    }
    return coordinate;
  }

  /** 总计 on a side is what comes in or goes out in all; where nothing but this year's money is listed, it is this year's. */
  private Coordinate total(Table.Row row, Coordinate coordinate) {
    String measure = coordinate.get(Axis.MEASURE).orElse("");
    boolean grand = measure.isEmpty() && Words.plain(row.key()).matches(".*总计|合计");
    boolean in = measure.equals("total-in") || grand && row.side() == Side.INCOME;
    boolean out = measure.equals("total-out") || grand && row.side() == Side.EXPENSE;
    if (in) return coordinate.with(Axis.MEASURE, hasIncomeSubtotal ? "total-in" : "revenue");
    if (out) return coordinate.with(Axis.MEASURE, hasExpenseSubtotal ? "total-out" : "expenditure");
    return coordinate;
  }

  private boolean isIssuer(String name) {
    String plain = Words.plain(name);
    String issuer = Words.plain(profile.issuer());
    return !issuer.isEmpty()
        && (plain.equals(issuer) || plain.equals(issuer + "(部门)") || plain.equals(issuer + "(汇总)"));
  }

  private static boolean looksLikeUnit(String name) {
    return Words.plain(name)
        .matches(".{4,}(?:局|委员会|办公室|办事处|中心|大队|学校|学院|医院|站|所|馆|院|队|处|\\(本级\\)|\\(本部\\)|机关)");
  }
}
