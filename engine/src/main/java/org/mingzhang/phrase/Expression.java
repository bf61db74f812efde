package org.mingzhang.phrase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small arithmetic expression over slot names: + − × ÷, brackets, numbers. */
public sealed interface Expression {
  /** The value of a slot. */
  interface Values {
    BigDecimal of(String name);
  }

  /** The slots it mentions, each once, in order. */
  List<String> names();

  /** Its value, empty where it divides by zero. */
  Optional<BigDecimal> value(Values values, MathContext precision);

  /** The sign of the product of all that it divides by, 1 where it divides by nothing. */
  int divisorSign(Values values, MathContext precision);

  record Constant(BigDecimal number) implements Expression {
    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public Optional<BigDecimal> value(Values values, MathContext precision) {
      return Optional.of(number);
    }

    @Override
    public int divisorSign(Values values, MathContext precision) {
      return 1;
    }
  }

  record Name(String name) implements Expression {
    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public Optional<BigDecimal> value(Values values, MathContext precision) {
      return Optional.of(values.of(name));
    }

    @Override
    public int divisorSign(Values values, MathContext precision) {
      return 1;
    }
  }

  record Operation(char sign, Expression left, Expression right) implements Expression {
    @Override
    public List<String> names() {
      List<String> names = new ArrayList<>(left.names());
      right.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
      return names;
    }

    @Override
    public Optional<BigDecimal> value(Values values, MathContext precision) {
      Optional<BigDecimal> a = left.value(values, precision);
      Optional<BigDecimal> b = right.value(values, precision);
      if (a.isEmpty() || b.isEmpty()) return Optional.empty();
      return switch (sign) {
        case '+' -> Optional.of(a.get().add(b.get()));
        case '-' -> Optional.of(a.get().subtract(b.get()));
        case '*' -> Optional.of(a.get().multiply(b.get()));
        default ->
          b.get().signum() == 0
              ? Optional.empty()
              : Optional.of(a.get().divide(b.get(), precision));
      };
    }

    @Override
    public int divisorSign(Values values, MathContext precision) {
      int inner = left.divisorSign(values, precision) * right.divisorSign(values, precision);
      if (sign != '/') return inner;
      return inner * right.value(values, precision).map(BigDecimal::signum).orElse(0);
    }
  }

  /**
   * @throws IllegalArgumentException where the text is no expression
   */
  static Expression parse(String text) {
    int[] at = {0};
    String tight = text.replace(" ", "");
    Expression all = sum(tight, at);
    if (at[0] < tight.length())
      throw new IllegalArgumentException("expression " + text + " at " + at[0]);
    return all;
  }

  private static Expression sum(String text, int[] at) {
    Expression left = product(text, at);
    while (at[0] < text.length() && (text.charAt(at[0]) == '+' || text.charAt(at[0]) == '-')) {
      char sign = text.charAt(at[0]++);
      left = new Operation(sign, left, product(text, at));
    }
    return left;
  }

  private static Expression product(String text, int[] at) {
    Expression left = atom(text, at);
    while (at[0] < text.length() && (text.charAt(at[0]) == '*' || text.charAt(at[0]) == '/')) {
      char sign = text.charAt(at[0]++);
      left = new Operation(sign, left, atom(text, at));
    }
    return left;
  }

  private static Expression atom(String text, int[] at) {
    if (at[0] < text.length() && text.charAt(at[0]) == '(') {
      at[0]++;
      Expression inner = sum(text, at);
      if (at[0] >= text.length() || text.charAt(at[0]++) != ')')
        throw new IllegalArgumentException("unclosed " + text);
      return inner;
    }
    int start = at[0];
    while (at[0] < text.length() && "+-*/()".indexOf(text.charAt(at[0])) < 0) at[0]++;
    String word = text.substring(start, at[0]);
    if (word.isEmpty()) throw new IllegalArgumentException("expression " + text + " at " + start);
    return Character.isDigit(word.charAt(0)) ? new Constant(new BigDecimal(word)) : new Name(word);
  }
}
