package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;

/**
 * A place in the text that names an account by its levels: X（类）Y（款）Z（项）.
 *
 * @param text as printed, from the class to the last level named
 * @param functionClass the words before （类）, which may begin with other words of the sentence
 * @param type the words before （款）, null where the mention stops before
 * @param item the words before （项）, null where the mention stops before
 * @param after the words up to the next mention, to the end of the paragraph
 */
record Mention(
    Sentence sentence,
    String text,
    String functionClass,
    @Nullable String type,
    @Nullable String item,
    String after) {
  private static final Pattern LEVELS = Pattern.compile("([^，。；：、.．“”\"()（）\\d\\s]{2,25})[（(]类[）)]"
      + "(?:[、，,\\s]?([^。；“”\\d]{2,40}?)[（(]款[）)](?:[、，,\\s]?([^。；“”\\d]{2,40}?)[（(]项[）)])?)?");

  static List<Mention> of(Disclosure disclosure) {
    List<Mention> mentions = new ArrayList<>();
    List<Sentence> sentences = disclosure.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (!namesClass(sentences.get(i))) continue;
      List<Mention> here = of(sentences.get(i));
      for (int m = 0; m < here.size(); m++) {
        boolean last = m == here.size() - 1;
        mentions.add(last ? here.get(m).goingOn(sentences, i + 1) : here.get(m));
      }
    }
    return mentions;
  }

  /** With the sentences of its paragraph that follow it and name no account. */
  private Mention goingOn(List<Sentence> sentences, int from) {
    StringBuilder words = new StringBuilder(after);
    for (int i = from; i < sentences.size(); i++) {
      Sentence next = sentences.get(i);
      if (next.paragraph() != sentence.paragraph() || namesClass(next)) break;
      words.append(next.text());
    }
    return new Mention(sentence, text, functionClass, type, item, words.toString());
  }

  private static boolean namesClass(Sentence sentence) {
    return sentence.text().contains("类）") || sentence.text().contains("类)");
  }

  private static List<Mention> of(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    Matcher levels = LEVELS.matcher(sentence.text());
    List<int[]> spans = new ArrayList<>();
    while (levels.find()) {
      spans.add(new int[] {levels.start(), levels.end()});
      mentions.add(new Mention(
          sentence, levels.group(), levels.group(1), levels.group(2), levels.group(3), ""));
    }
    for (int i = 0; i < mentions.size(); i++) {
      int end = i + 1 < spans.size() ? spans.get(i + 1)[0] : sentence.text().length();
      Mention m = mentions.get(i);
      String after = sentence.text().substring(spans.get(i)[1], end);
      mentions.set(i, new Mention(sentence, m.text, m.functionClass, m.type, m.item, after));
    }
    return mentions;
  }
}
