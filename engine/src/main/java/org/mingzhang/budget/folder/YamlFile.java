package org.mingzhang.budget.folder;

import java.util.Optional;
import org.mingzhang.budget.table.Origin;
import org.mingzhang.budget.table.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Text as a tree of YAML nodes in which every scalar is text: nothing turns an amount into floating point. */
final class YamlFile {
  /** No entry is nested deeper than eight; deeper nesting would only exhaust the stack. */
  private static final int DEEPEST = 32;

  /** The buffer holds the whole text: a character of two halves at its end is one too many for the library. */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setSchema(new FailsafeSchema())
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(text.length() + 2)
        .build();
  }

  private YamlFile() {}

  /** The root; empty where the file is empty, or wrong, which is told. */
  static Optional<Node> root(String text, Origin whole, Problems problems) {
    try {
      if (!isSafe(text, whole, problems)) return Optional.empty();
      return new Compose(settings(text)).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      problems.error(
          whole.at(line), "", "这一行前后不是正确的 YAML（" + problem(e) + "）", "", "请检查缩进、冒号后的空格和引号");
    } catch (YamlEngineException e) {
      problems.error(whole, "", "不是正确的 YAML", "", "请检查缩进、冒号后的空格和引号");
    }
    return Optional.empty();
  }

  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    return problem == null ? "" : problem.replaceAll("\\s+", " ");
  }

  private static boolean isSafe(String text, Origin whole, Problems problems) {
    int depth = 0;
    for (Event event : new Parse(settings(text)).parseString(text)) {
      if (event instanceof CollectionStartEvent) depth++;
      if (event instanceof CollectionEndEvent) depth--;
      if (event instanceof AliasEvent || depth > DEEPEST) {
        int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        String what = depth > DEEPEST ? "嵌套太深" : "用了 YAML 的引用（*）";
        problems.error(whole.at(line), "", what, "", "请直接写出内容；以 * 或 & 开头的字句请加引号");
        return false;
      }
    }
    return true;
  }
}
