package org.mingzhang.budget;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;

/** What the tasks of the overall goals cost: 总额, and of it 财政拨款 and 其他资金. */
final class Goals {
  private static final String FISCAL = "fiscal";
  private static final String NON_FISCAL = "non-fiscal";

  private final Map<String, Task> tasks = new LinkedHashMap<>();

  Goals(List<Task> tasks) {
    for (Task task : tasks) this.tasks.putIfAbsent(Members.name(task.name()), task);
  }

  boolean isTask(String name) {
    return !tasks.isEmpty() && tasks.containsKey(Members.name(name));
  }

  List<String> names() {
    return tasks.values().stream().map(Task::name).toList();
  }

  /**
   * @param c with measure goal-budget, or expenditure of what is a task; the task is its project, all tasks where it has none
   * @param lines what lines add up to
   */
  Optional<BigDecimal> at(Coordinate c, Function<Coordinate, Optional<BigDecimal>> lines) {
    String name = c.get(Axis.PROJECT).orElse("");
    Coordinate spent = c.with(Axis.MEASURE, "expenditure");
    if (tasks.isEmpty() || !name.isEmpty() && !isTask(name)) return lines.apply(spent);
    Coordinate rest = spent.without(Axis.PROJECT);
    if (!name.isEmpty()) return of(task(name), rest, lines);
    BigDecimal sum = BigDecimal.ZERO;
    for (Task task : tasks.values()) {
      Optional<BigDecimal> amount = of(task, rest, lines);
      if (amount.isEmpty()) return amount;
      sum = sum.add(amount.get());
    }
    return Optional.of(sum);
  }

  private Task task(String name) {
    Task task = tasks.get(Members.name(name));
    if (task == null) throw new IllegalStateException("no task " + name);
    return task;
  }

  private static Optional<BigDecimal> of(
      Task task, Coordinate c, Function<Coordinate, Optional<BigDecimal>> lines) {
    String fund = c.get(Axis.FUND).orElse("");
    if (fund.equals(FISCAL) && task.fiscal() != null) return Optional.of(task.fiscal());
    if (fund.equals(NON_FISCAL) && task.other() != null) return Optional.of(task.other());
    boolean entered = task.fiscal() != null || task.other() != null;
    if (fund.isEmpty() && entered) {
      Optional<BigDecimal> other = of(task, c.with(Axis.FUND, NON_FISCAL), lines);
      return of(task, c.with(Axis.FUND, FISCAL), lines).flatMap(fiscal -> other.map(fiscal::add));
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String covered : task.covers()) {
      Coordinate part =
          covered.equals(Task.BASIC) ? c.with(Axis.NATURE, "basic") : c.with(Axis.PROJECT, covered);
      Optional<BigDecimal> amount = lines.apply(part);
      if (amount.isEmpty()) return amount;
      sum = sum.add(amount.get());
    }
    return Optional.of(sum);
  }
}
