package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.read.office.Zipped;

/** Bad input: each gives one clear sentence or a reported limit, in bounded time, and never another exception. */
class SourcesTest {
  private static final String WORD =
      "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void refused(byte[] bytes, String sentence) {
    assertThatThrownBy(() -> Sources.read("甲.txt", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(sentence)
        .hasMessageEndingWith("。")
        .message()
        .doesNotContain("\n")
        .doesNotContain("Exception");
  }

  @Test
  void readsByContentWhateverTheName() throws IOException, UnreadableException {
    assertThat(Sources.read("甲.pdf", utf8("表1\n")).format()).isEqualTo(Source.Format.TEXT);
    assertThat(Sources.read(
                "甲.xls",
                utf8("\uFEFF <html><body><table><tr><td>1</td></tr></table></body></html>"))
            .format())
        .isEqualTo(Source.Format.HTML);
    assertThat(
            Sources.read("甲.txt", new Zipped().with("word/document.xml", WORD).bytes())
                .format())
        .isEqualTo(Source.Format.DOCX);
    assertThat(Sources.read("甲.md", utf8("# 表1\n")).format()).isEqualTo(Source.Format.MARKDOWN);
    byte[] wide = "<!DOCTYPE html><p>收入</p>".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Sources.read("甲", wide).format()).isEqualTo(Source.Format.HTML);
    assertThat(Sources.read("甲.txt", utf8("<p>收入</p>\n1\t2\n")).format())
        .isEqualTo(Source.Format.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void readsTextInAnyChineseEncoding(String charset) throws UnreadableException {
    byte[] bytes = "单位：万元\n收入总计\t2,935.01\n".getBytes(Charset.forName(charset));
    Source source = Sources.read("甲.txt", bytes);
    assertThat(((Block.Paragraph) source.pages().get(0).blocks().get(0)).text()).isEqualTo("单位：万元");
  }

  @Test
  void refusesEmptyFiles() {
    refused(new byte[0], "空的");
    refused(utf8(" \r\n\t\f"), "空的");
  }

  @Test
  void refusesFormatsItDoesNotReadAndSaysWhatToDo() throws IOException {
    refused(latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"), "图片");
    refused(latin("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF"), "图片");
    refused(latin("GIF89a\1\0\1\0"), "图片");
    refused(latin("{\\rtf1\\ansi}"), "RTF");
    refused(latin("\u001F\u008B\b\0"), "压缩包");
    refused(new Zipped().with("a.txt", "1").bytes(), "压缩包");
    refused(new Zipped().with("OFD.xml", "<OFD/>").bytes(), "OFD");
    refused(new Zipped().with("mimetype", "x").with("content.xml", "<x/>").bytes(), "OpenDocument");
    refused(
        new Zipped()
            .with("[Content_Types].xml", "<Types/>")
            .with("_rels/.rels", rel("ppt/presentation.xml"))
            .bytes(),
        "演示文稿");
    refused(
        new Zipped()
            .with("[Content_Types].xml", "<Types/>")
            .with("_rels/.rels", rel("xl/workbook.bin"))
            .bytes(),
        ".xlsb");
  }

  private static String rel(String target) {
    return "<Relationships><Relationship Id=\"a\" Type=\"urn:x/officeDocument\" Target=\"" + target
        + "\"/></Relationships>";
  }

  @Test
  void refusesOldAndEncryptedOfficeFiles() throws Exception {
    refused(ole("WordDocument"), ".docx");
    refused(ole("Workbook"), ".xlsx");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(new Zipped().with("word/document.xml", WORD).bytes());
      }
      var bytes = new java.io.ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      refused(bytes.toByteArray(), "密码");
    }
  }

  private static byte[] ole(String stream) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
      var bytes = new java.io.ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void refusesTruncatedAndDamagedOfficeFiles() throws IOException {
    byte[] whole = new Zipped()
        .with("word/document.xml", WORD)
        .with("b.bin", new byte[10_000])
        .bytes();
    refused(Arrays.copyOf(whole, whole.length - 40), "损坏");
    refused(Arrays.copyOf(whole, 30), "损坏");
    refused(new Zipped().with("word/document.xml", WORD.substring(0, 60)).bytes(), "损坏");
    refused(new Zipped().with("word/document.xml", "").bytes(), "损坏");
  }

  @Test
  void refusesZipBombs() throws IOException {
    byte[] zeros = new byte[30 << 20];
    Arrays.fill(zeros, (byte) ' ');
    refused(new Zipped().with("word/document.xml", zeros).bytes(), "解压");
    Zipped many = new Zipped().with("word/document.xml", WORD);
    for (int i = 0; i < 6_000; i++) many.with("x" + i, "");
    refused(many.bytes(), "5000");
  }

  @Test
  void neverFollowsExternalEntities(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "机密内容");
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    refused(
        new Zipped()
            .with("word/document.xml", doctype + WORD.replace("正文", "&e;"))
            .bytes(),
        "外部实体");
    String laughs = "<!DOCTYPE x [<!ENTITY a \"" + "哈".repeat(1000) + "\"><!ENTITY b \""
        + "&a;".repeat(1000) + "\">]>";
    refused(
        new Zipped()
            .with("word/document.xml", laughs + WORD.replace("正文", "&b;".repeat(100)))
            .bytes(),
        "外部实体");
    String sheet = doctype
        + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
    String book =
        "<workbook><sheets><sheet name=\"a\" r:id=\"a\" xmlns:r=\"urn:r\"/></sheets></workbook>";
    byte[] xlsx = new Zipped()
        .with("xl/workbook.xml", book)
        .with("xl/_rels/workbook.xml.rels", rel("worksheets/sheet1.xml"))
        .with("xl/worksheets/sheet1.xml", sheet)
        .bytes();
    refused(xlsx, "外部实体");
  }

  @Test
  void refusesTextOfAHundredMegabytes(@TempDir Path folder) throws IOException {
    byte[] chunk = utf8("收入总计\t2,935.01\n".repeat(50_000));
    Path large = folder.resolve("甲.txt");
    try (var out = Files.newOutputStream(large)) {
      for (int written = 0; written < 100 << 20; written += chunk.length) out.write(chunk);
    }
    assertThatThrownBy(() -> Sources.read(large))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("64 MB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收\n",
        "1\t2\n",
        "|a|b|\n",
        "a  b  1.5\n",
        "\f",
        "<p>",
        "**",
        "$\\ge ",
        "　　　　",
        "\\(",
        "![](",
        "<table>"
      })
  void readsTheLargestTextInBoundedTime(String unit) {
    byte[] piece = utf8(unit);
    byte[] bytes = new byte[12 << 20];
    for (int i = 0; i < bytes.length; i++) bytes[i] = piece[i % piece.length];
    org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
      try {
        Sources.read("甲.txt", bytes);
      } catch (UnreadableException fine) {
        assertThat(fine.getMessage()).endsWith("。");
      }
    });
  }

  @Test
  void refusesFoldersAndMissingFiles(@TempDir Path folder) {
    assertThatThrownBy(() -> Sources.read(folder))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("文件夹");
    assertThatThrownBy(() -> Sources.read(folder.resolve("无")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("没有这个文件");
    assertThatThrownBy(() -> Sources.read(Path.of("/dev/zero")))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void keepsNumbersOfFortyDigitsAsText() throws UnreadableException {
    String digits = "1234567890".repeat(4);
    Source source = Sources.read("甲.txt", utf8("编码\t" + digits + "\n"));
    List<Block.Cell> cells = ((Block.Grid) source.pages().get(0).blocks().get(0)).cells();
    assertThat(cells.get(1).text()).isEqualTo(digits);
  }

  @Property
  void neverThrowsAnythingElse(@ForAll byte[] bytes) {
    for (String start : List.of("", "PK\3\4", "%PDF-1.7\n", "\u00D0\u00CF\u0011\u00E0", "<html>")) {
      byte[] head = latin(start);
      byte[] all =
          ByteBuffer.allocate(head.length + bytes.length).put(head).put(bytes).array();
      try {
        assertThat(Sources.read("甲", all)).isNotNull();
      } catch (UnreadableException fine) {
        assertThat(fine.getMessage()).isNotBlank();
      }
    }
  }
}
