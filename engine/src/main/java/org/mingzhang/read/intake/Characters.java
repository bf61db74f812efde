package org.mingzhang.read.intake;

import java.text.Normalizer;

/**
 * Puts characters right that only look like what they should be: CJK radicals (⽀ for 支), compatibility ideographs,
 * full-width letters and digits, odd spaces, invisible characters. Punctuation and everything else stay as printed.
 */
public final class Characters {
  /**
   * Radicals of U+2E80–2EF3 with the ideographs they stand for (Unicode's Equivalent_Unified_Ideograph), then those
   * above whose Unicode equivalent is a traditional form although fonts use them for the simplified one.
   */
  private static final String RADICALS =
      "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻"
          + "⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻊足⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞"
          + "⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户⾭青⿈黄";

  private static final char[] UNIFIED = unified();

  /** Traditional shapes that fonts share with the simplified ones, so that PDF text has the wrong one of the two. */
  private static final String TRADITIONAL = "戶靑黃";

  private static final String SIMPLIFIED = "户青黄";

  private Characters() {}

  /** The same words with look-alikes replaced; line breaks and tabs are kept. */
  public static String clean(String text) {
    int i = 0;
    int length = text.length();
    while (i < length && plain(text.charAt(i))) i++;
    if (i == length) return text;
    StringBuilder out = new StringBuilder(length).append(text, 0, i);
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (plain(c)) {
        out.append(c);
      } else {
        put(out, c, text, i);
      }
    }
    return out.toString();
  }

  /** A radical, compatibility ideograph or shared shape as the ideograph that it stands for; all else as it is. */
  public static String unified(char c) {
    if (c >= 0x2E80 && c <= 0x2FDF) return String.valueOf(UNIFIED[c - 0x2E80]);
    int shared = TRADITIONAL.indexOf(c);
    if (shared >= 0) return SIMPLIFIED.substring(shared, shared + 1);
    return c >= 0xF900 && c <= 0xFAFF
        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
        : String.valueOf(c);
  }

  private static boolean isHanVariant(char c) {
    return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || TRADITIONAL.indexOf(c) >= 0;
  }

  /** Characters that need no look: ASCII text, Chinese punctuation and unified ideographs. */
  private static boolean plain(char c) {
    return c >= ' ' && c < 0x7F
        || c == '\n'
        || c == '\t'
        || c >= 0x3001 && c < 0xD800 && TRADITIONAL.indexOf(c) < 0;
  }

  private static void put(StringBuilder out, char c, String text, int at) {
    if (isHanVariant(c)) {
      out.append(unified(c));
    } else if (c >= 0xFF01 && c <= 0xFF5E) {
      out.append(narrowed(c, text, at));
    } else if (c == 0x00A0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F) {
      out.append(' ');
    } else if (Character.isHighSurrogate(c)) {
      if (at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) out.append(c);
    } else if (Character.isLowSurrogate(c)) {
      if (at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) out.append(c);
    } else if (c == '\r') {
      if (at + 1 == text.length() || text.charAt(at + 1) != '\n') out.append('\n');
    } else if (c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0x0B || c == '\f') {
      out.append('\n');
    } else if (!invisible(c)) {
      out.append(c);
    }
  }

  /** Full-width letters, digits, % and the point or comma between full-width digits; other punctuation stays wide. */
  private static char narrowed(char c, String text, int at) {
    char narrow = (char) (c - 0xFEE0);
    boolean letterOrDigit = Character.isLetterOrDigit(narrow) || narrow == '%';
    boolean pointInNumber = narrow == '.' && at > 0 && digit(text.charAt(at - 1));
    boolean commaInNumber =
        narrow == ',' && at > 0 && wideDigit(text.charAt(at - 1)) && threeWideDigits(text, at + 1);
    return letterOrDigit || pointInNumber || commaInNumber ? narrow : c;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9' || wideDigit(c);
  }

  private static boolean wideDigit(char c) {
    return c >= '０' && c <= '９';
  }

  private static boolean threeWideDigits(String text, int from) {
    if (from + 3 > text.length()) return false;
    for (int i = from; i < from + 3; i++) {
      if (!wideDigit(text.charAt(i))) return false;
    }
    return from + 3 == text.length() || !wideDigit(text.charAt(from + 3));
  }

  private static boolean invisible(char c) {
    return c < ' '
        || c >= 0x7F && c < 0xA0
        || c == 0xAD
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF
        || c >= 0xFFF9 && c <= 0xFFFB
        || c >= 0xFFFE;
  }

  private static char[] unified() {
    char[] table = new char[0x2FE0 - 0x2E80];
    for (int i = 0; i < table.length; i++) {
      String same = Normalizer.normalize(String.valueOf((char) (0x2E80 + i)), Normalizer.Form.NFKC);
      table[i] = same.length() == 1 ? same.charAt(0) : (char) (0x2E80 + i);
    }
    for (int i = 0; i + 1 < RADICALS.length(); i += 2) {
      table[RADICALS.charAt(i) - 0x2E80] = RADICALS.charAt(i + 1);
    }
    return table;
  }
}
