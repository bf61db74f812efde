package org.mingzhang.write.narrative;

import java.util.EnumMap;
import java.util.Map;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.phrase.Template;

/**
 * What a figure is compared with: the same coordinate in another year or at another stage.
 *
 * @param lastYear whether it is the year before
 * @param version the stage: budget, adjusted, final
 * @param words what it is called: {last-year}年预算
 * @param none what is said where it is zero: 上年无此项
 */
record Base(boolean lastYear, String version, Template words, String none) {
  static Base of(Yaml.Node node) {
    String year = node.get("year").text("this");
    if (!year.equals("last") && !year.equals("this"))
      throw new IllegalArgumentException("bases: year is this or last, not " + year);
    return new Base(
        year.equals("last"),
        node.get("version").text(),
        Template.parse(node.get("words").text()),
        node.get("none").text(""));
  }

  Coordinate of(Coordinate figure, int year) {
    Map<Axis, String> shift = new EnumMap<>(Axis.class);
    shift.put(Axis.YEAR, String.valueOf(lastYear ? year - 1 : year));
    shift.put(Axis.VERSION, version);
    return figure.with(Coordinate.of(shift));
  }
}
