package org.mingzhang.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit a printed amount is counted in. */
public enum MoneyUnit {
  YUAN("元", 0),
  WAN_YUAN("万元", 4),
  YI_YUAN("亿元", 8);

  private static final Pattern YI = Pattern.compile("(?<![十百千万])亿元");
  private static final Pattern WAN = Pattern.compile("(?<![十百千])万元");
  private static final Pattern ONE = Pattern.compile("(?<![十百千万亿美欧日港英澳单多公状])元(?![素件旦])");

  private final String label;
  private final int powerOfTen;

  MoneyUnit(String label, int powerOfTen) {
    this.label = label;
    this.powerOfTen = powerOfTen;
  }

  /** The printed name: 元, 万元 or 亿元. */
  public String label() {
    return label;
  }

  /** The value in 元 of a number printed in this unit; exact. */
  public BigDecimal toYuan(BigDecimal printed) {
    return printed.scaleByPowerOfTen(powerOfTen);
  }

  /** The number to print in this unit for a value in 元; exact. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    return yuan.scaleByPowerOfTen(-powerOfTen);
  }

  /** The unit a word names, if it names one of these: "万元", "单位：万元", "（元）"; not 千元, 美元 or 单元. */
  public static Optional<MoneyUnit> namedIn(String words) {
    if (YI.matcher(words).find()) return Optional.of(YI_YUAN);
    if (WAN.matcher(words).find()) return Optional.of(WAN_YUAN);
    if (ONE.matcher(words).find()) return Optional.of(YUAN);
    return Optional.empty();
  }
}
