package org.mingzhang.write.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.mingzhang.write.layout.CleanText;

/** Names that Excel allows for sheets, each used once. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /** The name for a sheet about these words: as they are where Excel allows it. */
  String of(String words) {
    String name = CleanText.line(words)
        .replaceAll("[\\[\\]:*?/\\\\：？＊／＼［］]", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("^['\\s]+", "");
    // Excel keeps this name for itself.
    if (name.isBlank() || name.equalsIgnoreCase("History")) name = "表";
    name = cut(name, LONGEST);
    String unique = name;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      String suffix = " (" + i + ")";
      unique = cut(name, LONGEST - suffix.length()) + suffix;
    }
    return unique;
  }

  private static String cut(String name, int length) {
    String cut = name.length() <= length ? name : name.substring(0, length);
    if (Character.isHighSurrogate(cut.charAt(cut.length() - 1)))
      cut = cut.substring(0, cut.length() - 1);
    return cut.replaceAll("['\\s]+$", "");
  }
}
