package org.mingzhang.year.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.budget.DossierException;
import org.mingzhang.budget.Problem;
import org.mingzhang.year.Event;
import org.mingzhang.year.LineKey;
import org.mingzhang.year.Year;

class YearFolderTest {
  private static final Path SAMPLE = Path.of("..", "samples", "longgang-2024");

  @TempDir
  private Path folder = Path.of("");

  private Year year = new SampleYear().year;

  /** Read once for all tests. */
  private static final class SampleYear {
    private static final Year SHARED = read();
    private final Year year = SHARED;

    private static Year read() {
      try {
        return YearFolder.read(SAMPLE);
      } catch (DossierException e) {
        throw new IllegalStateException(e.problems().toString(), e);
      }
    }
  }

  @BeforeEach
  void copy() throws Exception {
    YearFolder.write(year, folder);
  }

  @Test
  void whatIsWrittenReadsBackEqual() throws Exception {
    assertThat(YearFolder.isOne(folder)).isTrue();
    Year again = YearFolder.read(folder);
    assertThat(again.events()).isEqualTo(year.events());
    assertThat(again.actuals()).isEqualTo(year.actuals());
    assertThat(again.budget()).isEqualTo(year.budget());
    assertThat(again.closing().lines()).isEqualTo(year.closing().lines());
    assertThat(Files.readString(folder.resolve("year/events.csv")))
        .isEqualToNormalizingNewlines(Files.readString(SAMPLE.resolve("year/events.csv")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2024-01-08,支付,         | 2023-01-08,支付,        | 第 2 行“日期” | 不在 2024 年
      2024-01-08,支付,         | 2024-01-08,付款,        | 第 2 行“事项” | 没有“付款”这一项
      2024-01-08,支付,         | 2024-01-08,追加,        | 第 2 行“事由” | 没有写明事由
      ,103633,                 | ,-103633,               | 第 2 行“金额” | 不大于零
      ,103633,                 | ,十万,                  | 第 2 行“金额” | 不是数字
      ZF202401-0002            | ZF202401-0001           | 第 3 行“编号” | 内容却不同
      2010301,30101            | 2010301,3O101           | 第 2 行“部门经济科目” | 3O101
      """)
  void aRowThatIsWrongIsNamed(String right, String wrong, String place, String what)
      throws Exception {
    Path events = folder.resolve("year/events.csv");
    String text = Files.readString(events);
    assertThat(text).contains(right.strip());
    int at = text.indexOf(right.strip());
    Files.writeString(
        events,
        text.substring(0, at)
            + wrong.strip()
            + text.substring(at + right.strip().length()));
    assertThatThrownBy(() -> YearFolder.read(folder))
        .isInstanceOfSatisfying(
            DossierException.class,
            e -> assertThat(e.errors())
                .extracting(Problem::message)
                .anySatisfy(message ->
                    assertThat(message).contains("year/events.csv", place.strip(), what.strip())));
  }

  @Test
  void aMissingFileIsNamed() throws Exception {
    Files.delete(folder.resolve("year/events.csv"));
    assertThatThrownBy(() -> YearFolder.read(folder))
        .isInstanceOfSatisfying(
            DossierException.class,
            e -> assertThat(e.errors()).extracting(Problem::file).contains("year/events.csv"));
    Files.delete(folder.resolve("year/budget/lines.csv"));
    assertThatThrownBy(() -> YearFolder.read(folder))
        .isInstanceOfSatisfying(
            DossierException.class,
            e ->
                assertThat(e.errors()).extracting(Problem::file).contains("year/budget/lines.csv"));
  }

  private static final List<String> HEADER = List.of(
      "VOUCHER_NO",
      "XPAY_DATE",
      "AGENCY_CODE",
      "EXP_FUNC_CODE",
      "DEP_BGT_ECO_CODE",
      "PRO_CAT_CODE",
      "PRO_NAME",
      "FUND_TYPE_CODE",
      "XPAY_AMT",
      "PAYEE_ACCT_NAME");

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(
        "ZP-1",
        "20240520",
        "030001",
        "2010302",
        "30213",
        "3",
        "信息系统维护与开发",
        "11",
        "12000.50",
        "某公司"));
    rows.add(List.of(
        "ZP-2",
        "2024-05-21",
        "030001",
        "2010302",
        "30213",
        "3",
        "信息系统维护与开发",
        "11",
        "-2000.50",
        "某公司"));
    rows.add(List.of(
        "ZP-3", "2024-13-21", "030001", "2010302", "30213", "3", "信息系统维护与开发", "11", "1", "某公司"));
    rows.add(List.of(
        "", "2024-05-21", "030001", "2010302", "30213", "3", "信息系统维护与开发", "11", "1", "某公司"));
    return rows;
  }

  private Path csv(List<List<String>> rows) throws Exception {
    StringBuilder text = new StringBuilder(String.join(",", HEADER)).append('\n');
    for (List<String> row : rows) text.append(String.join(",", row)).append('\n');
    return Files.writeString(folder.resolve("payments.csv"), text);
  }

  private Path xlsx(List<List<String>> rows) throws Exception {
    Path file = folder.resolve("payments.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("支付明细");
      List<List<String>> all = new ArrayList<>(List.of(HEADER));
      all.addAll(rows);
      for (int i = 0; i < all.size(); i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < HEADER.size(); j++)
          row.createCell(j).setCellValue(all.get(i).get(j));
      }
      book.write(out);
    }
    return file;
  }

  @Test
  void paymentsAreTakenOverOnce() throws Exception {
    PaymentImport first = PaymentImport.read(csv(rows()), year);
    assertThat(first.added()).extracting(Event::number).containsExactly("ZP-1", "ZP-2");
    assertThat(first.added())
        .extracting(Event::kind)
        .containsExactly(Event.Kind.PAYMENT, Event.Kind.REFUND);
    assertThat(first.added().get(0).line()).isEqualTo(line());
    assertThat(first.added().get(0).amount()).isEqualByComparingTo(new BigDecimal("12000.50"));
    assertThat(first.errors()).extracting(Problem::row).containsExactly(4, 5);
    Year after = first.into(year);
    for (Path again : List.of(csv(rows()), xlsx(rows()))) {
      PaymentImport second = PaymentImport.read(again, after);
      assertThat(second.added()).isEmpty();
      assertThat(second.known()).isEqualTo(2);
      assertThat(second.into(after)).isEqualTo(after);
    }
  }

  private LineKey line() {
    return year.events().stream()
        .map(Event::line)
        .filter(key -> key.project().equals("信息系统维护与开发") && key.economic().equals("30213"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aVoucherThatNowSaysSomethingElseIsAProblem() throws Exception {
    Year after = PaymentImport.read(csv(rows().subList(0, 1)), year).into(year);
    List<String> changed = new ArrayList<>(rows().get(0));
    changed.set(8, "12000.51");
    PaymentImport second = PaymentImport.read(csv(List.of(changed)), after);
    assertThat(second.added()).isEmpty();
    assertThat(second.errors()).singleElement().satisfies(problem -> {
      assertThat(problem.row()).isEqualTo(2);
      assertThat(problem.message()).contains("payments.csv", "ZP-1", "内容却不同", "12000.5 元");
    });
  }
}
