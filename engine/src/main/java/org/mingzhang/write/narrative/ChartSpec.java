package org.mingzhang.write.narrative;

import java.util.List;
import java.util.Locale;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.phrase.Template;
import org.mingzhang.write.Chart;

/**
 * A chart of figures.
 *
 * @param of the figures that are its categories, or with {@code years} its series; empty where it goes through a loop
 * @param each what its categories are gone through
 * @param figure the figure of each
 * @param name what each is called
 * @param series the stages compared: {@link #NOW} and names of bases
 * @param years how many years back it looks, 0 for this one only
 * @param most no more categories than this, the largest first; 0 for all in their order
 */
record ChartSpec(
    Chart.Kind kind,
    Template title,
    List<String> of,
    Loop each,
    String figure,
    Template name,
    List<String> series,
    int years,
    int most) {
  /** The series of this year's own figures. */
  static final String NOW = "now";

  static ChartSpec of(Yaml.Node node) {
    Yaml.Node each = node.get("each");
    List<String> series = node.get("series").texts();
    return new ChartSpec(
        Chart.Kind.valueOf(node.get("kind").text().toUpperCase(Locale.ROOT)),
        Template.parse(node.get("title").text()),
        node.get("of").texts(),
        each.isMissing() ? Loop.ONCE : Loop.of(each, node.get("where")),
        node.get("figure").text(""),
        Template.parse(node.get("name").text("")),
        series.isEmpty() ? List.of(NOW) : series,
        Integer.parseInt(node.get("years").text("0")),
        Integer.parseInt(node.get("most").text("0")));
  }
}
