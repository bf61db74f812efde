package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks the content of one page once and keeps its glyphs and rules, in points from the top left of the upright page.
 * Colours and pictures are passed over. Work is bounded: see {@link Limits}.
 */
final class PageScanner {
  private static final int DEEPEST_FORM = 12;
  private static final int DEEPEST_STATE = 256;
  private static final COSName OPTIONAL = COSName.getPDFName("OC");

  private final FontBook fonts;
  private final Layers layers;
  private final TextInk text;
  private final PathTracer path;
  private final List<Rule> rules = new ArrayList<>();
  private final Deque<GraphicsState> saved = new ArrayDeque<>();
  private final Deque<Boolean> marked = new ArrayDeque<>();
  private int hiddenDepth;
  private GraphicsState state = new GraphicsState(Affine.IDENTITY, 0, 0);
  private int clips;
  private boolean clipping;
  private int operations;
  private int forms;
  private boolean pictures;
  private @Nullable String trouble;

  PageScanner(FontBook fonts, Layers layers) {
    this.fonts = fonts;
    this.layers = layers;
    text = new TextInk(Limits.GLYPHS_A_PAGE);
    path = new PathTracer(rules, Limits.RULES_A_PAGE);
  }

  /** What could not be followed, in words for a clerk, or null if all was. */
  @Nullable String trouble() {
    if (text.full() || rules.size() >= Limits.RULES_A_PAGE) return "这一页的文字或线条多得不合常理，只读了前面的部分";
    if (trouble == null && text.unknown > 0)
      return "有 " + text.unknown + " 个字的字体没有说明是什么字，以“\uFFFD”代替";
    return trouble;
  }

  /** How much was done for this page: operations and characters. */
  int work() {
    return operations + text.shown.size() + text.invisible.size();
  }

  boolean hasPictures() {
    return pictures;
  }

  /** Whether the page's only text is what a scanner's character recognition laid under the picture. */
  boolean onlyInvisibleText() {
    return text.shown.isEmpty() && !text.invisible.isEmpty();
  }

  PageInk scan(PDPage page) {
    PDRectangle box = page.getCropBox();
    int turn = Math.floorMod(page.getRotation(), 360) / 90;
    double width = turn % 2 == 0 ? box.getWidth() : box.getHeight();
    double height = turn % 2 == 0 ? box.getHeight() : box.getWidth();
    double left = box.getLowerLeftX();
    double low = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double up = box.getUpperRightY();
    Affine base = switch (turn) {
      case 1 -> new Affine(0, 1, 1, 0, -low, -left);
      case 2 -> new Affine(-1, 0, 0, 1, right, -low);
      case 3 -> new Affine(0, -1, -1, 0, up, right);
      default -> new Affine(1, 0, 0, -1, -left, up);
    };
    state = new GraphicsState(base, width, height);
    try {
      COSDictionary resources = page.getResources() == null
          ? new COSDictionary()
          : page.getResources().getCOSObject();
      run(content(page), resources, 0);
    } catch (IOException | RuntimeException damaged) {
      trouble = "这一页的内容有损坏，只读了能读的部分";
    }
    List<Glyph> glyphs = onlyInvisibleText() ? text.invisible : text.shown;
    return new PageInk(width, height, glyphs, rules, 0);
  }

  private static byte[] content(PDPage page) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    int room = Limits.CONTENT_BYTES;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      byte[] part = BoundedStream.decode(streams.next().getCOSObject(), room);
      room -= part.length;
      parts.add(part);
    }
    return parts.size() == 1 ? parts.get(0) : BoundedStream.join(parts);
  }

  private void run(byte[] content, COSDictionary resources, int depth) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(content);
    List<COSBase> operands = new ArrayList<>();
    int floor = saved.size();
    for (Object token; (token = parser.parseNextToken()) != null; ) {
      if (token instanceof Operator operator) {
        if (++operations > Limits.OPERATIONS_A_PAGE) {
          trouble = "这一页的绘图指令多得不合常理，只读了前面的部分";
          return;
        }
        try {
          perform(operator.getName(), operands, resources, depth, floor);
        } catch (ClassCastException | IndexOutOfBoundsException wrongOperands) {
          trouble = "这一页有个别绘图指令不合规范，已跳过";
        }
        operands.clear();
      } else if (token instanceof COSBase operand && operands.size() < 64) {
        operands.add(operand);
      }
    }
    while (saved.size() > floor) state = saved.pop();
  }

  private static double n(List<COSBase> operands, int at) {
    return ((COSNumber) operands.get(at)).floatValue();
  }

  private static Affine matrix(List<COSBase> o) {
    return new Affine(n(o, 0), n(o, 1), n(o, 2), n(o, 3), n(o, 4), n(o, 5));
  }

  private void perform(String name, List<COSBase> o, COSDictionary resources, int depth, int floor)
      throws IOException {
    switch (name) {
      case "q" -> {
        if (saved.size() < DEEPEST_STATE) saved.push(state.copy());
      }
      case "Q" -> {
        if (saved.size() > floor) state = saved.pop();
      }
      case "cm" -> state.ctm = matrix(o).then(state.ctm);
      case "w" -> state.lineWidth = n(o, 0);
      case "gs" -> adopt(entry(resources, COSName.EXT_G_STATE, o.get(0)), resources);
      case "Do" -> draw(entry(resources, COSName.XOBJECT, o.get(0)), resources, depth);
      case "BI" -> picture();
      case "BMC" -> mark(false);
      case "BDC" ->
        mark(OPTIONAL.equals(o.get(0))
            && layers.hides(entry(resources, COSName.PROPERTIES, o.get(o.size() - 1))));
      case "EMC" -> unmark();
      case "m", "l", "c", "v", "y", "h", "re", "W", "W*" -> trace(name, o);
      case "n", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> paint(name);
      default -> write(name, o, resources);
    }
  }

  private void trace(String name, List<COSBase> o) {
    Affine m = state.ctm;
    switch (name) {
      case "m" -> path.move(m, n(o, 0), n(o, 1));
      case "l" -> path.line(m, n(o, 0), n(o, 1));
      case "c" -> path.curve(m, n(o, 4), n(o, 5));
      case "v", "y" -> path.curve(m, n(o, 2), n(o, 3));
      case "h" -> path.close();
      case "re" -> path.rectangle(m, n(o, 0), n(o, 1), n(o, 2), n(o, 3));
      default -> clipping = true;
    }
  }

  private void paint(String name) {
    if (hiddenDepth == 0) {
      if (name.equals("s") || name.startsWith("b")) path.close();
      if (!name.equals("n") && !name.equalsIgnoreCase("s")) path.fill(state);
      if (name.equalsIgnoreCase("s") || name.startsWith("b") || name.startsWith("B"))
        path.stroke(state);
    }
    if (clipping) path.clip(state, ++clips);
    clipping = false;
    path.forget();
  }

  private void write(String name, List<COSBase> o, COSDictionary resources) {
    switch (name) {
      case "BT" -> text.begin();
      case "Tc" -> state.charSpace = n(o, 0);
      case "Tw" -> state.wordSpace = n(o, 0);
      case "Tz" -> state.stretch = n(o, 0) / 100;
      case "TL" -> state.leading = n(o, 0);
      case "Tr" -> state.textMode = (int) n(o, 0);
      case "Ts" -> state.rise = n(o, 0);
      case "Tf" -> {
        state.font = fonts.find(resources, (COSName) o.get(0));
        state.fontSize = n(o, 1);
      }
      case "Td" -> text.move(n(o, 0), n(o, 1));
      case "TD" -> {
        state.leading = -n(o, 1);
        text.move(n(o, 0), n(o, 1));
      }
      case "Tm" -> text.set(matrix(o));
      case "T*" -> text.move(0, -state.leading);
      case "Tj" -> show((COSString) o.get(0));
      case "'" -> {
        text.move(0, -state.leading);
        show((COSString) o.get(0));
      }
      case "\"" -> {
        state.wordSpace = n(o, 0);
        state.charSpace = n(o, 1);
        text.move(0, -state.leading);
        show((COSString) o.get(2));
      }
      case "TJ" -> {
        if (hiddenDepth == 0) text.showAll(state, (COSArray) o.get(0));
      }
      default -> {}
    }
  }

  private void show(COSString string) {
    if (hiddenDepth == 0) text.show(state, string.getBytes());
  }

  private static @Nullable COSBase entry(COSDictionary resources, COSName kind, COSBase name) {
    if (!(name instanceof COSName key)) return name;
    COSDictionary entries = resources.getCOSDictionary(kind);
    return entries == null ? null : entries.getDictionaryObject(key);
  }

  private void mark(boolean hidden) {
    marked.push(hidden);
    if (hidden) hiddenDepth++;
  }

  private void unmark() {
    if (!marked.isEmpty() && marked.pop()) hiddenDepth--;
  }

  private void adopt(@Nullable COSBase settings, COSDictionary resources) {
    if (!(settings instanceof COSDictionary dictionary)) return;
    state.lineWidth = dictionary.getFloat(COSName.LW, (float) state.lineWidth);
    COSArray font = dictionary.getCOSArray(COSName.FONT);
    if (font != null && font.getObject(0) instanceof COSDictionary one) {
      state.font = fonts.of(one);
      state.fontSize = TextFont.number(font, 1, state.fontSize);
    }
  }

  /** A picture thinner than a rule is one: some programs draw their lines as stretched dots. */
  private void picture() {
    Affine m = state.ctm;
    double left = Math.min(m.e(), m.e() + m.a() + m.c());
    double top = Math.min(m.f(), m.f() + m.b() + m.d());
    double width = Math.abs(m.a() + m.c());
    double height = Math.abs(m.b() + m.d());
    if (width > 40 && height > 40) pictures = true;
    else if (hiddenDepth == 0) path.bar(left, top, left + width, top + height, state);
  }

  private void draw(@Nullable COSBase object, COSDictionary resources, int depth)
      throws IOException {
    if (!(object instanceof COSStream form)) return;
    if (COSName.IMAGE.equals(form.getCOSName(COSName.SUBTYPE))) {
      picture();
      return;
    }
    if (!COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE)) || depth >= DEEPEST_FORM) return;
    if (layers.hides(form.getDictionaryObject(COSName.OC)) || ++forms > Limits.FORMS_A_PAGE) return;
    GraphicsState before = state.copy();
    COSArray m = form.getCOSArray(COSName.MATRIX);
    if (m != null && m.size() >= 6) state.ctm = matrix(List.copyOf(m.toList())).then(state.ctm);
    COSArray box = form.getCOSArray(COSName.BBOX);
    if (box != null && box.size() >= 4) {
      double x = TextFont.number(box, 0, 0);
      double y = TextFont.number(box, 1, 0);
      path.rectangle(
          state.ctm, x, y, TextFont.number(box, 2, 0) - x, TextFont.number(box, 3, 0) - y);
      path.clip(state, ++clips);
      path.forget();
    }
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    run(BoundedStream.decode(form, Limits.CONTENT_BYTES), own == null ? resources : own, depth + 1);
    state = before;
  }
}
