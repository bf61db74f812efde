package org.mingzhang.read.loose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.form.Form;

/**
 * What is known beforehand and helps to tell columns and rows: all of it may be empty.
 *
 * @param forms known layouts; matched by title and number of columns
 * @param accounts names of accounts, in any spelling: they tell where a wrapped name ends and which side it stands on
 */
public record LooseHints(List<Form> forms, Set<String> accounts) {
  public static final LooseHints NONE = new LooseHints(List.of(), Set.of());

  public LooseHints {
    forms = List.copyOf(forms);
    Set<String> keys = new LinkedHashSet<>();
    for (String name : accounts) keys.add(LooseWords.key(name));
    accounts = Set.copyOf(keys);
  }
}
