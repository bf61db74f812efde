package org.mingzhang.write.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.form.FormSet;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.phrase.Template;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.Publication;

/** Tells a dossier in the order of its set's outline. */
public final class Narrator {
  /** Gives the tables that a form is printed as: most forms are one, some are one a project. */
  public interface Tables {
    List<PrintedTable> of(Form form);
  }

  private static final Pattern NUMBERED = Pattern.compile(
      "^([（(]?([一二三四五六七八九十]{1,3}|\\d{1,2})[）)、.．]|第.{1,3}[条章]|[一二三四五六七八九十]{1,2}是).*");
  private static final int DEEPEST = 9;

  private final Dossier dossier;
  private final FormSet set;
  private final Tables tables;
  private final Gaps gaps = new Gaps();
  private final Scope document;
  private final int[] counters = new int[DEEPEST + 1];
  private final List<Publication.Element> elements = new ArrayList<>();
  private int glossaryAt = -1;
  private int glossaryLevel;

  private Narrator(Dossier dossier, Figures figures, FormSet set, Outline outline, Tables tables) {
    this.dossier = dossier;
    this.set = set;
    this.tables = tables;
    this.document = Scope.of(
        dossier, figures, outline, gaps, form -> set.form(set.id() + "/" + form).isPresent());
  }

  /**
   * The whole document. The same dossier gives the same document.
   *
   * @param forms where the dossier's set of forms and the outlines that its outline is like are found
   * @throws IllegalArgumentException where there is no such set, or its outline is wrong: the message names the file and
   *     what is wrong with it
   */
  public static Publication tell(
      Dossier dossier, Figures figures, FormCatalogue forms, Tables tables) {
    FormSet set = forms
        .set(dossier.form())
        .orElseThrow(() -> new IllegalArgumentException("没有“" + dossier.form() + "”这套表样。"));
    try {
      Outline outline = Outline.of(
          set.outline(),
          id -> forms.set(id).map(FormSet::outline).orElse(Yaml.parse("", "outline.yaml")));
      return new Narrator(dossier, figures, set, outline, tables).tell();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(set.id() + "/outline.yaml：" + e.getMessage(), e);
    }
  }

  private Publication tell() {
    Outline outline = document.outline();
    for (String part : outline.document()) {
      List<Element> steps = outline.parts().getOrDefault(part, List.of());
      for (Element step : steps) take(step, document);
    }
    if (glossaryAt >= 0) elements.addAll(glossaryAt, glossary());
    List<String> paragraphs = elements.stream()
        .filter(Publication.Paragraph.class::isInstance)
        .map(e -> ((Publication.Paragraph) e).text())
        .toList();
    return new Publication(
        dossier.profile(),
        document.plain(outline.title()),
        set.id(),
        elements,
        gaps.in(paragraphs));
  }

  private void take(Element element, Scope scope) {
    if (element instanceof Element.Guarded guarded) {
      if (guarded.condition().holds(scope)) take(guarded.step(), scope);
    } else if (element instanceof Element.Group group) {
      for (Scope each : Loops.scopes(group.each(), scope))
        for (Element step : group.steps()) take(step, each);
    } else if (element instanceof Element.Title title) {
      elements.add(new Publication.Heading(1, scope.plain(title.words())));
    } else if (element instanceof Element.Section section) {
      elements.add(new Publication.Heading(1, numbered(1, official(section.title()))));
    } else if (element instanceof Element.Heading heading) {
      String words = scope.plain(heading.words());
      elements.add(new Publication.Heading(heading.level(), numbered(heading.level(), words)));
    } else if (element instanceof Element.Say say) {
      say(say, scope);
    } else if (element instanceof Element.Prose prose) {
      prose(prose, scope);
    } else if (element instanceof Element.TableOf table) {
      table(table.form());
    } else if (element instanceof Element.ChartOf chart) {
      chart(chart.chart(), scope);
    } else if (element instanceof Element.GlossaryOf glossary) {
      glossaryAt = elements.size();
      glossaryLevel = glossary.level();
    }
  }

  /** The next number of a level in front of some words; deeper levels begin anew. */
  private String numbered(int level, String words) {
    if (level < 1 || level > DEEPEST)
      throw new IllegalArgumentException("level: " + level + " is not 1 to " + DEEPEST);
    counters[level]++;
    for (int deeper = level + 1; deeper <= DEEPEST; deeper++) counters[deeper] = 0;
    return document.outline().numbering().put(level, counters[level], words);
  }

  /** A section's title in the wording for a department or for a unit. */
  private String official(String title) {
    FormSet.Section section = set.sections().stream()
        .filter(s -> s.title().equals(title))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("section: \"" + title + "\" is not in set.yaml"));
    String own = title.replace("部门", dossier.profile().level());
    return section.also().contains(own) ? own : title;
  }

  private void say(Element.Say say, Scope scope) {
    StringBuilder words = new StringBuilder();
    for (Template sentence : say.sentences())
      sentence.write(slot -> Sayings.say(scope, slot)).ifPresent(words::append);
    if (words.length() == 0) return;
    paragraph(say.level() == 0 ? words.toString() : numbered(say.level(), words.toString()));
  }

  private void paragraph(String text) {
    elements.add(new Publication.Paragraph(text));
  }

  private void prose(Element.Prose prose, Scope scope) {
    String about = scope.plain(prose.about());
    List<String> texts = dossier.texts().of(prose.topic(), about).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
    if (texts.isEmpty() && !prose.ask().isEmpty())
      paragraph(gaps.text(prose.topic(), about, prose.ask()));
    boolean numbers = prose.level() > 0
        && texts.size() > 1
        && texts.stream().noneMatch(t -> NUMBERED.matcher(t).matches());
    for (String text : texts) {
      boolean ends = "。；：！？”）》".indexOf(text.charAt(text.length() - 1)) >= 0;
      String whole = ends ? text : text + "。";
      paragraph(numbers ? numbered(prose.level(), whole) : whole);
    }
  }

  private void table(String name) {
    if (name.equals(Element.TableOf.NUMBERED)) {
      for (Form form : set.forms()) {
        if (!form.number().isEmpty()) elements.addAll(tables.of(form));
      }
      return;
    }
    set.form(set.id() + "/" + name).ifPresent(form -> elements.addAll(tables.of(form)));
  }

  private void chart(String name, Scope scope) {
    ChartSpec spec = Optional.ofNullable(scope.outline().charts().get(name))
        .orElseThrow(() -> new IllegalArgumentException("charts: there is no " + name));
    Charts.of(spec, scope).ifPresent(elements::add);
  }

  private List<Publication.Element> glossary() {
    List<Publication.Element> entries = new ArrayList<>();
    int number = 0;
    for (String entry : Glossary.of(elements, dossier.profile())) {
      number++;
      entries.add(new Publication.Paragraph(
          glossaryLevel == 0
              ? entry
              : document.outline().numbering().put(glossaryLevel, number, entry)));
    }
    return entries;
  }
}
