package org.mingzhang.read.loose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts nobody publishes: read without exceptions, in bounded time. */
@Timeout(60)
class HostileTextTest {
  private static final String HEAD = "表 1\n收支总表\n部门名称：甲市乙区水务局 单位：万元\n";
  private static final String COLUMNS = "支出项目类别 总计 财政拨款 其他资金\n";

  @Test
  void many_lines() {
    StringBuilder text = new StringBuilder(HEAD + COLUMNS);
    for (int i = 0; i < 15_000; i++) text.append("项目").append(i).append(" 3 2 1\n");
    assertThat(LooseText.one(text.toString()).table().rows()).hasSize(15_000);
  }

  @Test
  void many_lines_with_blanks() {
    StringBuilder text =
        new StringBuilder(HEAD + "预算单位 收入总计 政府预算拨款 事业收入 经营收入 上级补助收入 附属单位上缴收入 其他收入 上年结转\n");
    for (int i = 0; i < 6_000; i++) text.append("项目").append(i).append(" 3 2 1\n");
    text.append("合计 1 1 1 1 1 1 1 1\n");
    assertThat(LooseText.one(text.toString()).table().rows()).hasSize(6_001);
  }

  @Test
  void many_lines_without_numbers() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 15_000; i++) text.append("一般公共预算 拨款小\n");
    assertThatCode(() -> LooseText.read(text.toString())).doesNotThrowAnyException();
  }

  @Test
  void ten_thousand_columns() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 10_000; i++) text.append("栏").append(i).append(' ');
    text.append("\n甲");
    for (int i = 0; i < 10_000; i++) text.append(' ').append(i);
    assertThatCode(() -> LooseText.read(text + "\n")).doesNotThrowAnyException();
  }

  @Test
  void one_endless_line() {
    String text =
        HEAD + COLUMNS + "甲 1 2 3\n" + "年 1,".repeat(300_000) + "\n" + "9".repeat(500_000) + "\n";
    assertThatCode(() -> LooseText.read(text)).doesNotThrowAnyException();
  }

  @Test
  void endless_indicators_and_tasks() {
    StringBuilder text =
        new StringBuilder("表 12\n部门整体支出绩效目标表\n单位：万元\n任务名称 主要内容 预算金额\n总额 其中：财政拨款 其中：其他资金\n");
    for (int i = 0; i < 6_000; i++) text.append("工作").append(i).append(" 做好各项工作\n");
    text.append("一级指标 二级指标 三级指标 目标值\n");
    for (int i = 0; i < 6_000; i++)
      text.append("数量 指标").append(i).append(" 完成 ").append(i).append(" 次\n");
    assertThat(LooseText.one(text.toString()).table().rows()).isNotEmpty();
  }

  @Test
  void noise() {
    String[] pieces = {
      "表 1", "单位：万元", "收支总表", "一、", "项目", "合计", "1,2", "42. ", "27", "201", "05", "A02", "2023",
      "年", "-", "≥", "%", "任务名称", "三级指标", "目标值", "项目名称", "预算数", "绩效目标", "小计", "本年收入", "行次", "栏次",
      "1", "2", "3", "。", "注：", "收入", "支出", "科目编码", "科目名称", "年度"
    };
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++)
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(3) == 0 ? "\n" : random.nextBoolean() ? " " : "");
      assertThatCode(() -> LooseText.read(text.toString()))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }
}
