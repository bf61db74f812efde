package org.mingzhang.write.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The fonts, parsed. Parsing costs more than a short document, and a parsed font serves one document at a time; so a set
 * is taken from a pool and given back with {@link #close()}.
 */
final class Typefaces implements AutoCloseable {
  static final String TEXT = "Song";
  static final String TITLE = "SongBold";
  static final String HEADING = "Hei";

  private static final Map<String, byte[]> FILES = files();
  private static final ConcurrentLinkedQueue<Typefaces> POOL = new ConcurrentLinkedQueue<>();

  private final Map<String, TrueTypeFont> parsed;
  private final CmapLookup characters;

  private Typefaces() throws IOException {
    parsed = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
      parsed.put(file.getKey(), new TTFParser().parse(new RandomAccessReadBuffer(file.getValue())));
    }
    characters = text().getUnicodeCmapLookup();
  }

  /** For charts, whose words are drawn as outlines. */
  private static final class Drawn {
    static final @Nullable Font FONT = font();

    private Drawn() {}

    private static @Nullable Font font() {
      byte[] file = FILES.getOrDefault(TEXT, new byte[0]);
      try {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
      } catch (FontFormatException
          | IOException
          | RuntimeException
          | LinkageError
          | InternalError e) {
        // A machine without any fonts or graphics libraries of its own: the tables beside the
        // charts must do.
        return null;
      }
    }
  }

  static Typefaces take() throws IOException {
    Typefaces free = POOL.poll();
    return free != null ? free : new Typefaces();
  }

  @Override
  public void close() {
    POOL.add(this);
  }

  /** By family name. */
  Map<String, TrueTypeFont> all() {
    return parsed;
  }

  /** Whether this machine's Java can draw charts. */
  static boolean canDraw() {
    return Drawn.FONT != null;
  }

  /** The text font for drawings; only where {@link #canDraw()}. */
  static Font drawn(float size) {
    Font font = Drawn.FONT;
    if (font == null) throw new IllegalStateException("this machine cannot draw");
    return font.deriveFont(size);
  }

  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  /** How wide text is set in the text font, in em. */
  double width(String text) {
    try {
      long width = 0;
      for (int i = 0; i < text.length(); ) {
        int codePoint = text.codePointAt(i);
        i += Character.charCount(codePoint);
        width += text().getAdvanceWidth(characters.getGlyphId(codePoint));
      }
      return (double) width / text().getUnitsPerEm();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private TrueTypeFont text() {
    TrueTypeFont font = parsed.get(TEXT);
    if (font == null) throw new IllegalStateException("the text font is missing");
    return font;
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(TEXT, file("NotoSerifSC-Regular.ttf"));
    files.put(TITLE, file("NotoSerifSC-Bold.ttf"));
    files.put(HEADING, file("NotoSansSC-Bold.ttf"));
    return files;
  }

  private static byte[] file(String name) {
    try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + name)) {
      if (in == null) throw new IllegalStateException("font " + name + " is missing");
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
