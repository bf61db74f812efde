package org.mingzhang.write.narrative;

import java.util.List;
import java.util.Set;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.phrase.Template;

/**
 * Things told one after the other inside a sentence: figures with their names, or each of something in some words.
 *
 * @param of names of figures; empty where it goes through a loop
 * @param zeros those of them that are told although they are zero
 * @param each what it goes through
 * @param as the words for each; {@code it} in them is the figure
 * @param joined what stands between two
 */
record Listing(List<String> of, Set<String> zeros, Loop each, Template as, String joined) {
  static Listing of(Yaml.Node node) {
    Yaml.Node each = node.get("each");
    List<String> of = node.get("of").texts();
    if (of.isEmpty() == each.isMissing())
      throw new IllegalArgumentException("lists: a list has either of or each");
    return new Listing(
        of,
        Set.copyOf(node.get("zeros").texts()),
        each.isMissing() ? Loop.ONCE : Loop.of(each, node.get("where")),
        Template.parse(node.get("as").text("{it:name}{it}")),
        node.get("joined").text("、"));
  }
}
