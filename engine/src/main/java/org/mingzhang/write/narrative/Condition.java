package org.mingzhang.write.narrative;

import java.util.List;
import org.mingzhang.lexicon.Yaml;

/**
 * When a step is taken: where all of {@code when} have something to say and none of {@code unless} has. A figure has where
 * it is printed as other than zero, a list where it is not empty, a text where somebody has written it.
 */
record Condition(List<String> when, List<String> unless) {
  static final Condition ALWAYS = new Condition(List.of(), List.of());

  static Condition of(Yaml.Node node) {
    return new Condition(node.get("when").texts(), node.get("unless").texts());
  }

  boolean isAlways() {
    return when.isEmpty() && unless.isEmpty();
  }

  boolean holds(Scope scope) {
    return when.stream().allMatch(scope::hasToSay) && unless.stream().noneMatch(scope::hasToSay);
  }
}
