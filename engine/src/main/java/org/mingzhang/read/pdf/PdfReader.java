package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;
import org.mingzhang.read.FormatReader;
import org.mingzhang.read.UnreadableException;

/**
 * Reads PDF: each page becomes printed lines and grids, in reading order and with their rectangles.
 *
 * <p>A {@link Block.Paragraph} is <em>one printed line</em> outside all grids, not a whole paragraph: {@code heading} is
 * always 0, and {@code endsParagraph} says whether the layout (a short line, an indented next line, a change of size, a
 * grid below) shows that the next line begins a new paragraph. Joining lines is the next stage's work, and so is joining
 * the last line of one page with the first of the next: the last line ends its paragraph only where the layout shows it.
 * Columns on one line are kept apart by two or more blanks. Page numbers and running heads are left out.
 *
 * <p>A {@link Block.Grid} is the part of a table that stands on one page. All its cells are given, blank ones with an
 * empty text, each with the cell's rectangle; lines inside a cell are parted by {@code \n}. Rectangles are in points
 * from the top left of the page as a viewer shows it, also where a table is set sideways on an upright page.
 *
 * <p>Only what is to be seen counts: text outside its clipping path, on a layer switched off, or set aslant across the
 * page (a watermark) is passed over. The reader has no state and may be shared between threads.
 */
public final class PdfReader implements FormatReader {
  // PDFBox reports every oddity of a font to the log; what matters to a clerk becomes a problem of
  // the source.
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    for (Logger logger : QUIET) logger.setLevel(Level.OFF);
  }

  @Override
  public Source read(String name, byte[] bytes) throws UnreadableException {
    if (bytes.length > Limits.FILE_BYTES) {
      throw new UnreadableException("文件太大（超过 " + (Limits.FILE_BYTES >> 20) + " MB），请拆分后再读。");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(name, document);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableException("这份 PDF 设有打开密码，请先去除密码再读。", locked);
    } catch (IOException | RuntimeException damaged) {
      throw new UnreadableException("这份 PDF 已损坏或不是真正的 PDF，无法打开。", damaged);
    } catch (OutOfMemoryError | StackOverflowError bomb) {
      throw new UnreadableException("这份 PDF 展开后大得不合常理，无法读取。", bomb);
    }
  }

  private static Source read(String name, PDDocument document) throws UnreadableException {
    FontBook fonts = new FontBook();
    Layers layers = new Layers(document.getDocumentCatalog().getCOSObject());
    List<Sheet> sheets = new ArrayList<>();
    List<Source.Problem> problems = new ArrayList<>();
    int number = 0;
    int scanned = 0;
    long work = 0;
    for (PDPage page : document.getPages()) {
      if (++number > Limits.PAGES || work > Limits.WORK_A_FILE) {
        String why = number > Limits.PAGES ? "文件超过 " + Limits.PAGES + " 页" : "文件的内容多得不合常理";
        problems.add(new Source.Problem(
            "第 " + number + " 页起", why + "，从这一页起没有读", Place.onPage(number, null)));
        break;
      }
      PageScanner scanner = new PageScanner(fonts, layers);
      Sheet sheet = PageComposer.compose(scanner.scan(page), number);
      sheets.add(sheet);
      work += scanner.work() + sheet.weight();
      if (sheet.tooFine()) problems.add(problem(number, "这一页的线条多得不合常理，没有当作表格读"));
      if (scanner.trouble() != null) problems.add(problem(number, scanner.trouble()));
      if (scanner.onlyInvisibleText()) problems.add(problem(number, "这一页是扫描图片，文字来自识别，可能有误"));
      if (sheet.pieces().isEmpty() && scanner.hasPictures()) {
        scanned++;
        problems.add(problem(number, "这一页只有图片，没有文字"));
      }
    }
    if (sheets.stream().allMatch(sheet -> sheet.pieces().isEmpty())) {
      throw new UnreadableException(scanned > 0 ? "这份 PDF 是扫描件，没有文字层，请先做文字识别再读。" : "这份 PDF 里没有文字。");
    }
    List<Source.Page> pages = pages(sheets);
    problems.addAll(Legibility.of(pages));
    return new Source(name, Source.Format.PDF, pages, problems, properties(document));
  }

  private static Source.Problem problem(int page, String why) {
    return new Source.Problem("第 " + page + " 页", why, Place.onPage(page, null));
  }

  private static List<Source.Page> pages(List<Sheet> sheets) {
    return ParagraphEnds.pages(Furniture.without(sheets));
  }

  private static Map<String, String> properties(PDDocument document) {
    Map<String, String> properties = new TreeMap<>();
    COSDictionary information = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
    if (information == null) return properties;
    for (COSName key : information.keySet()) {
      if (information.getDictionaryObject(key) instanceof COSString value
          && !value.getString().isBlank()) {
        properties.put(key.getName(), value.getString());
      }
    }
    return properties;
  }
}
