package org.mingzhang.write.layout;

/**
 * How many lines words take where they are set as Chinese text is: any two Chinese characters may be parted, but no
 * number and no Latin word; a mark that closes never begins a line (one may hang over its end), one that opens never ends
 * it; between Chinese and Latin stands a quarter of a character.
 */
public final class LineBreaks {
  private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…—·％";
  private static final String OPENING = "（《〈「『【〔“‘";

  private final String words;
  private final double width;
  private int lines = 1;
  private double used;

  /** The width of the last piece, which goes along when nothing but a closing mark would begin a line. */
  private double last;

  private boolean hangs;

  private LineBreaks(String words, double width) {
    this.words = words;
    this.width = Math.max(2, width);
  }

  /**
   * The lines of words that may hold line breaks of their own; at least one.
   *
   * @param width of a line, in half characters
   */
  public static int lines(String words, double width) {
    int lines = 0;
    for (String line : words.split("\n", -1)) lines += new LineBreaks(line, width).count();
    return lines;
  }

  private int count() {
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() - 1 && OPENING.indexOf(words.charAt(end)) >= 0) end++;
      boolean latin = isLatin(words.charAt(end));
      end++;
      while (latin && end < words.length() && isLatin(words.charAt(end))) end++;
      if (end == at + 1 && CLOSING.indexOf(words.charAt(at)) >= 0) close();
      else add(gap(at) + width(at, end), latin);
      at = end;
    }
    return lines;
  }

  private void add(double piece, boolean latin) {
    if (used + piece > width && used > 0) newLine();
    while (latin && piece > width) {
      piece -= width;
      lines++;
    }
    used += piece;
    last = piece;
  }

  private void close() {
    if (used + 2 <= width) {
      used += 2;
    } else if (!hangs && used <= width) {
      hangs = true;
    } else {
      newLine();
      used = last + 2;
    }
  }

  private void newLine() {
    lines++;
    used = 0;
    hangs = false;
  }

  private double gap(int at) {
    if (at == 0 || used == 0) return 0;
    char before = words.charAt(at - 1);
    char here = words.charAt(at);
    boolean meets = Character.isIdeographic(before)
            && Character.isLetterOrDigit(here)
            && isLatin(here)
        || Character.isIdeographic(here) && Character.isLetterOrDigit(before) && isLatin(before);
    return meets ? 0.5 : 0;
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x2000;
  }

  private double width(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (c >= 0x2000) sum += 2;
      else sum += ".,:;' ".indexOf(c) >= 0 ? 0.5 : c >= 'A' && c <= 'Z' ? 1.4 : 1;
    }
    return sum;
  }
}
