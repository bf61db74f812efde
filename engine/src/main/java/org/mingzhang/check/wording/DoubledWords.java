package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.lexicon.Yaml;

/** 词语重复: a word typed twice in a row, or the same quality praised twice in one breath. */
final class DoubledWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final Pattern PARTICLE =
      Pattern.compile("(?<![目有])的的(?!确)|了了(?!解|如|然)|万万元|元元(?!素)");
  private final Set<String> allowed;
  private final Pattern quality;

  private DoubledWords(Yaml.Node words) {
    allowed = Set.copyOf(words.get("allowed").texts());
    String qualities = String.join("|", words.get("qualities").texts());
    quality = Pattern.compile(
        "(" + qualities + ")(?:和|、|且)?(?:" + qualities + ")(?:和|、|且)?\\1(?=[、，。；,;和及]|$)");
  }

  private static final class Shipped {
    static final DoubledWords WORDS = new DoubledWords(Yaml.resource("wording/doubled.yaml"));
  }

  static List<Finding> check(Text text) {
    DoubledWords words = Shipped.WORDS;
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : text.prose()) {
      String all = passage.text();
      for (int i = 0; i + 2 * SHORTEST <= all.length(); i++) {
        int length = doubled(all, i);
        if (length == 0) continue;
        String word = all.substring(i, i + length);
        if (!words.isAllowed(word)
            && !text.isPrintedApart(word, word)
            && !isTitle(text, all, word)) {
          findings.add(words.found(passage, i, i + 2 * length, word));
        }
        i += 2 * length - 1;
      }
      Matcher particle = PARTICLE.matcher(passage.text());
      while (particle.find()) {
        findings.add(words.found(
            passage,
            particle.start(),
            particle.end(),
            particle.group().substring(particle.group().length() / 2)));
      }
      Matcher quality = words.quality.matcher(passage.text());
      while (quality.find()) {
        String once = quality
            .group()
            .substring(0, quality.end() - quality.start() - quality.group(1).length());
        findings.add(words.found(passage, quality.start(), quality.end(), once));
      }
    }
    return findings;
  }

  private boolean isAllowed(String word) {
    if (allowed.contains(word)) return true;
    // 一项一项, 层层层层: counting and reduplication are not slips.
    return word.charAt(0) == '一' || word.chars().distinct().count() == 1;
  }

  /** The lines of a cover or a title stand one below the other without a mark: each may begin as the last one ended. */
  private static boolean isTitle(Text text, String passage, String word) {
    boolean sentence = passage.indexOf('。') >= 0 || passage.indexOf('；') >= 0;
    return !sentence && text.isPrintedOnTwoLines(word, word);
  }

  /** The length of the word that stands here twice in a row, 0 where none does. Much of a document is looked at: no regex. */
  private static int doubled(String text, int at) {
    for (int n = SHORTEST; n <= LONGEST && at + 2 * n <= text.length(); n++) {
      if (text.charAt(at) != text.charAt(at + n) || !text.regionMatches(at, text, at + n, n))
        continue;
      boolean han = true;
      for (int i = at; i < at + n && han; i++)
        han = Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN;
      if (han) return n;
    }
    return 0;
  }

  private Finding found(Passage passage, int from, int to, String once) {
    String quote = passage.clause(from, to);
    String twice = passage.text().substring(from, to);
    return PassageRule.finding(
        "doubled-words",
        Severity.WARNING,
        passage.place(),
        quote,
        once,
        twice,
        "词语重复：“" + quote + "”中“" + twice + "”疑应为“" + once + "”。",
        "Words repeated: “" + twice + "” in “" + quote + "”, probably “" + once + "”.");
  }
}
