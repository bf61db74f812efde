package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells header lines from rows: the first page's header ends where the first row begins, later pages repeat it. */
final class HeaderEnd {
  private final List<Line> header;
  private final List<Line> rows;

  private HeaderEnd(List<Line> header, List<Line> rows) {
    this.header = List.copyOf(header);
    this.rows = List.copyOf(rows);
  }

  List<Line> header() {
    return header;
  }

  List<Line> rows() {
    return rows;
  }

  static HeaderEnd of(Region region, LooseWords words) {
    List<Line> first = region.parts().get(0).body();
    int end = end(first, region.issuer(), words);
    List<Line> header = new ArrayList<>(first.subList(0, end));
    Set<String> headerKeys = new HashSet<>();
    header.forEach(line -> headerKeys.add(LooseWords.key(line.text())));
    List<Line> rows = new ArrayList<>();
    for (int p = 0; p < region.parts().size(); p++) {
      List<Line> body = region.parts().get(p).body();
      int from = p == 0 ? end : skipHeader(body, 0, headerKeys);
      while (p > 0 && from < body.size() && isGarbledHeader(body.get(from), header, words)) from++;
      for (int i = from; i < body.size(); i++) {
        int after = skipHeader(body, i, headerKeys);
        boolean wholeLine = after == i + 1 && body.get(i).text().split(" ").length >= 3;
        if (after > i + 1 || wholeLine) i = after - 1;
        else rows.add(body.get(i));
      }
    }
    if (!header.isEmpty()) rows.removeIf(line -> isNumbering(line, words));
    return new HeaderEnd(
        header.stream().filter(line -> !isNumbering(line, words)).toList(), rows);
  }

  private static int skipHeader(List<Line> body, int from, Set<String> headerKeys) {
    int i = from;
    while (i < body.size() && headerKeys.contains(LooseWords.key(body.get(i).text()))) i++;
    return i;
  }

  /** Words above a later page's first numbers that are made of the header's characters: its header, damaged. */
  private static boolean isGarbledHeader(Line line, List<Line> header, LooseWords words) {
    if (line.tokens().stream().anyMatch(t -> !t.isWord()) || LooseWords.hasOrdinal(line.text()))
      return false;
    if (words.isRowLabel(line.text())) return false;
    String all = String.join("", header.stream().map(Line::text).toList());
    String key = LooseWords.key(line.text());
    long within = key.chars().filter(c -> all.indexOf(c) >= 0).count();
    boolean chinese = key.chars().anyMatch(c -> Tokens.isHan((char) c));
    return !chinese
        || key.length() > 3 && within * 10 >= key.length() * 8L && line.text().contains(" ");
  }

  /** "栏次 1 2 3", or a line of 1 2 3 4. */
  private static boolean isNumbering(Line line, LooseWords words) {
    List<Token> tokens = line.tokens();
    if (tokens.isEmpty()) return false;
    if (tokens.get(0).isWord())
      return words.isNumbering(LooseWords.key(tokens.get(0).text()));
    if (tokens.size() < 3) return false;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).text().equals(String.valueOf(i + 1))) return false;
    }
    return true;
  }

  private static int end(List<Line> body, String issuer, LooseWords words) {
    int firstNumbers = body.size();
    for (int i = 0; i < body.size(); i++) {
      if (isNumbering(body.get(i), words)) continue;
      List<Token> tokens = body.get(i).tokens();
      boolean numbers = tokens.stream().anyMatch(t -> !t.isWord());
      boolean begins =
          LooseWords.hasOrdinal(body.get(i).text()) && tokens.get(0).isWord() && i > 0;
      if (numbers || begins) {
        firstNumbers = i;
        break;
      }
    }
    if (firstNumbers == body.size()) {
      boolean total =
          !body.isEmpty() && words.isTotalRow(body.get(body.size() - 1).text());
      return total ? body.size() - 1 : body.size();
    }
    // the first row's label may stand wrapped above its numbers
    String key = LooseWords.key(issuer);
    StringBuilder above = new StringBuilder();
    for (int k = firstNumbers; !key.isEmpty() && k >= Math.max(0, firstNumbers - 3); k--) {
      above.insert(0, LooseWords.key(wordsOf(body.get(k))));
      if (above.toString().startsWith(key) || key.equals(above.toString())) return k;
    }
    boolean bare = body.get(firstNumbers).tokens().stream().noneMatch(Token::isWord);
    if (bare && firstNumbers > 0) {
      String before = body.get(firstNumbers - 1).text();
      boolean headerWords = HeaderPhrases.of(List.of(body.get(firstNumbers - 1)), words).stream()
          .allMatch(HeaderPhrases.Phrase::known);
      if (words.isTotalRow(before) || !headerWords && !before.contains(" "))
        return firstNumbers - 1;
    }
    return firstNumbers;
  }

  private static String wordsOf(Line line) {
    StringBuilder out = new StringBuilder();
    for (Token token : line.tokens()) {
      if (!token.isWord()) break;
      out.append(token.text());
    }
    return out.toString();
  }
}
