package org.mingzhang.read.performance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;

/** The projects whose self-evaluation the narrative tells about: they complete a name that a form has cut off. */
final class ProjectNames {
  private static final int LONGEST = 60;
  private final Set<String> names;

  private ProjectNames(Set<String> names) {
    this.names = names;
  }

  static ProjectNames of(Source source) {
    StringBuilder text = new StringBuilder();
    for (Source.Page page : source.pages()) {
      for (Block block : page.blocks()) {
        if (!(block instanceof Block.Paragraph paragraph)) continue;
        text.append(Pieces.tight(Pieces.nfkc(paragraph.text())));
        if (paragraph.endsParagraph()) text.append('\n');
      }
    }
    Set<String> names = new LinkedHashSet<>();
    Set<Integer> told = new HashSet<>();
    for (String phrase : EvaluationWords.SHIPPED.narrative) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        int from = at;
        while (from > 0 && at - from < LONGEST && "。;；:：\n".indexOf(text.charAt(from - 1)) < 0)
          from--;
        // A shorter phrase also fits inside a longer one: the first to reach this end has told the
        // name.
        if (at > from && told.add(at + phrase.length()))
          names.add(withProject(text.substring(from, at), phrase));
      }
    }
    return new ProjectNames(names);
  }

  /** "…建设项目绩效自评情况" tells of a 建设项目, "…管理项目绩效自评情况" of a project named 管理. */
  private static String withProject(String name, String phrase) {
    boolean own = phrase.startsWith("项目") && (name.endsWith("建设") || name.endsWith("工程"));
    return own ? name + "项目" : name;
  }

  /** The whole name of which {@code printed} is the beginning, if the narrative has just one; else what is printed. */
  String whole(String printed) {
    String start = Pieces.tight(Pieces.nfkc(printed));
    if (start.length() < 3) return printed;
    List<String> fitting = new ArrayList<>();
    for (String name : names) {
      if (name.equals(start)) return printed;
      if (name.startsWith(start) || sharesStart(name, start)) fitting.add(name);
    }
    return fitting.size() == 1 ? fitting.get(0) : printed;
  }

  /** A name whose later lines were lost agrees with the whole one over its first line, and goes on with a part of it. */
  private static boolean sharesStart(String name, String printed) {
    int n = 0;
    while (n < Math.min(name.length(), printed.length()) && name.charAt(n) == printed.charAt(n))
      n++;
    return n >= 8
        && name.length() > printed.length()
        && name.contains(printed.substring(n).replaceAll("^.*(?=.{3}$)", ""));
  }
}
