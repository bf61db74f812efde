package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.form.Form;
import org.mingzhang.write.PrintedTable;
import org.mingzhang.write.PrintedTable.Lead;
import org.mingzhang.write.PrintedTable.Row;

/** What stands around a form's grid: number, title, the lines above and below. */
record Frame(Form form, Setting setting) {
  private static final String DEPARTMENT = "部门";
  private static final String UNIT = "单位";

  /** The form's first title; for a single unit the one that says 单位 where that one says 部门, if there is one. */
  String title() {
    String first = form.titles().get(0);
    String other = first.replaceFirst(DEPARTMENT, UNIT);
    boolean ofUnit = setting.profile().level().equals(UNIT) && form.titles().contains(other);
    return setting.fill(ofUnit ? other : first);
  }

  PrintedTable table(List<Row> header, List<Row> body, int width, boolean isEmpty) {
    List<String> notes = new ArrayList<>(setting.fill(form.layout().notes()));
    if (isEmpty && !form.emptyNote().isEmpty()) {
      String note = setting.fill(form.emptyNote());
      notes.add(note.matches("^(?:注|说明|备注)[：:].*") ? note : "注：" + note);
    }
    return new PrintedTable(
        form.number().isEmpty() ? "" : "表" + form.number(),
        title(),
        form.id(),
        lead(),
        Grids.widths(header, body, width),
        header,
        body,
        notes);
  }

  private List<Lead> lead() {
    List<String> words = form.layout().lead();
    List<Lead> lead = new ArrayList<>();
    for (int i = 0; i < words.size(); i += 2)
      lead.add(new Lead(line(words.get(i)), i + 1 < words.size() ? line(words.get(i + 1)) : ""));
    return lead;
  }

  private String line(String words) {
    return setting.fill(words.replace("{unit}", form.unit().label()));
  }
}
