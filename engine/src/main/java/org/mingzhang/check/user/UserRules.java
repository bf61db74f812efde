package org.mingzhang.check.user;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.lexicon.Yaml;
import org.mingzhang.read.UnreadableException;

/** Reads a file of own rules. */
public final class UserRules {
  private static final long LARGEST_FILE = 1 << 20;

  private UserRules() {}

  /**
   * @param file YAML with a list {@code rules}; each has an id, a title, an expr and a message, and may have english,
   *     severity, reason and when
   * @throws UnreadableException with one sentence that names the rule and what is wrong with it
   */
  public static List<Rule> load(Path file) throws UnreadableException {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST_FILE) throw new UnreadableException(name + "：规则文件太大");
      return parse(Files.readString(file, StandardCharsets.UTF_8), name);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new UnreadableException("找不到规则文件：" + file, e);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new UnreadableException(name + "：规则文件要用 UTF-8 编码", e);
    } catch (IOException e) {
      throw new UnreadableException("打不开规则文件：" + file, e);
    }
  }

  static List<Rule> parse(String text, String name) throws UnreadableException {
    List<Yaml.Node> entries;
    try {
      entries = Yaml.parse(text, name).get("rules").list();
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(name + "：不是合格的 YAML（" + firstLine(e) + "）", e);
    }
    if (entries.isEmpty()) throw new UnreadableException(name + "：没有规则，应有一个列表 rules");
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Yaml.Node entry = entries.get(i);
      String which = name + " 第 " + (i + 1) + " 条规则";
      try {
        UserRule rule = rule(entry);
        if (!ids.add(rule.id())) throw new IllegalArgumentException("id " + rule.id() + " 重复");
        rules.add(rule);
      } catch (IllegalArgumentException e) {
        throw new UnreadableException(which + "：" + firstLine(e), e);
      }
    }
    return List.copyOf(rules);
  }

  private static UserRule rule(Yaml.Node entry) {
    String id = needed(entry, "id");
    String title = needed(entry, "title");
    return new UserRule(
        id,
        title,
        entry.get("english").text(title),
        severity(entry.get("severity").text("warning")),
        entry.get("reason").text("自定义规则"),
        Scope.of(entry.get("when")),
        Expression.compile(needed(entry, "expr")),
        needed(entry, "message"));
  }

  private static String needed(Yaml.Node entry, String key) {
    if (entry.get(key).isMissing()) throw new IllegalArgumentException("缺少 " + key);
    return entry.get(key).text();
  }

  private static Severity severity(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(word)) return severity;
    }
    throw new IllegalArgumentException("severity 只能是 error、warning、rounding 或 info，不能是 " + word);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
