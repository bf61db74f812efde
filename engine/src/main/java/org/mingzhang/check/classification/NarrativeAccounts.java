package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.classification.Naming;
import org.mingzhang.document.Disclosure;

/**
 * The levels of an account as the text names them: the 款 must stand under its 类 and the 项 under its 款, in the
 * classification of the year or in the document's own tables. What neither has is an error only where it can be told what
 * is meant; otherwise it is a warning, or a question where the tables do not list that level.
 */
final class NarrativeAccounts {
  private static final int ITEM_DIGITS = 7;
  private final Catalogue catalogue;

  NarrativeAccounts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Finding> check(Disclosure disclosure) {
    PrintedAccounts printed = PrintedAccounts.of(disclosure);
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : Mention.of(disclosure)) {
      new OneMention(mention, printed, disclosure.profile().year())
          .check()
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** How a printed name was resolved among the children of a code. */
  private record Resolved(@Nullable String code, boolean old) {}

  private final class OneMention {
    private final Mention mention;
    private final PrintedAccounts printed;
    private final int year;

    OneMention(Mention mention, PrintedAccounts printed, int year) {
      this.mention = mention;
      this.printed = printed;
      this.year = year;
    }

    Optional<Finding> check() {
      String functionClass = functionClass();
      if (functionClass == null || mention.type() == null) return Optional.empty();
      Resolved type = resolve(functionClass, mention.type());
      if (type.code() == null) return Optional.of(wrongType(functionClass, mention.type()));
      if (type.old()) return Optional.of(old("款", mention.type(), type.code()));
      if (mention.item() == null) return Optional.empty();
      Resolved item = resolve(type.code(), mention.item());
      if (item.code() == null) return Optional.of(wrongItem(type.code(), mention.item()));
      return item.old() ? Optional.of(old("项", mention.item(), item.code())) : Optional.empty();
    }

    /** The longest class name, of any year, that the words before （类） end with. */
    private @Nullable String functionClass() {
      String words = mention.functionClass().strip();
      Account longest = null;
      for (String code : catalogue.children(Kind.FUNCTION, "")) {
        for (Account account : catalogue.accounts(Kind.FUNCTION, code)) {
          boolean longer =
              longest == null || account.name().length() > longest.name().length();
          if (longer && words.endsWith(account.name())) longest = account;
        }
      }
      return longest == null ? null : longest.code();
    }

    private Resolved resolve(String parent, String name) {
      String formerly = null;
      Set<String> children = new LinkedHashSet<>(printed.below(parent));
      children.addAll(catalogue.children(Kind.FUNCTION, parent));
      for (String code : children) {
        Naming naming = catalogue.naming(Kind.FUNCTION, code, name, year);
        if (naming == Naming.CURRENT || naming == Naming.VARIANT || naming == Naming.LATER)
          return new Resolved(code, false);
        if (printed.isNamed(code, name)) return new Resolved(code, false);
        if (naming == Naming.OLD) formerly = code;
      }
      return new Resolved(formerly, formerly != null);
    }

    private Finding wrongType(String functionClass, String type) {
      Optional<String> meant = typeOfItem(functionClass);
      Optional<String> name = meant.flatMap(this::name);
      boolean known = meant.isPresent() || mention.functionClass().strip().endsWith(type);
      Severity unsure = printed.below(functionClass).isEmpty() ? Severity.INFO : Severity.WARNING;
      String className = name(functionClass).orElse(mention.functionClass());
      String expected = name.map(n -> n + "（款）").orElse("");
      return finding(
          known ? Severity.ERROR : unsure,
          mention.text(),
          expected,
          type + "（款）",
          "“" + mention.text() + "”：" + className + "（类）下没有“" + type + "”款"
              + name.map(
                      n -> "，应为“" + n + "（款）”" + meant.map(c -> "（" + c + "）").orElse(""))
                  .orElse("")
              + "。",
          "There is no 款 " + type + " under " + className
              + name.map(n -> "; " + n + " is meant").orElse("") + ".");
    }

    /** The 款 that the named 项 belongs to within the class: by the tables first, then by the classification. */
    private Optional<String> typeOfItem(String functionClass) {
      if (mention.item() == null) return Optional.empty();
      // The 款 may stand in the place of the 项.
      Resolved shifted = resolve(functionClass, mention.item());
      if (shifted.code() != null && !shifted.old()) return Optional.of(shifted.code());
      for (String type : printed.below(functionClass)) {
        for (String item : printed.below(type)) {
          if (printed.isNamed(item, mention.item())) return Optional.of(type);
        }
      }
      List<String> types = catalogue.find(Kind.FUNCTION, mention.item()).stream()
          .filter(a -> a.code().length() == ITEM_DIGITS
              && a.code().startsWith(functionClass)
              && a.isValidIn(year))
          .flatMap(a -> a.parent().stream())
          .distinct()
          .toList();
      return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    private Finding wrongItem(String type, String item) {
      Optional<String> meant = printed.withAmountIn(type, mention.after());
      Optional<String> name = meant.flatMap(printed::name);
      boolean sure = !printed.below(type).isEmpty();
      String typeName = name(type).orElse(type);
      return finding(
          meant.isPresent() ? Severity.ERROR : sure ? Severity.WARNING : Severity.INFO,
          item + "（项）",
          name.map(n -> n + "（项）").orElse(""),
          item + "（项）",
          "文字写“" + item + "（项）”，" + typeName + "（款）下没有该项" + (sure ? "，表中也未列示" : "，请核对")
              + name.map(n -> "；表中金额相同的是“" + n + "”（" + meant.orElse("") + "）").orElse("") + "。",
          "There is no 项 " + item + " under " + typeName
              + name.map(n -> "; the table has this amount under " + n).orElse("") + ".");
    }

    private Finding old(String level, String name, String code) {
      String now = name(code).orElse(code);
      boolean contradicts = printed.name(code).isPresent();
      return finding(
          contradicts ? Severity.ERROR : Severity.WARNING,
          name + "（" + level + "）",
          now + "（" + level + "）",
          name + "（" + level + "）",
          "文字写“" + name + "（" + level + "）”，这是科目 " + code + " 过去的名称，" + (contradicts ? "表中和" : "")
              + "现行科目为“" + now + "”。",
          name + " is a former name of " + code + ", now " + now + ".");
    }

    /** The tables' name for a code, else the classification's. */
    private Optional<String> name(String code) {
      return printed.name(code).or(() -> catalogue.name(Kind.FUNCTION, code, year));
    }

    private Finding finding(
        Severity severity,
        String quote,
        String expected,
        String actual,
        String message,
        String english) {
      String repair = expected.isEmpty() ? null : "“" + actual + "” → “" + expected + "”";
      return new Finding(
          "narrative-account",
          severity,
          List.of(mention.sentence().place().quoting(quote)),
          expected,
          actual,
          message,
          english,
          repair);
    }
  }
}
