package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.amount.Amount;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;

/** Tables and definitions printed twice. */
final class Repeats {
  private static final int SAME_TITLE = 90;
  private static final int LEAST_FIGURES = 3;
  private static final int LEAST_DEFINITION = 10;
  private static final Pattern DEFINITION = Pattern.compile(
      "^((?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）]?[、.．]?\\s*)?)([“\"]?[^：:，,。；“”]{1,12}[”\"]?[^：:，,。；]{0,16})[：:](.+)$");

  private Repeats() {}

  /** Two tables of one title and one content. Overview tables of different titles often agree and are no repeats. */
  static List<Finding> tables(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    List<Table> tables = disclosure.tables();
    for (int i = 0; i < tables.size(); i++) {
      List<String> content = content(tables.get(i));
      if (content.size() < LEAST_FIGURES || tables.get(i).title().isBlank()) continue;
      for (int j = i + 1; j < tables.size(); j++) {
        if (isAgain(tables.get(i), tables.get(j)) && content.equals(content(tables.get(j)))) {
          findings.add(twice(tables.get(i), tables.get(j)));
        }
      }
    }
    return findings;
  }

  private static boolean isAgain(Table a, Table b) {
    return Heading.isLike(Heading.plain(a.title()), Heading.plain(b.title()), SAME_TITLE);
  }

  /** Its figures other than zero, each with its row. */
  private static List<String> content(Table table) {
    List<String> content = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        Amount amount = cell.amount();
        if (amount == null || amount.isZero()) continue;
        content.add(
            Words.plain(row.key()) + "=" + amount.printed().stripTrailingZeros().toPlainString());
      }
    }
    return content;
  }

  private static Finding twice(Table a, Table b) {
    boolean numbered =
        !a.number().isEmpty() && !b.number().isEmpty() && !a.number().equals(b.number());
    String which = numbered ? a.number() + "和" + b.number() : "两处";
    return new Finding(
        "table-twice",
        Severity.WARNING,
        List.of(
            b.place().inTable(b.label(), null, null).quoting(b.title()),
            a.place().inTable(a.label(), null, null).quoting(a.title())),
        "只列一次",
        which,
        which + "“" + a.title() + "”内容相同，同一张表列了两次。",
        "The table " + a.title() + " is printed twice with the same figures.",
        null);
  }

  /** One paragraph of the text, as one. */
  private record Paragraph(String text, List<String> headings, Place place) {
    static List<Paragraph> of(Disclosure disclosure) {
      Map<Integer, List<Sentence>> byParagraph = new LinkedHashMap<>();
      for (Sentence s : disclosure.sentences())
        byParagraph.computeIfAbsent(s.paragraph(), p -> new ArrayList<>()).add(s);
      List<Paragraph> paragraphs = new ArrayList<>();
      for (List<Sentence> sentences : byParagraph.values()) {
        Sentence first = sentences.get(0);
        String text = String.join("", sentences.stream().map(Sentence::text).toList());
        paragraphs.add(new Paragraph(text, first.headings(), first.place()));
      }
      return paragraphs;
    }
  }

  private record Definition(String number, String term, String words, Place place) {
    String quote() {
      return number + term + "：…";
    }
  }

  static List<Finding> definitions(Disclosure disclosure) {
    List<Definition> definitions = new ArrayList<>();
    for (Paragraph paragraph : Paragraph.of(disclosure)) {
      if (!isGlossary(paragraph.headings()) || isCaption(paragraph.text())) continue;
      Matcher definition = DEFINITION.matcher(paragraph.text().strip());
      if (!definition.matches() || definition.group(3).length() < LEAST_DEFINITION) continue;
      definitions.add(new Definition(
          definition.group(1).strip(),
          definition.group(2).strip(),
          definition.group(3),
          paragraph.place()));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < definitions.size(); i++) {
      for (int j = i + 1; j < definitions.size(); j++) {
        Definition a = definitions.get(i);
        Definition b = definitions.get(j);
        boolean sameTerm = Words.plain(a.term()).equals(Words.plain(b.term()));
        boolean sameWords = Words.plain(a.words()).equals(Words.plain(b.words()));
        if (sameTerm || sameWords) findings.add(twice(a, b, sameTerm && sameWords));
      }
    }
    return findings;
  }

  /** Lines around the tables, which often follow the glossary. */
  private static boolean isCaption(String text) {
    return Vocabulary.hasAny(Words.plain(text), Vocabulary.shipped().captions());
  }

  static boolean isGlossary(List<String> headings) {
    return headings.stream()
        .anyMatch(h -> Vocabulary.hasAny(Words.plain(h), Vocabulary.shipped().glossary()));
  }

  private static Finding twice(Definition a, Definition b, boolean whole) {
    String how =
        whole ? "内容相同" : Words.plain(a.term()).equals(Words.plain(b.term())) ? "解释同一名词" : "解释文字相同";
    return new Finding(
        "definition-twice",
        Severity.WARNING,
        List.of(b.place().quoting(b.quote()), a.place().quoting(a.quote())),
        "只解释一次",
        a.quote() + " / " + b.quote(),
        "名词解释“" + a.quote() + "”/“" + b.quote() + "”" + how + "，重复列示。",
        "The glossary explains “" + a.term() + "” twice.",
        null);
  }
}
