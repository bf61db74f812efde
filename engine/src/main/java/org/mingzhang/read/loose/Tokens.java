package org.mingzhang.read.loose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.amount.PrintedNumber;

/**
 * Takes a line apart at its spaces and mends what the spaces broke: "42. 27" is one number, "2023 年预算数" and "1. 事业收入" are
 * one word each, "机 关 服 务" is a word with wide setting, "教育支出4,012.00" is two.
 */
final class Tokens {
  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("(.*[\\p{IsHan})）])(-?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{2}))");
  private static final Pattern BEGINS_WITH_NUMBER =
      Pattern.compile("(-?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{2}))(\\p{IsHan}.*)");
  private static final Pattern BARE_ORDINAL =
      Pattern.compile("\\d{1,2}[.．、]|[（(]\\s*[一二三四五六七八九十\\d]+\\s*[)）]|[一二三四五六七八九十]+、");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern THOUSANDS_OPEN = Pattern.compile("-?\\d{1,3}(,\\d{3})*,");
  private static final Pattern THOUSANDS_NEXT = Pattern.compile("\\d{3}([.,].*)?");
  private static final Pattern POINT_OPEN = Pattern.compile("-?[\\d,]*\\d\\.");
  private static final Pattern POINT_NEXT = Pattern.compile("\\d{1,4}");
  private static final Pattern DASHES = Pattern.compile("[-－—–]{1,4}|/");
  private static final Pattern LOST_DECIMALS = Pattern.compile("\\d{2,9}[.．]");
  private static final Pattern PERIOD = Pattern.compile(
      "(?:19|20)\\d\\d[.年/-]\\d{1,2}[.月/-]\\d{1,2}日?(?:[-—–~至]{1,2}(?:19|20)\\d\\d[.年/-]\\d{1,2}[.月/-]\\d{1,2}日?)?");

  private Tokens() {}

  static List<Token> of(String line) {
    List<String> pieces = new ArrayList<>();
    for (String piece : line.split(" ")) {
      if (piece.isEmpty()) continue;
      Matcher end = ENDS_IN_NUMBER.matcher(piece);
      Matcher begin = BEGINS_WITH_NUMBER.matcher(piece);
      if (piece.length() < 80 && end.matches()) {
        pieces.add(end.group(1));
        pieces.add(end.group(2));
      } else if (piece.length() < 80 && begin.matches()) {
        pieces.add(begin.group(1));
        pieces.add(begin.group(2));
      } else {
        pieces.add(piece);
      }
    }
    return joined(pieces);
  }

  private static List<Token> joined(List<String> pieces) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      String next = i + 1 < pieces.size() ? pieces.get(i + 1) : "";
      if (YEAR.matcher(piece).matches() && next.startsWith("年")) {
        tokens.add(word(piece + next));
        i++;
        continue;
      }
      if (BARE_ORDINAL.matcher(piece).matches() && !next.isEmpty() && !isNumeric(next)) {
        tokens.add(word(piece + " " + next));
        i++;
        continue;
      }
      int wide = wideSetting(pieces, i);
      if (wide > 2) {
        tokens.add(word(String.join("", pieces.subList(i, i + wide))));
        i += wide - 1;
        continue;
      }
      int used = 1;
      String number = piece;
      while (i + used < pieces.size() && continues(number, pieces.get(i + used))) {
        number += pieces.get(i + used);
        used++;
      }
      if (used > 1 && number(number).isPresent()) {
        tokens.add(number(number).get());
        i += used - 1;
        continue;
      }
      tokens.add(token(piece));
    }
    return tokens;
  }

  /** Whether the next piece is the rest of a number that a space broke after its comma or point. */
  private static boolean continues(String number, String next) {
    if (number.isEmpty() || next.isEmpty() || !Character.isDigit(next.charAt(0))) return false;
    if (number.endsWith(",") && THOUSANDS_OPEN.matcher(number).matches())
      return THOUSANDS_NEXT.matcher(next).matches();
    return number.endsWith(".")
        && POINT_OPEN.matcher(number).matches()
        && POINT_NEXT.matcher(next).matches();
  }

  /** How many single characters in a row are spaced-out words; 0 or 1 where they are none. */
  private static int wideSetting(List<String> pieces, int from) {
    int count = 0;
    while (from + count < pieces.size()) {
      String piece = pieces.get(from + count);
      boolean single = piece.length() == 1
          && (isHan(piece.charAt(0)) || count > 0 && "（）()、".indexOf(piece.charAt(0)) >= 0);
      if (!single) break;
      count++;
    }
    return count;
  }

  static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean isNumeric(String piece) {
    return token(piece).kind() != Token.Kind.WORD;
  }

  private static Token word(String text) {
    return new Token(text, Token.Kind.WORD, null);
  }

  private static Optional<Token> number(String text) {
    return PrintedNumber.parse(text).map(n -> new Token(n.text(), Token.Kind.NUMBER, n.value()));
  }

  private static Token token(String piece) {
    if (DASHES.matcher(piece).matches()) return new Token(piece, Token.Kind.DASH, null);
    if (piece.chars().noneMatch(Character::isDigit)) return word(piece);
    Optional<Token> number = number(piece);
    if (number.isPresent()) return number.get();
    if (PERIOD.matcher(piece).matches()) return new Token(piece, Token.Kind.PERIOD, null);
    if (piece.endsWith("%") || piece.endsWith("％")) {
      Optional<Token> percent = number(piece.substring(0, piece.length() - 1));
      if (percent.isPresent()) {
        return new Token(piece, Token.Kind.PERCENT, percent.get().value());
      }
    }
    // "15." is a number whose decimals were lost
    if (LOST_DECIMALS.matcher(piece).matches()) {
      return new Token(
          piece, Token.Kind.NUMBER, new BigDecimal(piece.substring(0, piece.length() - 1)));
    }
    return word(piece);
  }
}
