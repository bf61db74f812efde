package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;

/** Takes the group words (产出, 数量指标 …) out of the lines of indicators and says under which groups each line stands. */
final class GroupWords {
  private static final int MOST_PIECES = 3;

  private final GoalWords words;
  private String level1 = "";
  private String level2 = "";

  GroupWords(GoalWords words) {
    this.words = words;
  }

  void strip(List<Line> lines, List<Line> plain, List<List<String>> contexts) {
    for (int i = 0; i < lines.size(); i++) {
      int pieces = wrappedGroup(lines, i);
      if (pieces > 0) {
        StringBuilder joined = new StringBuilder();
        for (int k = i; k < i + pieces; k++) joined.append(lines.get(k).text());
        enter(joined.toString());
        i += pieces - 1;
        continue;
      }
      Line line = lines.get(i);
      String rest = line.text();
      boolean head = true;
      for (String word : rest.split(" "))
        head &= words.indicatorHead.contains(LooseWords.key(word)) || words.isGroup(word);
      while (!rest.isEmpty()) {
        int space = rest.indexOf(' ');
        String first = space < 0 ? rest : rest.substring(0, space);
        String after = space < 0 ? "" : rest.substring(space + 1);
        boolean group = words.isGroup(first) && !(!after.isEmpty() && words.isMeasure(after));
        if (!group && !(head && words.indicatorHead.contains(LooseWords.key(first)))) break;
        if (group) enter(first);
        rest = after;
      }
      if (rest.isEmpty()) continue;
      plain.add(line.saying(rest));
      List<String> context = new ArrayList<>();
      if (!level1.isEmpty()) context.add(level1);
      if (!level2.isEmpty()) context.add(level2);
      contexts.add(context);
    }
  }

  /** How many short lines from here make one group word together; 0 where they make none. */
  private int wrappedGroup(List<Line> lines, int from) {
    StringBuilder joined = new StringBuilder();
    for (int k = from; k < Math.min(lines.size(), from + MOST_PIECES); k++) {
      String text = lines.get(k).text();
      if (text.length() > 6 || text.contains(" ")) return 0;
      joined.append(text);
      if (k > from && words.isGroup(joined.toString()))
        return words.isGroup(lines.get(from).text()) ? 0 : k - from + 1;
    }
    return 0;
  }

  private void enter(String group) {
    String key = LooseWords.key(group);
    boolean second =
        words.level2.contains(key) && !(words.level1.contains(key) && !level1.equals(group));
    if (second) {
      level2 = group;
    } else if (!key.startsWith("年度") && !key.equals("绩效指标")) {
      level1 = group;
      level2 = "";
    }
  }
}
