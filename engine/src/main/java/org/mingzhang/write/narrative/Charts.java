package org.mingzhang.write.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.write.Chart;

/** Draws up charts; one with fewer than two things to compare, or with unknown figures, is left out. */
final class Charts {
  private static final int LEAST = 2;

  private Charts() {}

  /** A name with one value a series. */
  private record Category(String name, List<BigDecimal> values) {
    BigDecimal size() {
      return values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  static Optional<Chart> of(ChartSpec spec, Scope scope) {
    List<Category> categories = spec.years() > 0 ? overYears(spec, scope) : overThings(spec, scope);
    categories.removeIf(c -> c.size().signum() == 0);
    if (spec.most() > 0 && categories.size() > spec.most()) {
      categories.sort(Comparator.comparing(Category::size).reversed());
      categories.subList(spec.most(), categories.size()).clear();
    }
    if (categories.size() < LEAST) return Optional.empty();
    List<String> names = spec.years() > 0 ? names(spec, scope) : stages(spec, scope);
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int at = i;
      series.add(new Chart.Series(
          names.get(i), categories.stream().map(c -> c.values().get(at)).toList()));
    }
    return Optional.of(new Chart(
        spec.kind(),
        scope.plain(spec.title()),
        scope.outline().numbers().unit().label(),
        categories.stream().map(Category::name).toList(),
        series));
  }

  private static List<String> names(ChartSpec spec, Scope scope) {
    return spec.of().stream().map(f -> scope.plain(scope.figure(f).words())).toList();
  }

  private static List<String> stages(ChartSpec spec, Scope scope) {
    return spec.series().stream().map(s -> scope.plain(scope.base(s).words())).toList();
  }

  private static List<Category> overThings(ChartSpec spec, Scope scope) {
    List<Category> categories = new ArrayList<>();
    for (String figure : spec.of())
      category(spec, scope, figure, scope.plain(scope.figure(figure).words()), categories);
    if (!spec.figure().isEmpty()) {
      for (Scope each : Loops.scopes(spec.each(), scope))
        category(spec, each, spec.figure(), each.plain(spec.name()), categories);
    }
    return categories;
  }

  private static void category(
      ChartSpec spec, Scope scope, String figure, String name, List<Category> into) {
    List<BigDecimal> values = new ArrayList<>();
    for (String series : spec.series()) {
      Optional<BigDecimal> value = series.equals(ChartSpec.NOW)
          ? scope.amount(figure)
          : scope.amount(figure, scope.base(series));
      if (value.isEmpty()) return;
      values.add(scope.numbers(figure).rounded(value.get()));
    }
    into.add(new Category(name, values));
  }

  /** The years for which all of the figures are known. */
  private static List<Category> overYears(ChartSpec spec, Scope scope) {
    List<Category> categories = new ArrayList<>();
    int year = scope.dossier().profile().year();
    String version = scope.dossier().profile().kind().id();
    for (int each = year - spec.years() + 1; each <= year; each++) {
      Coordinate then = Coordinate.of(Axis.YEAR, String.valueOf(each)).with(Axis.VERSION, version);
      List<BigDecimal> values = new ArrayList<>();
      for (String figure : spec.of())
        scope
            .figures()
            .at(scope.coordinate(scope.figure(figure)).with(then))
            .map(scope.numbers(figure)::rounded)
            .ifPresent(values::add);
      if (values.size() == spec.of().size()) categories.add(new Category(each + "年", values));
    }
    return categories;
  }
}
