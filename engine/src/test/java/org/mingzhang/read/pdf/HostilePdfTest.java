package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingzhang.read.pdf.DrawnPdf.lines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.Source;
import org.mingzhang.read.UnreadableException;

class HostilePdfTest {
  private static Source read(byte[] bytes) throws UnreadableException {
    return new PdfReader().read("x.pdf", bytes);
  }

  @Test
  void whatIsNoPdfIsSaidInOneSentence() {
    for (byte[] bytes : new byte[][] {
      new byte[0],
      "这不是 PDF".getBytes(StandardCharsets.UTF_8),
      "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)
    }) {
      assertThatThrownBy(() -> read(bytes))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining("PDF")
          .hasMessageEndingWith("。");
    }
  }

  @Test
  void aPasswordIsAskedFor() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 700, "密");
    PDDocument document = pdf.document();
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    byte[] bytes = pdf.bytes();
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("密码");
  }

  @Test
  void aFileWithoutAnOpeningPasswordIsRead() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 700, "公开");
    pdf.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertThat(lines(read(pdf.bytes()).pages().get(0))).containsExactly("公开");
  }

  @Test
  void aScanIsCalledAScan() {
    DrawnPdf pdf = new DrawnPdf().raw("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
    byte[] bytes = pdf.bytes();
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("扫描件");
    byte[] blank = new DrawnPdf().bytes();
    assertThatThrownBy(() -> read(blank))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("没有文字");
  }

  @Test
  void recognisedTextUnderAPictureIsReadWithAWarning() throws Exception {
    DrawnPdf pdf = new DrawnPdf()
        .raw("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q 3 Tr")
        .text(100, 700, "识别");
    Source source = read(pdf.bytes());
    assertThat(lines(source.pages().get(0))).containsExactly("识别");
    assertThat(source.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.why()).contains("识别"));
  }

  @Test
  void aPageThatUnpacksWithoutEndIsReportedAndTheOthersRead() throws Exception {
    DrawnPdf pdf = new DrawnPdf().compressed().raw(" ".repeat(Limits.CONTENT_BYTES + 10));
    pdf.newPage(600, 800, 0).text(100, 700, "后一页");
    byte[] bytes = pdf.bytes();
    assertThat(bytes.length).isLessThan(1 << 20);
    Source source = read(bytes);
    assertThat(source.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().page()).isEqualTo(1));
    assertThat(lines(source.pages().get(1))).containsExactly("后一页");
  }

  @Test
  void pagesBeyondTheLimitAreReported() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 700, "第一页");
    for (int i = 1; i < Limits.PAGES + 3; i++) pdf.newPage(600, 800, 0).text(100, 700, "又一页");
    Source source = read(pdf.bytes());
    assertThat(source.pages()).hasSize(Limits.PAGES);
    assertThat(source.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().page()).isEqualTo(Limits.PAGES + 1));
  }

  @Test
  void aFormThatDrawsItselfEnds() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 700, "正文").raw("/X Do");
    var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(pdf.document());
    try (var out = form.getContentStream().createOutputStream()) {
      out.write("/X Do /X Do /X Do".getBytes(StandardCharsets.ISO_8859_1));
    }
    pdf.page().getResources().put(org.apache.pdfbox.cos.COSName.getPDFName("X"), form);
    form.setResources(pdf.page().getResources());
    assertThat(lines(read(pdf.bytes()).pages().get(0))).containsExactly("正文");
  }

  @Test
  void damageNeverEscapesAsAnythingElse() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    pdf.grid(
            DrawnPdf.Pen.THIN_RECTANGLE, new double[] {100, 200, 300}, new double[] {400, 420, 440})
        .text(104, 426, "甲");
    byte[] whole = pdf.bytes();
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 300; i++) {
      byte[] broken =
          i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int k = 0; k < 1 + i % 7 && broken.length > 0; k++)
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      try {
        read(broken);
        read++;
      } catch (UnreadableException refused) {
        assertThat(refused.getMessage()).endsWith("。");
      }
    }
    assertThat(read).isPositive();
  }

  @Test
  void propertiesAreKept() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(100, 700, "正文");
    pdf.document().getDocumentInformation().setTitle("某某局预算");
    pdf.document().getDocumentInformation().setAuthor("某人");
    assertThat(read(pdf.bytes()).properties())
        .containsEntry("Title", "某某局预算")
        .containsEntry("Author", "某人");
  }

  @Test
  void aGridOfTenThousandColumnsEnds() throws Exception {
    StringBuilder operators = new StringBuilder("0.01 0 0 1 0 0 cm 0.5 w\n");
    for (int i = 0; i <= 10_000; i++)
      operators.append(i * 6).append(" 100 m ").append(i * 6).append(" 700 l S\n");
    operators.append("0 100 m 60000 100 l 0 700 m 60000 700 l S");
    Source source = read(new DrawnPdf()
        .raw("q")
        .raw(operators.toString())
        .raw("Q")
        .text(100, 720, "表")
        .bytes());
    assertThat(lines(source.pages().get(0))).contains("表");
  }
}
