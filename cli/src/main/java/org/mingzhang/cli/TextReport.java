package org.mingzhang.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Unchecked;
import org.mingzhang.fact.Place;
import org.mingzhang.report.Language;
import org.mingzhang.report.Places;
import org.mingzhang.report.Report;

/**
 * The report on the terminal: for each document what it is, then its findings, gravest first, one line each, what could not
 * be checked, and a count; after several documents a count over all.
 */
final class TextReport implements Report<CheckResult> {
  private static final int MOST_UNCHECKED = 12;

  private final PrintStream out;
  private final Language language;
  private final boolean colour;
  private final boolean rounding;
  private final Map<Severity, Long> totals = new EnumMap<>(Severity.class);
  private int documents;
  private int clean;
  private long unchecked;

  /**
   * @param rounding whether differences that rounding explains are listed one by one
   */
  TextReport(PrintStream out, Language language, boolean colour, boolean rounding) {
    this.out = out;
    this.language = language;
    this.colour = colour;
    this.rounding = rounding;
  }

  @Override
  public void add(CheckResult result) {
    if (documents++ > 0) out.println();
    out.println(bold(Places.document(result.disclosure().profile(), language))
        + "  "
        + result.disclosure().source().name());
    out.println(say(
        "  读到 %d 张表、%d 个表内数字、%d 句话，核对了 %d 条勾稽关系",
        "  read %d tables, %d table numbers, %d sentences; checked %d equations",
        result.disclosure().tables().size(),
        result.cells(),
        result.disclosure().sentences().size(),
        result.equations().size()));
    for (Finding finding : result.findings()) {
      if (finding.severity() != Severity.ROUNDING || rounding) finding(finding);
    }
    unchecked(result);
    summary(result);
    for (Severity severity : Severity.values()) {
      totals.merge(severity, result.count(severity), Long::sum);
    }
    unchecked += result.unchecked().size();
    if (result.count(Severity.ERROR) == 0) clean++;
    out.flush();
  }

  private void finding(Finding finding) {
    StringBuilder line = new StringBuilder("  ");
    line.append(paint(finding.severity(), language.label(finding.severity()))).append("  ");
    String place = Places.before(finding, language);
    if (!place.isEmpty()) line.append(bold(place)).append("  ");
    line.append(language.message(finding));
    String repair = language.repair(finding);
    if (repair != null) line.append(language.say("  建议：", "  Repair: ")).append(repair);
    line.append(faint("  [" + finding.rule() + "]"));
    out.println(oneLine(line));
  }

  /** Things of one kind that could not be checked for one reason share a line. */
  private void unchecked(CheckResult result) {
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, Place> first = new LinkedHashMap<>();
    for (Unchecked u : result.unchecked()) {
      String words = u.what() + language.say("：", ": ") + u.why();
      times.merge(words, 1, Integer::sum);
      first.putIfAbsent(words, u.places().isEmpty() ? Place.UNKNOWN : u.places().get(0));
    }
    int shown = 0;
    for (Map.Entry<String, Integer> entry : times.entrySet()) {
      if (shown++ == MOST_UNCHECKED) {
        out.println(say(
            "  未能核对  另有 %d 种，用 --format json 可见全部",
            "  not checked  and %d more kinds; --format json lists all",
            times.size() - MOST_UNCHECKED));
        break;
      }
      String place = Places.words(first.getOrDefault(entry.getKey(), Place.UNKNOWN), language);
      String many = entry.getValue() > 1 ? say("（共 %d 处）", " (%d places)", entry.getValue()) : "";
      String where = place.isEmpty() ? "" : place + "  ";
      out.println(
          oneLine(new StringBuilder("  " + faint(language.say("未能核对", "not checked")) + "  ")
              .append(where)
              .append(entry.getKey())
              .append(many)));
    }
  }

  private void summary(CheckResult result) {
    StringBuilder line = new StringBuilder("  ");
    line.append(language.say("小结：", "Summary: "));
    counts(line, severity -> result.count(severity), result.unchecked().size());
    if (!rounding && result.count(Severity.ROUNDING) > 0) {
      line.append(language.say("（尾数不用改，--severity info 逐条列出）", " (rounding needs no change)"));
    }
    out.println(line);
  }

  private void counts(
      StringBuilder line, java.util.function.ToLongFunction<Severity> count, long notChecked) {
    for (Severity severity : Severity.values()) {
      long number = count.applyAsLong(severity);
      String words = language.label(severity) + " " + number;
      line.append(number > 0 ? paint(severity, words) : words).append("  ");
    }
    line.append(language.say("未能核对 ", "not checked ")).append(notChecked);
  }

  @Override
  public void close() {
    if (documents > 1) {
      out.println();
      StringBuilder line = new StringBuilder(
          say("总计 %d 份文件，%d 份没有错误：", "%d documents, %d without errors: ", documents, clean));
      counts(line, severity -> totals.getOrDefault(severity, 0L), unchecked);
      out.println(line);
    }
    out.flush();
  }

  private String say(String chinese, String english, Object... values) {
    return String.format(java.util.Locale.ROOT, language.say(chinese, english), values);
  }

  private String paint(Severity severity, String words) {
    return switch (severity) {
      case ERROR -> code("1;31", words);
      case WARNING -> code("33", words);
      case ROUNDING -> code("36", words);
      case INFO -> code("32", words);
    };
  }

  private String bold(String words) {
    return code("1", words);
  }

  private String faint(String words) {
    return code("2", words);
  }

  private String code(String code, String words) {
    return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }

  /** A document's words may hold line breaks and control characters; a terminal must not obey them. */
  private String oneLine(StringBuilder line) {
    String flat = line.toString().replaceAll("[\\r\\n\\t]+", " ");
    return flat.replaceAll(colour ? "[\\p{Cntrl}&&[^\u001b]]" : "\\p{Cntrl}", "");
  }
}
