package org.mingzhang.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.budget.BudgetLine.Procurement;

/**
 * 事项: something that happened to a line. Events are only ever added; a mistake is put right by another event.
 *
 * @param number unique in the year: the voucher's or document's number (VOUCHER_NO, COR_BGT_DOC_NO); what comes twice
 *     under one number is one event
 * @param line the line it is about; of a transfer or replacement the one that gives
 * @param other the line that receives, for a transfer or replacement; null for all other kinds
 * @param amount in 元, exact, never negative: the kind tells the direction
 * @param bought what a payment or refund was for, where it went through 政府采购; {@link Procurement#NONE} where it did not or
 *     where nobody said
 * @param reason why, in people's words; adjustments need one
 * @param payee who was paid, empty for what is no payment
 */
public record Event(
    String number,
    LocalDate date,
    Kind kind,
    LineKey line,
    @Nullable LineKey other,
    BigDecimal amount,
    Procurement bought,
    String reason,
    String payee) {

  /** An event that says nothing of procurement. */
  public Event(
      String number,
      LocalDate date,
      Kind kind,
      LineKey line,
      @Nullable LineKey other,
      BigDecimal amount,
      String reason,
      String payee) {
    this(number, date, kind, line, other, amount, Procurement.NONE, reason, payee);
  }

  /** Whether another one says the same, however many zeros its amount is written with. */
  public boolean isSameAs(Event event) {
    return amount.compareTo(event.amount) == 0 && withAmount(event.amount).equals(event);
  }

  private Event withAmount(BigDecimal other) {
    return new Event(number, date, kind, line, this.other, other, bought, reason, payee);
  }

  public enum Kind {
    /** 追加: more money from the finance bureau. */
    SUPPLEMENT("追加"),
    /** 追减. */
    CUT("追减"),
    /** 调剂: from one line to another of the same fund. */
    TRANSFER("调剂"),
    /** 资金置换: the same purpose paid out of another fund. */
    REPLACEMENT("资金置换"),
    /** 冻结: may not be paid until released. */
    FREEZE("冻结"),
    /** 解冻. */
    RELEASE("解冻"),
    /** 支付. */
    PAYMENT("支付"),
    /** 退回: money paid comes back. */
    REFUND("退回"),
    /** 结转下年: kept for the same purpose next year. */
    CARRY_OVER("结转下年"),
    /** 收回: what is left goes back to the finance bureau. */
    RETURN("收回");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word in files and on screens. */
    public String label() {
      return label;
    }

    /** The kind by its word. */
    public static Optional<Kind> labelled(String word) {
      for (Kind kind : values()) if (kind.label.equals(word)) return Optional.of(kind);
      return Optional.empty();
    }

    public boolean movesBetweenLines() {
      return this == TRANSFER || this == REPLACEMENT;
    }
  }
}
