package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.Block;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Source;
import org.mingzhang.fact.Place;

/**
 * 段落结尾: how the items of a list and the paragraphs of a section end. Only what stands out from its own neighbours is
 * reported: a document may do without full stops as long as it does so throughout.
 */
final class ParagraphEnds {
  private static final Pattern ITEM =
      Pattern.compile("^([（(]?)([一二三四五六七八九十]{1,3}|\\d{1,2})([）)]|[、.．])(?!\\d)");
  private static final Pattern CUT = Pattern.compile("(?:主要原因|原因|主要变动情况)(?:是|为)?：$");
  private static final String FINAL = "。！？!?”）)》";
  private static final int PROSE = 16;

  private ParagraphEnds() {}

  /** The style of an item's number, so that siblings can be told: "（一）" and "1." are different lists. */
  private static Optional<String> style(String text) {
    Matcher item = ITEM.matcher(text);
    if (!item.find()) return Optional.empty();
    boolean digits = Character.isDigit(item.group(2).charAt(0));
    String close =
        item.group(3).equals("．") ? "." : item.group(3).equals(")") ? "）" : item.group(3);
    return Optional.of((item.group(1).isEmpty() ? "" : "（") + (digits ? "1" : "一") + close);
  }

  static List<Finding> endings(Text text) {
    List<Finding> findings = new ArrayList<>();
    List<Text.Paragraph> all = text.paragraphs();
    Map<String, int[]> ends = siblingsEnds(all);
    for (int i = 0; i < all.size(); i++) {
      String words = all.get(i).whole().text().strip();
      if (words.length() < PROSE) continue;
      char last = words.charAt(words.length() - 1);
      boolean lastUnderHeading = i + 1 < all.size() && !sameHeadings(all.get(i), all.get(i + 1));
      if (last == '；' && lastUnderHeading && isProse(words)) {
        findings.add(found(all.get(i), words, "一节的最后一段以“；”结尾"));
      } else if (FINAL.indexOf(last) < 0
          && "；;：:，、,".indexOf(last) < 0
          && isClosed(all, i)
          && standsOut(all.get(i), ends)) {
        findings.add(found(all.get(i), words, "该项结尾没有标点，同组各项均有"));
      }
    }
    findings.addAll(broken(text.disclosure().source()));
    return findings;
  }

  /**
   * A paragraph broken after "主要原因：". Sentences are put together over such a break, so the blocks of the format are
   * asked; plain text breaks its lines anywhere and tells nothing.
   */
  private static List<Finding> broken(Source source) {
    List<Finding> findings = new ArrayList<>();
    if (source.format() == Source.Format.TEXT || source.format() == Source.Format.MARKDOWN)
      return findings;
    for (Source.Page page : source.pages()) {
      StringBuilder before = new StringBuilder();
      for (int i = 0; i + 1 < page.blocks().size(); i++) {
        if (!(page.blocks().get(i) instanceof Block.Paragraph line)) continue;
        before.append(Text.tight(line.text()));
        boolean cut = line.endsParagraph()
            && CUT.matcher(before.toString().replace(':', '：')).find();
        if (cut
            && page.blocks().get(i + 1) instanceof Block.Paragraph next
            && style(next.text().strip()).isEmpty()) {
          String words = before.substring(Math.max(0, before.length() - 48));
          findings.add(found(line.place(), words, "，段落在此处断开"));
        }
        if (line.endsParagraph()) before.setLength(0);
      }
    }
    return findings;
  }

  /** Whether what follows begins anew: a paragraph that a page end has cut goes on in the next one. */
  private static boolean isClosed(List<Text.Paragraph> all, int i) {
    if (i + 1 >= all.size() || !sameHeadings(all.get(i), all.get(i + 1))) return true;
    return style(all.get(i + 1).whole().text()).isPresent();
  }

  private static boolean isProse(String words) {
    return words.indexOf('，') >= 0 || words.indexOf(',') >= 0 || words.indexOf('。') >= 0;
  }

  private static boolean sameHeadings(Text.Paragraph a, Text.Paragraph b) {
    return a.whole().headings().equals(b.whole().headings());
  }

  /** By list: how many items end with a full stop, and how many there are. */
  private static Map<String, int[]> siblingsEnds(List<Text.Paragraph> all) {
    Map<String, int[]> ends = new HashMap<>();
    for (Text.Paragraph paragraph : all) {
      String words = paragraph.whole().text().strip();
      Optional<String> style = style(words);
      if (style.isEmpty() || words.length() < PROSE) continue;
      int[] count = ends.computeIfAbsent(list(paragraph, style.get()), key -> new int[2]);
      if (words.endsWith("。") || words.endsWith("；")) count[0]++;
      count[1]++;
    }
    return ends;
  }

  private static String list(Text.Paragraph paragraph, String style) {
    return String.join("/", paragraph.whole().headings()) + "|" + style;
  }

  private static boolean standsOut(Text.Paragraph paragraph, Map<String, int[]> ends) {
    String words = paragraph.whole().text().strip();
    Optional<String> style = style(words);
    if (style.isEmpty() || !isProse(words)) return false;
    int[] count = ends.get(list(paragraph, style.get()));
    return count != null && count[1] >= 4 && count[0] == count[1] - 1;
  }

  private static Finding found(Text.Paragraph paragraph, String words, String what) {
    List<Sentence> sentences = paragraph.sentences();
    return found(sentences.get(sentences.size() - 1).place(), words, what);
  }

  private static Finding found(Place place, String words, String what) {
    String quote = words.substring(Math.max(0, words.length() - 48));
    return PassageRule.finding(
        "paragraph-ending",
        Severity.WARNING,
        place,
        quote,
        "",
        quote.substring(quote.length() - 1),
        "段落结尾：“" + quote + "”" + what + "。",
        "The paragraph ending “" + quote + "” does not end as its neighbours do.");
  }

  /** A numbered item that goes on in the paragraph of the one before, while its siblings begin their own. */
  static List<Finding> runOn(Text text) {
    Map<String, Integer> starts = new HashMap<>();
    for (Text.Paragraph paragraph : text.paragraphs()) {
      style(paragraph.whole().text())
          .ifPresent(style -> starts.merge(list(paragraph, style), 1, Integer::sum));
    }
    List<Finding> findings = new ArrayList<>();
    for (Text.Paragraph paragraph : text.paragraphs()) {
      String words = paragraph.whole().text();
      Optional<String> own = style(words);
      if (own.isEmpty()) continue;
      int end = 0;
      List<Finding> inside = new ArrayList<>();
      for (Sentence sentence : paragraph.sentences()) {
        Optional<String> style = end == 0 ? Optional.empty() : style(sentence.text());
        if (style.equals(own)
            && follows(words, sentence.text())
            && !text.beginsALine(sentence.text())) inside.add(runOn(paragraph, sentence, end));
        end += sentence.text().length();
      }
      // Several in one paragraph are a list written in running text, which is a manner, not a slip.
      if (inside.size() == 1 && starts.getOrDefault(list(paragraph, own.get()), 0) >= 4)
        findings.addAll(inside);
    }
    return findings;
  }

  private static boolean follows(String first, String second) {
    Matcher a = ITEM.matcher(first);
    Matcher b = ITEM.matcher(second);
    if (!a.find() || !b.find()) return false;
    return number(b.group(2)) == number(a.group(2)) + 1;
  }

  private static int number(String words) {
    if (Character.isDigit(words.charAt(0))) return Integer.parseInt(words);
    int ten = words.indexOf('十');
    String digits = "一二三四五六七八九";
    if (ten < 0) return digits.indexOf(words.charAt(0)) + 1;
    int tens = ten == 0 ? 1 : digits.indexOf(words.charAt(0)) + 1;
    return 10 * tens + (ten + 1 < words.length() ? digits.indexOf(words.charAt(ten + 1)) + 1 : 0);
  }

  private static Finding runOn(Text.Paragraph paragraph, Sentence sentence, int at) {
    String words = paragraph.whole().text();
    String quote = words.substring(Math.max(0, at - 30), Math.min(words.length(), at + 16));
    return PassageRule.finding(
        "run-on-item",
        Severity.WARNING,
        sentence.place(),
        quote,
        "",
        "",
        "分项未另起一段：“" + quote + "”，其余各项均另起一段。",
        "An item runs on in the paragraph of the one before: “" + quote + "”.");
  }
}
