package org.mingzhang.read.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each read once. */
final class FontBook {
  private final Map<COSDictionary, TextFont> fonts = new IdentityHashMap<>();

  @Nullable TextFont find(COSDictionary resources, COSName name) {
    COSDictionary entries = resources.getCOSDictionary(COSName.FONT);
    COSDictionary font = entries == null ? null : entries.getCOSDictionary(name);
    return font == null ? null : of(font);
  }

  TextFont of(COSDictionary font) {
    TextFont known = fonts.get(font);
    if (known == null) {
      known = TextFont.of(font);
      fonts.put(font, known);
    }
    return known;
  }
}
