package org.mingzhang.check;

import java.util.List;
import org.mingzhang.document.Disclosure;

/**
 * One named check of a whole document: small, pure, no state. Every rule is listed by {@code mingzhang rules} and has a
 * page in the docs.
 */
public interface Rule {
  /** Stable id, a short slug: {@code rate-on-zero-base}. */
  String id();

  /** The sentence it holds, in Chinese: 上年为零时不写增幅. */
  String title();

  /** The same in English. */
  String english();

  /** The gravest severity it reports. */
  Severity severity();

  /** The regulation or reason behind it. */
  String reason();

  List<Finding> check(Disclosure disclosure);

  /** What this rule would have asked of the document but cannot: said, never silent. */
  default List<Unchecked> unchecked(Disclosure disclosure) {
    return List.of();
  }
}
