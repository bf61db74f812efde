package org.mingzhang.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.fact.Box;
import org.mingzhang.fact.Place;

/**
 * A copy of a PDF with every finding marked where it stands: a highlight over the words, the message in its pop-up. A
 * finding whose place has no rectangle becomes a note in the page's margin; one without a page, a note on the first.
 */
public final class PdfAnnotator {
  private static final float NOTE = 20;

  private PdfAnnotator() {}

  /**
   * @throws IOException if the PDF cannot be opened again or forbids being annotated
   */
  public static void annotate(Path pdf, CheckResult result, Language language, OutputStream out)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      document.setAllSecurityToBeRemoved(false);
      Map<Integer, Integer> notes = new HashMap<>();
      for (Finding finding : result.findings()) {
        if (finding.places().isEmpty()) {
          mark(document, finding, Place.UNKNOWN, notes, language);
          continue;
        }
        Set<Object> marked = new HashSet<>();
        for (Place place : finding.places()) {
          Object spot = place.box() == null ? place.page() : List.of(place.page(), place.box());
          if (marked.add(spot)) mark(document, finding, place, notes, language);
        }
      }
      document.save(out);
    }
  }

  private static void mark(
      PDDocument document,
      Finding finding,
      Place place,
      Map<Integer, Integer> notes,
      Language language)
      throws IOException {
    int number = Math.min(Math.max(place.page(), 1), document.getNumberOfPages());
    if (number == 0) return;
    PDPage page = document.getPage(number - 1);
    Box box = place.box();
    PDAnnotationMarkup annotation;
    if (box != null && place.page() > 0) {
      annotation = highlight(page, box);
    } else {
      annotation = note(page, notes.merge(number, 1, Integer::sum));
    }
    String words = "【" + language.label(finding.severity()) + "】" + language.message(finding);
    String repair = language.repair(finding);
    if (repair != null) words += "\n" + language.say("建议：", "Repair: ") + repair;
    annotation.setContents(words);
    annotation.setTitlePopup(language.say("明账", "Mingzhang"));
    annotation.setSubject(finding.rule());
    annotation.setColor(colour(finding.severity()));
    annotation.setConstantOpacity(0.35f);
    annotation.constructAppearances(document);
    List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
    annotations.add(annotation);
    page.setAnnotations(annotations);
  }

  private static PDAnnotationMarkup highlight(PDPage page, Box box) {
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    PDRectangle area = onPage(page, box);
    highlight.setRectangle(area);
    float left = area.getLowerLeftX();
    float right = area.getUpperRightX();
    float top = area.getUpperRightY();
    float bottom = area.getLowerLeftY();
    highlight.setQuadPoints(new float[] {left, top, right, top, left, bottom, right, bottom});
    return highlight;
  }

  private static PDAnnotationMarkup note(PDPage page, int position) {
    PDAnnotationText note = new PDAnnotationText();
    note.setName(PDAnnotationText.NAME_COMMENT);
    double top = 10 + (position - 1) % 30 * NOTE;
    note.setRectangle(onPage(page, new Box(4, top, 4 + NOTE, top + NOTE)));
    return note;
  }

  /** From the page as seen (origin top left, upright) to the page as stored (origin bottom left, unrotated). */
  static PDRectangle onPage(PDPage page, Box seen) {
    PDRectangle crop = page.getCropBox();
    float[] a = stored(page.getRotation(), crop, (float) seen.left(), (float) seen.top());
    float[] b = stored(page.getRotation(), crop, (float) seen.right(), (float) seen.bottom());
    return new PDRectangle(
        Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
  }

  private static float[] stored(int rotation, PDRectangle crop, float right, float down) {
    return switch (((rotation % 360) + 360) % 360) {
      case 90 -> new float[] {crop.getLowerLeftX() + down, crop.getLowerLeftY() + right};
      case 180 -> new float[] {crop.getUpperRightX() - right, crop.getLowerLeftY() + down};
      case 270 -> new float[] {crop.getUpperRightX() - down, crop.getUpperRightY() - right};
      default -> new float[] {crop.getLowerLeftX() + right, crop.getUpperRightY() - down};
    };
  }

  private static PDColor colour(Severity severity) {
    float[] rgb = switch (severity) {
      case ERROR -> new float[] {1f, 0.45f, 0.45f};
      case WARNING -> new float[] {1f, 0.85f, 0.3f};
      case ROUNDING -> new float[] {0.6f, 0.85f, 1f};
      case INFO -> new float[] {0.7f, 0.95f, 0.7f};
    };
    return new PDColor(rgb, PDDeviceRGB.INSTANCE);
  }
}
