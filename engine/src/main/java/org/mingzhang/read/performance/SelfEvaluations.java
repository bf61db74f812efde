package org.mingzhang.read.performance;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.document.SelfEvaluation;
import org.mingzhang.document.Source;

/**
 * Finds the 绩效自评表 of a document and reads each into a record, all values as printed:
 *
 * <pre>List&lt;SelfEvaluation&gt; evaluations = SelfEvaluations.read(source);</pre>
 *
 * A form may run over several grids and pages; it begins at its title or its project code and ends with its 总分 row. A
 * value that cannot be put together for certain is left as the pieces printed, with a blank between them.
 */
public final class SelfEvaluations {
  private SelfEvaluations() {}

  public static List<SelfEvaluation> read(Source source) {
    List<FormRow> rows = FormRow.all(source);
    EvaluationWords words = EvaluationWords.SHIPPED;
    List<EvaluationForm> forms = new ArrayList<>();
    EvaluationForm open = null;
    for (int i = 0; i < rows.size(); i++) {
      FormRow row = rows.get(i);
      boolean title = row.says(words.labels("title"));
      boolean head = row.label(words, "code") >= 0 || row.label(words, "project") >= 0;
      if ((head || title) && (open == null || open.hasMoney() || open.isComplete())) {
        if (!title && !followedByMoney(rows, i, words)) continue;
        open = new EvaluationForm();
        forms.add(open);
      }
      if (open != null && !open.isComplete()) open.take(row);
    }
    if (forms.isEmpty()) return List.of();
    ProjectNames names = ProjectNames.of(source);
    List<SelfEvaluation> evaluations = new ArrayList<>();
    for (EvaluationForm form : forms) {
      if (form.isEvaluation()) evaluations.add(form.evaluation(names));
    }
    return evaluations;
  }

  /** A project code also heads other tables; only a self-evaluation goes on with scores. */
  private static boolean followedByMoney(List<FormRow> rows, int from, EvaluationWords words) {
    for (int i = from; i < Math.min(rows.size(), from + 12); i++) {
      if (rows.get(i).label(words, "money") >= 0) return true;
    }
    return false;
  }
}
