package org.mingzhang.budget.table;

import java.util.EnumSet;
import java.util.List;

/** A kind of entry, with the file of the folder and the sheet of the workbook it stands in. */
public enum Section {
  PROFILE("dossier.yaml", "封面信息"),
  UNITS("dossier.yaml", "单位"),
  REVENUES("revenues.csv", "收入"),
  BALANCES("balances.csv", "结转结余"),
  LINES("lines.csv", "预算明细"),
  PROJECTS("projects.yaml", "项目"),
  PARTS("projects.yaml", "项目分项"),
  TASKS("tasks.yaml", "任务"),
  INDICATORS("indicators.csv", "指标"),
  FIGURES("figures.csv", "对比数据"),
  EVALUATIONS("evaluations.yaml", "自评"),
  RESULTS("evaluations.yaml", "自评指标"),
  ASSETS("dossier.yaml", "资产"),
  TEXTS("texts.yaml", "文字"),
  EVENTS("events.csv", "事项"),
  ACTUALS("actuals.csv", "实际完成值");

  /** What a dossier's folder may hold; the others belong to the year that follows. */
  public static final List<Section> OF_DOSSIER =
      List.copyOf(EnumSet.complementOf(EnumSet.of(EVENTS, ACTUALS)));

  private final String file;
  private final String sheet;

  Section(String file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  public String file() {
    return file;
  }

  public String sheet() {
    return sheet;
  }
}
