package org.mingzhang.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mingzhang.write.Publication;
import org.mingzhang.write.Publication.Heading;
import org.mingzhang.write.Publication.Paragraph;
import org.mingzhang.write.ReadBack;
import org.mingzhang.write.SamplePublications;

class HtmlWriterTest {
  private static final Publication SAMPLE = SamplePublications.department();
  private static final byte[] FILE = HtmlWriter.write(SAMPLE);
  private static final Document PAGE = Jsoup.parse(new String(FILE, StandardCharsets.UTF_8));

  @Test
  void everyNumberIsReadBackUnderItsHeaderAndBesideItsLabel() throws Exception {
    assertThat(ReadBack.read("a.html", FILE)).isEqualTo(ReadBack.printed(SAMPLE));
  }

  @Test
  void samePublicationGivesSameBytes() {
    assertThat(HtmlWriter.write(SamplePublications.department())).isEqualTo(FILE);
  }

  @Test
  void itAsksForNothingFromElsewhere() {
    assertThat(PAGE.select("link, img, iframe, script[src], [style], [onclick], base"))
        .isEmpty();
    assertThat(PAGE.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
    assertThat(PAGE.selectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
  }

  @Test
  void theSecurityPolicyAllowsJustTheScriptsAndTheStyleOfThePage() throws Exception {
    String policy = PAGE.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
    for (Element code : PAGE.select("script, style")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(PAGE.select("script")).hasSize(2);
  }

  @Test
  void chartsLibraryIsLeftOutWhereThereAreNoCharts() {
    Publication plain =
        SamplePublications.of(List.of(new Heading(1, "第一部分"), new Paragraph("没有图。")));
    assertThat(HtmlWriter.write(plain).length).isLessThan(20_000);
  }

  @Test
  void everyTableHasACaptionAndEveryReferenceATarget() {
    assertThat(PAGE.select("table"))
        .allMatch(table -> !table.select("caption").text().isEmpty());
    Set<String> ids = new HashSet<>(PAGE.select("[id]").eachAttr("id"));
    assertThat(ids).hasSameSizeAs(PAGE.select("[id]"));
    for (Element cell : PAGE.select("[headers]")) {
      assertThat(ids).containsAll(List.of(cell.attr("headers").split(" ")));
    }
    for (Element part : PAGE.select("[aria-labelledby]")) {
      assertThat(ids).contains(part.attr("aria-labelledby"));
    }
    for (Element link : PAGE.select("a[href]"))
      assertThat(ids).contains(link.attr("href").substring(1));
  }

  @Test
  void aCellNamesTheHeadersAboveAndTheLabelBeside() {
    Element number = PAGE.select("#table1 ~ .scroll td.number").get(1);
    List<String> names = List.of(number.attr("headers").split(" ")).stream()
        .map(id -> PAGE.getElementById(id).text())
        .toList();
    assertThat(names).containsExactly("支出", "2024年预算数", "社会保障和就业支出");
  }

  @Test
  void headingsStepDownOneByOne() {
    int before = 1;
    for (Element heading : PAGE.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @Test
  void whatIsMissingStandsOut() {
    Publication.Gap gap = new Publication.Gap("reasons", "three-public", "请说明三公经费减少的原因");
    Publication draft = new Publication(
        SAMPLE.profile(),
        SAMPLE.title(),
        "",
        List.of(new Paragraph("减少的原因：" + gap.mark() + "。")),
        List.of(gap));
    Document page = Jsoup.parse(new String(HtmlWriter.write(draft), StandardCharsets.UTF_8));
    assertThat(page.select("mark").text()).isEqualTo(gap.mark());
    assertThat(page.select(".draft").text()).contains("草稿", "1 处");
  }

  @Test
  void markupInWordsStaysWords() {
    Publication odd =
        SamplePublications.of(List.of(new Paragraph("<script>alert(1)</script> & <b>")));
    Document page = Jsoup.parse(new String(HtmlWriter.write(odd), StandardCharsets.UTF_8));
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("main p").text()).isEqualTo("<script>alert(1)</script> & <b>");
  }
}
