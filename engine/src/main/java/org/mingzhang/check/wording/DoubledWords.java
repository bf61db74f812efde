package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.text.NamedRule;
import org.mingzhang.check.text.Passage;
import org.mingzhang.check.text.Text;
import org.mingzhang.lexicon.Yaml;

/** 词语重复: a word typed twice in a row, or the same quality praised twice in one breath. */
final class DoubledWords {
  private static final Pattern TWICE = Pattern.compile("(\\p{IsHan}{2,6})\\1");
  private static final Pattern PARTICLE = Pattern.compile("(?<![目有])的的(?!确)|了了(?!解|如|然)|万万元|元元(?!素)");
  private final Set<String> allowed;
  private final Pattern quality;

  private DoubledWords(Yaml.Node words) {
    allowed = Set.copyOf(words.get("allowed").texts());
    String qualities = String.join("|", words.get("qualities").texts());
    quality = Pattern.compile("(" + qualities + ")(?:和|、|且)?(?:" + qualities + ")(?:和|、|且)?\\1(?=[、，。；,;和及]|$)");
  }

  static List<Finding> check(Text text) {
    DoubledWords words = new DoubledWords(Yaml.resource("wording/doubled.yaml"));
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : text.prose()) {
      Matcher twice = TWICE.matcher(passage.text());
      while (twice.find()) {
        String word = twice.group(1);
        if (!words.isAllowed(word) && !text.isPrintedApart(word, word)) findings.add(words.found(passage, twice, twice.group(1)));
      }
      Matcher particle = PARTICLE.matcher(passage.text());
      while (particle.find()) {
        findings.add(words.found(passage, particle, particle.group().substring(particle.group().length() / 2)));
      }
      Matcher quality = words.quality.matcher(passage.text());
      while (quality.find()) {
        String once = quality.group().substring(0, quality.end() - quality.start() - quality.group(1).length());
        findings.add(words.found(passage, quality, once));
      }
    }
    return findings;
  }

  private boolean isAllowed(String word) {
    if (allowed.contains(word)) return true;
    // 一项一项, 层层层层: counting and reduplication are not slips.
    return word.charAt(0) == '一' || word.chars().distinct().count() == 1;
  }

  private Finding found(Passage passage, Matcher match, String once) {
    String quote = passage.clause(match.start(), match.end());
    return NamedRule.finding(
        "doubled-words",
        Severity.WARNING,
        passage.place(),
        quote,
        once,
        match.group(),
        "词语重复：“" + quote + "”中“" + match.group() + "”疑应为“" + once + "”。",
        "Words repeated: “" + match.group() + "” in “" + quote + "”, probably “" + once + "”.");
  }
}
