package org.mingzhang.write;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart, with all the numbers in it, so that each format can draw it or set it as a table. Printed by html and pdf
 * only.
 *
 * @param unit the unit of the values: 万元
 * @param categories the names along its axis, or of its slices
 */
public record Chart(
    Kind kind, String title, String unit, List<String> categories, List<Series> series)
    implements Publication.Element {
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  public enum Kind {
    BAR,
    PIE,
    LINE
  }

  /** @param values one a category, in the chart's unit as printed */
  public record Series(String name, List<BigDecimal> values) {
    public Series {
      values = List.copyOf(values);
    }
  }
}
