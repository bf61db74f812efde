package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.ContentsEntry;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.lexicon.Words;

/** Titles and numbers of the tables among themselves and against the 目录. */
final class Titles {
  private static final int LEAST_SIBLINGS = 3;
  private static final int SAME_TABLE = 70;
  private static final Pattern NUMBER = Pattern.compile("表\\d{1,2}");

  private Titles() {}

  /** The year, where all but one or two of the tables carry it in their titles. */
  static List<Finding> withoutYear(Disclosure disclosure) {
    String year = disclosure.profile().year() + "年";
    List<Table> titled = disclosure.tables().stream()
        .filter(t -> Words.plain(t.title()).endsWith("表"))
        .toList();
    List<Table> without =
        titled.stream().filter(t -> !Words.plain(t.title()).contains(year)).toList();
    int with = titled.size() - without.size();
    if (without.isEmpty() || with < LEAST_SIBLINGS || with < LEAST_SIBLINGS * without.size())
      return List.of();
    List<Finding> findings = new ArrayList<>();
    for (Table table : without) {
      String title = table.title();
      findings.add(new Finding(
          "title-without-year",
          Severity.WARNING,
          List.of(table.place().inTable(table.label(), null, null).quoting(title)),
          year + title,
          title,
          "表题“" + title + "”缺“" + year + "”，其他 " + with + " 张表的表题都有。",
          "The title " + title + " lacks the year that the other " + with + " tables carry.",
          "“" + title + "” → “" + year + title + "”"));
    }
    return findings;
  }

  /** Self-evaluations after the last section that the 目录 announces. */
  static List<Finding> unannounced(Disclosure disclosure) {
    List<ContentsEntry> contents = disclosure.contents();
    List<SelfEvaluation> evaluations = disclosure.evaluations();
    if (contents.isEmpty() || evaluations.isEmpty()) return List.of();
    Vocabulary vocabulary = Vocabulary.shipped();
    if (contents.stream()
        .anyMatch(e ->
            Vocabulary.hasAny(Words.plain(e.number() + e.title()), vocabulary.announcesAnnexes())))
      return List.of();
    ContentsEntry last = contents.get(contents.size() - 1);
    Place first = evaluations.get(0).place();
    String quote = Contents.quote(last);
    return List.of(new Finding(
        "unannounced-annex",
        Severity.WARNING,
        List.of(last.place().quoting(quote), first.quoting("项目支出绩效自评表")),
        "目录中列出附件",
        "目录止于“" + quote + "”",
        "目录止于“" + quote + "”，正文其后还有 " + evaluations.size() + " 张项目支出绩效自评表，目录没有列出。",
        "The 目录 ends with " + quote + ", yet " + evaluations.size()
            + " self-evaluation tables follow it.",
        null));
  }

  /** Numbered tables of the body that a 目录 listing the others does not have. */
  static List<Finding> notInContents(Disclosure disclosure) {
    List<String> announced = disclosure.contents().stream()
        .filter(ContentsEntry::table)
        .map(e -> Heading.plainTable(e.title()))
        .toList();
    if (announced.size() < LEAST_SIBLINGS) return List.of();
    List<Finding> findings = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      String title = Heading.plainTable(table.title());
      boolean numbered = NUMBER.matcher(Words.plain(table.number())).matches();
      boolean listed = announced.stream()
          .anyMatch(
              a -> title.endsWith(a) || a.endsWith(title) || Heading.isLike(a, title, SAME_TABLE));
      if (!numbered || title.isEmpty() || listed) continue;
      findings.add(new Finding(
          "table-not-in-contents",
          Severity.INFO,
          List.of(table.place().inTable(table.label(), null, null).quoting(table.title())),
          "目录中列出",
          table.title(),
          table.number() + "“" + table.title() + "”没有列入目录。",
          table.number() + " " + table.title() + " is not in the 目录.",
          null));
    }
    return findings;
  }

  /** Numbers left out between printed ones, where no 目录 says what they would be. */
  static List<Finding> numberGaps(Disclosure disclosure) {
    if (disclosure.contents().stream().anyMatch(ContentsEntry::table)) return List.of();
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Table table : disclosure.tables()) number(table).ifPresent(numbers::add);
    if (numbers.size() < LEAST_SIBLINGS) return List.of();
    Body body = Body.of(disclosure);
    List<Finding> findings = new ArrayList<>();
    for (int n = numbers.first() + 1; n < numbers.last(); n++) {
      if (numbers.contains(n) || body.hasStartingWith("表" + n)) continue;
      findings.add(new Finding(
          "table-number-gap",
          Severity.WARNING,
          List.of(Place.UNKNOWN.quoting("表" + n)),
          "表" + n,
          "没有",
          "表号不连续：有表" + numbers.lower(n) + "和表" + numbers.higher(n) + "，没有表" + n + "。",
          "Table numbers jump: there is no 表" + n + ".",
          null));
    }
    return findings;
  }

  private static Optional<Integer> number(Table table) {
    String plain = Words.plain(table.number());
    return NUMBER.matcher(plain).matches()
        ? Optional.of(Integer.valueOf(plain.substring(1)))
        : Optional.empty();
  }
}
