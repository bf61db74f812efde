package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.document.Side;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Lexicon.Label;

/**
 * One side of a table: the grid columns that label its rows and those that hold its values. A one-sided table has one
 * section; a two-sided one (收入 | 支出, 人员经费 | 公用经费) has two, each with labels of its own.
 *
 * @param labels grid column → what it labels, in order
 * @param values grid column → header path, in order
 */
record Section(Side side, Map<Integer, Label> labels, Map<Integer, List<String>> values) {

  /**
   * @param numbered the columns that a 栏次 row numbers: where there are any, only they hold values
   */
  static List<Section> split(
      List<List<String>> paths, Lexicon lexicon, Matrix body, Set<Integer> numbered) {
    List<Section> sections = new ArrayList<>();
    boolean splitCodes = paths.stream()
            .filter(p -> !p.isEmpty()
                && labelOf(p, lexicon).filter(l -> l == Label.CODE_PART).isPresent())
            .count()
        > 1;
    Section current = new Section(Side.NONE, new LinkedHashMap<>(), new LinkedHashMap<>());
    sections.add(current);
    for (int c = 0; c < paths.size(); c++) {
      List<String> path = paths.get(c);
      Optional<Label> label = path.isEmpty() ? Optional.empty() : labelOf(path, lexicon);
      if (label.filter(l -> l == Label.CODE_PART).isPresent() && !splitCodes)
        label = Optional.of(Label.ITEM);
      if (label.isPresent() && !numbered.contains(c)) {
        if (startsSection(label.get()) && !current.values().isEmpty()) {
          current = new Section(Side.NONE, new LinkedHashMap<>(), new LinkedHashMap<>());
          sections.add(current);
        }
        current.labels().put(c, label.get());
      } else if (numbered.isEmpty()
          ? !path.isEmpty() || hasNumbers(body, c)
          : numbered.contains(c)) {
        current.values().put(c, path);
      }
    }
    if (sections.get(sections.size() - 1).values().isEmpty() && sections.size() > 1) {
      Section last = sections.remove(sections.size() - 1);
      sections.get(sections.size() - 1).labels().putAll(last.labels());
    }
    if (sections.get(0).labels().isEmpty() && numbered.isEmpty())
      labelFirstColumn(sections.get(0), body);
    return sections.size() == 1
        ? sections
        : sections.stream().map(section -> section.withSide(paths, lexicon)).toList();
  }

  private static Optional<Label> labelOf(List<String> path, Lexicon lexicon) {
    String leaf = path.get(path.size() - 1);
    Optional<Label> label = lexicon.label(leaf);
    // 收入 over 预算数 is a side; 收入 alone over words is a label.
    if (label.isEmpty() && path.size() > 1 && lexicon.column(leaf).isEmpty()) {
      return path.stream()
          .map(lexicon::label)
          .flatMap(Optional::stream)
          .filter(l -> l == Label.CODE)
          .findFirst();
    }
    return label;
  }

  private static boolean startsSection(Label label) {
    return label == Label.ITEM
        || label == Label.CODE
        || label == Label.CODE_PART
        || label == Label.NAME;
  }

  private static boolean hasNumbers(Matrix body, int column) {
    for (int r = 0; r < body.height(); r++) {
      if (Values.number(body.own(r, column)).isPresent()) return true;
    }
    return false;
  }

  /** A header in words nobody knows: the first column with words below labels the rows. */
  private static void labelFirstColumn(Section section, Matrix body) {
    for (int c = 0; c < body.width(); c++) {
      boolean words = false;
      boolean numbers = false;
      for (int r = 0; r < body.height(); r++) {
        String text = body.own(r, c);
        if (text.isEmpty()) continue;
        if (Values.number(text).isPresent()) numbers = true;
        else words = true;
      }
      if (words && !numbers) {
        section.values().remove(c);
        section.labels().put(c, Label.ITEM);
        return;
      }
      if (numbers) return;
    }
  }

  /** The side its value columns name; where their header strayed, the side its labels name. */
  private Section withSide(List<List<String>> paths, Lexicon lexicon) {
    return Stream.concat(values.values().stream(), labels.keySet().stream().map(paths::get))
        .flatMap(path -> path.stream().limit(1))
        .map(lexicon::side)
        .flatMap(Optional::stream)
        .findFirst()
        .map(measure ->
            new Section(measure.equals("revenue") ? Side.INCOME : Side.EXPENSE, labels, values))
        .orElse(this);
  }
}
