package org.mingzhang.budget.table;

import java.util.List;

/**
 * One column of a kind of entry.
 *
 * @param header its Chinese name
 * @param choices the words it may hold, for {@link Kind#CHOICE}; what else a workbook offers for picking is by kind
 * @param note what belongs in it, for people
 * @param example what a filled cell looks like
 */
public record Column(
    String header, Kind kind, boolean required, List<String> choices, String note, String example) {

  public Column {
    choices = List.copyOf(choices);
  }

  /** What a cell of the column holds. */
  public enum Kind {
    /** Words on one line. */
    WORDS,
    /** Words that may take several lines. */
    PROSE,
    /** Digits that are no number: 2010301. */
    CODE,
    /** 元, two decimals. */
    AMOUNT,
    /** A number that is no money. */
    NUMBER,
    /** A day: 2024-01-01. */
    DAY,
    /** One of a few words. */
    CHOICE,
    /** 是 or nothing. */
    YES,
    /** A unit of the sheet of units. */
    UNIT,
    /** A project of the sheet of projects. */
    PROJECT;

    public boolean isNumber() {
      return this == AMOUNT || this == NUMBER;
    }
  }
}
