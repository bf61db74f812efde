package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.ContentsEntry;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;

class ContentsAndProfileTest {
  private static final String TEXT = """
      2023年度上海市云山区档案局部门决算

      目 录

      第一部分 档案局概况 ………… 3
      一、主要职能 ………… 3
      第二部分 部门决算表
      一、收入支出决算总表 ………… 5
      二、一般公共预算财政拨款基本支出决
      算表
      第三部分 名词解释

      第一部分 档案局概况

      一、主要职能

      保管本区档案。2022年度决算已于上年公开。

      收入支出决算总表

      部门：上海市云山区档案局

      单位：万元

      项目\t决算数
      一、一般公共预算财政拨款收入\t12.30
      """;

  private static Disclosure read() throws Exception {
    return DisclosureReader.read(
        Sources.read("document.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void contentsEndWhereTheBodyBegins() throws Exception {
    assertThat(read().contents())
        .extracting(ContentsEntry::title)
        .containsExactly("档案局概况", "主要职能", "部门决算表", "收入支出决算总表", "一般公共预算财政拨款基本支出决算表", "名词解释");
    assertThat(read().contents()).extracting(ContentsEntry::number).startsWith("第一部分", "一、");
  }

  @Test
  void aTableWithoutANumberTakesTheOneOfTheContents() throws Exception {
    assertThat(read().tables().get(0).number()).isEqualTo("表1");
    assertThat(read().tables().get(0).rows().get(0).cells().get(0).place().table())
        .isEqualTo("表1");
  }

  @Test
  void theDocumentSaysWhatItIs() throws Exception {
    assertThat(read().profile())
        .isEqualTo(new Profile("上海市云山区档案局", 2023, Profile.Kind.FINAL, "部门", "shanghai"));
  }
}
