package org.mingzhang.check.classification;

import java.util.List;
import org.mingzhang.check.NamedRule;
import org.mingzhang.check.Rule;
import org.mingzhang.check.Severity;
import org.mingzhang.classification.Catalogue;

/** The rules about account codes and names. */
public final class ClassificationRules {
  private static final String CLASSIFICATION = "《政府收支分类科目》（按年度）：代码、名称与上下级关系以当年科目为准。";
  private static final String MANUAL = "《地方预决算公开操作规程》（财预〔2016〕143号）：功能分类公开到项级，基本支出按经济分类公开到款级。";

  private ClassificationRules() {}

  /** All of them, against the lists that come with the engine. */
  public static List<Rule> all() {
    return all(Catalogue.shipped());
  }

  /** All of them, against a finance bureau's own catalogue. */
  public static List<Rule> all(Catalogue catalogue) {
    return List.of(
        new NamedRule(
            "short-code",
            "科目编码位数完整",
            "Account codes have all their digits",
            Severity.ERROR,
            CLASSIFICATION,
            new ShortCodes(catalogue)::check),
        new NamedRule(
            "code-name",
            "科目名称与科目编码一致",
            "An account's name is that of its code",
            Severity.ERROR,
            CLASSIFICATION,
            new CodeNames(catalogue)::check),
        new NamedRule(
            "old-account-name",
            "科目名称用当年的名称",
            "Accounts bear the name of the year",
            Severity.WARNING,
            CLASSIFICATION,
            new OldNames(catalogue)::check),
        new NamedRule(
            "unknown-code",
            "科目编码在科目目录中",
            "Account codes are in the list we have",
            Severity.INFO,
            "科目目录可能不全：目录中没有的编码只作提示，可用财政部门的正式科目表补充。",
            new UnknownCodes(catalogue)::check),
        new NamedRule(
            "missing-parent-account",
            "明细科目的上级科目在表内列示",
            "A parent account is printed above its children",
            Severity.WARNING,
            MANUAL,
            new Hierarchy()::missingParents),
        new NamedRule(
            "duplicate-account",
            "同一科目在一张表内只列一次",
            "An account stands once in a table",
            Severity.WARNING,
            CLASSIFICATION,
            new Hierarchy()::duplicates),
        new NamedRule(
            "administrative-operation",
            "行政运行只列基本支出",
            "行政运行 covers basic spending only",
            Severity.WARNING,
            "《政府收支分类科目》：“行政运行”反映行政单位的基本支出，项目支出列“一般行政管理事务”等项级科目。",
            AdministrativeOperation::check),
        new NamedRule(
            "narrative-account",
            "文字中的类、款、项与科目和表格一致",
            "类, 款 and 项 named in the text agree with the classification and the tables",
            Severity.ERROR,
            CLASSIFICATION,
            new NarrativeAccounts(catalogue)::check),
        new NamedRule(
            "account-with-added-word",
            "文字中的经济科目名称不加“支出”",
            "Economic accounts are named in the text as in the classification",
            Severity.WARNING,
            CLASSIFICATION,
            new AddedWords(catalogue)::check));
  }
}
