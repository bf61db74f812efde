package org.mingzhang.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The wording of something to be written: words, slots as in the phrasebook ({@code {name}}, {@code {name:type}}, {@code
 * {name:type argument}}), and optional parts in square brackets. What a slot has to say is asked for when it is written; a
 * part with a slot that has nothing to say is left out, and so is the whole if the slot stands in no part.
 *
 * <pre>{@code
 * Template.parse("比{base}{direction}{difference}[，{trend}{rate}]").write(slot -> words.get(slot.name()));
 * }</pre>
 */
public final class Template {
  private sealed interface Piece permits Words, Slot, Part {}

  private record Words(String words) implements Piece {}

  /** A place to be filled. */
  public record Slot(String name, String type, String argument) implements Piece {}

  private record Part(List<Piece> pieces) implements Piece {}

  private static final int DEEPEST = 8;

  private final String source;
  private final List<Piece> pieces;

  private Template(String source, List<Piece> pieces) {
    this.source = source;
    this.pieces = pieces;
  }

  /**
   * @throws IllegalArgumentException where a bracket or brace is not closed, or a slot has no name
   */
  public static Template parse(String source) {
    int[] at = {0};
    List<Piece> pieces = pieces(source, at, 0);
    return new Template(source, pieces);
  }

  private static List<Piece> pieces(String source, int[] at, int depth) {
    if (depth > DEEPEST) throw wrong(source, "too many brackets in brackets");
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at[0] < source.length() && source.charAt(at[0]) != ']') {
      char c = source.charAt(at[0]++);
      if (c == '{' || c == '[') {
        if (words.length() > 0) pieces.add(new Words(words.toString()));
        words.setLength(0);
        if (c == '{') {
          pieces.add(slot(source, at));
        } else {
          pieces.add(new Part(pieces(source, at, depth + 1)));
          at[0]++;
        }
      } else if (c == '}') {
        throw wrong(source, "a } without {");
      } else {
        words.append(c);
      }
    }
    boolean closed = at[0] < source.length();
    if (closed != depth > 0) throw wrong(source, closed ? "a ] without [" : "a [ without ]");
    if (words.length() > 0) pieces.add(new Words(words.toString()));
    return List.copyOf(pieces);
  }

  private static Slot slot(String source, int[] at) {
    int end = source.indexOf('}', at[0]);
    if (end < 0) throw wrong(source, "a { without }");
    String inner = source.substring(at[0], end);
    at[0] = end + 1;
    int colon = inner.indexOf(':');
    String name = (colon < 0 ? inner : inner.substring(0, colon)).strip();
    String rest = colon < 0 ? "" : inner.substring(colon + 1).strip();
    int space = rest.indexOf(' ');
    if (name.isEmpty() || name.indexOf('{') >= 0) throw wrong(source, "a slot without a name");
    return space < 0
        ? new Slot(name, rest, "")
        : new Slot(name, rest.substring(0, space), rest.substring(space + 1).strip());
  }

  private static IllegalArgumentException wrong(String source, String why) {
    return new IllegalArgumentException("\"" + source + "\": " + why);
  }

  /** All slots, those in optional parts too, in order. */
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    collect(pieces, slots);
    return slots;
  }

  private static void collect(List<Piece> pieces, List<Slot> into) {
    for (Piece piece : pieces) {
      if (piece instanceof Slot slot) into.add(slot);
      else if (piece instanceof Part part) collect(part.pieces(), into);
    }
  }

  /**
   * The words, every slot filled.
   *
   * @param filler what a slot says, empty where it has nothing to say
   * @return empty where a slot outside of optional parts has nothing to say
   */
  public Optional<String> write(Function<Slot, Optional<String>> filler) {
    return write(pieces, filler);
  }

  private static Optional<String> write(
      List<Piece> pieces, Function<Slot, Optional<String>> filler) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        out.append(words.words());
      } else if (piece instanceof Slot slot) {
        Optional<String> said = filler.apply(slot);
        if (said.isEmpty()) return Optional.empty();
        out.append(said.get());
      } else if (piece instanceof Part part) {
        write(part.pieces(), filler).ifPresent(out::append);
      }
    }
    return Optional.of(out.toString());
  }

  @Override
  public String toString() {
    return source;
  }
}
