package org.mingzhang.read.pdf;

import org.mingzhang.read.intake.Characters;

/** Chinese characters as fonts spell them. */
final class Han {
  private Han() {}

  /** The text with radicals and compatibility forms replaced by the ideographs they stand for. */
  static String unified(String text) {
    if (text.length() == 1) return Characters.unified(text.charAt(0));
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < text.length(); i++) all.append(Characters.unified(text.charAt(i)));
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
