package org.mingzhang.write.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.mingzhang.write.Chart;
import org.mingzhang.write.Publication;
import org.mingzhang.write.chart.Drawing;
import org.w3c.dom.Element;

/**
 * Draws the charts. Their words are drawn as outlines, not as text: whoever takes text out of the file gets the table
 * below the chart, not scattered labels; and screen readers get the alternative text.
 */
final class ChartDrawers implements FSObjectDrawerFactory {
  private static final float SIZE = 12;

  private final List<Chart> charts;

  ChartDrawers(Publication publication) {
    charts = publication.elements().stream()
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .toList();
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return PrintMarkup.CHART.equals(element.getAttribute("type"));
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    Chart chart = charts.get(Integer.parseInt(element.getAttribute("data-number")));
    return (e, x, y, width, height, device, context, dotsPerPixel) -> {
      float w = (float) width / dotsPerPixel;
      float h = (float) height / dotsPerPixel;
      device.drawWithGraphics((float) x, (float) y, w, h, graphics -> draw(chart, graphics, w, h));
      return Map.of();
    };
  }

  private static void draw(Chart chart, Graphics2D graphics, float width, float height) {
    if (graphics instanceof PdfBoxGraphics2D pdf) pdf.setFontTextDrawer(new Outlines());
    Rectangle2D area = new Rectangle2D.Float(0, 0, width, height);
    Drawing.draw(chart, graphics, area, Typefaces.drawn(SIZE));
  }

  private static final class Outlines extends PdfBoxGraphics2DFontTextDrawer {
    @Override
    public boolean canDrawText(
        java.text.AttributedCharacterIterator iterator, IFontTextDrawerEnv environment) {
      return false;
    }
  }
}
