package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.amount.MoneyUnit;

/**
 * Finds where tables begin and end in a list of lines. A table begins at its number ("表 3"), at a title that a unit line
 * ("单位：万元") follows, or at the header of a project list; it ends at the next one, at a part's heading, or at prose.
 */
final class Regions {
  private static final Pattern CAPTION = Pattern.compile(
      "((?:附?表|公开表?|附件)\\s*(?:[0-9]{1,3}(?:-[0-9]{1,2})?|[一二三四五六七八九十]{1,3}))\\s*表?[\\s:：、.．]*(.{0,60})");
  private static final Pattern UNIT = Pattern.compile(
      "(?:金额)?单位\\s*[:：]\\s*(?:人民币)?\\s*(万元|亿元|千元|元)|[（(]\\s*单位\\s*[:：]?\\s*(万元|元)\\s*[)）]");
  private static final Pattern ISSUER = Pattern.compile(
      "(?:编制|填报|公开)?(?:部门|单位|预算单位)(?:[（(]单位[)）])?(?:名称)?\\s*[:：]\\s*(\\S.*?)\\s*(?:金?额?单位\\s*[:：].*)?$");
  private static final Pattern YEAR_LINE =
      Pattern.compile("[（(]?\\s*(?:19|20)\\d\\d\\s*年度?\\s*[)）]?(\\s*单位.*)?");
  private static final Pattern PART = Pattern.compile("第\\s*[一二三四五六七八九十]{1,3}\\s*部\\s*分.*");
  private static final Pattern NOTE =
      Pattern.compile("(?:备\\s*注|注|说\\s*明)\\s*[:：1-9].*|\\*?\\s*注\\s.*");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–]\\s*\\d{1,4}\\s*[-—–]|第\\s*\\d{1,4}\\s*页.*");
  private static final int LONGEST_HEAD = 7;

  private static final Set<String> PROJECT_NAMES =
      LooseWords.keys(LooseWords.shipped().get("projects").get("name"));
  private static final Set<String> PROJECT_MONEY =
      LooseWords.keys(LooseWords.shipped().get("projects").get("money"));
  private static final Set<String> PROJECT_GOALS =
      LooseWords.keys(LooseWords.shipped().get("projects").get("goal"));

  private final List<Line> lines;
  private final LooseWords words;

  /** Where a table begins: its first line and its first line after the head. */
  private record Start(
      int from,
      int body,
      String number,
      String title,
      @Nullable MoneyUnit unit,
      String issuer,
      boolean projects) {}

  Regions(List<Line> lines, LooseWords words) {
    this.lines = lines;
    this.words = words;
  }

  List<Region> find() {
    List<Start> starts = starts();
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int limit = i + 1 < starts.size() ? starts.get(i + 1).from() : lines.size();
      Region region = region(start, limit);
      if (region == null) continue;
      int last = regions.size() - 1;
      if (last >= 0 && regions.get(last).goesOnIn(region))
        regions.set(last, regions.get(last).with(region));
      else regions.add(region);
    }
    return regions;
  }

  private List<Start> starts() {
    List<Start> starts = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i < free) continue;
      Start start = captioned(i);
      if (start == null) start = titled(i, free);
      if (start == null) start = projectList(i, free);
      if (start == null) continue;
      starts.add(start);
      free = start.body();
    }
    return starts;
  }

  private String text(int i) {
    return lines.get(i).text();
  }

  /** "表 3", then the title, then the unit line. */
  private @Nullable Start captioned(int i) {
    Matcher caption = CAPTION.matcher(text(i));
    if (!caption.matches()) return null;
    String rest = caption.group(2).strip();
    if (rest.length() > 50
        || rest.contains("。")
        || rest.contains("，")
        || rest.contains("…")
        || rest.matches(".*[.·]{4,}.*")) return null;
    StringBuilder title = new StringBuilder(rest);
    String issuer = "";
    int last = Math.min(lines.size() - 1, i + LONGEST_HEAD);
    for (int j = i; j <= last; j++) {
      if (j > i && CAPTION.matcher(text(j)).matches()) return null;
      Matcher unit = UNIT.matcher(text(j));
      Matcher names = ISSUER.matcher(text(j));
      boolean named = names.find() && j > i;
      if (named && issuer.isEmpty()) issuer = Captions.named(names.group(1));
      if (unit.find()) {
        return new Start(
            i,
            j + 1,
            Captions.number(caption.group(1)),
            title.toString(),
            Captions.unit(unit),
            issuer,
            false);
      }
      if (j > i && !named && !YEAR_LINE.matcher(text(j)).matches()) {
        if (Captions.isGoalHeader(text(j)))
          return new Start(
              i, j, Captions.number(caption.group(1)), title.toString(), null, issuer, false);
        if (title.isEmpty() || !Captions.endsTitle(title.toString())) title.append(text(j));
        else if (Captions.isGoalTitle(title.toString()))
          return new Start(
              i, j, Captions.number(caption.group(1)), title.toString(), null, issuer, false);
        else if (!text(j).isEmpty() && j > i + 2) return null;
      }
    }
    return null;
  }

  /** A unit line whose lines above hold the title. */
  private @Nullable Start titled(int i, int free) {
    Matcher unit = UNIT.matcher(text(i));
    if (!unit.find() || text(i).length() > 80 || text(i).contains("。")) return null;
    String issuer = "";
    String before = text(i).substring(0, unit.start()).strip();
    Matcher names = ISSUER.matcher(text(i));
    if (names.find() && !before.isEmpty()) issuer = Captions.named(names.group(1));
    else if (Captions.isTitle(before))
      return new Start(i, i + 1, "", before, Captions.unit(unit), "", false);
    for (int j = i - 1; j >= free && j >= i - 5; j--) {
      String above = text(j);
      Matcher name = ISSUER.matcher(above);
      if (name.find()) {
        if (issuer.isEmpty()) issuer = Captions.named(name.group(1));
        continue;
      }
      if (YEAR_LINE.matcher(above).matches() || PAGE_NUMBER.matcher(above).matches()) {
        continue;
      }
      if (Captions.isTitle(above))
        return new Start(j, i + 1, "", Captions.title(above), Captions.unit(unit), issuer, false);
      if (j > free
          && above.length() <= 12
          && Captions.isTitle(text(j - 1) + above)
          && !above.contains("：")) {
        return new Start(
            j - 1,
            i + 1,
            "",
            Captions.title(text(j - 1) + above),
            Captions.unit(unit),
            issuer,
            false);
      }
      return null;
    }
    return null;
  }

  private @Nullable Start projectList(int i, int free) {
    String[] heads = text(i).split(" ");
    if (heads.length < 3 || heads.length > 6) return null;
    boolean name = false;
    boolean money = false;
    boolean goal = false;
    for (String head : heads) {
      String key = LooseWords.key(head);
      name |= PROJECT_NAMES.contains(key);
      money |= PROJECT_MONEY.contains(key);
      goal |= PROJECT_GOALS.contains(key);
    }
    if (!name || !money || !goal) return null;
    int from = i;
    String title = "";
    for (int j = i - 1; j >= free && j >= i - 6; j--) {
      String above = text(j);
      if (above.endsWith("。") || above.endsWith("；")) break;
      if (above.endsWith("：")
          || above.endsWith(":")
          || above.length() > 40
          || UNIT.matcher(above).find()) continue;
      title = above;
      from = j;
      break;
    }
    Matcher unit = Pattern.compile("万元|亿元|元").matcher(text(i));
    return new Start(
        from,
        i,
        "",
        title,
        unit.find() ? MoneyUnit.namedIn(unit.group()).orElse(null) : null,
        "",
        true);
  }

  private @Nullable Region region(Start start, int limit) {
    List<Line> head = lines.subList(start.from(), start.body());
    boolean goals = Captions.isGoalTitle(start.title());
    for (int i = start.body(); !goals && i < Math.min(limit, start.body() + 8); i++)
      goals = Captions.isGoalHeader(text(i));
    Region.Kind kind =
        start.projects() ? Region.Kind.PROJECTS : goals ? Region.Kind.GOALS : Region.Kind.AMOUNTS;
    List<Line> body = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    boolean indicators = false;
    for (int i = start.body(); i < limit; i++) {
      String text = text(i);
      if (PART.matcher(text).matches() && text.length() < 40) break;
      if (NOTE.matcher(text).matches()) {
        notes.add(lines.get(i));
        continue;
      }
      if (!notes.isEmpty()) {
        if (!text.endsWith("。")
            || text.length() > 60
            || Captions.CHAPTER.matcher(text).matches()) break;
        notes.add(lines.get(i));
        continue;
      }
      indicators |= Captions.isGoalHeader(text(i));
      if (kind == Region.Kind.AMOUNTS && Captions.isProse(text)) break;
      if (kind != Region.Kind.AMOUNTS
          && i > start.body()
          && Captions.CHAPTER.matcher(text).matches()
          && (indicators || kind == Region.Kind.PROJECTS)) break;
      if (PAGE_NUMBER.matcher(text).matches() || isPageFoot(i, limit, body)) continue;
      body.add(lines.get(i));
    }
    if (kind == Region.Kind.AMOUNTS) dropHeadings(body);
    if (body.isEmpty()) return null;
    MoneyUnit unit = start.unit() == null ? MoneyUnit.WAN_YUAN : start.unit();
    return new Region(
        start.number(),
        start.title().replace(" ", ""),
        unit,
        start.issuer(),
        kind,
        List.of(new Region.Part(head, body)),
        notes);
  }

  /** A bare small number that ends a page or the table is the page's number. */
  private boolean isPageFoot(int i, int limit, List<Line> body) {
    if (!text(i).matches("\\d{1,4}")) return false;
    if (i + 1 >= limit) return body.stream().anyMatch(Line::hasNumber);
    int page = lines.get(i).place().page();
    return page != 0 && lines.get(i + 1).place().page() != page;
  }

  /** Words below the last row of numbers that are no row's label are the next section's heading. */
  private void dropHeadings(List<Line> body) {
    int lastNumbers = -1;
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).hasNumber()) lastNumbers = i;
    }
    if (lastNumbers < 0) {
      while (body.size() > 1
          && !body.get(body.size() - 1).tokens().isEmpty()
          && !words.isRowLabel(body.get(body.size() - 1).text())
          && Captions.CHAPTER.matcher(body.get(body.size() - 1).text()).matches()) {
        body.remove(body.size() - 1);
      }
      return;
    }
    while (body.size() - 1 > lastNumbers) {
      String text = body.get(body.size() - 1).text();
      boolean label = words.isRowLabel(text)
          || Tokens.of(text).stream().anyMatch(t -> t.isWord() && words.isRowLabel(t.text()));
      boolean rest =
          body.size() - 2 >= 0 && words.isRowLabel(body.get(body.size() - 2).text() + text);
      boolean tail = text.length() <= 6
          && !Captions.CHAPTER.matcher(text).matches()
          && body.size() - 2 == lastNumbers;
      if (label || rest || tail) break;
      body.remove(body.size() - 1);
    }
  }
}
