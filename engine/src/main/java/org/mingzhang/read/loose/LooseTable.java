package org.mingzhang.read.loose;

import java.util.List;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;

/**
 * A table rebuilt from plain lines.
 *
 * @param table the table, its cells with the places of their lines
 * @param lines positions, in the list that was given, of every line that belongs to it: title, header, rows and notes
 * @param problems what could not be told for certain, each with its place
 */
public record LooseTable(Table table, List<Integer> lines, List<Source.Problem> problems) {
  public LooseTable {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }
}
