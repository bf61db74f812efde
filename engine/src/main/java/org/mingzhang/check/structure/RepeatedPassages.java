package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.lexicon.Words;

/**
 * The same words twice, not far apart under one heading: a sentence pasted again. Punctuation does not count, and what
 * templates word alike (amounts, reasons, lists of vehicles) is no slip.
 */
final class RepeatedPassages {
  private static final int LEAST = 40;
  private static final int NEAR = 1500;
  private static final int EXCERPT = 50;

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  /** For each character, the position of its sentence. */
  private final List<Integer> owner = new ArrayList<>();

  private RepeatedPassages() {}

  static List<Finding> check(Disclosure disclosure) {
    List<Finding> findings = new ArrayList<>();
    RepeatedPassages section = new RepeatedPassages();
    for (Sentence sentence : disclosure.sentences()) {
      boolean goesOn = section.sentences.isEmpty()
          || section.sentences.get(0).headings().equals(sentence.headings());
      if (!goesOn) {
        findings.addAll(section.repeats());
        section = new RepeatedPassages();
      }
      if (!Repeats.isGlossary(sentence.headings())) section.add(sentence);
    }
    findings.addAll(section.repeats());
    return findings;
  }

  private void add(Sentence sentence) {
    sentences.add(sentence);
    String words = sentence.text();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '%') continue;
      text.append(c);
      owner.add(sentences.size() - 1);
    }
  }

  private List<Finding> repeats() {
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    int i = 0;
    while (i + LEAST <= text.length()) {
      Integer before = seen.put(text.substring(i, i + LEAST), i);
      if (before == null || i - before > NEAR || i - before < LEAST) {
        i++;
        continue;
      }
      int length = LEAST;
      while (i + length < text.length()
          && before + length < i
          && text.charAt(before + length) == text.charAt(i + length)) length++;
      String passage = text.substring(i, i + length);
      Vocabulary words = Vocabulary.shipped();
      boolean slip = !Vocabulary.hasAny(passage, words.formulas())
          && !Vocabulary.hasAny(Words.plain(sentenceAt(i).text()), words.captions());
      if (slip) findings.add(twice(sentenceAt(before), sentenceAt(i), passage));
      i += length;
    }
    return findings;
  }

  private Sentence sentenceAt(int position) {
    return sentences.get(owner.get(position));
  }

  private static Finding twice(Sentence before, Sentence again, String passage) {
    String excerpt = passage.length() <= EXCERPT ? passage : passage.substring(0, EXCERPT) + "…";
    return new Finding(
        "sentence-twice",
        Severity.WARNING,
        List.of(again.place().quoting(again.text()), before.place().quoting(before.text())),
        "只写一次",
        excerpt,
        "同一段话写了两次：“" + excerpt + "”。",
        "The same words are printed twice: “" + excerpt + "”.",
        null);
  }
}
