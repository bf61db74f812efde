package org.mingzhang.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.amount.Amount;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.document.Sentence;
import org.mingzhang.document.Statement;
import org.mingzhang.document.Statement.Slot;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Claim;
import org.mingzhang.fact.Place;

/** Numbers worded wrongly: units forgotten, separators mixed up, contents given for nothing. */
final class Wordings {
  private static final Pattern ROUNDED = Pattern.compile("四舍五入.*取整|取整.*四舍五入");

  private Wordings() {}

  static List<Finding> contentOfZero(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("content")) {
      String lead = statement.slot("lead").map(Slot::text).orElse("");
      Slot amount = statement.slots().get("amount");
      String content = statement.slot("content").map(Slot::text).orElse("");
      boolean contents = lead.startsWith("主要包括")
          || lead.startsWith("包括")
          || lead.startsWith("具体包括")
          || lead.startsWith("主要是");
      if (!contents
          || amount == null
          || !Text.isMoney(amount)
          || !Text.isZero(amount)
          || RuleWords.NOTHING.occurIn(content)) continue;
      if (amount.place().line() != 0 && !near(amount, text.sentence(statement))) continue;
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          text.places(statement),
          "0（不写内容）",
          amount.text() + "，" + lead + content,
          "“" + Text.item(statement) + "”为" + amount.text() + "，却写“" + lead + content
              + "”：金额为零不应再写内容。",
          "\"" + Text.item(statement) + "\" is zero, yet its contents are described."));
    }
    return findings;
  }

  private static boolean near(Slot amount, Sentence sentence) {
    return Math.abs(amount.place().line() - sentence.place().line()) <= 3;
  }

  static List<Finding> twoAmounts(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    List<Place> seen = new ArrayList<>();
    for (Statement statement : text.statements("change", "unchanged", "content")) {
      Slot amount = statement.slots().get("amount");
      Slot arranged = statement.slots().get("arranged");
      if (amount == null || arranged == null) continue;
      Amount one = amount.amount();
      Amount other = arranged.amount();
      if (one == null || other == null || one.canEqual(other)) continue;
      if (seen.contains(arranged.place())) continue;
      seen.add(arranged.place());
      findings.add(Text.finding(
          law,
          Severity.ERROR,
          List.of(arranged.place().quoting(text.quote(statement)), amount.place()),
          amount.text(),
          arranged.text(),
          "“" + Text.item(statement) + "”前面写" + amount.text() + "，后面写" + arranged.text()
              + "，同一项目两个数。",
          "\"" + Text.item(statement) + "\" is given two amounts: " + amount.text() + " and "
              + arranged.text() + "."));
    }
    return findings;
  }

  /** 9.300件: a thing that cannot be divided, counted with three decimals. */
  static List<Finding> decimalForThousands(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : text.disclosure().claims()) {
      BigDecimal number = claim.number();
      if (claim.kind() != Claim.Kind.COUNT
          || number == null
          || number.scale() != 3
          || RuleWords.DIVISIBLE.has(claim.unit())) continue;
      if (number.abs().compareTo(new BigDecimal(1000)) >= 0
          || number.abs().compareTo(BigDecimal.ONE) < 0) continue;
      String expected = Text.grouped(number.movePointRight(3).setScale(0)) + claim.unit();
      findings.add(Text.finding(
          law,
          Severity.ERROR,
          List.of(claim.place().quoting(claim.text())),
          expected,
          number.toPlainString() + claim.unit(),
          "“" + claim.text() + "”：按" + claim.unit() + "计的数不会有小数，小数点应为千分位逗号，即" + expected + "。",
          "A count of " + claim.unit()
              + " cannot have decimals: the point stands for a thousands comma, " + expected
              + "."));
    }
    return findings;
  }

  /** 较年初完成92%: neither a completion rate nor a change. */
  static List<Finding> garbledRate(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : text.statements("odd-completion")) {
      String words = statement.slot("odd").map(Slot::text).orElse("");
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          text.places(statement),
          "完成年初预算的…%，或较年初预算增减…%",
          words,
          "“" + words + "”既不是完成率，也不是增减幅度，说不清与什么相比。",
          "\"" + words + "\" is neither a completion rate nor a change."));
    }
    return findings;
  }

  /** A remark that all figures are whole numbers, in a document whose figures have decimals. */
  static List<Finding> saysRounded(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : text.disclosure().sentences()) {
      if (!ROUNDED.matcher(sentence.text()).find()) continue;
      int cells = 0;
      int fractions = 0;
      for (Table table : text.disclosure().tables()) {
        for (Table.Row row : table.rows()) {
          for (Table.Cell cell : row.cells()) {
            if (cell.amount() == null || cell.amount().unit() != MoneyUnit.WAN_YUAN) continue;
            cells++;
            if (hasFraction(cell.amount().printed())) fractions++;
          }
        }
      }
      if (cells >= 20 && fractions == 0) {
        findings.addAll(fractionsInText(law, text));
      }
    }
    return findings;
  }

  private static List<Finding> fractionsInText(Law law, Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : text.disclosure().claims()) {
      if (claim.kind() != Claim.Kind.AMOUNT
          || claim.amount() == null
          || !hasFraction(claim.amount().printed())) continue;
      findings.add(Text.finding(
          law,
          Severity.WARNING,
          List.of(claim.place().quoting(claim.text())),
          "取整的数",
          claim.amount().printed().toPlainString(),
          "“" + claim.text() + "”带有小数，而文中说数据取整列示，各表也都是整数。",
          "A decimal stands in a document that says its figures are whole numbers."));
    }
    return findings;
  }

  private static boolean hasFraction(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0;
  }
}
