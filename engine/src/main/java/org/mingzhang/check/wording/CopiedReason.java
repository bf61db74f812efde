package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.Text;

/**
 * 原因张冠李戴: an item about one account whose purpose or reason names another account of the same document ("主要原因是：
 * 事业单位离退休经费增加" under 职业年金缴费支出): copied from the item before.
 */
final class CopiedReason {
  private static final Pattern HEAD =
      Pattern.compile("([\\p{IsHan}]{2,40})（款[）)]([^“”（）()，。；\\s]{2,40})[（(]项[）)]");
  private static final Pattern PURPOSE = Pattern.compile("主要用于[：:]?([^，。；]{2,60})[。；]");
  private static final Pattern REASON =
      Pattern.compile("主要原因是?[：:]?([^，。；]{2,60}?)(?:经费)(?:增加|减少|保持不变|增长|持平)");

  private CopiedReason() {}

  private record Item(Text.Paragraph paragraph, String class5, String class7) {
    boolean owns(String name) {
      String own = class5 + class7;
      return name.equals(class7)
          || name.equals(own)
          || name.endsWith(class7)
          || class7.endsWith(name)
          || own.endsWith(name)
          || name.equals(class5);
    }
  }

  static List<Finding> check(Text text) {
    List<Item> items = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Text.Paragraph paragraph : text.paragraphs()) {
      if (!paragraph.whole().text().contains("（款）")) continue;
      Matcher head = HEAD.matcher(paragraph.whole().text());
      if (!head.find()) continue;
      Item item = new Item(paragraph, head.group(1), head.group(2));
      if (head.find()) continue;
      items.add(item);
      names.add(item.class7);
      names.add(item.class5 + item.class7);
    }
    List<Finding> findings = new ArrayList<>();
    for (Item item : items) {
      for (Pattern pattern : List.of(PURPOSE, REASON)) {
        Matcher said = pattern.matcher(item.paragraph.whole().text());
        while (said.find()) {
          String name = said.group(1).strip();
          if (item.owns(name) || !names.contains(name)) continue;
          findings.add(found(item, said, name));
        }
      }
    }
    return findings;
  }

  private static Finding found(Item item, Matcher said, String name) {
    Passage whole = item.paragraph.whole();
    String head = Text.excerpt(
        whole.text(), Math.max(0, whole.text().indexOf(item.class7)), item.class7.length() + 20);
    String quote = said.group();
    return new Finding(
        "copied-reason",
        Severity.WARNING,
        List.of(item.paragraph.at(said.start()).quoting(quote), whole.place().quoting(head)),
        item.class7,
        name,
        "用途或原因写成了另一科目：“" + head + "”的说明为“" + quote + "”，“" + name + "”是本文件的另一科目。",
        "The purpose or reason under “" + item.class7 + "” names another account, “" + name + "”.",
        null);
  }
}
