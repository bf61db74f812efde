package org.mingzhang.read.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Block;
import org.mingzhang.lexicon.Lexicon;

/**
 * Turns header rows into one path of words for each column. Where the format kept no spans, a word reaches over the blank
 * cells to its right as long as columns below it have words of their own.
 */
final class HeaderPaths {
  private final Lexicon lexicon;

  HeaderPaths(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A path for each column, outermost word first; empty where the column has no header at all. */
  List<List<String>> of(Matrix matrix, int headerRows) {
    String[][] words = spread(matrix, headerRows);
    List<List<String>> paths = new ArrayList<>();
    for (int c = 0; c < matrix.width(); c++) {
      List<String> path = new ArrayList<>();
      Block.@Nullable Cell above = null;
      for (int r = 0; r < headerRows; r++) {
        String word = words[r][c];
        Block.Cell cell = matrix.at(r, c);
        if (word.isEmpty() || cell != null && cell == above) continue;
        above = cell;
        path.add(word);
      }
      paths.add(joinSplitWords(path));
    }
    return paths;
  }

  private String[][] spread(Matrix matrix, int headerRows) {
    String[][] words = new String[headerRows][matrix.width()];
    for (int r = 0; r < headerRows; r++) {
      if (HeaderRows.isColumnNumbers(matrix, r)) {
        java.util.Arrays.fill(words[r], "");
        continue;
      }
      for (int c = 0; c < matrix.width(); c++) words[r][c] = dash(matrix.text(r, c));
      for (int c = 1; c < matrix.width(); c++) {
        if (!words[r][c].isEmpty() || !reaches(matrix, words, r, c, headerRows)) continue;
        words[r][c] = words[r][c - 1];
      }
    }
    return words;
  }

  private static String dash(String word) {
    return word.equals("_") || word.equals("-") || word.equals("—") ? "" : word;
  }

  /** Whether the word left of a blank position in row {@code r} is a group that covers column {@code c} too. */
  private boolean reaches(Matrix matrix, String[][] words, int r, int c, int headerRows) {
    String group = words[r][c - 1];
    if (group.isEmpty() || matrix.at(r, c) != null) return false;
    for (int above = 0; above < r; above++) {
      if (!words[above][c].equals(words[above][c - 1])) return false;
    }
    if (r + 1 >= headerRows) return false;
    int start = c - 1;
    while (start > 0 && matrix.at(r, start) == null) start--;
    if (lexicon.label(group).isPresent() && lexicon.side(group).isEmpty())
      return labelsBelow(matrix, r, c, headerRows);
    return below(matrix, r, start, headerRows) && !isCut(group, matrix.text(r + 1, start));
  }

  private boolean labelsBelow(Matrix matrix, int r, int c, int headerRows) {
    for (int below = r + 1; below < headerRows; below++) {
      String word = matrix.text(below, c);
      if (!word.isEmpty()) return lexicon.label(word).isPresent();
    }
    return false;
  }

  private static boolean below(Matrix matrix, int r, int c, int headerRows) {
    for (int row = r + 1; row < headerRows; row++) {
      if (!matrix.text(row, c).isEmpty() && matrix.at(row, c) != matrix.at(r, c)) return true;
    }
    return false;
  }

  /** 附属单位上缴 over 收入 is one word cut in two when only the whole is known. */
  private List<String> joinSplitWords(List<String> path) {
    for (int i = 0; i + 1 < path.size(); i++) {
      String whole = path.get(i) + path.get(i + 1);
      if (isCut(path.get(i), path.get(i + 1))) {
        List<String> joined = new ArrayList<>(path.subList(0, i));
        joined.add(whole);
        joined.addAll(path.subList(i + 2, path.size()));
        return joinSplitWords(joined);
      }
    }
    return path;
  }

  private boolean isCut(String upper, String lower) {
    boolean needsMore = !lexicon.knows(upper)
        || lexicon.side(lower).isPresent() && lexicon.side(upper).isEmpty();
    return needsMore && lexicon.knows(upper + lower);
  }
}
