package org.mingzhang.year;

import java.math.BigDecimal;
import java.util.Map;
import org.mingzhang.year.Ledger.Account;

/** Puts one event on the accounts, or says why it cannot be. */
final class Posting {
  private static final String DONE = "";

  private Posting() {}

  /** @return why it is refused; empty where it took effect */
  static String post(Event event, Map<LineKey, Account> accounts) {
    BigDecimal amount = event.amount();
    if (amount.signum() <= 0) return "金额应大于零";
    if (event.kind() == Event.Kind.SUPPLEMENT) {
      Account account = accounts.computeIfAbsent(event.line(), key -> new Account());
      account.added = account.added.add(amount);
      return DONE;
    }
    Account account = accounts.get(event.line());
    if (account == null) return "没有这条预算明细";
    String why = mayPost(event, account);
    if (!why.isEmpty()) return why;
    switch (event.kind()) {
      case CUT -> account.removed = account.removed.add(amount);
      case TRANSFER, REPLACEMENT -> move(event, account, accounts);
      case FREEZE -> account.frozen = account.frozen.add(amount);
      case RELEASE -> account.frozen = account.frozen.subtract(amount);
      case PAYMENT -> account.paid = account.paid.add(amount);
      case REFUND -> account.paid = account.paid.subtract(amount);
      case CARRY_OVER -> account.carriedOver = account.carriedOver.add(amount);
      default -> account.returned = account.returned.add(amount);
    }
    return DONE;
  }

  private static String mayPost(Event event, Account account) {
    BigDecimal amount = event.amount();
    return switch (event.kind()) {
      case RELEASE -> over(amount, account.frozen, "超过已冻结的数额");
      case REFUND -> over(amount, account.paid, "超过已支付的数额");
      case TRANSFER, REPLACEMENT -> {
        String parties = parties(event);
        yield parties.isEmpty() ? over(amount, account.available(), "超过可用余额") : parties;
      }
      default -> over(amount, account.available(), "超过可用余额");
    };
  }

  private static String over(BigDecimal amount, BigDecimal limit, String words) {
    return amount.compareTo(limit) <= 0
        ? DONE
        : words + limit.toPlainString() + "元，多" + amount.subtract(limit).toPlainString() + "元";
  }

  private static String parties(Event event) {
    LineKey other = event.other();
    if (other == null) return "没有写明调入的预算明细";
    if (other.equals(event.line())) return "调出和调入是同一条预算明细";
    boolean sameFund = other.fund().equals(event.line().fund());
    if (event.kind() == Event.Kind.TRANSFER && !sameFund) return "调剂不能改变资金性质，应作资金置换";
    if (event.kind() == Event.Kind.REPLACEMENT && sameFund) return "资金置换的两条明细资金性质相同，应作调剂";
    return DONE;
  }

  private static void move(Event event, Account from, Map<LineKey, Account> accounts) {
    LineKey other = event.other();
    if (other == null) throw new IllegalStateException("a move without a receiver was let through");
    Account to = accounts.computeIfAbsent(other, key -> new Account());
    from.removed = from.removed.add(event.amount());
    to.added = to.added.add(event.amount());
  }
}
