package org.mingzhang.classification;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How account names are compared: what typesetting adds, and the customary variants, do not count. */
final class AccountName {
  private static final String IGNORED = "()“”\"'‘’、,，:：.。·…—-_*#";
  private static final Pattern NUMBERED = Pattern.compile("^(其中[:：]?)?([一二三四五六七八九十]+、|\\d+[.、．])?");
  private static final String AMONG_WHICH = "其中";
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final String SUFFIX = "支出";

  /** Below this many characters a beginning is no evidence for a name cut off by a line break. */
  private static final int SHORTEST_PREFIX = 6;

  private AccountName() {}

  /** Only the characters that tell names apart. */
  static String plain(String name) {
    return isBare(name) ? name : stripped(name);
  }

  /** Most names are nothing but Chinese characters: thousands of them are made plain at every start. */
  private static boolean isBare(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < FIRST_HAN || c > LAST_HAN) return false;
    }
    return !name.startsWith(AMONG_WHICH);
  }

  private static String stripped(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    text = NUMBERED.matcher(text).replaceFirst("");
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && IGNORED.indexOf(c) < 0) out.append(c);
    }
    return out.toString();
  }

  /** Whether two names in plain form are the same account's, allowing for 支出 at the end and for a lost end. */
  static boolean isVariant(String printed, String name) {
    if (stem(printed).equals(stem(name))) return true;
    return isCutFrom(printed, name) || isCutFrom(name, printed);
  }

  private static boolean isCutFrom(String cut, String whole) {
    return cut.length() >= SHORTEST_PREFIX
        && cut.length() * 2 >= whole.length()
        && whole.startsWith(cut);
  }

  private static String stem(String plain) {
    boolean hasSuffix = plain.endsWith(SUFFIX) && plain.length() > SUFFIX.length();
    return hasSuffix ? plain.substring(0, plain.length() - SUFFIX.length()) : plain;
  }
}
