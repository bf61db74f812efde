package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** Follows text operators and keeps the glyphs that can be seen. */
final class TextInk {
  /** Above and below the baseline, in font sizes: where a full-square character stands. */
  private static final double ASCENT = 0.86;

  private static final double DESCENT = 0.14;

  final List<Glyph> shown = new ArrayList<>();

  /** Text drawn with no ink: what a scanner's character recognition lays under the picture. */
  final List<Glyph> invisible = new ArrayList<>();

  private final int mostGlyphs;
  private Affine matrix = Affine.IDENTITY;
  private Affine line = Affine.IDENTITY;
  int unknown;

  TextInk(int mostGlyphs) {
    this.mostGlyphs = mostGlyphs;
  }

  boolean full() {
    return shown.size() + invisible.size() >= mostGlyphs;
  }

  void begin() {
    set(Affine.IDENTITY);
  }

  void set(Affine to) {
    matrix = to;
    line = to;
  }

  void move(double x, double y) {
    set(Affine.shift(x, y).then(line));
  }

  void showAll(GraphicsState state, COSArray parts) {
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.getObject(i);
      if (part instanceof COSString text) show(state, text.getBytes());
      else if (part instanceof COSNumber number)
        skip(state, -number.floatValue() / 1000 * state.fontSize);
    }
  }

  private void skip(GraphicsState state, double by) {
    boolean down = state.font != null && state.font.vertical();
    matrix = (down ? Affine.shift(0, by) : Affine.shift(by * state.stretch, 0)).then(matrix);
  }

  void show(GraphicsState state, byte[] text) {
    TextFont font = state.font;
    if (font == null || text.length == 0) return;
    boolean down = font.vertical();
    Affine onPage = matrix.then(state.ctm);
    double along = 0;
    for (int at = 0; at < text.length; ) {
      int length = font.codeLength(text, at);
      int code = 0;
      for (int i = 0; i < length; i++) code = code << 8 | text[at + i] & 0xFF;
      at += length;
      TextFont.Sign sign = font.sign(code, length);
      double space = state.charSpace + (sign.wordSpace() ? state.wordSpace : 0);
      if (down) {
        double half = sign.advance() * state.fontSize / 2;
        place(state, onPage, sign.text(), -half, along - 0.88 * state.fontSize, 2 * half);
        along += -state.fontSize + space;
      } else {
        double advance = sign.advance() * state.fontSize * state.stretch;
        place(state, onPage, sign.text(), along, state.rise, advance);
        along += advance + space * state.stretch;
      }
    }
    matrix = (down ? Affine.shift(0, along) : Affine.shift(along, 0)).then(matrix);
  }

  private void place(
      GraphicsState state, Affine m, String text, double x, double y, double advance) {
    if (full()) return;
    double size = state.fontSize;
    double x1 = m.x(x, y - DESCENT * size);
    double y1 = m.y(x, y - DESCENT * size);
    double x2 = m.x(x + advance, y + ASCENT * size);
    double y2 = m.y(x + advance, y + ASCENT * size);
    double right = m.a() * size;
    double down = m.b() * size;
    int turn;
    if (Math.abs(down) < 0.15 * Math.abs(right)) turn = right > 0 ? 0 : 2;
    else if (Math.abs(right) < 0.15 * Math.abs(down)) turn = down > 0 ? 1 : 3;
    else return; // text set aslant is a watermark
    double middleX = (x1 + x2) / 2;
    double middleY = (y1 + y2) / 2;
    if (!state.shows(middleX, middleY)) return;
    double height = Math.abs(size) * Math.hypot(m.c(), m.d());
    Glyph glyph = new Glyph(
        text,
        Math.min(x1, x2),
        Math.min(y1, y2),
        Math.max(x1, x2),
        Math.max(y1, y2),
        height,
        turn,
        state.clip);
    if (!(height > 0.5) || !(height < 2000)) return;
    if (text.equals(TextFont.UNKNOWN)) unknown++;
    (state.textMode == 3 || state.textMode == 7 ? invisible : shown).add(glyph);
  }
}
