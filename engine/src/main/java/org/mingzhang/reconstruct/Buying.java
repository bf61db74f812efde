package org.mingzhang.reconstruct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.fact.Axis;
import org.mingzhang.reconstruct.Cell.Block;

/** Marks what is bought: pieces of spending are cut so that what is bought of each item adds up. */
final class Buying {
  private final List<Piece> pieces;
  private long left;

  private Buying(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  /**
   * The pieces with purchases marked.
   *
   * @param missed takes a sentence for each item that spending was not enough for
   */
  static List<Piece> mark(List<Piece> pieces, Amounts amounts, List<String> missed) {
    Buying buying = new Buying(pieces);
    List<Integer> wanted = new ArrayList<>(amounts.in(Block.PURCHASE));
    wanted.sort(Comparator.comparingLong((Integer i) -> -amounts.fen[i]));
    for (int i : wanted) {
      Cell cell = amounts.cells.get(i);
      buying.buy(cell, amounts.fen[i]);
      if (buying.left > 0) {
        missed.add("采购品目 " + cell.get(Axis.PROCUREMENT) + " 有 " + Amounts.yuan(buying.left)
            + " 元未能落到支出明细：能用于采购的支出不足");
      }
    }
    return buying.pieces;
  }

  private void buy(Cell cell, long amount) {
    left = amount;
    String item = cell.get(Axis.PROCUREMENT);
    String function = cell.get(Axis.FUNCTION);
    List<Piece> open = pieces.stream()
        .filter(p -> p.procurement().isNone() && p.fen() > 0)
        .filter(p -> function.isEmpty() || p.function().equals(function))
        .filter(p -> p.nature().equals("project") || p.nature().equals("public"))
        .sorted(Comparator.comparingInt((Piece p) -> -liking(item, p)))
        .toList();
    for (Piece piece : open) {
      if (left == 0) return;
      long part = Math.min(left, piece.fen());
      int at = pieces.indexOf(piece);
      Piece bought = piece.of(part).bought(item, reserve(cell), Purchases.isPending(cell));
      if (part == piece.fen()) {
        pieces.set(at, bought);
      } else {
        pieces.set(at, piece.of(piece.fen() - part));
        pieces.add(at + 1, bought);
      }
      left -= part;
    }
  }

  private static int liking(String item, Piece piece) {
    int liking = Affinity.shipped().purchase(item, piece.economic());
    return liking * 2 + (piece.nature().equals("project") ? 1 : 0);
  }

  private static Reserve reserve(Cell cell) {
    return switch (cell.get(Axis.SME).toLowerCase(Locale.ROOT)) {
      case "sme" -> Reserve.SME;
      case "micro" -> Reserve.MICRO;
      default -> Reserve.NOBODY;
    };
  }
}
