package org.mingzhang.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/** A font of one-byte codes: Type 1, TrueType or Type 3. */
final class SimpleFont extends TextFont {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SYMBOLIC = 4;

  private final @Nullable COSDictionary descriptor;
  private final @Nullable COSArray widths;
  private final int firstCode;
  private final double unit;
  private final boolean plainWindows;
  private final @Nullable Encoding encoding;
  private @Nullable FontMetrics metrics;

  SimpleFont(COSDictionary dictionary) {
    super(dictionary);
    descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
    widths = dictionary.getCOSArray(COSName.WIDTHS);
    firstCode = dictionary.getInt(COSName.FIRST_CHAR, 0);
    boolean drawn = COSName.TYPE3.equals(dictionary.getCOSName(COSName.SUBTYPE));
    unit = drawn ? Math.abs(number(dictionary.getCOSArray(COSName.FONT_MATRIX), 0, 0.001)) : 0.001;
    var entry = dictionary.getDictionaryObject(COSName.ENCODING);
    plainWindows = COSName.WIN_ANSI_ENCODING.equals(entry);
    encoding = plainWindows ? null : encoding(entry, drawn);
  }

  private @Nullable Encoding encoding(
      org.apache.pdfbox.cos.@Nullable COSBase entry, boolean drawn) {
    boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
    try {
      if (entry instanceof COSName name) return Encoding.getInstance(name);
      if (entry instanceof COSDictionary differences) {
        return drawn
            ? new DictionaryEncoding(differences)
            : new DictionaryEncoding(
                differences, true, symbolic && embedded() ? WinAnsiEncoding.INSTANCE : null);
      }
    } catch (RuntimeException damaged) {
      return null;
    }
    return symbolic || drawn ? null : StandardEncoding.INSTANCE;
  }

  @Override
  int codeLength(byte[] text, int at) {
    return 1;
  }

  @Override
  @Nullable String encoded(int code, int length) {
    if (plainWindows) return new String(new byte[] {(byte) code}, WINDOWS);
    return encoding == null
        ? null
        : GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
  }

  @Override
  boolean embedded() {
    return holdsProgram(dictionary.getCOSDictionary(COSName.FONT_DESC));
  }

  @Override
  double advance(int code, int length) {
    int at = code - firstCode;
    if (widths != null && at >= 0 && at < widths.size()) return number(widths, at, 0) * unit;
    if (widths == null) return standardAdvance(code);
    return descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) * unit;
  }

  /** The fourteen fonts that every viewer knows need no widths in the file; other fonts without widths get the same. */
  private double standardAdvance(int code) {
    if (metrics == null) metrics = metrics(dictionary.getNameAsString(COSName.BASE_FONT, ""));
    String name = (encoding == null ? WinAnsiEncoding.INSTANCE : encoding).getName(code);
    double width = metrics == null ? 0 : metrics.getCharacterWidth(name);
    return (width > 0 ? width : 500) / 1000;
  }

  private static @Nullable FontMetrics metrics(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    boolean bold = name.contains("bold");
    String family =
        name.contains("cour") ? "Courier" : name.contains("times") ? "Times" : "Helvetica";
    String file = family + (bold ? "-Bold" : family.equals("Times") ? "-Roman" : "");
    try (InputStream in = PDType1Font.class.getResourceAsStream(
        "/org/apache/pdfbox/resources/afm/" + file + ".afm")) {
      return in == null ? null : new AFMParser(in).parse(true);
    } catch (IOException missing) {
      return null;
    }
  }
}
