package org.mingzhang.check.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.fact.Place;

/** 标点: marks printed twice, and quotes and brackets that do not pair within a paragraph. */
final class Marks {
  private static final Pattern TWICE = Pattern.compile(
      "(?<![，。；、：])(?:，，|；；|、、|：：|，。|。，|；。|、。|，；|；，|：；|。；|、，|，、|：。|：，|(?<!。)。。)(?![，。；、：…])");
  private static final Map<Character, Character> CLOSES =
      Map.of('”', '“', '）', '（', '》', '《', '〉', '〈', '】', '【', '’', '‘', '」', '「', '〕', '〔');
  /** "1)" and "a）" number items; their bracket has no partner. */
  private static final Pattern ITEM =
      Pattern.compile("(?:^|(?<=[\\s。；;，、：:]))(?:\\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[①-⑳])[)）]");

  private Marks() {}

  static List<Finding> doubled(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : text.prose()) {
      if (!hasTwoMarks(passage.text())) continue;
      Matcher twice = TWICE.matcher(passage.text());
      while (twice.find()) {
        int from = Math.max(0, twice.start() - 24);
        String quote =
            passage.text().substring(from, Math.min(passage.text().length(), twice.end() + 12));
        findings.add(PassageRule.finding(
            "doubled-punctuation",
            Severity.WARNING,
            passage.place(),
            quote,
            twice.group().substring(1),
            twice.group(),
            "标点重复：“" + quote + "”中连用“" + twice.group() + "”。",
            "Punctuation doubled: “" + twice.group() + "” in “" + quote + "”."));
      }
    }
    return findings;
  }

  private static boolean hasTwoMarks(String text) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      boolean mark = "，。；、：".indexOf(text.charAt(i)) >= 0;
      if (mark && before) return true;
      before = mark;
    }
    return false;
  }

  /** A mark without its partner. */
  private record Loose(Passage passage, Place place, int at, char mark) {
    boolean opens() {
      return !CLOSES.containsKey(mark);
    }
  }

  static List<Finding> unbalanced(Text text) {
    List<List<Loose>> byParagraph = new ArrayList<>();
    for (Text.Paragraph paragraph : text.paragraphs())
      byParagraph.add(loose(paragraph.whole(), paragraph));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < byParagraph.size(); i++) {
      for (Loose loose : byParagraph.get(i)) {
        boolean goesOn = loose.opens()
            && i + 1 < byParagraph.size()
            && has(byParagraph.get(i + 1), loose.mark, false);
        boolean wentOn =
            !loose.opens() && i > 0 && has(byParagraph.get(i - 1), opening(loose.mark), true);
        if (!goesOn && !wentOn) findings.add(found(loose));
      }
    }
    for (Passage cell : text.cells()) {
      if (cell.text().length() < 20) continue;
      List<Loose> loose = loose(cell, null);
      // A cell cut by a page end opens or closes elsewhere: only a mark well inside it is certain.
      for (Loose mark : loose) if (isInside(mark)) findings.add(found(mark));
    }
    return findings;
  }

  private static boolean isInside(Loose loose) {
    String text = loose.passage.text();
    if (loose.opens()) return text.length() - loose.at > 120;
    return text.lastIndexOf('。', loose.at) > 0 || text.lastIndexOf('；', loose.at) > 0;
  }

  private static boolean has(List<Loose> paragraph, char opening, boolean opens) {
    for (Loose loose : paragraph) {
      if (opens ? loose.mark == opening : opening(loose.mark) == opening) return true;
    }
    return false;
  }

  private static List<Loose> loose(
      Passage passage, Text.@org.jspecify.annotations.Nullable Paragraph paragraph) {
    // Same length after blanking, so that positions stay those of the passage.
    StringBuilder text = new StringBuilder(passage.text());
    Matcher item = ITEM.matcher(passage.text());
    while (item.find()) text.setCharAt(item.end() - 1, ' ');
    List<Loose> loose = new ArrayList<>();
    Deque<Loose> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char mark = wide(text.charAt(i));
      if (CLOSES.containsValue(mark)) {
        open.push(
            new Loose(passage, paragraph == null ? passage.place() : paragraph.at(i), i, mark));
      } else if (CLOSES.containsKey(mark)) {
        Loose partner = null;
        for (Loose candidate : open) {
          if (candidate.mark != opening(mark)) continue;
          partner = candidate;
          break;
        }
        if (partner != null) open.remove(partner);
        else
          loose.add(
              new Loose(passage, paragraph == null ? passage.place() : paragraph.at(i), i, mark));
      }
    }
    loose.addAll(open);
    return loose;
  }

  /** The mark that opens what this one closes; a blank for a mark that closes nothing. */
  private static char opening(char closing) {
    return CLOSES.getOrDefault(closing, ' ');
  }

  private static char wide(char mark) {
    return mark == '(' ? '（' : mark == ')' ? '）' : mark;
  }

  private static Finding found(Loose loose) {
    Passage passage = loose.passage;
    String text = passage.text();
    String quote = passage.clause(loose.at, loose.at + 1);
    // An opening mark is missed where the paragraph ends without its partner: show that end too.
    String end = loose.opens() ? text.substring(Math.max(loose.at, text.length() - 20)) : "";
    String partner = loose.opens() ? "没有对应的后半个标点" : "没有对应的前半个标点";
    return PassageRule.finding(
        "unbalanced-marks",
        Severity.WARNING,
        loose.place,
        quote,
        "",
        String.valueOf(loose.mark),
        "标点不配对：“" + quote + "”中的“" + loose.mark + "”" + partner
            + (end.isEmpty() ? "。" : "（该段结尾：“" + end + "”）。"),
        "Unpaired mark “" + loose.mark + "” in “" + quote + "”"
            + (end.isEmpty() ? "." : "; the paragraph ends “" + end + "”."));
  }
}
