package org.mingzhang.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  private final Catalogue catalogue = Catalogue.shipped();

  @ParameterizedTest
  @CsvSource({
    "210, 2012, 医疗卫生支出",
    "210, 2016, 医疗卫生与计划生育支出",
    "210, 2024, 卫生健康支出",
    "207, 2018, 文化体育与传媒支出",
    "207, 2019, 文化旅游体育与传媒支出",
    "215, 2019, 资源勘探信息等支出",
    "215, 2025, 资源勘探工业信息等支出",
    "220, 2018, 国土海洋气象等支出",
    "220, 2024, 自然资源海洋气象等支出",
    "20805, 2019, 行政事业单位离退休",
    "20805, 2020, 行政事业单位养老支出",
    "2200199, 2024, 其他自然资源事务支出",
    "2210201, 2024, 住房公积金",
  })
  void aNameBelongsToItsYears(String code, int year, String name) {
    assertThat(catalogue.name(Kind.FUNCTION, code, year)).contains(name);
  }

  @Test
  void aClassThatDidNotYetExistHasNoName() {
    assertThat(catalogue.name(Kind.FUNCTION, "224", 2018)).isEmpty();
    assertThat(catalogue.name(Kind.FUNCTION, "224", 2019)).contains("灾害防治及应急管理支出");
  }

  @Test
  void procurementCodesChangeTheirMeaning() {
    assertThat(catalogue.name(Kind.PROCUREMENT, "A02010104", 2021)).contains("台式计算机");
    assertThat(catalogue.name(Kind.PROCUREMENT, "A02010104", 2024)).contains("服务器");
  }

  @ParameterizedTest
  @CsvSource({
    "FUNCTION, 210, 医疗卫生与计划生育支出, 2024, OLD",
    "FUNCTION, 210, 卫生健康支出, 2024, CURRENT",
    "FUNCTION, 210, 卫生健康支出, 2016, LATER",
    "FUNCTION, 2129901, 其他城乡社区支出, 2020, CURRENT",
    "FUNCTION, 20103, 政府办公厅(室)及相关机构事务, 2024, CURRENT",
    "FUNCTION, 2010399, 其他政府办公厅(室)及相关机构事, 2024, VARIANT",
    "FUNCTION, 2080505, 机关事业单位基本 养老保险缴费支出, 2024, CURRENT",
    "FUNCTION, 2080505, 机关事业单位基本养老保险缴费, 2024, VARIANT",
    "FUNCTION, 2077777, 随便, 2024, UNKNOWN_CODE",
    "DEPARTMENT_ECONOMIC, 30108, 机关事业单位基本养老保险费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30202, 咨询费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30203, 水费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30204, 电费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30205, 邮电费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30206, 办公设备购置费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30207, 工会经费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30208, 福利费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30210, 车辆运行费, 2024, UNKNOWN_CODE",
    "DEPARTMENT_ECONOMIC, 30213, 其他商品和服务支出, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 303, 离退休人员经费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30301, 退休费, 2024, OTHER",
    "DEPARTMENT_ECONOMIC, 30213, 维修(护)费, 2024, CURRENT",
    "DEPARTMENT_ECONOMIC, 30112, 其他社会保障缴费支出, 2024, VARIANT",
  })
  void saysHowANameStandsToACode(Kind kind, String code, String name, int year, Naming naming) {
    assertThat(catalogue.naming(kind, code, name, year)).isEqualTo(naming);
  }

  @Test
  void aGenericNameHasManyCodesAndItsParentTellsThemApart() {
    assertThat(catalogue.find(Kind.FUNCTION, "行政运行")).hasSizeGreaterThan(20);
    assertThat(catalogue.find(Kind.FUNCTION, "行政运行", "20103"))
        .extracting(Account::code)
        .containsExactly("2010301");
  }

  @Test
  void everyCodeHasAParentInTheList() {
    for (Kind kind : List.of(Kind.FUNCTION, Kind.DEPARTMENT_ECONOMIC, Kind.GOVERNMENT_ECONOMIC)) {
      for (Account account : catalogue.accounts(kind)) {
        account
            .parent()
            .ifPresent(p ->
                assertThat(catalogue.isKnown(kind, p)).as(account.toString()).isTrue());
      }
    }
  }

  @Test
  void everyCodeHasTheShapeOfItsKind() {
    for (Kind kind : Kind.values()) {
      assertThat(catalogue.accounts(kind)).isNotEmpty().allMatch(a -> kind.hasShapeOf(a.code()));
    }
  }

  @Test
  void theLevelOfACodeFollowsFromItsLength() {
    assertThat(Kind.FUNCTION.level("2080505")).isEqualTo("项");
    assertThat(Kind.DEPARTMENT_ECONOMIC.level("301")).isEqualTo("类");
    assertThat(Kind.FUNCTION.parent("2080505")).contains("20805");
    assertThat(Kind.PROCUREMENT.parent("A02")).contains("A");
    assertThat(Kind.FUNCTION.parent("208")).isEmpty();
    assertThat(Kind.of("3012")).isEmpty();
  }

  /** The lists are read at every start of the command line. */
  @Test
  void loadsFast() {
    ShippedLists.read();
    long start = System.nanoTime();
    Catalogue.of(ShippedLists.read());
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(200);
  }
}
