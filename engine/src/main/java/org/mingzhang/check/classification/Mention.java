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
 * @param after the rest of the sentence up to the next mention
 */
record Mention(
    Sentence sentence,
    String text,
    String functionClass,
    @Nullable String type,
    @Nullable String item,
    String after) {
  private static final Pattern LEVELS =
      Pattern.compile(
          "([^，。；：、.．“”\"()（）\\d\\s]{2,25})[（(]类[）)]"
              + "(?:[、，,\\s]?([^。；“”\\d]{2,40}?)[（(]款[）)](?:[、，,\\s]?([^。；“”\\d]{2,40}?)[（(]项[）)])?)?");

  static List<Mention> of(Disclosure disclosure) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : disclosure.sentences()) mentions.addAll(of(sentence));
    return mentions;
  }

  private static List<Mention> of(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    Matcher levels = LEVELS.matcher(sentence.text());
    int from = 0;
    while (levels.find(from)) {
      int end = levels.end();
      int next = levels.find(end) ? levels.start() : sentence.text().length();
      levels.find(from);
      mentions.add(
          new Mention(
              sentence,
              levels.group(),
              levels.group(1),
              levels.group(2),
              levels.group(3),
              sentence.text().substring(end, next)));
      from = end;
    }
    return mentions;
  }
}
