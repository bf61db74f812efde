package org.mingzhang.reconstruct;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;

/** The codes that hold the money where some are printed in full and some only by their beginnings. */
final class Codes {
  private Codes() {}

  /**
   * The full-length codes: those printed, and one below each shorter code that has none, the catch-all (…99) if the list
   * has it. A code that has lost a digit stands for itself.
   */
  static List<String> leaves(Kind kind, int length, Collection<String> printed) {
    Set<String> leaves = new TreeSet<>();
    for (String code : printed) if (code.length() == length) leaves.add(code);
    List<String> shorter = printed.stream()
        .distinct()
        .filter(c -> c.length() < length)
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c))
        .toList();
    for (String code : shorter) {
      if (!kind.hasShapeOf(code)) leaves.add(code);
      else if (leaves.stream().noneMatch(l -> l.startsWith(code)))
        leaves.add(below(kind, length, code));
    }
    return List.copyOf(leaves);
  }

  private static String below(Kind kind, int length, String code) {
    String at = code;
    while (at.length() < length) {
      Set<String> children = Catalogue.shipped().children(kind, at);
      String rest = at + "99";
      String first = children.stream().sorted().findFirst().orElse(rest);
      at = children.isEmpty() || children.contains(rest) ? rest : first;
    }
    return at;
  }
}
