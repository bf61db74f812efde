package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.ContentsEntry;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Table;
import org.mingzhang.lexicon.Words;

/** The 目录 against the body: what it promises must be there, under the heading it gives. */
final class Contents {
  /** A title this much like the promised one is it, worded or read a little differently. */
  private static final int SAME_TABLE = 88;

  /** So much is enough where the number agrees too. */
  private static final int SAME_NUMBERED_TABLE = 60;

  private static final int SAME_HEADING = 55;

  /** Headings of one number that end alike are one heading: 部门主要职责, 某局主要职责. */
  private static final int TELLING_END = 4;

  private static final Pattern ALL_TABLES =
      Pattern.compile("^(?:.{0,20}(?:部门|单位))?(?:预算|决算|预决算)?(?:公开)?(?:报表|表|表格|附表)$");

  private Contents() {}

  /** "(二) 收入总表", as the 目录 prints it. */
  static String quote(ContentsEntry entry) {
    String title = entry.title().strip();
    if (entry.number().isEmpty()) return title;
    boolean tight = entry.number().endsWith("、")
        || entry.number().endsWith(".")
        || entry.number().endsWith("．");
    return tight ? entry.number() + title : entry.number() + " " + title;
  }

  static List<Finding> missingTables(Disclosure disclosure) {
    List<ContentsEntry> unread = new ArrayList<>();
    for (ContentsEntry entry : disclosure.contents()) {
      if (isOneTable(disclosure, entry) && !isRead(disclosure, entry)) unread.add(entry);
    }
    if (unread.isEmpty()) return List.of();
    Body body = Body.of(disclosure);
    List<Finding> findings = new ArrayList<>();
    for (ContentsEntry entry : unread) {
      if (isPrinted(disclosure, body, entry)) continue;
      String quote = quote(entry);
      findings.add(new Finding(
          "missing-table",
          Severity.ERROR,
          List.of(entry.place().quoting(quote)),
          "正文中有“" + entry.title() + "”",
          "正文中没有",
          "目录列有“" + quote + "”，正文中没有这张表，也没有说明原因。",
          "The 目录 promises " + entry.title() + ", but no such table is in the body.",
          null));
    }
    return findings;
  }

  /** Whether an entry announces one table, rather than a part that holds them all. */
  private static boolean isOneTable(Disclosure disclosure, ContentsEntry entry) {
    if (!entry.table() || Heading.isPart(entry.number()) || isHeadingOfTables(disclosure, entry))
      return false;
    return !ALL_TABLES.matcher(Heading.plainTable(entry.title())).find();
  }

  private static boolean isRead(Disclosure disclosure, ContentsEntry entry) {
    String title = Heading.plainTable(entry.title());
    if (title.isEmpty()) return true;
    return disclosure.tables().stream()
        .anyMatch(t -> Heading.isTitle(Heading.plainTable(t.title()), title));
  }

  /** Whether some line is the title or nearly so, and is not the title of another table that the 目录 lists. */
  private static boolean isPrinted(Disclosure disclosure, Body body, ContentsEntry entry) {
    String title = Heading.plainTable(entry.title());
    List<String> others = disclosure.contents().stream()
        .map(e -> Heading.plainTable(e.title()))
        .filter(t -> !t.equals(title))
        .toList();
    for (Body.Line line : body.lines()) {
      String plain = Heading.withoutLevel(line.plain());
      if (Heading.isTitle(plain, title)) return true;
      if (Heading.isLike(plain, title, SAME_TABLE) && !others.contains(plain)) return true;
    }
    return isNumbered(disclosure, entry, title, others);
  }

  /** Whether the table that bears the entry's number is it under another wording, 收支预算总表 for 收支总表. */
  private static boolean isNumbered(
      Disclosure disclosure, ContentsEntry entry, String title, List<String> others) {
    String number = "表"
        + (disclosure.contents().stream().filter(ContentsEntry::table).toList().indexOf(entry) + 1);
    for (Table table : disclosure.tables()) {
      String plain = Heading.plainTable(table.title());
      boolean same = Words.plain(table.number()).equals(number) && !others.contains(plain);
      if (same && Heading.isLike(plain, title, SAME_NUMBERED_TABLE)) return true;
    }
    return false;
  }

  /** "五、部门预算表" followed by the tables is the heading of them all, and often not printed in the body. */
  private static boolean isHeadingOfTables(Disclosure disclosure, ContentsEntry entry) {
    int next = disclosure.contents().indexOf(entry) + 1;
    if (next >= disclosure.contents().size()) return false;
    ContentsEntry following = disclosure.contents().get(next);
    return following.table() && level(following) > level(entry);
  }

  private static int level(ContentsEntry entry) {
    String number = Words.plain(entry.number());
    if (Heading.isPart(number)) return 0;
    if (number.matches("[一二三四五六七八九十]{1,3}、")) return 1;
    return number.startsWith("(") ? 2 : number.isEmpty() ? 1 : 3;
  }

  static List<Finding> headings(Disclosure disclosure) {
    Body body = Body.of(disclosure);
    List<Finding> findings = new ArrayList<>();
    for (ContentsEntry entry : disclosure.contents()) {
      String title = Heading.plain(entry.title());
      if (entry.table() && !Heading.isPart(entry.number())
          || title.isEmpty()
          || isHeadingOfOthers(disclosure, entry)) continue;
      boolean worded = body.has(title);
      boolean numbered = body.hasStartingWith(entry.number());
      if (worded && (numbered || !Heading.isPart(entry.number()))) continue;
      Optional<Body.Line> alike = alike(body, entry, title);
      if (Heading.isPart(entry.number())) part(entry, numbered, alike).ifPresent(findings::add);
      else if (alike.isPresent()) findings.add(differs(entry, alike.get()));
    }
    return findings;
  }

  /** A line of the body that is the heading, worded differently. */
  private static Optional<Body.Line> alike(Body body, ContentsEntry entry, String title) {
    Body.Line best = null;
    int most = SAME_HEADING - 1;
    String number = Words.plain(entry.number());
    for (Body.Line line : body.lines()) {
      String text = line.words();
      boolean sameNumber = !number.isEmpty() && text.startsWith(number);
      if (!sameNumber && (!Heading.isPart(number) || Heading.isPart(text))) continue;
      boolean sameEnd = sameNumber && line.plain().endsWith(end(title));
      if (Heading.isPart(number) && !line.plain().endsWith(last(title))) continue;
      if (!sameEnd && !Heading.isLike(line.plain(), title, SAME_HEADING)) continue;
      int likeness = Math.max(SAME_HEADING, Heading.likeness(line.plain(), title));
      if (likeness > most) {
        best = line;
        most = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String end(String title) {
    return title.substring(Math.max(0, title.length() - TELLING_END));
  }

  private static String last(String title) {
    return title.substring(Math.max(0, title.length() - TELLING_END / 2));
  }

  private static Optional<Finding> part(
      ContentsEntry entry, boolean numbered, Optional<Body.Line> alike) {
    String quote = quote(entry);
    if (numbered) {
      if (alike.isEmpty()) return Optional.empty();
      return Optional.of(differs(entry, alike.get()));
    }
    if (alike.isPresent()) {
      Body.Line line = alike.get();
      return Optional.of(new Finding(
          "contents-headings",
          Severity.WARNING,
          List.of(line.place().quoting(line.text()), entry.place().quoting(quote)),
          quote,
          line.text(),
          "目录为“" + quote + "”，正文标题“" + line.text() + "”缺“" + entry.number() + "”。",
          "The heading " + line.text() + " lacks the number that the 目录 gives it: " + quote + ".",
          null));
    }
    return Optional.of(new Finding(
        "contents-headings",
        Severity.WARNING,
        List.of(entry.place().quoting(quote)),
        quote,
        "正文中没有",
        "目录列有“" + quote + "”，正文中没有找到这一部分的标题。",
        "The 目录 announces " + quote + "; the body has no such heading.",
        null));
  }

  private static Finding differs(ContentsEntry entry, Body.Line line) {
    String quote = quote(entry);
    return new Finding(
        "contents-headings",
        Severity.INFO,
        List.of(line.place().quoting(line.text()), entry.place().quoting(quote)),
        quote,
        line.text(),
        "正文标题“" + line.text() + "”与目录“" + quote + "”不一致。",
        "The heading " + line.text() + " differs from the 目录: " + quote + ".",
        null);
  }

  /** "一、文字部分" only groups the entries below it. */
  private static boolean isHeadingOfOthers(Disclosure disclosure, ContentsEntry entry) {
    int next = disclosure.contents().indexOf(entry) + 1;
    if (Heading.isPart(entry.number()) || next >= disclosure.contents().size()) return false;
    ContentsEntry following = disclosure.contents().get(next);
    return Heading.isPart(following.number()) || level(following) > level(entry);
  }
}
