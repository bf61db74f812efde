package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.budget.Project;
import org.mingzhang.form.Form;
import org.mingzhang.write.Publication.Gap;

/** Words that a form prints and only people can write. Where nobody has, the draft says what is asked for. */
final class Gaps {
  private static final String TOPIC = "goals";

  private Gaps() {}

  /** 年度总体目标, or what stands in its place. */
  static String goals(Setting setting) {
    List<String> goals = setting.dossier().texts().of(TOPIC, "");
    return goals.isEmpty() ? GOALS.mark() : String.join("\n", goals);
  }

  /** 绩效目标 of a key project, or what stands in its place. */
  static String goal(Project project) {
    return project.goal().isEmpty() ? of(project).mark() : project.goal();
  }

  private static final Gap GOALS = new Gap(TOPIC, "", "请填写年度总体目标");

  private static Gap of(Project project) {
    return new Gap(TOPIC, project.name(), "请填写“" + project.name() + "”的绩效目标");
  }

  static List<Gap> in(Form form, Setting setting) {
    List<Gap> gaps = new ArrayList<>();
    boolean asksGoals =
        form.rows().stream().anyMatch(row -> String.valueOf(row.get("is")).equals("goals"));
    if (asksGoals && setting.dossier().texts().of(TOPIC, "").isEmpty()) gaps.add(GOALS);
    if (form.layout().texts().containsValue("goal")) {
      for (Project project : setting.dossier().projects())
        if (project.isKey() && project.goal().isEmpty()) gaps.add(of(project));
    }
    return gaps;
  }
}
