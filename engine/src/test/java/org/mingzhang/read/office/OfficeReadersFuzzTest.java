package org.mingzhang.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mingzhang.read.FormatReader;
import org.mingzhang.read.SaneSource;
import org.mingzhang.read.UnreadableException;

/** Hostile archives, and hostile parts inside sound archives: the fuzzer cannot get through a checksum by itself. */
class OfficeReadersFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void anyArchive(byte[] bytes) {
    FormatReader either = (name, all) -> switch (OfficeArchive.format(all)) {
      case DOCX -> new DocxReader().read(name, all);
      case XLSX -> new XlsxReader().read(name, all);
      default -> throw new UnreadableException("另一种文件。");
    };
    SaneSource.read(either, bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void anyWordParts(byte[] parts) throws IOException {
    byte[][] part = split(parts);
    Zipped zip = new Zipped().with("word/document.xml", part[0]).with("word/styles.xml", part[1]);
    zip.with("word/numbering.xml", part[2]);
    zip.with("word/_rels/document.xml.rels", relations("styles", "numbering"));
    SaneSource.read(new DocxReader(), zip.bytes());
  }

  @FuzzTest(maxDuration = "2m")
  void anySheetParts(byte[] parts) throws IOException {
    byte[][] part = split(parts);
    Zipped zip = new Zipped().with("xl/sheet.xml", part[0]).with("xl/styles.xml", part[1]);
    zip.with("xl/sharedStrings.xml", part[2]);
    zip.with(
        "xl/workbook.xml",
        "<workbook><sheets><sheet name=\"a\" id=\"sheet\"/></sheets></workbook>");
    zip.with("xl/_rels/workbook.xml.rels", relations("sheet", "styles", "sharedStrings"));
    SaneSource.read(new XlsxReader(), zip.bytes());
  }

  @FuzzTest(maxDuration = "2m")
  void anyNumberFormat(FuzzedDataProvider data) throws UnreadableException {
    String stored = data.consumeString(40);
    String code = data.consumeRemainingAsString().replaceAll("[^ -~\u4E00-\u9FFF]", "");
    String escaped = code.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    String styles = "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"" + escaped
        + "\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs></styleSheet>";
    CellFormats formats =
        CellFormats.of(Optional.of(styles.getBytes(StandardCharsets.UTF_8)), false);
    assertThat(formats.printed(stored, 0)).hasSizeLessThan(2_000);
  }

  /** Three parts with a zero byte between them. */
  private static byte[][] split(byte[] parts) {
    byte[][] split = {new byte[0], new byte[0], new byte[0]};
    int from = 0;
    for (int i = 0; i < 3; i++) {
      int to = from;
      while (to < parts.length && (parts[to] != 0 || i == 2)) to++;
      split[i] =
          from < to ? Arrays.copyOfRange(parts, from, to) : "<x/>".getBytes(StandardCharsets.UTF_8);
      from = Math.min(parts.length, to + 1);
    }
    return split;
  }

  private static String relations(String... types) {
    StringBuilder relations = new StringBuilder("<Relationships>");
    for (String type : types) {
      relations
          .append("<Relationship Id=\"")
          .append(type)
          .append("\" Type=\"urn:x/")
          .append(type);
      relations.append("\" Target=\"").append(type).append(".xml\"/>");
    }
    return relations.append("</Relationships>").toString();
  }
}
