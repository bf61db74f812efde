package org.mingzhang.write.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Sees to it that no character vanishes: one without a glyph gives way to its twin or, noted, to 〓. */
final class Characters {
  private static final String MISSING = "〓";
  private static final int AROUND = 8;

  /** Characters that look the same as one that the fonts have, and would be read back as that one. */
  private static final Map<Integer, String> TWINS = Map.of(
      0x2011, "-",
      0x301c, "～",
      0x2215, "／",
      0x2012, "–",
      0x2027, "·",
      0x30fb, "·",
      0x22ef, "…",
      0xad, "");

  private final Typefaces typefaces;
  private final Map<Integer, Unprintable> missing = new LinkedHashMap<>();

  private Characters(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Replaces in all texts what cannot be printed and tells what it was, each character once. */
  static List<Unprintable> replace(Document document, Typefaces typefaces) {
    Characters characters = new Characters(typefaces);
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) text.text(characters.printable(text.getWholeText()));
          if (node instanceof Element element) controls(element);
        },
        document);
    return new ArrayList<>(characters.missing.values());
  }

  /** What stands in attributes is not printed, but goes into the file's description, where control characters harm. */
  private static void controls(Element element) {
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (value.chars().anyMatch(Character::isISOControl)) {
        attribute.setValue(value.replaceAll("\\p{Cntrl}", " "));
      }
    }
  }

  private String printable(String text) {
    if (text.codePoints().allMatch(this::isPrintable)) return text;
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isPrintable(codePoint)) {
        printable.appendCodePoint(codePoint);
      } else if (TWINS.containsKey(codePoint)) {
        printable.append(TWINS.get(codePoint));
      } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        printable.append(' ');
      } else if (!isInvisible(codePoint)) {
        printable.append(MISSING);
        missing.putIfAbsent(codePoint, new Unprintable(codePoint, context(text, i, next)));
      }
      i = next;
    }
    return printable.toString();
  }

  private boolean isPrintable(int codePoint) {
    return codePoint == '\n' || typefaces.has(codePoint) && !TWINS.containsKey(codePoint);
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK;
  }

  private static String context(String text, int from, int to) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), to + AROUND);
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) start--;
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end++;
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }
}
