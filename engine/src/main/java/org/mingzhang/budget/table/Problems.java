package org.mingzhang.budget.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.budget.Problem.Severity;

/** Collects what is wrong. Beyond {@link DossierException#MOST} it only counts. */
public final class Problems {
  private final List<Problem> kept = new ArrayList<>();
  private int errors;
  private int dropped;

  public void error(Origin origin, String column, String what, String expected, String fix) {
    errors++;
    add(Severity.ERROR, origin, column, what, expected, fix);
  }

  public void warning(Origin origin, String column, String what, String expected, String fix) {
    add(Severity.WARNING, origin, column, what, expected, fix);
  }

  private void add(
      Severity severity, Origin origin, String column, String what, String expected, String fix) {
    if (kept.size() >= DossierException.MOST) {
      // An error is never lost behind a thousand warnings: without one the entries would pass.
      if (severity == Severity.WARNING || errors > 1) {
        dropped++;
        return;
      }
    }
    kept.add(new Problem(
        severity, origin.file(), origin.sheet(), origin.row(), column, what, expected, fix));
  }

  public boolean hasErrors() {
    return errors > 0;
  }

  public int errors() {
    return errors;
  }

  /** Everything found, and a last word on how many more there were. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>(kept);
    if (dropped > 0) {
      String what = "另有 " + dropped + " 处问题没有逐一列出";
      all.add(new Problem(
          errors > 0 ? Severity.ERROR : Severity.WARNING, "", "", 0, "", what, "", "请改好以上各处后再读"));
    }
    return List.copyOf(all);
  }

  public void throwIfErrors() throws DossierException {
    if (hasErrors()) throw new DossierException(all());
  }
}
