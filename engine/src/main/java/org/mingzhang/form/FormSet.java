package org.mingzhang.form;

import java.util.List;
import java.util.Optional;
import org.mingzhang.lexicon.Yaml;

/**
 * The forms and sections that documents of one region, kind and span of years consist of: {@code set.yaml} and the forms
 * beside it.
 *
 * @param id {@code shenzhen/2022-budget}
 * @param region the region's folder name
 * @param kind "budget" or "final"
 * @param from first year, 0 where open
 * @param to last year, 9999 where open
 * @param sections the numbered parts of the document, in order
 * @param forms in the order of their file names
 * @param required ids of the forms that every document must have
 * @param noteWhenEmpty ids of the forms under which a note must stand when they have no figures
 * @param outline how the whole document is put together, from {@code outline.yaml}; missing where the set has none, and
 *     then its tables can be read but no document be written
 */
public record FormSet(
    String id,
    String region,
    String kind,
    int from,
    int to,
    List<Section> sections,
    List<Form> forms,
    List<String> required,
    List<String> noteWhenEmpty,
    Yaml.Node outline) {
  public FormSet {
    sections = List.copyOf(sections);
    forms = List.copyOf(forms);
    required = List.copyOf(required);
    noteWhenEmpty = List.copyOf(noteWhenEmpty);
  }

  /**
   * A part of the document.
   *
   * @param title the usual heading, without its number
   * @param also other headings it is known under
   */
  public record Section(String title, List<String> also, boolean required) {
    public Section {
      also = List.copyOf(also);
    }
  }

  public boolean covers(int year) {
    return from <= year && year <= to;
  }

  /** How many years a year is outside the span; 0 inside. */
  int yearsAway(int year) {
    if (covers(year)) return 0;
    return year < from ? from - year : year - to;
  }

  public Optional<Form> form(String id) {
    return forms.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  public List<Form> requiredForms() {
    return forms.stream().filter(f -> required.contains(f.id())).toList();
  }
}
