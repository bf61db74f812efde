package org.mingzhang.write.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.mingzhang.write.Publication;
import org.mingzhang.write.html.Markup;

/**
 * Prints a publication as a typeset document on A4: cover, 目录 with page numbers, text upright, wide tables lying, an
 * outline, and tags for screen readers. It conforms to PDF/UA-1 (accessible) and PDF/A-2a (fit for archives).
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(path)) {
 *   PdfWriter.write(publication, out).forEach(missing -> warn(missing.message()));
 * }
 * }</pre>
 */
public final class PdfWriter {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /**
   * Writes the document. The same publication gives the same bytes. Nothing is written before all of it is made.
   *
   * @return the characters that the fonts lack; 〓 stands in their place
   * @throws IOException if the stream does not take it; the stream stays open
   */
  public static List<Unprintable> write(Publication publication, OutputStream out)
      throws IOException {
    try (Typefaces typefaces = Typefaces.take()) {
      Document document = Markup.of(publication);
      PrintMarkup.prepare(document, publication, typefaces);
      List<Unprintable> missing = Characters.replace(document, typefaces);
      if (PageBreaks.possible(document)) cutSpans(document, publication, typefaces);
      try (PDDocument pdf = new PDDocument();
          PdfBoxRenderer renderer = renderer(pdf, document, publication, typefaces)) {
        renderer.createPDFWithoutClosing();
        Identity.settle(pdf, document);
        pdf.save(out);
      }
      return missing;
    }
  }

  private static void cutSpans(Document document, Publication publication, Typefaces typefaces)
      throws IOException {
    Document excerpt = PageBreaks.excerpt(document);
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = renderer(pdf, excerpt, publication, typefaces)) {
      renderer.layout();
      PageBreaks.cut(document, renderer);
    }
  }

  private static PdfBoxRenderer renderer(
      PDDocument pdf, Document document, Publication publication, Typefaces typefaces)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Mingzhang");
    builder.useFastMode();
    builder.useReplacementText("〓");
    builder.useObjectDrawerFactory(new ChartDrawers(publication));
    builder.useExternalResourceAccessControl((uri, type) -> false, null);
    for (Map.Entry<String, TrueTypeFont> face : typefaces.all().entrySet()) {
      PDFontSupplier font = new PDFontSupplier(PDType0Font.load(pdf, face.getValue(), true));
      builder.useFont(font, face.getKey(), 400, FontStyle.NORMAL, true);
    }
    builder.withW3cDocument(new W3CDom().fromJsoup(document), "");
    return builder.buildPdfRenderer();
  }
}
