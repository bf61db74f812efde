package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Project;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.form.Form;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.write.PrintedTable.Cell;
import org.mingzhang.write.PrintedTable.Value;

/** What stands in the named fields of a sheet. */
final class FieldValues {
  private static final Coordinate SPENDING = Coordinate.of(Axis.MEASURE, "expenditure");
  private static final Coordinate BUYING = Coordinate.of(Axis.MEASURE, "procurement");

  private final Form form;
  private final Setting setting;
  private final @Nullable Project project;
  private final @Nullable Evaluation evaluation;

  FieldValues(
      Form form, Setting setting, @Nullable Project project, @Nullable Evaluation evaluation) {
    this.form = form;
    this.setting = setting;
    this.project = project;
    this.evaluation = evaluation;
  }

  /**
   * @param is what the field holds, as the form's file calls it
   * @param label its printed label, which names the unit of an amount
   * @param zero how a zero is printed here; empty where it is as in the rest of the form
   */
  Cell cell(String is, String label, String zero) {
    if (evaluation != null) return Cell.text(ofEvaluation(is, evaluation));
    if (project == null) return Cell.text(ofDocument(is));
    Optional<Coordinate> money = money(is);
    return money.isPresent()
        ? amount(money.get(), label, zero, project)
        : Cell.text(ofProject(is, project));
  }

  private String ofDocument(String is) {
    return switch (is) {
      case "issuer" -> setting.profile().issuer();
      case "supervisor" -> setting.supervisor();
      case "year" -> String.valueOf(setting.profile().year());
      case "goals" -> Gaps.goals(setting);
      default -> throw unknown(is);
    };
  }

  private String ofEvaluation(String is, Evaluation of) {
    return switch (is) {
      case "project-code" -> of.projectCode();
      case "project-name" -> of.project();
      case "unit" -> of.unit();
      case "unit-code" -> of.unitCode();
      default -> ofDocument(is);
    };
  }

  private String ofProject(String is, Project of) {
    int year = setting.profile().year();
    return switch (is) {
      case "project-code" -> of.code();
      case "project-name" -> of.name();
      case "category" -> of.category().label();
      case "use" -> String.join("", setting.dossier().texts().of("use-class", of.name()));
      case "start" -> of.start().isEmpty() ? year + "-01-01" : of.start();
      case "end" -> of.end().isEmpty() ? year + "-12-31" : of.end();
      case "content" -> of.content();
      case "purpose" -> of.purpose();
      case "goods" -> goods(of);
      case "long-goal" -> of.longGoal();
      case "goal" -> of.goal();
      default -> ofDocument(is);
    };
  }

  private String goods(Project of) {
    return setting
        .figures()
        .members(Axis.PROCUREMENT, BUYING.with(Axis.PROJECT, of.name()))
        .stream()
        .filter(code -> code.startsWith("A"))
        .map(code -> setting.name(Axis.PROCUREMENT, code))
        .collect(Collectors.joining("、"));
  }

  /** What money a field is about, without the project; empty for words. */
  private static Optional<Coordinate> money(String is) {
    return Optional.ofNullable(
        switch (is) {
          case "whole-amount", "amount" -> SPENDING;
          case "fiscal" -> SPENDING.with(Axis.FUND, "fiscal");
          case "other" -> SPENDING.with(Axis.FUND, "non-fiscal");
          case "transfer" -> Coordinate.of(Axis.MEASURE, "transfer");
          case "services" -> BUYING.with(Axis.PROCUREMENT, "C");
          case "goods-amount" -> BUYING.with(Axis.PROCUREMENT, "A");
          default -> null;
        });
  }

  private Cell amount(Coordinate about, String label, String zero, Project of) {
    BigDecimal yuan = setting.at(about.with(Axis.PROJECT, of.name())).orElse(BigDecimal.ZERO);
    boolean isWhole = Lexicon.shipped().projectMoney(label).isEmpty();
    if (isWhole && about.equals(SPENDING) && !of.spread().isEmpty())
      yuan = of.spread().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Numbers numbers = Numbers.of(form);
    MoneyUnit unit = MoneyUnit.namedIn(label).orElse(form.unit());
    Amount amount = numbers.amount(yuan, unit);
    String text = yuan.signum() == 0 && !zero.isEmpty() ? zero : numbers.text(yuan, amount);
    if (isWhole || text.isEmpty()) return Body.number(text, null);
    Coordinate coordinate = Coordinate.of(
            Axis.YEAR, String.valueOf(setting.profile().year()))
        .with(Axis.VERSION, setting.version())
        .with(SPENDING)
        .with(about)
        .with(Axis.PROJECT, Lexicon.unnumbered(of.name()));
    return Body.number(text, new Value(coordinate, yuan, amount, List.of()));
  }

  private IllegalStateException unknown(String is) {
    return new IllegalStateException(form.id() + ": no field is called \"" + is + "\"");
  }
}
