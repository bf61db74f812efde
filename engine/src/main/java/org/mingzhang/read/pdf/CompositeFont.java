package org.mingzhang.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A Type 0 font: codes of one to four bytes, mapped to glyphs by a character map. */
final class CompositeFont extends TextFont {
  private static final int MOST_RANGES = 5000;

  private final COSDictionary descendant;
  private final String mapName;
  private final @Nullable CMap map;
  private final boolean identity;
  private final double otherwise;
  private final Map<Integer, Double> widths = new HashMap<>();
  private final List<Range> ranges = new ArrayList<>();
  private @Nullable CMap collection;
  private boolean collectionTried;

  private record Range(int first, int last, double width) {}

  CompositeFont(COSDictionary dictionary) {
    super(dictionary);
    COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
    descendant = descendants != null
            && descendants.size() > 0
            && descendants.getObject(0) instanceof COSDictionary font
        ? font
        : new COSDictionary();
    var encoding = dictionary.getDictionaryObject(COSName.ENCODING);
    mapName = encoding instanceof COSName name ? name.getName() : "";
    identity = mapName.startsWith("Identity");
    map = encoding instanceof COSStream stream
        ? characterMap(stream)
        : identity ? null : predefined(mapName);
    otherwise = descendant.getFloat(COSName.DW, 1000) / 1000;
    readWidths(descendant.getCOSArray(COSName.W));
  }

  private static @Nullable CMap predefined(String name) {
    if (!name.matches("[A-Za-z0-9-]{3,40}")) return null;
    try {
      return new CMapParser().parsePredefined(name);
    } catch (IOException | RuntimeException unknown) {
      return null;
    }
  }

  private void readWidths(@Nullable COSArray array) {
    if (array == null) return;
    for (int i = 0; i + 1 < array.size(); ) {
      int first = (int) number(array, i, -1);
      if (array.getObject(i + 1) instanceof COSArray each) {
        for (int k = 0; k < each.size(); k++) widths.put(first + k, number(each, k, 1000) / 1000);
        i += 2;
      } else {
        if (ranges.size() < MOST_RANGES)
          ranges.add(
              new Range(first, (int) number(array, i + 1, -1), number(array, i + 2, 1000) / 1000));
        i += 3;
      }
    }
  }

  @Override
  int codeLength(byte[] text, int at) {
    int left = text.length - at;
    if (identity || map == null) return Math.min(2, left);
    ByteArrayInputStream rest = new ByteArrayInputStream(text, at, Math.min(4, left));
    try {
      map.readCode(rest);
      return Math.max(1, Math.min(4, left) - rest.available());
    } catch (IOException short_) {
      return Math.min(2, left);
    }
  }

  @Override
  boolean vertical() {
    return mapName.endsWith("-V") || map != null && map.getWMode() == 1;
  }

  @Override
  boolean embedded() {
    return holdsProgram(descendant.getCOSDictionary(COSName.FONT_DESC));
  }

  private int glyph(int code, int length) {
    return map != null && map.hasCIDMappings() ? map.toCID(code, length) : code;
  }

  @Override
  @Nullable String encoded(int code, int length) {
    if (mapName.contains("UCS2") || mapName.contains("UTF16"))
      return decode(code, length, "UTF-16BE");
    if (mapName.startsWith("GB")) return decode(code, length, "GB18030");
    CMap characters = collection();
    return characters == null ? null : characters.toUnicode(glyph(code, length));
  }

  private static String decode(int code, int length, String charset) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) bytes[i] = (byte) (code >> 8 * (length - 1 - i));
    return new String(bytes, Charset.forName(charset));
  }

  /** The characters of Adobe's numbered glyph collections, which a font may name in place of its own character map. */
  private @Nullable CMap collection() {
    if (collectionTried) return collection;
    collectionTried = true;
    COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
    String ordering = system == null ? "" : system.getString(COSName.ORDERING, "");
    if (ordering.matches("GB1|CNS1|Japan1|Korea1"))
      collection = predefined("Adobe-" + ordering + "-UCS2");
    return collection;
  }

  @Override
  double advance(int code, int length) {
    int glyph = glyph(code, length);
    Double width = widths.get(glyph);
    if (width != null) return width;
    for (Range range : ranges) if (range.first <= glyph && glyph <= range.last) return range.width;
    return otherwise;
  }
}
