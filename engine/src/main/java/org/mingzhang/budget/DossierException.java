package org.mingzhang.budget;

import java.util.List;

/** What was entered cannot be used as it is. All that is wrong is told at once. */
public final class DossierException extends Exception {
  private static final long serialVersionUID = 1L;

  /** So many are kept; a file that is wrong throughout would fill the memory with complaints. */
  public static final int MOST = 1_000;

  private final transient List<Problem> problems;

  /**
   * @param problems errors and warnings, at least one error
   */
  public DossierException(List<Problem> problems) {
    super(summary(problems));
    this.problems = List.copyOf(problems);
  }

  /** Errors and warnings in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }

  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }

  private static String summary(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    String first = errors.isEmpty() ? "" : errors.get(0).message();
    return errors.size() < 2 ? first : first + "（共 " + errors.size() + " 处错误）";
  }
}
