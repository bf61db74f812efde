package org.mingzhang.write.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.write.Chart;
import org.mingzhang.write.Chart.Series;

/** What a chart says, for those who cannot see it. */
public final class Words {
  /** More numbers than these are better read in the table. */
  private static final int FEW = 12;

  private Words() {}

  /** Its title with its unit. */
  public static String title(Chart chart) {
    if (chart.unit().isEmpty() || chart.title().contains(chart.unit())) return chart.title();
    return chart.title() + "（单位：" + chart.unit() + "）";
  }

  /** Kind, title and, where they are few, the numbers. */
  public static String alternative(Chart chart) {
    String start = kind(chart) + "：" + title(chart) + "。";
    int numbers = chart.categories().size() * chart.series().size();
    if (numbers > FEW) return start + "数据见图后的表格。";
    List<String> all = new ArrayList<>();
    for (Series series : chart.series()) all.add(values(chart, series));
    return start + String.join("；", all) + "。";
  }

  private static String values(Chart chart, Series series) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      values.add(chart.categories().get(i) + " " + number(series.values().get(i)));
    }
    String all = String.join("，", values);
    return chart.series().size() == 1 ? all : series.name() + "：" + all;
  }

  /** As the tables print numbers, with commas and its own decimals. */
  public static String number(BigDecimal value) {
    return String.format(java.util.Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }

  private static String kind(Chart chart) {
    return switch (chart.kind()) {
      case BAR -> "柱形图";
      case PIE -> "饼图";
      case LINE -> "折线图";
    };
  }
}
