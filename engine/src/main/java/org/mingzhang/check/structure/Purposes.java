package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.lexicon.Words;
import org.mingzhang.lexicon.Yaml;

/** A purpose told under another item than its own: 燃料费 under 公务用车购置费. */
final class Purposes {
  /** Names and purpose words in the form in which they are compared. */
  private record Item(String name, List<String> names, List<String> words) {}

  private final List<List<Item>> families = new ArrayList<>();

  private Purposes(Yaml.Node root) {
    for (Yaml.Node family : root.get("families").list()) {
      List<Item> items = new ArrayList<>();
      for (Yaml.Node item : family.list()) {
        List<String> names = new ArrayList<>(item.get("also").texts());
        names.add(item.get("item").text());
        items.add(new Item(
            item.get("item").text(),
            names.stream().map(Words::plain).toList(),
            item.get("words").texts().stream().map(Words::plain).toList()));
      }
      families.add(items);
    }
  }

  static List<Finding> check(Disclosure disclosure) {
    Purposes purposes = new Purposes(Yaml.resource("structure/purposes.yaml"));
    List<Finding> findings = new ArrayList<>();
    for (List<Item> family : purposes.families) findings.addAll(purposes.check(disclosure, family));
    return findings;
  }

  private List<Finding> check(Disclosure disclosure, List<Item> family) {
    List<Finding> findings = new ArrayList<>();
    Item open = null;
    int paragraph = -1;
    for (Sentence sentence : disclosure.sentences()) {
      if (Repeats.isGlossary(sentence.headings())) continue;
      if (sentence.paragraph() != paragraph) open = null;
      paragraph = sentence.paragraph();
      String text = Words.plain(sentence.text());
      Item named = lastNamed(family, text);
      if (named != null) open = named;
      if (open == null) continue;
      for (Item other : family) {
        if (other == open || !Vocabulary.hasAny(text, other.words()) || isNamed(other, text))
          continue;
        findings.add(finding(sentence, open, other));
      }
    }
    return findings;
  }

  private static boolean isNamed(Item item, String text) {
    return Vocabulary.hasAny(text, item.names());
  }

  /** The item whose name stands last in the text; the longer one where a name contains another. */
  private static @Nullable Item lastNamed(List<Item> family, String text) {
    Item last = null;
    int at = -1;
    for (Item item : family) {
      for (String name : item.names()) {
        int end = text.lastIndexOf(name) < 0 ? -1 : text.lastIndexOf(name) + name.length();
        if (end > at) {
          at = end;
          last = item;
        }
      }
    }
    return last;
  }

  private static Finding finding(Sentence sentence, Item open, Item other) {
    String word = other.words().stream()
        .filter(Words.plain(sentence.text())::contains)
        .findFirst()
        .orElse("");
    return new Finding(
        "purpose-of-another-item",
        Severity.WARNING,
        List.of(sentence.place().quoting(sentence.text())),
        "写在“" + other.name() + "”下",
        "写在“" + open.name() + "”下",
        "“" + word + "”等是“" + other.name() + "”的用途，写在了“" + open.name() + "”下：“" + sentence.text()
            + "”。",
        "The purpose (" + word + ") belongs to " + other.name() + " but stands under " + open.name()
            + ".",
        null);
  }
}
