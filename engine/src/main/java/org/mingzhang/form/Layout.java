package org.mingzhang.form;

import java.util.List;
import java.util.Map;

/**
 * How a form is set out on paper, beyond what reading it needs.
 *
 * @param parts one, or the left and the right side
 * @param decimals how many decimals its amounts are printed with
 * @param roundedZero how an amount is printed that is not zero and rounds to it
 * @param lead what stands above the table, left and right; empty where nothing does
 * @param numbering whether a row of the header numbers the columns
 * @param texts columns that hold words, by their header, and where the words come from
 * @param optional value columns that are printed only where one of them has money, by their innermost word
 * @param notes lines below the table
 * @param isGrouped whether thousands are set apart
 * @param pairs for a sheet of fields: how many columns each label and each value of a line of fields spans; empty for a
 *     table of amounts
 */
public record Layout(
    List<Part> parts,
    Decimals decimals,
    String roundedZero,
    List<String> lead,
    Numbering numbering,
    Map<String, String> texts,
    List<String> optional,
    List<String> notes,
    boolean isGrouped,
    List<Integer> pairs) {
  public Layout {
    parts = List.copyOf(parts);
    lead = List.copyOf(lead);
    texts = Map.copyOf(texts);
    optional = List.copyOf(optional);
    notes = List.copyOf(notes);
    pairs = List.copyOf(pairs);
  }

  /** Whether it is a sheet of fields, tasks and indicators rather than a table of amounts. */
  public boolean isSheet() {
    return !pairs.isEmpty();
  }

  /**
   * A side of a form, or the whole of one that has no sides.
   *
   * @param labels header paths of the columns that label its rows
   * @param columns header paths of its value columns, the side's word first
   * @param rows its row plan
   */
  public record Part(
      List<List<String>> labels, List<List<String>> columns, List<Map<String, Object>> rows) {
    public Part {
      labels = labels.stream().map(List::copyOf).toList();
      columns = columns.stream().map(List::copyOf).toList();
      rows = List.copyOf(rows);
    }
  }

  /**
   * How many decimals an amount may be printed with.
   *
   * @param choices the fewest first; of them the first is taken that loses nothing which the last would show
   */
  public record Decimals(List<Integer> choices) {
    public Decimals {
      choices = List.copyOf(choices);
    }

    public int most() {
      return choices.get(choices.size() - 1);
    }
  }

  /** Whether a value column is printed only where it, or another such one, has money. */
  public boolean isOptional(List<String> path) {
    return optional.contains(path.get(path.size() - 1));
  }

  /** 栏次: a row below the header that numbers the value columns. */
  public enum Numbering {
    NONE,
    /** Numbers, and the word 栏次 over the labels. */
    NAMED,
    /** Numbers alone. */
    BARE
  }
}
