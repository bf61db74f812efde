package org.mingzhang.year.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.budget.Evaluation;

/**
 * A year's self-evaluations.
 *
 * @param scheme the name of the weight scheme they follow
 * @param projects one a project that has indicators, in the order of the budget
 * @param whole the whole unit's, empty where it has no indicators
 * @param remarks what is missing and what came to light, by project
 */
public record Assessment(
    String scheme, List<Appraised> projects, Optional<Appraised> whole, List<Remark> remarks) {
  public Assessment {
    projects = List.copyOf(projects);
    remarks = List.copyOf(remarks);
  }

  /** @param place 1 for the best; equal totals share a place */
  public record Ranked(int place, Appraised project) {}

  /** The projects' evaluations as they are published. */
  public List<Evaluation> evaluations() {
    return projects.stream().map(Appraised::evaluation).toList();
  }

  /** What people have still to supply. */
  public List<Remark> gaps() {
    return remarks.stream().filter(remark -> remark.kind().isGap()).toList();
  }

  /** What the year brought to light, with its evidence. */
  public List<Remark> problems() {
    return remarks.stream().filter(remark -> !remark.kind().isGap()).toList();
  }

  /** What should change in next year's goals. */
  public List<Remark> lessons() {
    return problems().stream().filter(remark -> !remark.advice().isEmpty()).toList();
  }

  /** The projects, best total first. */
  public List<Ranked> ranking() {
    List<Appraised> sorted = new ArrayList<>(projects);
    sorted.sort(Comparator.comparing(Appraised::total).reversed());
    List<Ranked> ranking = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Appraised here = sorted.get(i);
      BigDecimal before = i == 0 ? here.total() : sorted.get(i - 1).total();
      boolean tie = i > 0 && before.compareTo(here.total()) == 0;
      ranking.add(new Ranked(tie ? ranking.get(i - 1).place() : i + 1, here));
    }
    return ranking;
  }
}
