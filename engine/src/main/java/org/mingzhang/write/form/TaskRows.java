package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.budget.Task;
import org.mingzhang.document.Side;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.form.Form;
import org.mingzhang.lexicon.Lexicon.Label;
import org.mingzhang.write.PrintedTable.Position;
import org.mingzhang.write.PrintedTable.Value;

/** 年度主要任务: the tasks of a goal table with what they cost, in all, of 财政拨款 and of other money. */
final class TaskRows {
  private static final int AMOUNTS = 3;

  private final Form form;
  private final Setting setting;
  private final SheetGrid grid;
  private final Numbers numbers;
  private final int firstAmount;

  TaskRows(Form form, Setting setting, SheetGrid grid) {
    this.form = form;
    this.setting = setting;
    this.grid = grid;
    this.numbers = Numbers.of(form);
    this.firstAmount = grid.width() - AMOUNTS;
  }

  /** In 元: 总额, 财政拨款, 其他资金. */
  private record Money(BigDecimal total, BigDecimal fiscal, BigDecimal other) {
    static final Money NONE = new Money(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Money plus(Money more) {
      return new Money(total.add(more.total), fiscal.add(more.fiscal), other.add(more.other));
    }

    List<BigDecimal> amounts() {
      return List.of(total, fiscal, other);
    }
  }

  /** @param total the word of the row that adds them up, empty for none */
  void print(String total) {
    List<Task> tasks = setting.dossier().tasks();
    int top = grid.next();
    int rows = 2 + tasks.size() + (total.isEmpty() ? 0 : 1);
    header(top, rows);
    List<List<Coordinate>> coordinates = coordinates(tasks, total);
    Money sum = Money.NONE;
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      int row = top + 2 + i;
      grid.put(row, 1, SheetGrid.label(task.name(), 1, 1));
      grid.put(row, 2, SheetGrid.text(task.content(), firstAmount - 2));
      Money money = money(task);
      sum = sum.plus(money);
      amounts(row, money, coordinates.get(i), null);
    }
    if (total.isEmpty()) return;
    int row = top + 2 + tasks.size();
    grid.put(row, 1, SheetGrid.label(total, firstAmount - 1, 1));
    amounts(row, sum, coordinates.get(tasks.size()), top + 2);
  }

  private void header(int top, int rows) {
    List<String> labels = form.labels();
    grid.put(top, 0, SheetGrid.label(labels.get(0), 1, rows));
    grid.put(top, 1, SheetGrid.head(labels.get(1), 1, 2));
    grid.put(top, 2, SheetGrid.head(labels.get(2), firstAmount - 2, 2));
    grid.put(top, firstAmount, SheetGrid.head(form.columns().get(0).get(0), AMOUNTS, 1));
    for (int c = 0; c < AMOUNTS; c++) {
      grid.put(top + 1, firstAmount + c, SheetGrid.head(form.columns().get(c).get(1), 1, 1));
    }
  }

  private List<List<Coordinate>> coordinates(List<Task> tasks, String total) {
    Face face = new Face(
        Side.NONE,
        List.of(List.of(form.labels().get(1))),
        List.of(Label.PROJECT),
        form.columns().subList(0, AMOUNTS),
        Collections.nCopies(AMOUNTS, ""),
        Collections.nCopies(AMOUNTS, form.unit()));
    List<Line> lines = new ArrayList<>();
    for (Task task : tasks) lines.add(Line.of(Label.PROJECT, task.name(), Line.Role.ITEM));
    if (!total.isEmpty()) lines.add(Line.of(Label.ITEM, total, Line.Role.TOTAL));
    String title = new Frame(form, setting).title();
    return Skeleton.bind(form, title, List.of(face), List.of(lines), setting).get(0);
  }

  private void amounts(
      int row, Money money, List<Coordinate> coordinates, @Nullable Integer firstTask) {
    for (int c = 0; c < AMOUNTS; c++) {
      BigDecimal yuan = money.amounts().get(c);
      Amount amount = numbers.amount(yuan, form.unit());
      String text = numbers.text(yuan, amount);
      List<Position> sum = new ArrayList<>();
      if (firstTask != null)
        for (int r = firstTask; r < row; r++) sum.add(new Position(r, firstAmount + c));
      else if (c == 0)
        for (int part = 1; part < AMOUNTS; part++) sum.add(new Position(row, firstAmount + part));
      grid.put(
          row,
          firstAmount + c,
          Body.number(
              text, text.isEmpty() ? null : new Value(coordinates.get(c), yuan, amount, sum)));
    }
  }

  private Money money(Task task) {
    BigDecimal fiscal = task.fiscal();
    BigDecimal other = task.other();
    if (fiscal == null) fiscal = covered(task, Map.of(Axis.FUND, "fiscal"));
    if (other == null) {
      other = task.fiscal() == null ? covered(task, Map.of()).subtract(fiscal) : BigDecimal.ZERO;
    }
    return new Money(fiscal.add(other), fiscal, other);
  }

  private BigDecimal covered(Task task, Map<Axis, String> members) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String covered : task.covers()) {
      Coordinate about = covered.equals(Task.BASIC)
          ? Coordinate.of(Axis.NATURE, "basic")
          : Coordinate.of(Axis.PROJECT, covered);
      Optional<BigDecimal> amount =
          setting.at(about.with(Axis.MEASURE, "expenditure").with(Coordinate.of(members)));
      sum = sum.add(amount.orElse(BigDecimal.ZERO));
    }
    return sum;
  }
}
