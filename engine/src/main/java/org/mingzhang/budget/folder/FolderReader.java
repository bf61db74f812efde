package org.mingzhang.budget.folder;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Evaluation;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Task;
import org.mingzhang.budget.Texts;
import org.mingzhang.budget.table.CsvFile;
import org.mingzhang.budget.table.Draft;
import org.mingzhang.budget.table.Layout;
import org.mingzhang.budget.table.Layouts;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Origins;
import org.mingzhang.budget.table.Problems;
import org.mingzhang.budget.table.RowReader;
import org.mingzhang.budget.table.Section;
import org.mingzhang.budget.table.TextFile;
import org.mingzhang.document.Profile;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the files of one folder; each is read whatever is wrong with the others. */
final class FolderReader {
  private static final long MOST_YAML_BYTES = 64L << 20;

  private static final Set<String> FILES =
      Section.OF_DOSSIER.stream().map(Section::file).collect(Collectors.toSet());
  private static final Set<String> HEAD = Set.of("profile", "form", "units", "assets");

  private final Path folder;
  private final Problems problems = new Problems();
  private final Origins origins = new Origins();

  FolderReader(Path folder) {
    this.folder = folder;
  }

  Draft read() {
    strangers();
    Origin headOrigin = new Origin(Section.PROFILE.file(), "", 0);
    YamlReader yaml = new YamlReader(headOrigin, problems);
    Map<String, Node> head = new LinkedHashMap<>();
    Node root = root(Section.PROFILE, true);
    if (root != null) head.putAll(yaml.entries(root, ""));
    Dossier dossier = new Dossier(
        profile(yaml, root, head.get("profile")),
        head.containsKey("form") ? yaml.text(head.get("form"), "form") : "",
        units(yaml, head.get("units")),
        csv(Layouts.REVENUES, false),
        csv(Layouts.BALANCES, false),
        csv(Layouts.LINES, true),
        list(Section.PROJECTS, Project.class),
        list(Section.TASKS, Task.class),
        csv(Layouts.INDICATORS, false),
        csv(Layouts.FIGURES, false),
        list(Section.EVALUATIONS, Evaluation.class),
        assets(yaml, head.get("assets")),
        texts());
    head.forEach((key, node) -> {
      if (!HEAD.contains(key))
        yaml.error(node, key, "不认识的项", "profile、form、units、assets", "请改正名称或删去");
    });
    return new Draft(dossier, origins, problems);
  }

  /** A file by a wrong name would be left out in silence. */
  private void strangers() {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.toLowerCase(Locale.ROOT).matches("[^.].*\\.(csv|ya?ml|xlsx)"))
          .filter(name -> !FILES.contains(name))
          .sorted()
          .toList();
      for (String name : names) {
        String fix = "可用的文件名：" + String.join("、", FILES.stream().sorted().toList());
        problems.warning(new Origin(name, "", 0), "", "不认识的文件，没有读", "", fix);
      }
    } catch (IOException e) {
      problems.error(new Origin(folder.toString(), "", 0), "", "文件夹读不了", "", "请检查路径和权限");
    }
  }

  private Profile profile(YamlReader yaml, @Nullable Node root, @Nullable Node node) {
    if (root == null || node == null) {
      if (root != null) yaml.error(root, "profile", "没有填", "", "请填 issuer、year、kind");
      return new Profile("", 0, Profile.Kind.BUDGET, "", "");
    }
    origins.begin(Section.PROFILE, new Origin(Section.PROFILE.file(), "", 0));
    origins.add(Section.PROFILE, YamlReader.line(node));
    return yaml.record(Profile.class, node, node, "profile");
  }

  private List<BudgetUnit> units(YamlReader yaml, @Nullable Node node) {
    return node == null ? List.of() : records(yaml, Section.UNITS, BudgetUnit.class, node, "units");
  }

  private Assets assets(YamlReader yaml, @Nullable Node node) {
    return node == null ? Assets.NONE : yaml.record(Assets.class, node, node, "assets");
  }

  private <T extends Record> List<T> list(Section section, Class<T> type) {
    Node root = root(section, false);
    if (root == null) return List.of();
    return records(
        new YamlReader(new Origin(section.file(), "", 0), problems), section, type, root, "");
  }

  private <T extends Record> List<T> records(
      YamlReader yaml, Section section, Class<T> type, Node node, String key) {
    origins.begin(section, new Origin(section.file(), "", 0));
    List<T> records = new ArrayList<>();
    for (Node item : yaml.items(node, key)) {
      int before = problems.errors();
      T record = yaml.record(type, item, item, key);
      if (problems.errors() > before) continue;
      records.add(record);
      origins.add(section, YamlReader.line(item));
    }
    return records;
  }

  private Texts texts() {
    Node root = root(Section.TEXTS, false);
    if (root == null) return Texts.NONE;
    YamlReader yaml = new YamlReader(new Origin(Section.TEXTS.file(), "", 0), problems);
    Map<String, Map<String, List<String>>> topics = new LinkedHashMap<>();
    yaml.entries(root, "").forEach((topic, node) -> {
      Map<String, List<String>> about = new LinkedHashMap<>();
      if (node instanceof MappingNode) {
        yaml.entries(node, topic)
            .forEach((key, texts) ->
                about.put(key.equals(YamlWriter.MAIN) ? "" : key, paragraphs(yaml, texts)));
      } else {
        about.put("", paragraphs(yaml, node));
      }
      topics.put(topic, about);
    });
    return new Texts(topics);
  }

  private static List<String> paragraphs(YamlReader yaml, Node node) {
    if (!(node instanceof SequenceNode list)) return List.of(yaml.text(node, ""));
    return list.getValue().stream().map(item -> yaml.text(item, "")).toList();
  }

  private <T> List<T> csv(Layout<T> layout, boolean required) {
    Path file = folder.resolve(layout.section().file());
    if (!isThere(file, required)) return List.of();
    RowReader<T> rows =
        new RowReader<>(layout, new Origin(layout.section().file(), "", 0), origins, problems);
    CsvFile.read(file, rows);
    return rows.entries();
  }

  private @Nullable Node root(Section section, boolean required) {
    Path file = folder.resolve(section.file());
    if (!isThere(file, required)) return null;
    Origin whole = new Origin(section.file(), "", 0);
    try {
      if (Files.size(file) > MOST_YAML_BYTES) {
        problems.error(whole, "", "文件超过 " + (MOST_YAML_BYTES >> 20) + " MB，没有读", "", "");
        return null;
      }
      Optional<Charset> charset = TextFile.charset(file);
      if (charset.isEmpty()) {
        problems.error(whole, "", "不是文本文件", "UTF-8 编码的 YAML", "");
        return null;
      }
      try (Reader in = TextFile.open(file, charset.get())) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 14];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) text.append(buffer, 0, n);
        return YamlFile.root(text.toString(), whole, problems).orElse(null);
      }
    } catch (IOException e) {
      problems.error(whole, "", "文件读不了", "", "请检查权限");
      return null;
    }
  }

  private boolean isThere(Path file, boolean required) {
    if (Files.isRegularFile(file)) return true;
    Origin whole = new Origin(file.getFileName().toString(), "", 0);
    if (required) problems.error(whole, "", "文件夹里没有这个文件", "", "可用 mingzhang template 生成填报模板");
    return false;
  }
}
