package org.mingzhang.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.check.Unchecked;
import org.mingzhang.document.ContentsEntry;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.form.FormSet;

/** The tables and sections that documents of this place, year and kind must have, by the form set. */
final class RequiredParts implements Rule {
  private static final int SAME_TABLE = 75;
  private static final String RULE = "required-parts";
  private final FormCatalogue forms;

  RequiredParts(FormCatalogue forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return RULE;
  }

  @Override
  public String title() {
    return "应公开的表格和内容齐全";
  }

  @Override
  public String english() {
    return "The required tables and sections are there";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String reason() {
    return StructureRules.MANUAL + "：部门预决算应公开收支总表、收入表、支出表、财政拨款收支表、一般公共预算支出表及基本支出表、“三公”经费表、政府性基金表等。";
  }

  @Override
  public List<Unchecked> unchecked(Disclosure disclosure) {
    if (disclosure.tables().isEmpty()) return List.of();
    Optional<FormSet> set = set(disclosure);
    if (set.isEmpty()) return List.of(new Unchecked("应公开的表格和内容是否齐全", "没有该地区的表样", List.of()));
    return isTablesOnly(set.get(), disclosure)
        ? List.of(new Unchecked("应公开的说明内容是否齐全", "文件中没有找到说明文字的大部分标题", List.of()))
        : List.of();
  }

  private Optional<FormSet> set(Disclosure disclosure) {
    Profile profile = disclosure.profile();
    return forms.set(profile.region(), profile.year(), profile.kind().id());
  }

  /** A file of tables alone, the text published beside it or its headings unread. */
  private static boolean isTablesOnly(FormSet set, Disclosure disclosure) {
    List<FormSet.Section> required = required(set);
    return 2 * missing(required, disclosure).size() > required.size();
  }

  private static List<FormSet.Section> required(FormSet set) {
    return set.sections().stream().filter(FormSet.Section::required).toList();
  }

  private static List<FormSet.Section> missing(
      List<FormSet.Section> required, Disclosure disclosure) {
    Body body = Body.of(disclosure);
    return required.stream()
        .filter(section -> !isThere(section, disclosure, body))
        .toList();
  }

  @Override
  public List<Finding> check(Disclosure disclosure) {
    Optional<FormSet> set = set(disclosure);
    if (disclosure.tables().isEmpty() || set.isEmpty()) return List.of();
    Body body = Body.of(disclosure);
    List<Finding> findings = new ArrayList<>();
    for (Form form : set.get().requiredForms()) {
      boolean read = disclosure.tables().stream().anyMatch(table -> isOf(table, form));
      if (!read && !isPrinted(form, disclosure, body)) findings.add(missingTable(form));
    }
    if (!isTablesOnly(set.get(), disclosure)) {
      missing(required(set.get()), disclosure)
          .forEach(section -> findings.add(missingSection(section)));
    }
    return findings;
  }

  private static boolean isPrinted(Form form, Disclosure disclosure, Body body) {
    for (String title : form.titles()) {
      String plain = plain(title);
      if (body.lines().stream().anyMatch(l -> l.plain().endsWith(plain))) return true;
      for (ContentsEntry entry : disclosure.contents()) {
        // Promised and absent is the 目录's rule, not this one's.
        if (Heading.isLike(Heading.plain(entry.title()), plain, SAME_TABLE)) return true;
      }
    }
    return false;
  }

  private static boolean isOf(Table table, Form form) {
    if (table.form() != null && concept(table.form()).equals(concept(form.id()))) return true;
    String title = Heading.plain(table.title());
    return form.titles().stream().anyMatch(t -> Heading.isLike(title, plain(t), SAME_TABLE));
  }

  /** {@code shenzhen/2024-budget/06-fiscal} and {@code shanghai/2024-budget/04-fiscal} are both {@code fiscal}. */
  private static String concept(String formId) {
    return formId.substring(formId.lastIndexOf('/') + 1).replaceFirst("^\\d+-", "");
  }

  private static String plain(String title) {
    return Heading.plain(title.replaceAll("\\{[a-z-]+}年?", ""));
  }

  private static boolean isThere(FormSet.Section section, Disclosure disclosure, Body body) {
    List<String> titles = new ArrayList<>(section.also());
    titles.add(section.title());
    for (String title : titles) {
      String plain = Heading.plain(title);
      if (body.lines().stream().anyMatch(l -> l.plain().contains(plain))) return true;
      if (disclosure.contents().stream().anyMatch(e -> Heading.plain(e.title()).contains(plain)))
        return true;
    }
    return false;
  }

  private static Finding missingTable(Form form) {
    String title = form.titles().get(0).replaceAll("\\{[a-z-]+}年?", "");
    return new Finding(
        RULE,
        Severity.WARNING,
        List.of(Place.UNKNOWN.quoting(title)),
        title,
        "未公开",
        "没有应公开的“" + title + "”。",
        "The required table " + title + " is not in the document.",
        null);
  }

  private static Finding missingSection(FormSet.Section section) {
    return new Finding(
        RULE,
        Severity.WARNING,
        List.of(Place.UNKNOWN.quoting(section.title())),
        section.title(),
        "未公开",
        "没有应有的“" + section.title() + "”部分。",
        "The required section " + section.title() + " is not in the document.",
        null);
  }
}
