package org.mingzhang.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the wording of a phrase: {@code (a|b)} one of several, {@code [a|b]} one of several or nothing, {@code ，} a comma
 * or 、, {@code {name}} a slot whose type has the slot's name, {@code {name:type}} one of another type, {@code
 * {name=a|b}} one that holds one of the words.
 */
final class WordingParser {
  private final String source;
  private final Map<String, Wording> types;
  private int at;

  WordingParser(String source, Map<String, Wording> types) {
    this.source = source;
    this.types = types;
  }

  Wording parse() {
    Wording all = choice();
    if (at < source.length()) throw wrong("unexpected " + source.charAt(at));
    return all;
  }

  private Wording choice() {
    List<Wording> ways = new ArrayList<>();
    ways.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      ways.add(sequence());
    }
    return ways.size() == 1 ? ways.get(0) : new Wording.Choice(ways);
  }

  private Wording sequence() {
    List<Wording> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    while (at < source.length() && "|)]}".indexOf(source.charAt(at)) < 0) {
      char c = source.charAt(at);
      if ("([{，".indexOf(c) < 0) {
        literal.append(c == '\\' ? source.charAt(++at) : c);
        at++;
        continue;
      }
      flush(literal, pieces);
      pieces.add(piece(c));
    }
    flush(literal, pieces);
    return pieces.size() == 1 ? pieces.get(0) : new Wording.Sequence(pieces);
  }

  private Wording piece(char opening) {
    at++;
    if (opening == '，') return new Wording.Comma();
    if (opening == '{') return slot();
    Wording inner = choice();
    expect(opening == '(' ? ')' : ']');
    return opening == '('
        ? inner
        : new Wording.Choice(List.of(inner, new Wording.Sequence(List.of())));
  }

  private Wording slot() {
    int start = at;
    while (at < source.length() && ":=}".indexOf(source.charAt(at)) < 0) at++;
    String name = source.substring(start, at);
    if (at < source.length() && source.charAt(at) == '=') {
      at++;
      Wording inner = choice();
      expect('}');
      return new Wording.Slot(name, inner);
    }
    String type = name;
    if (at < source.length() && source.charAt(at) == ':') {
      int from = ++at;
      while (at < source.length() && source.charAt(at) != '}') at++;
      type = source.substring(from, at);
    }
    expect('}');
    return new Wording.Slot(name, ofType(type));
  }

  private Wording ofType(String type) {
    return switch (type) {
      case "money" -> number(Quantity.Kind.MONEY);
      case "percent" -> number(Quantity.Kind.PERCENT);
      case "count" -> number(Quantity.Kind.COUNT);
      case "year" -> number(Quantity.Kind.YEAR);
      case "bare-rate" -> new Wording.BareRate();
      case "words" -> new Wording.Words(",，。；;:、", false);
      case "item" -> new Wording.Words(",，。；;:", true);
      case "rest" -> new Wording.Rest("。");
      case "clause" -> new Wording.Rest("。;；");
      default -> new Wording.Named(type, types);
    };
  }

  private static Wording number(Quantity.Kind kind) {
    Set<Quantity.Kind> kinds = EnumSet.of(kind);
    return new Wording.Number(kinds);
  }

  private void flush(StringBuilder literal, List<Wording> pieces) {
    if (literal.length() > 0) pieces.add(new Wording.Literal(Fold.text(literal.toString())));
    literal.setLength(0);
  }

  private void expect(char c) {
    if (at >= source.length() || source.charAt(at) != c) throw wrong("expected " + c);
    at++;
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException("wording \"" + source + "\" at " + at + ": " + why);
  }
}
