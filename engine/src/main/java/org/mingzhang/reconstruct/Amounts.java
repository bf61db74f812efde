package org.mingzhang.reconstruct;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.fact.Axis;
import org.mingzhang.reconstruct.Cell.Block;

/** The exact amount of every cell. */
final class Amounts {
  private static final long TIME = 8_000;
  private static final int ROUNDS = 5;
  private static final double CAREFUL = 25;
  private static final double GIVEN_UP = 1e-5;
  private static final double HARDLY = 1e-6;
  private static final String NOTHING_FOUND = "没有找到能印出各表的数据：表格之间的关系过多或互相矛盾，请先用 check 核对这份文件。";
  private static final BigDecimal FEN = BigDecimal.valueOf(100);

  final List<Cell> cells;
  final long[] fen;

  private Amounts(List<Cell> cells, long[] fen) {
    this.cells = cells;
    this.fen = fen;
  }

  /**
   * @param step the least amount lines are told in, in 分
   * @throws IrreconcilableException where no amounts are found in time
   */
  static Amounts find(Margins margins, Questions questions, long step)
      throws IrreconcilableException {
    Map<Asked, Map<Integer, Integer>> asked = new LinkedHashMap<>();
    for (Asked a : questions.cells()) {
      Map<Integer, Integer> terms = margins.terms(a);
      if (terms != null) asked.put(a, terms);
    }
    Map<Asked, Map<Integer, Integer>> withText = new LinkedHashMap<>(asked);
    for (Asked a : questions.text()) {
      Map<Integer, Integer> terms = margins.terms(a);
      if (terms != null && !terms.isEmpty()) withText.put(a, terms);
    }
    Set<Integer> negative = negative(asked);
    Map<Programme.Question, Double> weights = Programme.grouped(withText);
    long[] fen = solve(margins, weights, negative, step, unit(questions, step));
    level(Ties.of(margins), fen);
    return new Amounts(margins.cells, fen);
  }

  /** Cells of a number that is printed negative. */
  private static Set<Integer> negative(Map<Asked, Map<Integer, Integer>> asked) {
    Set<Integer> cells = new TreeSet<>();
    asked.forEach((a, terms) -> {
      boolean change = a.get(Axis.VERSION).orElse("").equals("change");
      if (!change && a.fact().amount().yuan().signum() < 0) cells.addAll(terms.keySet());
    });
    return cells;
  }

  /**
   * Solves, and where the document contradicts itself, again: what was contradicted becomes cheaper to contradict, so that
   * the blame gathers on few numbers instead of a little on many.
   */
  private static long[] solve(
      Margins margins,
      Map<Programme.Question, Double> weights,
      Set<Integer> negative,
      long step,
      double unit)
      throws IrreconcilableException {
    long deadline = System.nanoTime() + TIME * 1_000_000;
    Map<Programme.Question, Double> now = new LinkedHashMap<>(weights);
    long @Nullable [] best = null;
    for (int round = 0; round <= ROUNDS; round++) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left < 10) break;
      Programme programme = new Programme(margins.cells, step, unit);
      now.forEach((question, weight) ->
          programme.ask(question, weight, isSmall(question, margins.cells) ? CAREFUL : 1));
      Ties.of(margins).forEach(programme::tie);
      taste(margins.cells, programme);
      Ties.likes(margins).forEach(programme::like);
      negative.forEach(programme::allowNegative);
      long[] found = programme.solve(left).orElse(null);
      if (found == null) break;
      best = found;
      if (!reweighed(now, weights, programme, round == ROUNDS - 1)) break;
    }
    if (best == null) throw new IrreconcilableException(NOTHING_FOUND);
    return best;
  }

  /** “三公”经费 are small sums that forms print to the 元. */
  private static boolean isSmall(Programme.Question question, List<Cell> cells) {
    return question.terms().keySet().stream()
        .allMatch(i -> cells.get(i).block() == Block.THREE_PUBLIC);
  }

  /**
   * Whether anything was contradicted.
   *
   * @param last whether what is contradicted is given up, so that the rest comes out as printed
   */
  private static boolean reweighed(
      Map<Programme.Question, Double> now,
      Map<Programme.Question, Double> weights,
      Programme programme,
      boolean last) {
    boolean contradicted = false;
    for (Map.Entry<Programme.Question, Double> question : now.entrySet()) {
      double much = programme.contradiction(question.getKey());
      contradicted |= much > HARDLY;
      double weight = weights.getOrDefault(question.getKey(), 1.0);
      boolean givenUp = last && much > HARDLY;
      question.setValue(givenUp ? weight * GIVEN_UP : weight / (1 + much));
    }
    return contradicted;
  }

  /** Half the unit that most cells are printed in. */
  private static double unit(Questions questions, long step) {
    double[] halves = questions.cells().stream()
        .mapToDouble(a -> a.fact().amount().halfUnit().multiply(FEN).doubleValue())
        .sorted()
        .toArray();
    return halves.length == 0 ? step : Math.max(step, halves[halves.length / 2]);
  }

  private static void taste(List<Cell> cells, Programme programme) {
    Affinity affinity = Affinity.shipped();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      String nature = cell.get(Axis.NATURE);
      if (cell.block() == Block.FUNCTION && !nature.equals("project")) {
        List<String> accounts = affinity.accounts(cell.get(Axis.FUNCTION));
        boolean usual = accounts.isEmpty()
            || accounts.stream().limit(2).anyMatch(e -> affinity.nature(e).equals(nature));
        if (!usual) programme.dislike(i, 1);
      }
      if (cell.block() == Block.PROJECT && cell.get(Axis.PROJECT).isEmpty())
        programme.dislike(i, 5);
      if (cell.block() == Block.PROJECT && !cell.get(Axis.PROJECT).isEmpty()) {
        var category = ProjectPlan.category(cell.get(Axis.PROJECT));
        if (!fundOf(category).equals(cell.get(Axis.FUND))) programme.dislike(i, 1);
      }
      if (cell.block() == Block.ECONOMIC && !cell.get(Axis.THREE_PUBLIC).isEmpty()) {
        List<String> natures = Affinity.naturesOf(cell.get(Axis.THREE_PUBLIC));
        boolean ordinary = List.of(Space.BASIC_FUND, Space.DUTY_FUND).contains(cell.get(Axis.FUND));
        programme.dislike(i, natures.indexOf(nature) + (ordinary ? 0 : 3));
      }
      if (cell.block() == Block.PURCHASE && !cell.get(Axis.SME).isEmpty()) programme.dislike(i, 1);
    }
  }

  private static String fundOf(org.mingzhang.budget.Project.Category category) {
    String id = category.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return Affinity.data().get("categories").get(id).get("fund").text(Space.DUTY_FUND);
  }

  /** Takes out what rounding to whole steps has left between margins. */
  private static void level(List<Ties.Tie> ties, long[] fen) {
    for (int round = 0; round < 4; round++) {
      for (Ties.Tie tie : ties) {
        if (tie.soft()) continue;
        long gap = 0;
        int largest = -1;
        for (Map.Entry<Integer, Integer> term : tie.terms().entrySet()) {
          gap += term.getValue() * fen[term.getKey()];
          boolean last = term.getValue() < 0;
          if (last && (largest < 0 || fen[term.getKey()] > fen[largest])) largest = term.getKey();
        }
        if (gap != 0 && largest >= 0) fen[largest] += gap;
      }
    }
  }

  /** How an exact amount would be printed where another stands. */
  static Amount as(Amount printed, BigDecimal yuan) {
    return new Amount(
        printed.unit().fromYuan(yuan).setScale(printed.decimals(), RoundingMode.HALF_UP),
        printed.unit());
  }

  /** The positions of the cells of a block, in order. */
  List<Integer> in(Block block) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++)
      if (cells.get(i).block() == block && fen[i] != 0) found.add(i);
    return found;
  }

  long[] amounts(List<Integer> positions) {
    return positions.stream().mapToLong(i -> fen[i]).toArray();
  }

  static BigDecimal yuan(long fen) {
    return plain(BigDecimal.valueOf(fen, 2));
  }

  /** Without needless decimals: 1200, 0.5. */
  static BigDecimal plain(BigDecimal yuan) {
    BigDecimal stripped = yuan.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
