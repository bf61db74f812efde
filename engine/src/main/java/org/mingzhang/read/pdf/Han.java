package org.mingzhang.read.pdf;

import java.text.Normalizer;

/** Chinese characters as fonts spell them. */
final class Han {
  /** Radicals that Unicode does not fold by itself, each followed by the character that a document means by it. */
  private static final String RADICALS =
      "⺟母⺠民⺝月⺜日⺶羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾"
          + "⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⺇几⺊卜⺌小⺍小⺎兀⺓幺⺰纟⻈讠⻐钅⻠饣⺮竹⺼月⻊足⻂衤⺭礻⺩王⺫目⺻聿⻍辶⻎辶⻏阝⻖阝"
          + "⺅亻⺉刂⺖忄⺘扌⺙攵⺡氵⺣灬⺤爫⺨犭⺾艹⻃覀";

  private Han() {}

  /** The character with a radical or compatibility form replaced by the ideograph it stands for; all else as it is. */
  static String unified(String text) {
    int first = text.charAt(0);
    if (text.length() > 1) return manyUnified(text);
    if (first < 0x2E80 || (first > 0x2FDF && first < 0xF900) || first > 0xFAFF) return text;
    if (first < 0x2F00) {
      int at = RADICALS.indexOf(first);
      if (at >= 0 && at % 2 == 0) return RADICALS.substring(at + 1, at + 2);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String manyUnified(String text) {
    if (text.codePointCount(0, text.length()) == 1) return text;
    StringBuilder all = new StringBuilder();
    text.codePoints().forEach(point -> all.append(unified(Character.toString(point))));
    return all.toString();
  }

  /** Whether a character stands in a full square, so that no word space is to be seen beside it. */
  static boolean isWide(int point) {
    return point >= 0x2E80
            && point <= 0xFFDC
            && !(point >= 0xD800 && point <= 0xF8FF)
            && !(point >= 0xFE70 && point <= 0xFEFF)
        || point >= 0x20000 && point <= 0x3FFFF
        || point >= 0x2010 && point <= 0x2027
        || point >= 0x2460 && point <= 0x27BF;
  }
}
