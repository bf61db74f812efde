package org.mingzhang.write.html;

import org.jsoup.nodes.Element;
import org.mingzhang.write.Chart;
import org.mingzhang.write.Chart.Series;
import org.mingzhang.write.chart.Words;

/**
 * A chart as a figure: a place to draw it in, and a table with the same numbers. The script that draws takes the numbers
 * from the table, so the two cannot differ.
 */
final class ChartMarkup {
  private ChartMarkup() {}

  static void append(Element parent, Chart chart, String id) {
    Element figure = parent.appendElement("figure").addClass("chart").attr("id", id);
    figure.attr("data-kind", Markup.word(chart.kind()));
    String title = Words.title(chart);
    figure.appendElement("figcaption").attr("id", id + "title").text(title);
    figure
        .appendElement("div")
        .addClass("drawing")
        .attr("role", "img")
        .attr("aria-label", Words.alternative(chart));
    Element region = figure.appendElement("div").addClass("scroll").attr("role", "region");
    region.attr("aria-labelledby", id + "title").attr("tabindex", "0");
    table(region, chart);
  }

  private static void table(Element region, Chart chart) {
    Element table = region.appendElement("table");
    table.appendElement("caption").text(Words.title(chart));
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").addClass("first").attr("scope", "col").text("项目");
    for (Series series : chart.series()) {
      head.appendElement("th").attr("scope", "col").text(series.name());
    }
    Element body = table.appendElement("tbody");
    for (int i = 0; i < chart.categories().size(); i++) {
      Element row = body.appendElement("tr");
      row.appendElement("th")
          .addClass("first")
          .addClass("label")
          .attr("scope", "row")
          .text(chart.categories().get(i));
      for (Series series : chart.series()) {
        row.appendElement("td")
            .addClass("number")
            .attr("data-value", series.values().get(i).toPlainString())
            .text(Words.number(series.values().get(i)));
      }
    }
  }
}
