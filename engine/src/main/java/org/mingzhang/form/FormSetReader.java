package org.mingzhang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.lexicon.Yaml;

/** Puts a set together from the texts of its files. */
final class FormSetReader {
  static final String SET_FILE = "set.yaml";
  private static final String OUTLINE_FILE = "outline.yaml";
  private static final String EXTENSION = ".yaml";
  private static final Set<String> NO_FORMS = Set.of(SET_FILE, OUTLINE_FILE);
  private static final Set<String> KINDS = Set.of("budget", "final");
  private static final int OPEN_END = 9999;

  private FormSetReader() {}

  /**
   * @param folder what the set's folder is called, the last part of its id
   * @param files file name to text, in order; must have {@value #SET_FILE}
   * @throws IllegalArgumentException naming the file and what is wrong with it
   */
  static FormSet read(String folder, Map<String, String> files) {
    String setText = files.get(SET_FILE);
    if (setText == null) throw new IllegalArgumentException(folder + ": no " + SET_FILE);
    String place = folder + "/" + SET_FILE;
    Yaml.Node set = Yaml.parse(setText, place);
    FormSet head = head(folder, set);
    List<Form> forms = forms(head.id(), files);
    Yaml.Node outline =
        Yaml.parse(files.getOrDefault(OUTLINE_FILE, ""), head.id() + "/" + OUTLINE_FILE);
    return naming(
        place,
        () -> new FormSet(
            head.id(),
            head.region(),
            head.kind(),
            head.from(),
            head.to(),
            head.sections(),
            forms,
            ids(set, "required", head.id(), forms),
            ids(set, "note-when-empty", head.id(), forms),
            outline));
  }

  /** The set without its forms. */
  static FormSet head(String folder, Yaml.Node set) {
    return naming(folder + "/" + SET_FILE, () -> {
      String region = set.get("region").text();
      String kind = set.get("kind").text();
      if (!KINDS.contains(kind))
        throw new IllegalArgumentException("kind: \"" + kind + "\" is not one of " + KINDS);
      return new FormSet(
          region + "/" + folder.substring(folder.lastIndexOf('/') + 1),
          region,
          kind,
          year(set.get("from"), 0),
          year(set.get("to"), OPEN_END),
          set.get("sections").list().stream().map(FormSetReader::section).toList(),
          List.of(),
          List.of(),
          List.of(),
          Yaml.parse("", OUTLINE_FILE));
    });
  }

  private static List<Form> forms(String id, Map<String, String> files) {
    List<Form> forms = new ArrayList<>();
    files.forEach((name, text) -> {
      boolean isForm = name.endsWith(EXTENSION) && !NO_FORMS.contains(name);
      if (!isForm) return;
      String formId = id + "/" + name.substring(0, name.length() - EXTENSION.length());
      forms.add(naming(
          formId + EXTENSION, () -> FormReader.read(formId, Yaml.parse(text, formId + EXTENSION))));
    });
    return forms;
  }

  private static FormSet.Section section(Yaml.Node node) {
    if (!node.isMap()) return new FormSet.Section(node.text(), List.of(), false);
    boolean required = Boolean.parseBoolean(node.get("required").text("false"));
    return new FormSet.Section(node.get("title").text(), node.get("also").texts(), required);
  }

  private static List<String> ids(Yaml.Node set, String key, String id, List<Form> forms) {
    List<String> ids =
        set.get(key).texts().stream().map(name -> id + "/" + name).toList();
    for (String wanted : ids) {
      if (forms.stream().noneMatch(f -> f.id().equals(wanted))) {
        throw new IllegalArgumentException(key + ": there is no form " + wanted + EXTENSION);
      }
    }
    return ids;
  }

  private static int year(Yaml.Node node, int otherwise) {
    String text = node.text("");
    if (text.isEmpty()) return otherwise;
    if (!text.matches("\\d{4}"))
      throw new IllegalArgumentException("\"" + text + "\" is not a year");
    return Integer.parseInt(text);
  }

  private interface Reading<T> {
    T get();
  }

  /** Makes sure that a complaint names the file it is about. */
  private static <T> T naming(String file, Reading<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains(EXTENSION)) throw e;
      throw new IllegalArgumentException(file + ": " + message, e);
    }
  }
}
