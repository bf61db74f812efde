package org.mingzhang.write.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardPieSectionLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.general.DefaultPieDataset;
import org.mingzhang.write.Chart;
import org.mingzhang.write.Chart.Series;

/** Draws a chart on anything that takes vector graphics. Its title is not drawn: it stands above as text. */
public final class Drawing {
  private static final List<Color> PALETTE = List.of(
      new Color(0x1f5f8b),
      new Color(0xd98a3d),
      new Color(0x4f8a4b),
      new Color(0x8a3b73),
      new Color(0xb8a13a),
      new Color(0x6f86bd),
      new Color(0xb35b5b),
      new Color(0x7a8f8f));
  private static final Color LINE = new Color(0xc4cad2);
  private static final int MANY = 4;
  private static final int LINE_HEIGHT = 22;
  private static final int LONG = 14;

  private final Chart chart;
  private final Font font;

  private Drawing(Chart chart, Font font) {
    this.chart = chart;
    this.font = font;
  }

  /** How high a chart should be for its width. */
  public static int height(Chart chart, int width) {
    if (!lies(chart)) return Math.round(width * (chart.kind() == Chart.Kind.PIE ? 0.36f : 0.4f));
    int bars = chart.categories().size() * Math.max(1, chart.series().size());
    boolean wraps = chart.categories().stream().anyMatch(name -> name.length() > LONG);
    return Math.max(width / 4, 60 + bars * (wraps ? 2 * LINE_HEIGHT : LINE_HEIGHT));
  }

  /** @param font what its words are set in */
  public static void draw(Chart chart, Graphics2D graphics, Rectangle2D area, Font font) {
    Drawing drawing = new Drawing(chart, font);
    JFreeChart drawn = chart.kind() == Chart.Kind.PIE ? drawing.pie() : drawing.categories();
    drawn.setBackgroundPaint(Color.WHITE);
    drawn.setBorderVisible(false);
    drawn.setPadding(new RectangleInsets(4, 4, 4, 4));
    if (drawn.getLegend() != null) {
      drawn.getLegend().setItemFont(font);
      drawn.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
    }
    drawn.draw(graphics, area);
  }

  /** Many bars lie, so that their names can be read. */
  private static boolean lies(Chart chart) {
    return chart.kind() == Chart.Kind.BAR && chart.categories().size() > MANY;
  }

  private JFreeChart pie() {
    DefaultPieDataset<String> data = new DefaultPieDataset<>();
    Series series = chart.series().get(0);
    for (int i = 0; i < chart.categories().size(); i++) {
      data.setValue(chart.categories().get(i), series.values().get(i));
    }
    JFreeChart drawn = ChartFactory.createPieChart(null, data, false, false, false);
    @SuppressWarnings("unchecked")
    PiePlot<String> plot = (PiePlot<String>) drawn.getPlot();
    for (int i = 0; i < chart.categories().size(); i++) {
      plot.setSectionPaint(chart.categories().get(i), colour(i));
    }
    plot.setDefaultSectionOutlinePaint(Color.WHITE);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setShadowPaint(null);
    plot.setLabelFont(font);
    plot.setLabelBackgroundPaint(Color.WHITE);
    plot.setLabelOutlinePaint(null);
    plot.setLabelShadowPaint(null);
    plot.setLabelLinkPaint(LINE.darker());
    plot.setInteriorGap(0.08);
    plot.setMaximumLabelWidth(0.28);
    plot.setLabelGenerator(new StandardPieSectionLabelGenerator(
        "{0} {2}", format(0), new DecimalFormat("0.0%", ascii())));
    return drawn;
  }

  private JFreeChart categories() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Series series : chart.series()) {
      for (int i = 0; i < chart.categories().size(); i++) {
        data.addValue(series.values().get(i), series.name(), chart.categories().get(i));
      }
    }
    boolean many = chart.series().size() > 1;
    PlotOrientation orientation =
        lies(chart) ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL;
    JFreeChart drawn = chart.kind() == Chart.Kind.LINE
        ? ChartFactory.createLineChart(null, null, null, data, orientation, many, false, false)
        : ChartFactory.createBarChart(null, null, null, data, orientation, many, false, false);
    CategoryPlot plot = drawn.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(LINE);
    plot.setRangeGridlineStroke(new BasicStroke(0.5f));
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    CategoryAxis names = plot.getDomainAxis();
    names.setTickLabelFont(font);
    names.setTickMarksVisible(false);
    names.setAxisLinePaint(LINE.darker());
    names.setMaximumCategoryLabelLines(lies(chart) ? 2 : 3);
    names.setMaximumCategoryLabelWidthRatio(lies(chart) ? 0.34f : 0.9f);
    NumberAxis values = (NumberAxis) plot.getRangeAxis();
    values.setTickLabelFont(font);
    values.setAxisLineVisible(false);
    values.setTickMarksVisible(false);
    values.setUpperMargin(0.2);
    values.setNumberFormatOverride(new DecimalFormat("#,##0.##", ascii()));
    style(plot.getRenderer());
    return drawn;
  }

  private void style(CategoryItemRenderer renderer) {
    for (int i = 0; i < chart.series().size(); i++) renderer.setSeriesPaint(i, colour(i));
    renderer.setDefaultItemLabelFont(font.deriveFont(font.getSize2D() * 0.92f));
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator("{2}", format(decimals())));
    renderer.setDefaultItemLabelsVisible(chart.series().size() <= 2);
    if (renderer instanceof BarRenderer bars) {
      bars.setBarPainter(new StandardBarPainter());
      bars.setShadowVisible(false);
      bars.setMaximumBarWidth(0.08);
      bars.setItemMargin(0.08);
    }
    if (renderer instanceof LineAndShapeRenderer lines) {
      lines.setDefaultShapesVisible(true);
      for (int i = 0; i < chart.series().size(); i++)
        lines.setSeriesStroke(i, new BasicStroke(1.8f));
    }
  }

  private int decimals() {
    int most = 0;
    for (Series series : chart.series()) {
      for (java.math.BigDecimal value : series.values()) most = Math.max(most, value.scale());
    }
    return most;
  }

  private static DecimalFormat format(int decimals) {
    DecimalFormat format = new DecimalFormat("#,##0", ascii());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }

  private static DecimalFormatSymbols ascii() {
    return DecimalFormatSymbols.getInstance(Locale.ROOT);
  }

  private static Color colour(int index) {
    return PALETTE.get(index % PALETTE.size());
  }
}
