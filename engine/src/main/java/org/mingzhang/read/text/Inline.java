package org.mingzhang.read.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Turns marks inside a line into plain text: HTML tags and entities, Markdown bold and escapes, links, and the small
 * formulas that converters write for ≥95% ({@code $\geq 95\%$}). All patterns run in time linear in the line.
 */
final class Inline {
  private static final Pattern BREAK = Pattern.compile(
      "\\s*<(?:br\\s*/?|/?p(?:\\s[^<>]{0,200})?|/?div(?:\\s[^<>]{0,200})?)>\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile(
      "</?(?:b|i|u|s|em|strong|span|su[bp]|font|center|small|big|del|ins|a|mark)(?:\\s[^<>]{0,200})?/?>",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]+)\\*\\*");
  private static final Pattern LINK = Pattern.compile(
      "(?<!!)\\[([^\\[\\]\\n]{1,200})\\]\\((?:https?:|mailto:|#)[^()\\s]{0,500}\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([*_#|~`>%\\[\\]])");
  private static final Pattern DOLLARS = Pattern.compile("\\${1,2}([^$\\n]{1,200})\\${1,2}");
  private static final Pattern BRACKETS =
      Pattern.compile("\\\\\\(([^\\n\\\\]{0,100}(?:\\\\[^)(\\n][^\\n\\\\]{0,100}){0,20})\\\\\\)");
  private static final Pattern FORMULA = Pattern.compile("[\\d\\s.,%<>=≥≤+×/^_{}~:;()-]+");
  private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]{2,12})");
  private static final Pattern WORDS_IN_FORMULA = Pattern.compile(
      "\\\\(?:text|textbf|mathrm|mathbf|mathit|operatorname|rm)\\s{0,3}\\{([^{}]{0,200})\\}");
  private static final Pattern DEGREE = Pattern.compile("\\^\\s?\\{?\\s?\\\\circ\\s?\\}?");
  private static final Pattern THIN_SPACE = Pattern.compile("\\\\[,;:! ]|~");
  private static final Pattern INNER_SPACE = Pattern.compile("(?<=[\\d.,%≥≤<>=]) +(?=[\\d.,%])");
  private static final Pattern BLANK_LINES = Pattern.compile("[ \\t]*\\n\\s*");

  private static final Map<String, String> COMMANDS = Map.ofEntries(
      Map.entry("geq", "≥"),
      Map.entry("geqslant", "≥"),
      Map.entry("ge", "≥"),
      Map.entry("geqq", "≥"),
      Map.entry("leq", "≤"),
      Map.entry("leqslant", "≤"),
      Map.entry("le", "≤"),
      Map.entry("leqq", "≤"),
      Map.entry("times", "×"),
      Map.entry("div", "÷"),
      Map.entry("pm", "±"),
      Map.entry("approx", "≈"),
      Map.entry("neq", "≠"),
      Map.entry("ne", "≠"),
      Map.entry("sim", "~"),
      Map.entry("cdot", "·"),
      Map.entry("rightarrow", "→"),
      Map.entry("to", "→"),
      Map.entry("gt", ">"),
      Map.entry("lt", "<"),
      Map.entry("quad", " "),
      Map.entry("qquad", " "));

  private Inline() {}

  /** The plain words of a cell or paragraph, stripped; {@code <br>} and {@code <p>} become line breaks. */
  static String plain(String marked) {
    String text = marked;
    if (text.indexOf('<') >= 0) {
      text = BREAK.matcher(text).replaceAll("\n");
      text = TAG.matcher(text).replaceAll("");
    }
    if (text.indexOf('$') >= 0 || text.indexOf('\\') >= 0) text = withoutFormulas(text);
    if (text.indexOf('*') >= 0) text = BOLD.matcher(text).replaceAll("$1");
    if (text.indexOf('[') >= 0) text = LINK.matcher(text).replaceAll("$1");
    if (text.indexOf('&') >= 0) text = withoutEntities(text);
    if (text.indexOf('\n') >= 0) text = BLANK_LINES.matcher(text).replaceAll("\n");
    return text.strip();
  }

  private static String withoutEntities(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(
            Parser.unescapeEntities(m.group(), true).replace('\u00A0', ' ')));
  }

  private static String withoutFormulas(String text) {
    String plain = DOLLARS.matcher(text).replaceAll(m -> Matcher.quoteReplacement(formula(m)));
    plain = BRACKETS.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(spelled(m.group(1))));
    plain = commands(plain);
    return ESCAPE.matcher(plain).replaceAll("$1");
  }

  /** Dollar signs around anything but a formula are money and stay. */
  private static String formula(MatchResult between) {
    String inside = between.group(1);
    boolean isFormula = inside.indexOf('\\') >= 0 || FORMULA.matcher(inside).matches();
    return isFormula ? spelled(inside) : between.group();
  }

  private static String spelled(String formula) {
    String text = DEGREE.matcher(formula).replaceAll("°");
    text = WORDS_IN_FORMULA.matcher(text).replaceAll("$1");
    text = commands(text);
    text = THIN_SPACE.matcher(text).replaceAll(" ");
    text = text.replace("\\%", "%")
        .replace("\\$", "$")
        .replace("\\#", "#")
        .replace("\\&", "&")
        .replace("\\_", "_");
    text = text.replace("{,}", ",").replace("{", "").replace("}", "");
    return INNER_SPACE.matcher(text.strip()).replaceAll("");
  }

  private static String commands(String text) {
    if (text.indexOf('\\') < 0) return text;
    return COMMAND
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(COMMANDS.getOrDefault(m.group(1), m.group())));
  }
}
