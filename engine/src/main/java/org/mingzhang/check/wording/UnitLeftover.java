package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.passage.PassageRule;
import org.mingzhang.check.passage.Text;

/** "某某局部门（单位）共有车辆": the template's "XX部门（单位）" of which only the XX was filled in. */
final class UnitLeftover {
  private static final Pattern TAIL = Pattern.compile("[（(][^（）()]{1,8}[）)]$");

  private UnitLeftover() {}

  static List<Finding> check(Text text) {
    String name =
        TAIL.matcher(Text.unwrapped(text.disclosure().profile().issuer())).replaceAll("");
    if (name.length() < 5) return List.of();
    Pattern pattern = Pattern.compile(
        Pattern.quote(name) + "(?:[（(][^（）()]{1,6}[）)])?(部门[（(]单位[）)]|单位[（(]部门[）)]|XX部门|XX单位)");
    List<Finding> findings = new ArrayList<>();
    for (Text.Paragraph paragraph : text.paragraphs()) {
      Matcher found = pattern.matcher(paragraph.whole().text());
      while (found.find()) {
        String quote =
            Text.excerpt(paragraph.whole().text(), found.start(), found.end() - found.start() + 8);
        findings.add(PassageRule.finding(
            "unit-leftover",
            Severity.WARNING,
            paragraph.at(found.start()),
            quote,
            name,
            found.group(),
            "模板残留：“" + quote + "”中单位名称后的“" + found.group(1) + "”应删除。",
            "The template's “" + found.group(1) + "” is left behind the issuer's name: “" + quote
                + "”."));
      }
    }
    return findings;
  }
}
