package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Side;

/** Takes the lines of a table's body apart into segments: which digits are a code, a year, a row number or an amount. */
final class Segments {
  private final Style style;
  private final LooseWords words;
  private final List<Segment> segments = new ArrayList<>();

  private Segments(Style style, LooseWords words) {
    this.style = style;
    this.words = words;
  }

  static List<Segment> of(List<Line> lines, Style style, LooseWords words) {
    Segments reader = new Segments(style, words);
    for (int i = 0; i < lines.size(); i++) {
      List<Token> next = i + 1 < lines.size() ? Tokens.of(lines.get(i + 1).text()) : List.of();
      reader.read(lines.get(i), next);
    }
    return reader.segments;
  }

  private void read(Line line, List<Token> next) {
    List<Token> tokens = line.tokens();
    Segment open = null;
    int i = 0;
    if (style.coded() && !segments.isEmpty()) {
      Segment before = segments.get(segments.size() - 1);
      boolean codeOnly =
          before.words.isEmpty() && before.values.isEmpty() && before.code.length() == 3;
      if (codeOnly
          && !tokens.isEmpty()
          && tokens.get(0).isDigits(1, 2)
          && (tokens.size() == 1 || tokens.get(1).isWord())) {
        before.code += tokens.get(0).text();
        open = before;
        i = 1;
      }
    }
    for (; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int codes = style.coded() && (i == 0 || style.twoCodes()) ? codeLength(tokens, i, next) : 0;
      if (codes > 0) {
        open = opened(line, i == 0);
        for (int k = i; k < i + codes; k++) open.code += tokens.get(k).text();
        i += codes - 1;
      } else if (token.isWord() || isYear(tokens, i, open)) {
        if (open == null || !open.values.isEmpty() || open.numbered || breaksLabel(open, token))
          open = opened(line, i == 0);
        open.words.add(token.text());
      } else if (token.kind() == Token.Kind.PERIOD) {
        if (open != null) open.texts.add(token);
      } else if (style.numbered() && isRowNumber(token, open)) {
        if (open == null) open = opened(line, i == 0);
        open.numbered = true;
      } else {
        if (open == null) open = opened(line, i == 0);
        open.values.add(token);
      }
    }
    if (style.numbered()) segments.removeIf(s -> s.isNumbersOnly() && s.values.isEmpty());
  }

  private Segment opened(Line line, boolean startsLine) {
    Segment segment = new Segment(line, startsLine);
    segments.add(segment);
    return segment;
  }

  /** How many tokens from here are a code: 201, 20103, 2010301, 201 03 01, A0201; 0 where it is none. */
  private static int codeLength(List<Token> tokens, int i, List<Token> next) {
    Token token = tokens.get(i);
    if (token.isWord()) {
      boolean letters = i == 0 && token.text().matches("[A-C]\\d{0,10}");
      return letters && i + 1 < tokens.size() && tokens.get(i + 1).isWord() ? 1 : 0;
    }
    if (!token.text().matches("[2-5]\\d{2}(?:\\d{2}){0,2}")) return 0;
    int longest = token.text().length() == 3 ? 3 : 1;
    for (int used = longest; used >= 1; used--) {
      boolean digits = i + used <= tokens.size();
      for (int k = i + 1; digits && k < i + used; k++) digits = tokens.get(k).isDigits(1, 2);
      if (!digits) continue;
      if (i + used < tokens.size()) {
        if (tokens.get(i + used).isWord()) return used;
        continue;
      }
      boolean named = !next.isEmpty()
          && (next.get(0).isWord()
              || next.get(0).isDigits(1, 2) && (next.size() == 1 || next.get(1).isWord()));
      if (named) return used;
    }
    return 0;
  }

  private boolean isYear(List<Token> tokens, int i, @Nullable Segment open) {
    if (!style.yearly() || !tokens.get(i).text().matches("(?:19|20)\\d\\d")) return false;
    return (open == null || open.values.isEmpty()) && i + 1 < tokens.size();
  }

  private static boolean isRowNumber(Token token, @Nullable Segment open) {
    return token.isDigits(1, 3) && (open == null || open.values.isEmpty() && !open.numbered);
  }

  /** Whether a word after words on the same line is another row's label. */
  private boolean breaksLabel(Segment open, Token token) {
    String label = open.label();
    if (label.isEmpty()) return false;
    if (LooseWords.hasOrdinal(token.text()) && !token.text().startsWith("其中"))
      return style.twoSided();
    if (!style.twoSided()) return false;
    if (words.isRowLabel(label + token.text())) return false;
    if (words.isRowLabel(token.text())) return true;
    Side left = words.sideOfRow(label);
    Side right = words.sideOfRow(token.text());
    return left == Side.INCOME && right == Side.EXPENSE;
  }
}
