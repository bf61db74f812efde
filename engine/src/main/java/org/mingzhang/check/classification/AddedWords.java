package org.mingzhang.check.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severity;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Sentence;

/** Economic accounts listed in a sentence with a 支出 that their names do not have: 办公设备购置支出. */
final class AddedWords {
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;：:。]|主要包括|主要用于");
  private static final String SUFFIX = "支出";

  /** Fewer names are no list of accounts. */
  private static final int LEAST_NAMES = 4;

  private final Catalogue catalogue;

  AddedWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Finding> check(Disclosure disclosure) {
    int year = disclosure.profile().year();
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : disclosure.sentences()) {
      List<String> added = new ArrayList<>();
      int names = 0;
      for (String words : BETWEEN.split(sentence.text())) {
        String name = words.strip();
        if (isAccount(name, year)) names++;
        else if (name.endsWith(SUFFIX) && isAccount(stem(name), year)) added.add(name);
      }
      if (!added.isEmpty() && names >= LEAST_NAMES) findings.add(finding(sentence, added));
    }
    return findings;
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private boolean isAccount(String name, int year) {
    List<Account> accounts = catalogue.find(Kind.DEPARTMENT_ECONOMIC, name);
    return accounts.stream().anyMatch(a -> a.isValidIn(year));
  }

  private static Finding finding(Sentence sentence, List<String> added) {
    String actual = String.join("、", added);
    String expected = String.join("、", added.stream().map(AddedWords::stem).toList());
    return new Finding(
        "account-with-added-word",
        Severity.WARNING,
        added.stream().map(name -> sentence.place().quoting(name)).toList(),
        expected,
        actual,
        "科目名称多写“支出”：“" + actual + "”，经济分类科目为“" + expected + "”。",
        "Account names with an added 支出: " + actual + "; the accounts are " + expected + ".",
        "“" + actual + "” → “" + expected + "”");
  }
}
