package org.mingzhang.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.read.UnreadableException;

/** The paragraph styles of a Word file, as far as they say what a heading is and what is numbered. */
final class WordStyles {
  /** Styles are based on each other; longer chains are loops. */
  private static final int LONGEST_CHAIN = 12;

  private static final Style NONE = new Style("", "", -1, "", -1);

  /**
   * @param level outline level, 0-based, −1 where it says none
   * @param numbering id of its numbering, empty where it has none
   * @param numberingLevel −1 where it says none
   */
  record Style(String name, String basedOn, int level, String numbering, int numberingLevel) {}

  private final Map<String, Style> styles = new HashMap<>();

  static WordStyles of(Optional<byte[]> part) throws UnreadableException {
    WordStyles styles = new WordStyles();
    if (part.isEmpty()) return styles;
    try (PartXml xml = new PartXml(part.get())) {
      while (xml.next()) {
        if (xml.starts("style")) styles.add(xml);
      }
    }
    return styles;
  }

  private void add(PartXml xml) throws UnreadableException {
    String id = xml.attribute("styleId");
    Style style = NONE;
    while (xml.next() && !xml.ends("style")) {
      if (!xml.isStart()) continue;
      style = switch (xml.name()) {
        case "name" ->
          new Style(
              xml.attribute("val"),
              style.basedOn,
              style.level,
              style.numbering,
              style.numberingLevel);
        case "basedOn" ->
          new Style(
              style.name, xml.attribute("val"), style.level, style.numbering, style.numberingLevel);
        case "outlineLvl" ->
          new Style(
              style.name,
              style.basedOn,
              xml.number("val", -1),
              style.numbering,
              style.numberingLevel);
        case "numId" ->
          new Style(
              style.name, style.basedOn, style.level, xml.attribute("val"), style.numberingLevel);
        case "ilvl" ->
          new Style(style.name, style.basedOn, style.level, style.numbering, xml.number("val", -1));
        default -> style;
      };
    }
    styles.put(id, style);
  }

  /** The heading level of a style, 1–6, or 0 if it is for body text. */
  int heading(String id) {
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      Style style = styles.getOrDefault(at, NONE);
      String name = style.name.toLowerCase(Locale.ROOT);
      if (name.equals("title")) return 1;
      if (name.matches("(heading|标题) ?[1-9]"))
        return Math.min(6, name.charAt(name.length() - 1) - '0');
      if (style.level >= 0) return style.level < 9 ? Math.min(6, style.level + 1) : 0;
      at = style.basedOn;
    }
    return 0;
  }

  /** The numbering a style brings with it: its id and level; empty if none. */
  Optional<Style> numbered(String id) {
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      Style style = styles.getOrDefault(at, NONE);
      if (!style.numbering.isEmpty()) return Optional.of(style);
      at = style.basedOn;
    }
    return Optional.empty();
  }
}
