package org.mingzhang.write.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.lexicon.Lexicon.Label;

/** Which lines of the two sides stand on one row of the grid: the shorter side is filled up with blanks. */
final class Rows {
  /**
   * A row of the grid.
   *
   * @param lines position of each face's line, −1 where the face is blank
   */
  record Places(List<Integer> lines) {
    Places {
      lines = List.copyOf(lines);
    }

    @Nullable Line line(List<List<Line>> of, int face) {
      int at = lines.get(face);
      return at < 0 ? null : of.get(face).get(at);
    }
  }

  private Rows() {}

  static List<Places> of(List<List<Line>> faces) {
    if (faces.size() == 1) {
      List<Places> rows = new ArrayList<>();
      for (int i = 0; i < faces.get(0).size(); i++) rows.add(new Places(List.of(i)));
      return rows;
    }
    return sides(faces.get(0), faces.get(1));
  }

  private static List<Places> sides(List<Line> left, List<Line> right) {
    List<Places> rows = new ArrayList<>();
    int l = 0;
    int r = 0;
    for (int i = 0; i < left.size(); i++) {
      int beside = find(right, left.get(i).beside(), r);
      if (beside < 0) continue;
      fill(rows, l, i, r, beside);
      rows.add(new Places(List.of(i, beside)));
      l = i + 1;
      r = beside + 1;
    }
    fill(rows, l, left.size(), r, right.size());
    return rows;
  }

  private static int find(List<Line> lines, String word, int from) {
    if (word.isEmpty()) return -1;
    for (int i = from; i < lines.size(); i++)
      if (lines.get(i).word(Label.ITEM).equals(word)) return i;
    return -1;
  }

  private static void fill(List<Places> rows, int left, int leftEnd, int right, int rightEnd) {
    int count = Math.max(leftEnd - left, rightEnd - right);
    for (int i = 0; i < count; i++) {
      rows.add(new Places(
          List.of(left + i < leftEnd ? left + i : -1, right + i < rightEnd ? right + i : -1)));
    }
  }
}
