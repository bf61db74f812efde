package org.mingzhang.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.document.Block;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Source;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.lexicon.Words;

/** Finds out what a document says it is: whose, of which year, a budget or final accounts. */
final class ProfileReader {
  private static final Pattern ISSUER_LINE = Pattern.compile(
      "^(?:编制|填报|预算主管|预算)?(?:部门|单位)(?:\\(单位\\))?(?:名称)?:(.{4,40}?)(?:(?:金额)?单位:.*)?$");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?:度|区级|市级|部门|单位|本级)?");

  /** The issuer stands among so many first lines, if no table names it. */
  private static final int FRONT = 80;

  private static final int LONG = 200;
  private static final Pattern COVER_ISSUER = Pattern.compile(
      "((?:[\\u4e00-\\u9fff]{2,12}(?:省|市|自治区|区|县|街道|镇|新区))[\\u4e00-\\u9fff]{2,30}?(?:局|委员会|办公室|办事处|中心|院|厅|部|队|会|处|所|社|校)(?:\\(本级\\)|\\(本部\\))?)");

  private ProfileReader() {}

  static Profile read(Source source, Lexicon lexicon) {
    Map<String, Integer> issuers = new HashMap<>();
    Map<String, Integer> years = new HashMap<>();
    Map<String, Integer> mentioned = new HashMap<>();
    int budget = 0;
    int accounts = 0;
    int department = 0;
    int unit = 0;
    int lines = 0;
    List<String> texts = texts(source);
    for (String text : texts) {
      Matcher named = ISSUER_LINE.matcher(text);
      if (named.matches() && !named.group(1).contains("/"))
        issuers.merge(named.group(1), 1, Integer::sum);
      Matcher year = YEAR.matcher(text);
      int weight = lines++ < 12 ? 5 : 1;
      while (year.find()) years.merge(year.group(1), weight, Integer::sum);
      if (text.contains("决算")) accounts += weight;
      if (text.contains("预算")) budget += text.contains("决算") ? 0 : weight;
      if (text.contains("部门预算") || text.contains("部门决算")) department += weight;
      if (text.contains("单位预算") || text.contains("单位决算")) unit += weight;
    }
    if (issuers.isEmpty()) texts.stream().limit(FRONT).forEach(text -> mention(text, mentioned));
    String issuer = issuers.isEmpty() ? most(mentioned) : most(issuers);
    int latest = years.isEmpty() ? 0 : Integer.parseInt(likelyYear(years));
    Profile.Kind kind = accounts > budget ? Profile.Kind.FINAL : Profile.Kind.BUDGET;
    return new Profile(
        issuer, latest, kind, unit > department ? "单位" : "部门", lexicon.region(issuer));
  }

  private static void mention(String text, Map<String, Integer> mentioned) {
    Matcher cover = COVER_ISSUER.matcher(text.length() <= LONG ? text : text.substring(0, LONG));
    while (cover.find())
      mentioned.merge(cover.group(1).replaceFirst("^.*?年度?", ""), 1, Integer::sum);
  }

  private static List<String> texts(Source source) {
    List<String> texts = new ArrayList<>();
    for (Source.Page page : source.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          texts.add(Words.plain(paragraph.text()));
        } else if (block instanceof Block.Grid grid) {
          grid.cells().stream()
              .filter(cell -> cell.row() < 3)
              .forEach(cell -> texts.add(Words.plain(cell.text())));
        }
      }
    }
    return texts;
  }

  private static String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(e -> -e.getKey().length()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The year most often named; of two that are near each other in number, the later, since budgets cite the year before. */
  private static String likelyYear(Map<String, Integer> years) {
    int top = years.values().stream().max(Integer::compare).orElse(0);
    return years.entrySet().stream()
        .filter(e -> e.getValue() * 3 >= top * 2)
        .map(Map.Entry::getKey)
        .max(String::compareTo)
        .orElseThrow();
  }
}
