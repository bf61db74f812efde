package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Side;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;
import org.mingzhang.form.Form;

/** A table of amounts: rows and columns are put together first; blanks are settled when all tables are known. */
final class AmountTable {
  private final Region region;
  private final LooseWords words;
  private final LooseHints hints;
  private final Layout layout;
  private final List<RowDraft> rows;
  private final List<Source.Problem> problems = new ArrayList<>();
  private List<List<String>> income;
  private final List<List<String>> expense;
  private @Nullable Form form;

  private AmountTable(Region region, LooseHints hints, LooseWords words) {
    this.region = region;
    this.words = words;
    this.hints = hints;
    HeaderEnd parts = HeaderEnd.of(region, words);
    Layout told = Layout.of(parts.header(), region, hints, words);
    this.layout = mostRowsCoded(parts.rows()) ? told.coded() : told;
    Style style = layout.style();
    List<Segment> segments = Segments.of(parts.rows(), style, words);
    this.income = layout.income();
    this.expense = layout.expense();
    this.rows = style.twoSided()
        ? TwoSided.rows(segments, Math.max(1, income.size()), Math.max(1, expense.size()), words)
        : OneSided.rows(segments, style, Math.max(1, income.size()), words);
    rows.removeIf(row -> row.label().isEmpty() && row.code.isEmpty() && row.values.isEmpty());
    if (!style.twoSided() && !style.twoCodes()) chooseColumns(parts.header());
    else if (layout.form() != null && layout.form().twoSided() == style.twoSided())
      form = layout.form();
  }

  static AmountTable read(Region region, LooseHints hints, LooseWords words) {
    return new AmountTable(region, hints, words);
  }

  private static boolean mostRowsCoded(List<Line> lines) {
    long coded = 0;
    long rows = 0;
    for (Line line : lines) {
      List<Token> tokens = line.tokens();
      if (tokens.size() < 2 || tokens.get(tokens.size() - 1).isWord()) continue;
      rows++;
      if (tokens.get(0).text().matches("[2-5]\\d{2}(?:\\d{2}){0,2}|[A-C]\\d{2,8}")
          && tokens.get(1).isWord()) coded++;
    }
    return coded > 0 && coded * 2 >= rows;
  }

  /** Of all readings of the header: the one with as many columns as rows have numbers, and whose sums hold most. */
  private void chooseColumns(List<Line> header) {
    int most = rows.stream().mapToInt(row -> row.values.size()).max().orElse(0);
    List<List<List<String>>> readings = new ArrayList<>(List.of(income));
    readings.addAll(layout.alternatives());
    for (List<List<String>> reading : List.copyOf(readings)) {
      int extra = reading.size() - most;
      boolean unlisted = extra > 0
          && most > 0
          && reading.subList(0, extra).stream()
              .allMatch(
                  path -> path.size() == 1 && !words.isListedHeader(LooseWords.canon(path.get(0))));
      if (unlisted) readings.add(reading.subList(extra, reading.size()));
    }
    Map<List<List<String>>, Form> ofForms = new HashMap<>();
    for (Form known : Layout.forms(region, hints)) {
      if (!ofForms.containsKey(known.columns())) readings.add(known.columns());
      ofForms.putIfAbsent(known.columns(), known);
    }
    List<List<String>> best = null;
    double bestScore = -1;
    for (List<List<String>> reading : readings) {
      if (reading.size() < most || reading.isEmpty()) continue;
      double score = (reading.size() == most ? 2 : 0)
          + sumsHeld(reading)
          + (reading == income ? 0.2 : 0)
          + (ofForms.containsKey(reading) ? HeaderLikeness.of(reading, header) : 0)
          - 0.01 * reading.size();
      if (score > bestScore) {
        bestScore = score;
        best = reading;
      }
    }
    if (best != null) {
      income = best;
      form = ofForms.get(best);
      doubt(readings);
      unknownWords();
      if (form == null)
        form = Layout.forms(region, hints).stream()
            .filter(f -> f.columns().size() == income.size())
            .findFirst()
            .orElse(null);
      return;
    }
    List<List<String>> extended = new ArrayList<>(income.size() <= most ? income : List.of());
    if (most > 0) {
      problem(
          "表头有 " + income.size() + " 个栏目，行内最多有 " + most + " 个数字",
          "栏目名称与数字的对应关系无法确定",
          region.first().place());
    }
    while (extended.size() < most) extended.add(List.of("第" + (extended.size() + 1) + "列"));
    income = extended;
  }

  /** Says so where another order of the columns fits the numbers as well. */
  private void doubt(List<List<List<String>>> readings) {
    double held = sumsHeld(income);
    List<ColumnSums.Sum> sums = ColumnSums.of(income, words);
    for (List<List<String>> other : readings) {
      if (other.size() != income.size()
          || sums.isEmpty()
          || ColumnSums.of(other, words).isEmpty()
          || sumsHeld(other) < held) continue;
      if (rows.stream().noneMatch(row -> differs(row, other))) continue;
      problem("栏目的左右顺序", "表头有分组，另一种顺序同样满足各栏合计关系", region.first().place());
      return;
    }
  }

  /** Says so where the header has words that nothing knows beside groups: their place is by order only. */
  private void unknownWords() {
    if (form != null || income.stream().allMatch(path -> path.size() == 1)) return;
    List<String> unknown = income.stream()
        .flatMap(List::stream)
        .distinct()
        .filter(w -> !words.isHeaderWord(LooseWords.canon(w)))
        .limit(6)
        .toList();
    if (!unknown.isEmpty())
      problem(
          "表头 " + String.join("、", unknown),
          "表头文字无法辨认，栏目按出现次序对应",
          region.first().place());
  }

  private boolean differs(RowDraft row, List<List<String>> other) {
    if (row.values.size() != income.size()) return false;
    Map<String, BigDecimal> here = new HashMap<>();
    Map<String, BigDecimal> there = new HashMap<>();
    for (int i = 0; i < income.size(); i++) {
      BigDecimal value = row.values.get(i).token().value();
      if (value == null || value.signum() == 0) continue;
      here.put(String.join("/", income.get(i)), value);
      there.put(String.join("/", other.get(i)), value);
    }
    return here.keySet().equals(there.keySet())
        ? !here.equals(there)
        : sameWords(other) && !here.equals(there);
  }

  private boolean sameWords(List<List<String>> other) {
    return new HashSet<>(income).equals(new HashSet<>(other));
  }

  /** Share of full rows in which the header's sums hold; 0.5 where it states none. */
  private double sumsHeld(List<List<String>> reading) {
    List<ColumnSums.Sum> sums = ColumnSums.of(reading, words);
    int full = 0;
    int held = 0;
    for (RowDraft row : rows) {
      if (row.values.size() != reading.size()) continue;
      BigDecimal[] amounts = new BigDecimal[reading.size()];
      for (int i = 0; i < amounts.length; i++)
        amounts[i] = row.values.get(i).token().value();
      full++;
      if (sums.stream().allMatch(sum -> sum.holds(amounts))) held++;
    }
    return sums.isEmpty() || full == 0 ? 0.5 : (double) held / full;
  }

  /** Says what this table tells about others. */
  void tell(Evidence evidence) {
    if (layout.style().twoSided()) evidence.takeFunds(rows);
    else if (!layout.style().twoCodes()) evidence.takeFullRows(rows, income);
  }

  List<String> labels() {
    return rows.stream()
        .map(RowDraft::label)
        .filter(label -> label.length() > 1)
        .toList();
  }

  LooseTable settle(Evidence evidence) {
    Style style = layout.style();
    String broken = new Sense(words)
        .broken(rows, style, style.twoSided() ? List.of() : ColumnSums.of(income, words));
    if (!broken.isEmpty()) {
      problems.clear();
      problem("整张表", broken, region.first().place());
      return new LooseTable(
          new AmountRows(region, style, List.of(), List.of(), List.of(), words)
              .table(List.of(), null),
          region.lines(),
          problems);
    }
    if (style.twoCodes()) {
      rows.forEach(this::byHalf);
    } else if (style.twoSided()) {
      settleSide(rows.stream().filter(r -> r.side == Side.INCOME).toList(), income, evidence);
      settleSide(rows.stream().filter(r -> r.side != Side.INCOME).toList(), expense, evidence);
      String unsure = String.join(
          "、",
          rows.stream()
              .filter(r -> !r.sideIsCertain)
              .limit(8)
              .map(RowDraft::label)
              .toList());
      if (!unsure.isEmpty())
        problem(
            "行 " + unsure + " 属于收入还是支出", "该行单独成行，文字不足以判断，按支出处理", region.first().place());
    } else {
      settleSide(rows, income, evidence);
    }
    return new LooseTable(
        new AmountRows(region, style, income, expense, layout.texts(), words).table(rows, form),
        region.lines(),
        problems);
  }

  private void byHalf(RowDraft row) {
    int half = 0;
    for (int h = 0; income.size() > 1 && h < words.halves().size(); h++) {
      LooseWords.Half candidate = words.halves().get(h);
      if (candidate.total().equals(LooseWords.key(row.label()))) half = h;
      if (row.code.length() >= 3 && candidate.classes().contains(row.code.substring(0, 3)))
        half = h;
    }
    row.columns = new int[row.values.size()];
    for (int i = 0; i < row.columns.length; i++) row.columns[i] = Math.min(half, income.size() - 1);
    if (row.values.size() > 1) {
      problem(
          "行 " + name(row) + " 有 " + row.values.size() + " 个数字", "该栏每行只应有一个数字", row.line.place());
      row.columns = new int[] {row.columns[0]};
    }
  }

  private void settleSide(List<RowDraft> side, List<List<String>> paths, Evidence evidence) {
    RowDraft total = null;
    for (RowDraft row : side) {
      boolean sum = words.isTotalRow(row.label())
          || LooseWords.key(row.label()).equals(LooseWords.key(region.issuer()));
      if (sum
          && !row.values.isEmpty()
          && (total == null || LooseWords.key(row.label()).startsWith("本年"))) total = row;
    }
    List<RowDraft> open =
        new BlankCells(side, paths, ColumnSums.of(paths, words), evidence).settle(total);
    for (RowDraft row : side) {
      if (row.values.size() > paths.size()) {
        problem(
            "行 " + name(row) + " 有 " + row.values.size() + " 个数字，多于 " + paths.size() + " 个栏目",
            "多出的数字无法归入栏目",
            row.line.place());
        row.columns = Arrays.copyOf(row.columns, Math.min(row.columns.length, paths.size()));
      }
    }
    if (open.isEmpty()) return;
    String rest = open.size() > 5 ? " 等 " + open.size() + " 行" : "";
    String names =
        String.join("、", open.stream().limit(5).map(AmountTable::name).toList());
    problem(
        "行 " + names + rest + " 的数字所在栏目",
        "该行有空白栏目，按算术关系和其他表仍有不止一种可能",
        open.get(0).line.place());
  }

  private static String name(RowDraft row) {
    return row.code.isEmpty() ? row.label() : row.code;
  }

  private void problem(String what, String why, Place place) {
    if (problems.size() < 30) {
      problems.add(new Source.Problem(
          what,
          why,
          place.inTable(region.number().isEmpty() ? region.title() : region.number(), null, null)));
    }
  }
}
