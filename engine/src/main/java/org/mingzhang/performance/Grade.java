package org.mingzhang.performance;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.lexicon.Yaml;

/**
 * 等级 of a total: 优, 良, 中, 差.
 *
 * @param from the least total that earns it
 */
public record Grade(String name, BigDecimal from) {
  private static final List<Grade> BEST_FIRST =
      Yaml.resource("performance/schemes.yaml").get("grades").list().stream()
          .map(g -> new Grade(g.get("name").text(), new BigDecimal(g.get("from").text())))
          .toList();

  public static Grade of(BigDecimal total) {
    for (Grade grade : BEST_FIRST) if (total.compareTo(grade.from) >= 0) return grade;
    return BEST_FIRST.get(BEST_FIRST.size() - 1);
  }
}
