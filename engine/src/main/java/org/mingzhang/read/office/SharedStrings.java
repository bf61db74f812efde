package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Limits;

/** The strings that the cells of a workbook refer to by position. */
final class SharedStrings {
  /** How Excel writes characters that XML cannot hold, and this very pattern itself: _x000D_. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> strings = new ArrayList<>();

  static SharedStrings of(Optional<byte[]> part) throws UnreadableException {
    SharedStrings shared = new SharedStrings();
    if (part.isEmpty()) return shared;
    try (PartXml xml = new PartXml(part.get())) {
      while (xml.next() && shared.strings.size() < Limits.CELLS) {
        if (xml.starts("si")) shared.strings.add(richText(xml, "si"));
      }
    }
    return shared;
  }

  /** The words up to the end of {@code element}: all its runs, without phonetic guides. */
  static String richText(PartXml xml, String element) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) xml.skip();
      if (xml.name().equals("t")) inText = xml.isStart();
      else if (inText) text.append(xml.text());
    }
    return text.indexOf("_x") < 0 ? text.toString() : unescaped(text);
  }

  private static String unescaped(CharSequence text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(code ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }

  /** An empty string where there is none at that position. */
  String at(String position) {
    try {
      int i = Integer.parseInt(position.strip());
      return i >= 0 && i < strings.size() ? strings.get(i) : "";
    } catch (NumberFormatException damage) {
      return "";
    }
  }
}
