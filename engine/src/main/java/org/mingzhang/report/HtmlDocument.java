package org.mingzhang.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.CheckResult;
import org.mingzhang.check.Equation;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Unchecked;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Table;

/** One document of the HTML report. */
final class HtmlDocument {
  private final Html html;
  private final Language language;
  private final CheckResult result;
  private final Disclosure disclosure;
  private final String prefix;
  private final Marks marks;

  HtmlDocument(Html html, Language language, CheckResult result, int number) {
    this.html = html;
    this.language = language;
    this.result = result;
    this.disclosure = result.disclosure();
    this.prefix = "d" + number + "-";
    this.marks = Marks.of(result);
  }

  void write() throws IOException {
    html.raw("<article id=\"" + prefix + "top\">\n<h2>");
    html.text(Places.document(disclosure.profile(), language)).raw("</h2>\n<p class=\"file\">");
    html.text(disclosure.source().name()).raw("</p>\n");
    counts();
    findings();
    unchecked();
    tables();
    sentences();
    html.raw("</article>\n");
  }

  private void counts() throws IOException {
    html.raw("<ul class=\"counts\">");
    for (Severity severity : Severity.values()) {
      html.raw("<li class=\"" + severity.id() + "\"><b>" + result.count(severity) + "</b> ");
      html.text(language.label(severity)).raw("</li>");
    }
    html.raw("<li><b>" + result.unchecked().size() + "</b> ");
    html.text(language.say("未能核对", "not checked")).raw("</li>");
    html.raw("<li><b>" + result.equations().size() + "</b> ");
    html.text(language.say("勾稽关系", "equations")).raw("</li>");
    html.raw("<li><b>" + result.cells() + "</b> ");
    html.text(language.say("表内数字", "table numbers")).raw("</li></ul>\n");
  }

  private void findings() throws IOException {
    heading(language.say("问题", "Findings"));
    if (result.findings().isEmpty()) {
      html.raw("<p>").text(language.say("没有发现问题。", "Nothing found.")).raw("</p>\n");
      return;
    }
    html.raw("<ol class=\"findings\">\n");
    for (int i = 0; i < result.findings().size(); i++) {
      Finding finding = result.findings().get(i);
      html.raw(
          "<li id=\"" + prefix + "f" + i + "\" class=\"" + finding.severity().id() + "\">");
      explanation(i, true);
      html.raw("</li>\n");
    }
    html.raw("</ol>\n");
  }

  /** A finding: what it says, where, the repair, the arithmetic. */
  private void explanation(int number, boolean listed) throws IOException {
    Finding finding = result.findings().get(number);
    html.raw("<span class=\"badge " + finding.severity().id() + "\">");
    html.text(language.label(finding.severity())).raw("</span> ");
    if (listed) place(number);
    html.text(language.message(finding));
    if (language.repair(finding) != null) {
      html.raw(" <strong class=\"repair\">").text(language.say("建议：", "Repair: "));
      html.text(String.valueOf(language.repair(finding))).raw("</strong>");
    }
    html.raw(" <code>").text(finding.rule()).raw("</code>");
    List<Equation> behind = Workings.behind(finding, result);
    if (behind.isEmpty()) return;
    if (listed) {
      html.raw("<details><summary>").text(language.say("算式", "Arithmetic")).raw("</summary>");
    }
    html.raw("<ul class=\"sums\">");
    for (Equation equation : behind.subList(0, Math.min(20, behind.size()))) {
      html.raw("<li>").text(equation.law()).raw("<br><samp>").text(Workings.sum(equation));
      html.raw("</samp><br>").text(Workings.difference(equation, language)).raw("</li>");
    }
    html.raw("</ul>");
    if (listed) html.raw("</details>");
  }

  /** A link to where the finding is marked; a bare word where it is marked nowhere. */
  private void place(int number) throws IOException {
    String words = Places.before(result.findings().get(number), language);
    String anchor = marks.anchor(number);
    if (anchor != null) {
      html.raw("<a class=\"place\" href=\"#" + prefix + anchor + "\">");
      html.text(words.isEmpty() ? language.say("见原处", "see") : words).raw("</a> ");
    } else if (!words.isEmpty()) {
      html.raw("<span class=\"place\">").text(words).raw("</span> ");
    }
  }

  private void unchecked() throws IOException {
    if (result.unchecked().isEmpty()) return;
    heading(language.say("未能核对", "Not checked"));
    html.raw("<ul class=\"unchecked\">\n");
    for (Unchecked unchecked : result.unchecked()) {
      html.raw("<li>");
      if (!unchecked.places().isEmpty()) {
        html.raw("<span class=\"place\">");
        html.text(Places.words(unchecked.places().get(0), language)).raw("</span> ");
      }
      html.text(unchecked.what() + language.say("：", ": ") + unchecked.why()).raw("</li>\n");
    }
    html.raw("</ul>\n");
  }

  private void tables() throws IOException {
    if (disclosure.tables().isEmpty()) return;
    heading(language.say("表格", "Tables"));
    for (int t = 0; t < disclosure.tables().size(); t++)
      table(t, disclosure.tables().get(t));
  }

  private void table(int t, Table table) throws IOException {
    String anchor = Marks.cell(t, -1, -1);
    html.raw("<div class=\"scroll\"><table id=\"" + prefix + anchor + "\">\n<caption>");
    html.text((table.number() + " " + table.title()).strip());
    html.raw(" <small>").text(language.say("单位：", "in ") + table.unit().label());
    if (table.place().page() > 0) {
      html.text(language.say(
          "，第" + table.place().page() + "页", ", p. " + table.place().page()));
    }
    html.raw("</small>");
    unfold(anchor, null);
    html.raw("</caption>\n<thead><tr><th scope=\"col\">");
    html.text(language.say("行", "row")).raw("</th>");
    for (Table.Column column : table.columns()) {
      html.raw("<th scope=\"col\">").text(column.header()).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (int r = 0; r < table.rows().size(); r++) row(t, r, table);
    html.raw("</tbody>\n</table></div>\n");
  }

  private void row(int t, int r, Table table) throws IOException {
    Table.Row row = table.rows().get(r);
    String anchor = Marks.cell(t, r, -1);
    open("th scope=\"row\"", anchor, "<tr>");
    unfold(anchor, (row.key() + " " + row.name()).strip());
    html.raw("</th>");
    int column = 0;
    for (int c = 0; c < row.cells().size(); c++) {
      Table.Cell cell = row.cells().get(c);
      for (; column < cell.column(); column++) html.raw("<td></td>");
      String at = Marks.cell(t, r, c);
      open("td", at, "");
      unfold(at, cell.text());
      html.raw("</td>");
      column = Math.max(column, cell.column() + 1);
    }
    for (; column < table.columns().size(); column++) html.raw("<td></td>");
    html.raw("</tr>\n");
  }

  private void open(String tag, String anchor, String before) throws IOException {
    List<Integer> here = marks.at(anchor);
    html.raw(before).raw("<").raw(tag);
    if (!here.isEmpty()) html.raw(" id=\"" + prefix + anchor + "\" class=\"" + look(anchor) + "\"");
    html.raw(">");
  }

  /** The words, and, where findings stand here, a fold with what they say. Null words: a fold with a marker only. */
  private void unfold(String anchor, @Nullable String words) throws IOException {
    List<Integer> here = marks.at(anchor);
    if (here.isEmpty()) {
      if (words != null) html.text(words);
      return;
    }
    html.raw("<details class=\"" + look(anchor) + "\"><summary>");
    html.text(words == null || words.isBlank() ? language.say("说明", "why") : words);
    html.raw("</summary><div class=\"why\">");
    for (int number : here) {
      html.raw("<div class=\"item\">");
      explanation(number, false);
      html.raw(" <a href=\"#" + prefix + "f" + number + "\">")
          .text("#" + (number + 1))
          .raw("</a></div>");
    }
    html.raw("</div></details>");
  }

  /** The gravest severity of the findings here; "related" where they only concern this number among others. */
  private String look(String anchor) {
    if (!marks.isSuspect(anchor)) return "related";
    Severity gravest = Severity.INFO;
    for (int number : marks.at(anchor)) {
      Severity severity = result.findings().get(number).severity();
      if (severity.compareTo(gravest) < 0) gravest = severity;
    }
    return gravest.id();
  }

  private void sentences() throws IOException {
    if (disclosure.sentences().isEmpty()) return;
    heading(language.say("文字", "Text"));
    List<String> under = List.of();
    int paragraph = -1;
    boolean open = false;
    for (int s = 0; s < disclosure.sentences().size(); s++) {
      Sentence sentence = disclosure.sentences().get(s);
      if (open && sentence.paragraph() != paragraph) {
        html.raw("</div>\n");
        open = false;
      }
      if (!sentence.headings().equals(under) && !sentence.headings().isEmpty()) {
        if (open) html.raw("</div>\n");
        open = false;
        html.raw("<h4>").text(String.join(" › ", sentence.headings())).raw("</h4>\n");
      }
      under = sentence.headings();
      paragraph = sentence.paragraph();
      if (!open) html.raw("<div class=\"paragraph\">");
      open = true;
      String anchor = Marks.sentence(s);
      if (marks.at(anchor).isEmpty()) {
        html.text(sentence.text());
      } else {
        html.raw("<div id=\"" + prefix + anchor + "\">");
        unfold(anchor, sentence.text());
        html.raw("</div>");
      }
    }
    if (open) html.raw("</div>\n");
  }

  private void heading(String words) throws IOException {
    html.raw("<h3>").text(words).raw("</h3>\n");
  }
}
