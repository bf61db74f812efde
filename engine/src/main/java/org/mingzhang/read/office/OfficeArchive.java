package org.mingzhang.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.mingzhang.document.Source.Format;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Limits;

/**
 * The ZIP archive that a Word or Excel file is. Parts are inflated one at a time and never beyond the limits, whatever
 * the archive says of their sizes.
 */
public final class OfficeArchive implements AutoCloseable {
  static final String DAMAGED = "文件不完整或已损坏，读不出来。";

  private static final int CENTRAL_ENTRY = 0x02014B50;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  private OfficeArchive(ZipFile zip) {
    this.zip = zip;
    for (Iterator<ZipArchiveEntry> all = zip.getEntries().asIterator(); all.hasNext(); ) {
      ZipArchiveEntry entry = all.next();
      entries.putIfAbsent(normal(entry.getName()), entry);
    }
  }

  /**
   * Which kind of Office file the bytes are.
   *
   * @throws UnreadableException if they are another archive, or damaged: one sentence in Chinese
   */
  public static Format format(byte[] bytes) throws UnreadableException {
    try (OfficeArchive archive = open(bytes)) {
      String main = archive.mainPart();
      if (main.startsWith("word/") && main.endsWith(".xml")) return Format.DOCX;
      if (main.startsWith("xl/") && main.endsWith(".xml")) return Format.XLSX;
      throw new UnreadableException(archive.whatElse(main));
    } catch (RuntimeException damage) {
      throw new UnreadableException(DAMAGED, damage);
    }
  }

  static OfficeArchive open(byte[] bytes) throws UnreadableException {
    if (tooManyEntries(bytes))
      throw new UnreadableException("压缩包里的文件超过 " + Limits.ARCHIVE_ENTRIES + " 个，没有读。");
    try {
      ZipFile zip = ZipFile.builder()
          .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
          .get();
      return new OfficeArchive(zip);
    } catch (IOException | RuntimeException damage) {
      throw new UnreadableException(DAMAGED, damage);
    }
  }

  /** Counted before the archive is opened: opening it makes an object of every entry. */
  private static boolean tooManyEntries(byte[] bytes) {
    int entries = 0;
    int last = 0;
    for (byte b : bytes) {
      last = last >>> 8 | b << 24;
      if (last == CENTRAL_ENTRY && ++entries > Limits.ARCHIVE_ENTRIES) return true;
    }
    return false;
  }

  private String whatElse(String main) {
    if (main.endsWith(".bin") && main.startsWith("xl/"))
      return "这是二进制的 Excel 文件（.xlsb），请另存为 .xlsx 后再读。";
    if (main.startsWith("ppt/")) return "这是演示文稿，不是文档或表格，没有读。";
    if (entries.containsKey("ofd.xml")) return "这是 OFD 文件，请转换为 PDF 或 .docx 后再读。";
    if (entries.containsKey("mimetype") && entries.containsKey("content.xml")) {
      return "这是 OpenDocument 文件，请另存为 .docx 或 .xlsx 后再读。";
    }
    return entries.containsKey("[content_types].xml") ? DAMAGED : "这是压缩包，请解压后再读。";
  }

  /** The part that the document proper is, an empty name if there is none. */
  String mainPart() throws UnreadableException {
    for (Relations.Relation relation : Relations.of(this, "").all()) {
      if (relation.type().endsWith("/officeDocument")) return relation.target();
    }
    for (String usual : new String[] {"word/document.xml", "xl/workbook.xml"}) {
      if (entries.containsKey(usual)) return usual;
    }
    return "";
  }

  /**
   * A part's bytes; empty if there is no such part.
   *
   * @throws UnreadableException if it is encrypted, damaged or beyond the limits
   */
  Optional<byte[]> part(String name) throws UnreadableException {
    ZipArchiveEntry entry = entries.get(normal(name));
    if (entry == null) return Optional.empty();
    if (entry.getGeneralPurposeBit().usesEncryption())
      throw new UnreadableException("文件设有密码，请去掉密码后再读。");
    // Office deflates or stores; other methods would need libraries that are not here.
    if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
      throw new UnreadableException(DAMAGED);
    }
    long most = Math.min(
        Limits.PART_BYTES,
        Math.max(Limits.PART_FREE_BYTES, entry.getCompressedSize() * Limits.INFLATION));
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) throw new UnreadableException("文件解压后异常庞大（可能是压缩炸弹），没有读。");
      return Optional.of(bytes);
    } catch (IOException | RuntimeException damage) {
      throw new UnreadableException(DAMAGED, damage);
    }
  }

  private static String normal(String name) {
    String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException alreadyInMemory) {
      // Nothing is left open: the archive lies in memory.
    }
  }
}
