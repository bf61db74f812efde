package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.form.Form;
import org.mingzhang.form.Layout;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Lexicon.Label;

/**
 * The columns of one part of a table, with the document's own words in their headers.
 *
 * @param side the side the part is, as its header says it
 * @param labels header paths of the label columns
 * @param roles what each label column holds
 * @param values header paths of the other columns
 * @param sources for each of those: empty where it holds amounts, else where its words come from
 * @param units for each of those: what its amounts are counted in
 */
record Face(
    Side side,
    List<List<String>> labels,
    List<Label> roles,
    List<List<String>> values,
    List<String> sources,
    List<MoneyUnit> units) {
  private static final Pattern UNIT = Pattern.compile("[（(](?:单位[:：])?(?:万|亿)?元[)）]");

  static Face of(Form form, Layout.Part part, Setting setting) {
    Lexicon lexicon = Lexicon.shipped();
    List<List<String>> values = part.columns().stream().map(setting::fill).toList();
    String side = form.twoSided() ? sideWord(values) : "";
    List<List<String>> labels = new ArrayList<>();
    List<Label> roles = new ArrayList<>();
    for (List<String> label : part.labels()) {
      List<String> path = new ArrayList<>(setting.fill(label));
      roles.add(lexicon.label(path.get(path.size() - 1)).orElse(Label.ITEM));
      if (!side.isEmpty()) path.add(0, side);
      labels.add(path);
    }
    List<String> sources = part.columns().stream()
        .map(path -> form.layout().texts().getOrDefault(path.get(path.size() - 1), ""))
        .toList();
    List<MoneyUnit> units = values.stream().map(path -> unit(path, form.unit())).toList();
    return new Face(meaning(side, lexicon), labels, roles, values, sources, units);
  }

  /** The word over all columns of a side. */
  private static String sideWord(List<List<String>> values) {
    String first = values.get(0).get(0);
    return values.stream().allMatch(path -> path.size() > 1 && path.get(0).equals(first))
        ? first
        : "";
  }

  private static Side meaning(String word, Lexicon lexicon) {
    return lexicon
        .side(word)
        .map(measure -> measure.equals("revenue") ? Side.INCOME : Side.EXPENSE)
        .orElse(Side.NONE);
  }

  /** With those of its value columns alone that a test lets through. */
  Face keeping(IntPredicate isKept) {
    List<List<String>> kept = new ArrayList<>();
    List<String> from = new ArrayList<>();
    List<MoneyUnit> in = new ArrayList<>();
    for (int v = 0; v < values.size(); v++) {
      if (!isKept.test(v)) continue;
      kept.add(values.get(v));
      from.add(sources.get(v));
      in.add(units.get(v));
    }
    return new Face(side, labels, roles, kept, from, in);
  }

  int width() {
    return labels.size() + values.size();
  }

  boolean isText(int value) {
    return !sources.get(value).isEmpty();
  }

  boolean has(Label role) {
    return roles.contains(role);
  }

  /** The unit a header names, or the form's. */
  private static MoneyUnit unit(List<String> path, MoneyUnit usual) {
    for (String word : path)
      if (UNIT.matcher(word).find()) return MoneyUnit.namedIn(word).orElse(usual);
    return usual;
  }

  MoneyUnit unit(int value) {
    return units.get(value);
  }

  Table.Column column(int value) {
    return new Table.Column(
        values.get(value),
        side,
        unit(value),
        isText(value) ? Table.Column.Kind.TEXT : Table.Column.Kind.AMOUNT);
  }
}
