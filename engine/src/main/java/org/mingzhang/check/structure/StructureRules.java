package org.mingzhang.check.structure;

import java.util.List;
import org.mingzhang.check.NamedRule;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.form.FormCatalogue;

/** The rules about how a document is built. */
public final class StructureRules {
  static final String MANUAL = "《地方预决算公开操作规程》（财预〔2016〕143号）";
  private static final String CONTENTS = "目录是对读者的承诺：列出的内容应当在正文中找得到，名称一致。";
  private static final String ONCE = "同一内容重复列示，读者无从分辨哪一处为准。";

  private StructureRules() {}

  /** All of them, with the forms that come with the engine. */
  public static List<Rule> all() {
    return all(FormCatalogue.shipped());
  }

  /** All of them, with a user's own forms. */
  public static List<Rule> all(FormCatalogue forms) {
    EmptyTables empty = new EmptyTables(forms);
    return List.of(
        new NamedRule(
            "missing-table",
            "目录列出的表在正文中",
            "Every table of the 目录 is in the body",
            Severity.ERROR,
            CONTENTS,
            Contents::missingTables),
        new NamedRule(
            "contents-headings",
            "目录列出的部分在正文中，标题一致",
            "Every part of the 目录 is in the body under its heading",
            Severity.WARNING,
            CONTENTS,
            Contents::headings),
        new RequiredParts(forms),
        new NamedRule(
            "empty-table-without-note",
            "空表附有说明",
            "An empty table says that it is empty",
            Severity.WARNING,
            MANUAL + "：没有数据的表格应列出空表并说明。",
            empty::withoutNote),
        new NamedRule(
            "false-empty-note",
            "有数据的表不注明为空表",
            "A table with figures does not say that it is empty",
            Severity.ERROR,
            MANUAL + "：空表说明只用于没有数据的表格。",
            empty::contradicted),
        new NamedRule(
            "table-twice",
            "同一张表只列一次",
            "A table is printed once",
            Severity.WARNING,
            ONCE,
            Repeats::tables),
        new NamedRule(
            "definition-twice",
            "名词只解释一次",
            "A term is explained once",
            Severity.WARNING,
            ONCE,
            Repeats::definitions),
        new NamedRule(
            "sentence-twice",
            "同一句话只写一次",
            "A sentence is printed once",
            Severity.WARNING,
            ONCE,
            RepeatedPassages::check),
        new NamedRule(
            "title-without-year",
            "各表表题一致标明年度",
            "All table titles carry the year if most do",
            Severity.WARNING,
            "表题脱离全文也应看得出年度；各表应当一致。",
            Titles::withoutYear),
        new NamedRule(
            "unannounced-annex",
            "文末附件列入目录",
            "Annexes are in the 目录",
            Severity.WARNING,
            CONTENTS,
            Titles::unannounced),
        new NamedRule(
            "table-not-in-contents",
            "正文中的表列入目录",
            "The tables of the body are in the 目录",
            Severity.INFO,
            CONTENTS,
            Titles::notInContents),
        new NamedRule(
            "table-number-gap",
            "表号连续",
            "Table numbers run on",
            Severity.WARNING,
            "没有目录时，缺号说明可能缺表。",
            Titles::numberGaps),
        new NamedRule(
            "blank-total",
            "有分项的行填列合计",
            "A row that prints its parts prints their total",
            Severity.WARNING,
            "合计列空白使勾稽关系无从核对。",
            Columns::blankTotals),
        new NamedRule(
            "amount-in-another-column",
            "金额列在与项目名称相应的栏",
            "An amount stands in the column named like its row",
            Severity.WARNING,
            "表中有与项目同名的资金来源栏时，金额应列在该栏。",
            Columns::otherColumn),
        new NamedRule(
            "purpose-of-another-item",
            "用途写在所属的经费项目下",
            "A purpose stands under its own item",
            Severity.WARNING,
            "用途与项目不符，多为从另一项复制而来。",
            Purposes::check),
        new NamedRule(
            "run-on-item",
            "列项另起一段",
            "An item of a list begins its own paragraph",
            Severity.WARNING,
            "同一列项的写法应当一致。",
            RunOnItems::check));
  }
}
