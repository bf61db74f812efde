package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.Passage;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Yaml;

/** 前后矛盾: two statements of one document of which only one can be right, by pairs of expressions. */
final class Contradictions {
  private static final List<Pair> SHIPPED =
      load(Yaml.resource("wording/contradictions.yaml").get("pairs"));
  private static final Pattern WHOLE = Pattern.compile(
      Yaml.resource("wording/contradictions.yaml").get("rounded-to-whole").text());

  private static final Pattern IN_TEXT =
      Pattern.compile("(?<![\\d.,])\\d[\\d,]{0,12}(\\.\\d{1,6})?万元");

  private record Pair(
      Pattern one,
      Pattern other,
      boolean together,
      Severity severity,
      String message,
      String english) {}

  private record Said(String quote, Place place, Passage passage) {}

  private Contradictions() {}

  private static List<Pair> load(Yaml.Node list) {
    List<Pair> pairs = new ArrayList<>();
    for (Yaml.Node node : list.list()) {
      pairs.add(new Pair(
          Pattern.compile(node.get("one").text()),
          Pattern.compile(node.get("other").text()),
          node.get("together").text("no").equals("yes"),
          Severity.valueOf(node.get("severity").text("warning").toUpperCase(java.util.Locale.ROOT)),
          node.get("message").text(),
          node.get("english").text()));
    }
    return pairs;
  }

  static List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Pair pair : SHIPPED) {
      Optional<Said> one = first(text.paragraphs(), pair.one);
      if (one.isEmpty()) continue;
      List<Text.Paragraph> where = pair.together
          ? text.paragraphs().stream()
              .filter(p -> p.whole() == one.get().passage)
              .toList()
          : text.paragraphs();
      Optional<Said> other = first(where, pair.other);
      if (other.isEmpty() || other.get().quote.equals(one.get().quote)) continue;
      findings.add(found(pair, one.get(), other.get()));
    }
    Optional<Said> note = first(text.paragraphs(), WHOLE);
    note.flatMap(said -> roundedToWhole(text, said)).ifPresent(findings::add);
    if (note.isPresent()) findings.addAll(oddDecimals(text));
    return findings;
  }

  private static Optional<Said> first(List<Text.Paragraph> paragraphs, Pattern pattern) {
    for (Text.Paragraph paragraph : paragraphs) {
      Matcher matcher = pattern.matcher(paragraph.whole().text());
      if (matcher.find()) {
        return Optional.of(
            new Said(matcher.group(), paragraph.at(matcher.start()), paragraph.whole()));
      }
    }
    return Optional.empty();
  }

  private static Finding found(Pair pair, Said one, Said other) {
    String after = Text.excerpt(
        one.passage.text(), one.passage.text().indexOf(one.quote), one.quote.length() + 24);
    return new Finding(
        "contradiction",
        pair.severity,
        List.of(one.place.quoting(after), other.place.quoting(other.quote)),
        "",
        one.quote,
        pair.message + "：“" + one.quote + "” … “" + other.quote + "”。",
        pair.english + ": “" + one.quote + "” … “" + other.quote + "”.",
        null);
  }

  /** A note says that all figures are rounded to whole numbers, and the tables print decimals. */
  private static Optional<Finding> roundedToWhole(Text text, Said note) {
    int whole = 0;
    int decimal = 0;
    String example = "";
    for (Table table : amounts(text.disclosure())) {
      for (Table.Row row : table.rows()) {
        for (Table.Cell cell : row.cells()) {
          if (cell.amount() == null) continue;
          boolean fraction = cell.amount().printed().stripTrailingZeros().scale() > 0;
          if (fraction) decimal++;
          else whole++;
          if (fraction && example.isEmpty()) example = cell.text();
        }
      }
    }
    if (decimal < 10 || decimal * 3 < whole) return Optional.empty();
    int at = note.passage.text().indexOf(note.quote);
    String quote = note.passage.clause(at, at + note.quote.length());
    return Optional.of(PassageRule.finding(
        "contradiction",
        Severity.WARNING,
        note.place,
        quote,
        "",
        note.quote,
        "前后矛盾：“" + quote + "”称数据取整，但各表数据带小数（如" + example + "）。",
        "A note says figures are rounded to whole numbers, but the tables print decimals such as "
            + example + "."));
  }

  /** Whole numbers throughout, as the note says, but for one or two amounts in the text. */
  private static List<Finding> oddDecimals(Text text) {
    List<Finding> findings = new ArrayList<>();
    int whole = 0;
    for (Text.Paragraph paragraph : text.paragraphs()) {
      Matcher amount = IN_TEXT.matcher(paragraph.whole().text());
      while (amount.find()) {
        if (amount.group(1) == null) {
          whole++;
          continue;
        }
        String quote = paragraph.whole().clause(amount.start(), amount.end());
        findings.add(PassageRule.finding(
            "contradiction",
            Severity.WARNING,
            paragraph.at(amount.start()),
            quote,
            "",
            amount.group(),
            "全文金额按说明取整，只有“" + quote + "”带小数。",
            "All amounts are whole numbers as the note says, only “" + quote + "” has decimals."));
      }
    }
    return findings.size() <= 2 && whole >= 20 ? findings : List.of();
  }

  private static List<Table> amounts(Disclosure disclosure) {
    return disclosure.tables().stream()
        .filter(table -> table.title().matches(".*[表].*") && !table.title().contains("绩效"))
        .toList();
  }
}
