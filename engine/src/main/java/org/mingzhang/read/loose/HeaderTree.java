package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.loose.HeaderPhrases.Phrase;

/**
 * Gives header words, listed row by row as extraction lists them, back their tree: a word stands under the nearest of its
 * listed parents; a row of the header is listed whole before the next one, so levels never fall; 小计 stands where the word
 * after it stands; words listed as often as there are columns are crossed with them.
 */
final class HeaderTree {
  private static final String SUBTOTAL = "小计";
  /** No published header has more words; a longer one is no header. */
  private static final int MOST_WORDS = 250;

  private static final class Node {
    final Phrase phrase;
    final @Nullable Node parent;
    final int level;
    final List<Node> children = new ArrayList<>();

    Node(Phrase phrase, @Nullable Node parent) {
      this.phrase = phrase;
      this.parent = parent;
      this.level = parent == null ? 0 : parent.level + 1;
      if (parent != null) parent.children.add(this);
    }
  }

  private final LooseWords words;
  private final boolean rootsFirst;
  private final List<Node> nodes = new ArrayList<>();

  private HeaderTree(LooseWords words, boolean rootsFirst) {
    this.words = words;
    this.rootsFirst = rootsFirst;
  }

  /**
   * The column paths that these words can make, the likeliest first, without repetition.
   *
   * @param phrases the words over value columns of one side
   */
  static List<List<List<String>>> columns(List<Phrase> phrases, LooseWords words) {
    List<List<List<String>>> answers = new ArrayList<>();
    if (phrases.size() > MOST_WORDS)
      return List.of(phrases.stream().map(p -> List.of(p.text())).toList());
    List<List<String>> crossed = crossed(phrases, words);
    if (crossed != null) answers.add(crossed);
    for (boolean rootsFirst : new boolean[] {true, false}) {
      HeaderTree tree = new HeaderTree(words, rootsFirst);
      List<List<String>> paths = tree.paths(phrases);
      if (!answers.contains(paths)) answers.add(paths);
      List<List<String>> asListed = tree.pathsAsListed();
      if (!answers.contains(asListed)) answers.add(asListed);
    }
    List<List<String>> flat = phrases.stream().map(p -> List.of(p.text())).toList();
    if (!answers.contains(flat)) answers.add(flat);
    return answers;
  }

  private List<List<String>> paths(List<Phrase> phrases) {
    int lastRoot = -1;
    for (int i = 0; rootsFirst && i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      boolean root =
          words.isListedHeader(phrase.canon()) && words.parents(phrase.canon()).isEmpty();
      if (root && !isGeneral(phrase) && closesFirstRow(phrase)) lastRoot = i;
    }
    int floor = 0;
    for (int i = 0; i < phrases.size(); i++) {
      Node parent = i < lastRoot && !underWide(phrases.get(i)) ? null : parent(phrases, i, floor);
      Node node = new Node(phrases.get(i), parent);
      nodes.add(node);
      floor = Math.max(floor, node.level);
    }
    List<List<String>> paths = new ArrayList<>();
    for (Node node : nodes) {
      if (node.parent == null) leaves(node, List.of(), paths);
    }
    return paths;
  }

  /** The columns in the order their own words are listed: right where a group's word stands on a line of its own. */
  private List<List<String>> pathsAsListed() {
    List<List<String>> paths = new ArrayList<>();
    for (Node node : nodes) {
      if (!node.children.isEmpty()) continue;
      List<String> path = new ArrayList<>();
      for (Node up = node; up != null; up = up.parent) path.add(0, up.phrase.text());
      paths.add(path);
    }
    return paths;
  }

  /** Carry-over columns close the first header row: what is listed before them stands in that row too. */
  private static boolean closesFirstRow(Phrase phrase) {
    return phrase.canon().contains("结转")
        || phrase.canon().contains("结余")
        || phrase.canon().contains("机关运行经费");
  }

  private boolean underWide(Phrase phrase) {
    return nodes.stream().anyMatch(n -> words.isWide(n.phrase.canon()))
        && !words.isWide(phrase.canon());
  }

  private static boolean isGeneral(Phrase phrase) {
    return phrase.canon().equals(SUBTOTAL)
        || phrase.canon().equals("合计")
        || phrase.canon().equals("总计");
  }

  private @Nullable Node parent(List<Phrase> phrases, int i, int floor) {
    Phrase phrase = phrases.get(i);
    int asked = i;
    while (asked < phrases.size() && isGeneral(phrases.get(asked))) asked++;
    List<String> parents =
        asked < phrases.size() ? words.parents(phrases.get(asked).canon()) : List.of();
    if (isGeneral(phrase) && parents.isEmpty()) parents = words.parents(phrase.canon());
    for (int pass = 0; pass < 2; pass++) {
      for (String wanted : parents) {
        for (int n = nodes.size() - 1; n >= 0; n--) {
          Node node = nodes.get(n);
          String canon = phrases.get(Math.min(asked, phrases.size() - 1)).canon();
          boolean taken =
              node.children.stream().anyMatch(child -> child.phrase.canon().equals(canon));
          if (node.phrase.canon().equals(wanted)
              && !taken
              && (pass == 1 || node.level + 1 >= floor)) return node;
        }
      }
    }
    for (int n = nodes.size() - 1; n >= 0; n--) {
      Node node = nodes.get(n);
      if (words.isWide(node.phrase.canon()) && !words.isWide(phrase.canon())) return node;
    }
    if (phrase.canon().equals(SUBTOTAL))
      return nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
    if (floor == 0 || nodes.isEmpty() || words.isListedHeader(phrase.canon())) return null;
    return nodes.get(nodes.size() - 1).parent;
  }

  private static void leaves(Node node, List<String> above, List<List<String>> paths) {
    List<String> path = new ArrayList<>(above);
    path.add(node.phrase.text());
    if (node.children.isEmpty()) paths.add(path);
    for (Node child : node.children) leaves(child, path, paths);
  }

  /** 预算数 | 决算数 under every column, or every column under 预算数 and 决算数; null where no words repeat so. */
  private static @Nullable List<List<String>> crossed(List<Phrase> phrases, LooseWords words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    phrases.forEach(p -> counts.merge(p.canon(), 1, Integer::sum));
    int times = counts.values().stream().max(Integer::compare).orElse(0);
    if (times < 2) return null;
    List<Phrase> repeated = new ArrayList<>();
    List<Phrase> single = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (counts.getOrDefault(phrase.canon(), 0) == times) {
        if (repeated.stream().noneMatch(p -> p.canon().equals(phrase.canon())))
          repeated.add(phrase);
      } else {
        single.add(phrase);
      }
    }
    if (repeated.size() < 2) return null;
    List<List<String>> inner = new HeaderTree(words, true).paths(repeated);
    List<List<String>> outer = new HeaderTree(words, true).paths(single);
    List<List<String>> columns = new ArrayList<>();
    if (outer.size() != times) return null;
    for (List<String> group : outer) {
      for (List<String> leaf : inner) {
        List<String> path = new ArrayList<>(group);
        path.addAll(leaf);
        columns.add(path);
      }
    }
    return columns;
  }
}
