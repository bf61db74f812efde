package org.mingzhang.read.loose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.mingzhang.document.Side;

/**
 * Cuts the words of a header, in the order they were extracted, into header words: pieces of a wrapped word are joined,
 * words that extraction glued together ("其他收" + "入小计") are cut. The cheapest cut wins: few words, known words, cuts where
 * the line or a space cuts already.
 */
final class HeaderPhrases {
  private static final int LONGEST_WORD = 36;
  private static final int MOST_CHARACTERS = 4000;
  private static final int MOST_TO_MEND = 120;
  private static final double KNOWN = 1;
  private static final double INSIDE_TOKEN = 0.4;
  private static final double UNKNOWN = 4;
  /** What it costs to join a piece that is a word by itself to its neighbour. */
  private static final double WHOLE_PIECE = 0.7;

  /**
   * A header word.
   *
   * @param text as printed, pieces joined
   * @param canon without year and punctuation
   */
  record Phrase(String text, String canon, boolean known) {}

  private final LooseWords words;
  private final StringBuilder keys = new StringBuilder();
  private final StringBuilder original = new StringBuilder();
  private final List<Integer> originalEnd = new ArrayList<>();
  private final List<Boolean> boundary = new ArrayList<>();
  /** For each boundary, whether a piece that is a word by itself ends or begins there. */
  private final List<Boolean> wholePiece = new ArrayList<>();

  private HeaderPhrases(LooseWords words) {
    this.words = words;
    originalEnd.add(0);
    boundary.add(true);
    wholePiece.add(false);
  }

  static List<Phrase> of(List<Line> lines, LooseWords words) {
    HeaderPhrases best = new HeaderPhrases(words);
    lines.forEach(line -> best.add(List.of(line.text().split(" "))));
    double[] cost = new double[1];
    List<Phrase> phrases = best.cut(cost);
    HeaderPhrases zipped = new HeaderPhrases(words);
    for (List<String> pieces : zipped(lines)) zipped.add(pieces);
    double[] zippedCost = new double[1];
    List<Phrase> other = zipped.cut(zippedCost);
    return torn(zippedCost[0] < cost[0] - 0.01 ? other : phrases, words);
  }

  /** Mends words whose halves stand on different lines with other words between: the second half has the place. */
  private static List<Phrase> torn(List<Phrase> phrases, LooseWords words) {
    List<Phrase> mended = new ArrayList<>(phrases);
    if (phrases.size() > MOST_TO_MEND) return mended;
    for (int i = 0; i < mended.size(); i++) {
      if (mended.get(i).known()) continue;
      for (int j = i + 1; j < mended.size(); j++) {
        String text = mended.get(i).text() + mended.get(j).text();
        boolean free =
            !mended.get(j).known() || words.sideOfHeader(mended.get(j).canon()) != Side.NONE;
        if (!free || !words.isHeaderWord(LooseWords.key(text))) continue;
        mended.set(j, new Phrase(text, LooseWords.canon(text), true));
        mended.remove(i--);
        break;
      }
    }
    return mended;
  }

  /** Lines of as many pieces, one above the other, read down instead of across: wrapped words standing side by side. */
  private static List<List<String>> zipped(List<Line> lines) {
    List<List<String>> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      String[] pieces = lines.get(i).text().split(" ");
      int end = i + 1;
      while (end < lines.size()
          && pieces.length > 1
          && lines.get(end).text().split(" ").length == pieces.length) end++;
      if (end - i == 1) {
        out.add(List.of(pieces));
      } else {
        for (int column = 0; column < pieces.length; column++) {
          StringBuilder joined = new StringBuilder();
          for (int row = i; row < end; row++)
            joined.append(lines.get(row).text().split(" ")[column]);
          out.add(List.of(joined.toString()));
        }
      }
      i = end;
    }
    return out;
  }

  private void add(List<String> pieces) {
    for (String piece : pieces) {
      boolean whole = words.isHeaderWord(LooseWords.key(piece));
      if (whole) wholePiece.set(wholePiece.size() - 1, true);
      for (int i = 0; i < piece.length() && keys.length() < MOST_CHARACTERS; i++) {
        original.append(piece.charAt(i));
        String key = LooseWords.key(String.valueOf(piece.charAt(i)));
        if (key.isEmpty()) {
          if (i > 0) originalEnd.set(originalEnd.size() - 1, original.length());
          continue;
        }
        for (int k = 0; k < key.length(); k++) {
          keys.append(key.charAt(k));
          originalEnd.add(original.length());
          boundary.add(false);
          wholePiece.add(false);
        }
      }
      boundary.set(boundary.size() - 1, true);
      if (whole) wholePiece.set(wholePiece.size() - 1, true);
    }
  }

  private List<Phrase> cut(double[] total) {
    int length = keys.length();
    double[] cost = new double[length + 1];
    int[] from = new int[length + 1];
    boolean[] known = new boolean[length + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int i = 0; i < length; i++) {
      if (cost[i] == Double.MAX_VALUE) continue;
      boolean pieceEnded = false;
      double joins = 0;
      for (int j = i + 1; j <= Math.min(length, i + LONGEST_WORD); j++) {
        double edges = (boundary.get(i) ? 0 : INSIDE_TOKEN) + (boundary.get(j) ? 0 : INSIDE_TOKEN);
        if (words.isHeaderWord(keys.substring(i, j)) && cost[i] + KNOWN + edges + joins < cost[j]) {
          cost[j] = cost[i] + KNOWN + edges + joins;
          from[j] = i;
          known[j] = true;
        }
        if (!pieceEnded && cost[i] + UNKNOWN + edges * 2 < cost[j]) {
          cost[j] = cost[i] + UNKNOWN + edges * 2;
          from[j] = i;
          known[j] = false;
        }
        pieceEnded |= boundary.get(j);
        if (boundary.get(j) && wholePiece.get(j)) joins += WHOLE_PIECE;
      }
    }
    total[0] = cost[length];
    List<Phrase> phrases = new ArrayList<>();
    for (int j = length; j > 0; j = from[j]) {
      String text = original.substring(originalEnd.get(from[j]), originalEnd.get(j));
      String key = keys.substring(from[j], j);
      phrases.add(new Phrase(text, LooseWords.canon(key), known[j]));
      if (from[j] >= j) return List.of();
    }
    Collections.reverse(phrases);
    return joinedUnknown(phrases);
  }

  /** Neighbouring unknown pieces are one wrapped word as long as none of them could stand alone. */
  private static List<Phrase> joinedUnknown(List<Phrase> phrases) {
    List<Phrase> joined = new ArrayList<>();
    for (Phrase phrase : phrases) {
      int last = joined.size() - 1;
      if (!phrase.known()
          && last >= 0
          && !joined.get(last).known()
          && phrase.text().length() <= 2) {
        String text = joined.get(last).text() + phrase.text();
        joined.set(last, new Phrase(text, LooseWords.canon(text), false));
      } else {
        joined.add(phrase);
      }
    }
    return joined;
  }
}
