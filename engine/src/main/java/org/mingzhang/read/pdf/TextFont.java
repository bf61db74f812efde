package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * What reading needs of a font: for each code the characters it stands for and how far it advances. PDFBox's own fonts
 * parse whole font programs and search the computer for substitutes, which takes most of the time of reading a document;
 * here the font dictionary is enough, and the embedded program is opened only for a code that the dictionary leaves
 * unexplained.
 */
abstract class TextFont {
  /** Stands for a printed character that nothing in the file names. */
  static final String UNKNOWN = "\uFFFD";

  /** Larger character maps are damage or malice. */
  private static final int MOST_MAP_BYTES = 4 << 20;

  /**
   * A code's meaning.
   *
   * @param advance in units of the font size
   * @param wordSpace whether word spacing applies to it
   */
  record Sign(String text, double advance, boolean wordSpace) {}

  final COSDictionary dictionary;
  private final @Nullable CMap toUnicode;
  private final boolean codesAreUnicode;
  private final Map<Integer, Sign> signs = new HashMap<>();
  private @Nullable PDFont program;
  private boolean programTried;

  TextFont(COSDictionary dictionary) {
    this.dictionary = dictionary;
    var entry = dictionary.getDictionaryObject(COSName.TO_UNICODE);
    codesAreUnicode = entry instanceof COSName name && name.getName().startsWith("Identity");
    toUnicode = entry instanceof COSStream stream ? characterMap(stream) : null;
  }

  static TextFont of(COSDictionary dictionary) {
    return COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))
        ? new CompositeFont(dictionary)
        : new SimpleFont(dictionary);
  }

  /** How many bytes of {@code text} from {@code at} make one code; at least 1. */
  abstract int codeLength(byte[] text, int at);

  /** The characters a code stands for by the font's encoding, null where it does not say. */
  abstract @Nullable String encoded(int code, int length);

  abstract double advance(int code, int length);

  /** Whether text runs from top to bottom. */
  boolean vertical() {
    return false;
  }

  /** Whether the file holds the glyphs themselves. */
  abstract boolean embedded();

  final Sign sign(int code, int length) {
    Integer key = code << 3 | length;
    Sign known = signs.get(key);
    if (known == null) {
      known = new Sign(characters(code, length), advance(code, length), length == 1 && code == 32);
      signs.put(key, known);
    }
    return known;
  }

  private String characters(int code, int length) {
    String text = codesAreUnicode ? Character.toString(code) : null;
    if (toUnicode != null) text = toUnicode.toUnicode(code, length);
    if (meaningless(text)) text = encoded(code, length);
    if (meaningless(text)) text = fromProgram(code);
    return text == null || meaningless(text) ? UNKNOWN : Han.unified(text);
  }

  private static boolean meaningless(@Nullable String text) {
    if (text == null || text.isEmpty()) return true;
    char first = text.charAt(0);
    return first < ' ' && first != '\t' && first != '\n' && first != '\r'
        || first == 0xFFFD
        || first == 0xFFFF;
  }

  private @Nullable String fromProgram(int code) {
    if (!embedded()) return null;
    try {
      if (!programTried) {
        programTried = true;
        program = PDFontFactory.createFont(dictionary);
      }
      return program == null ? null : program.toUnicode(code);
    } catch (IOException | RuntimeException damaged) {
      return null;
    }
  }

  static @Nullable CMap characterMap(COSStream stream) {
    try {
      byte[] bytes = BoundedStream.decode(stream, MOST_MAP_BYTES);
      return new CMapParser().parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException | RuntimeException damaged) {
      return null;
    }
  }

  static boolean holdsProgram(@Nullable COSDictionary descriptor) {
    return descriptor != null
        && (descriptor.containsKey(COSName.FONT_FILE)
            || descriptor.containsKey(COSName.FONT_FILE2)
            || descriptor.containsKey(COSName.FONT_FILE3));
  }

  static double number(@Nullable COSArray array, int at, double otherwise) {
    return array != null
            && at < array.size()
            && array.getObject(at) instanceof org.apache.pdfbox.cos.COSNumber number
        ? number.floatValue()
        : otherwise;
  }
}
