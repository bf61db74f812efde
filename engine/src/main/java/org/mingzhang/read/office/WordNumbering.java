package org.mingzhang.read.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.read.UnreadableException;

/** Automatic numbers of a Word file: 一、 （一） 1. as they are printed, counted paragraph by paragraph. */
final class WordNumbering {
  private static final int LEVELS = 9;

  /** @param format Word's name of the numeral; "bullet" and "none" print nothing that counts */
  private record Level(String format, String text, int start) {
    static final Level NONE = new Level("none", "", 1);
  }

  private final Map<String, Level[]> abstracts = new HashMap<>();
  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, int[]> starts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  static WordNumbering of(Optional<byte[]> part) throws UnreadableException {
    WordNumbering numbering = new WordNumbering();
    if (part.isEmpty()) return numbering;
    try (PartXml xml = new PartXml(part.get())) {
      while (xml.next()) {
        if (xml.starts("abstractNum")) numbering.addAbstract(xml);
        if (xml.starts("num")) numbering.addNumbering(xml);
      }
    }
    return numbering;
  }

  private void addAbstract(PartXml xml) throws UnreadableException {
    Level[] levels = new Level[LEVELS];
    Arrays.fill(levels, Level.NONE);
    abstracts.put(xml.attribute("abstractNumId"), levels);
    int at = 0;
    while (xml.next() && !xml.ends("abstractNum")) {
      if (!xml.isStart()) continue;
      if (xml.name().equals("lvl")) at = Math.max(0, Math.min(LEVELS - 1, xml.number("ilvl", 0)));
      Level level = levels[at];
      levels[at] = switch (xml.name()) {
        case "start" -> new Level(level.format, level.text, xml.number("val", 1));
        case "numFmt" -> new Level(xml.attribute("val"), level.text, level.start);
        case "lvlText" -> new Level(level.format, xml.attribute("val"), level.start);
        default -> level;
      };
    }
  }

  private void addNumbering(PartXml xml) throws UnreadableException {
    String id = xml.attribute("numId");
    int[] own = new int[LEVELS];
    Arrays.fill(own, -1);
    int at = 0;
    while (xml.next() && !xml.ends("num")) {
      if (xml.starts("abstractNumId")) abstractOf.put(id, xml.attribute("val"));
      if (xml.starts("lvlOverride")) at = Math.max(0, Math.min(LEVELS - 1, xml.number("ilvl", 0)));
      if (xml.starts("startOverride")) own[at] = xml.number("val", 1);
    }
    starts.put(id, own);
  }

  /** Counts one paragraph and gives its printed number, empty for bullets and unknown numberings. */
  String next(String id, int levelNumber) {
    String abstractId = abstractOf.getOrDefault(id, "");
    Level[] levels = abstracts.get(abstractId);
    if (levels == null || levelNumber < 0 || levelNumber >= LEVELS) return "";
    int[] counter = counters.computeIfAbsent(abstractId, unused -> new int[LEVELS]);
    int[] own = starts.get(id);
    if (own != null && own[levelNumber] >= 0) {
      counter[levelNumber] = own[levelNumber] - 1;
      own[levelNumber] = -1;
    } else if (counter[levelNumber] == 0) {
      counter[levelNumber] = levels[levelNumber].start - 1;
    }
    counter[levelNumber]++;
    for (int deeper = levelNumber + 1; deeper < LEVELS; deeper++) counter[deeper] = 0;
    return printed(levels, counter, levels[levelNumber]);
  }

  private static String printed(Level[] levels, int[] counter, Level level) {
    if (level.format.equals("bullet") || level.format.equals("none")) return "";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < level.text.length() && text.length() < 200; i++) {
      char c = level.text.charAt(i);
      int of = i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
      if (c == '%' && of >= 0 && of < LEVELS) {
        int count = counter[of] == 0 ? levels[of].start : counter[of];
        text.append(Numerals.of(levels[of].format, count));
        i++;
      } else {
        text.append(c);
      }
    }
    // After a word (第一部分) Word leaves a gap; after a mark (一、) the gap is only for the eye.
    boolean word = text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    return word ? text + " " : text.toString();
  }
}
