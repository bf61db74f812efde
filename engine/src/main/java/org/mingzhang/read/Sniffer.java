package org.mingzhang.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.document.Source.Format;
import org.mingzhang.read.office.OfficeArchive;

/** Tells a file's format from its first bytes. Formats that are known but not read are named with what to do instead. */
final class Sniffer {
  /** How far into a file the mark of a format may stand. */
  private static final int HEAD = 4096;

  private Sniffer() {}

  static Format format(byte[] bytes) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (blank(bytes)) throw new UnreadableException("文件是空的，没有内容。");
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) return Format.PDF;
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) return OfficeArchive.format(bytes);
    if (head.startsWith("\u00D0\u00CF\021\u00E0")) throw new UnreadableException(oldOffice(bytes));
    Optional<String> other = notRead(head);
    if (other.isPresent()) throw new UnreadableException(other.get());
    // A NUL between the letters of UTF-16 hides the tags.
    return html(head.replace("\0", "")) ? Format.HTML : Format.TEXT;
  }

  private static boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') return false;
    }
    return true;
  }

  private static boolean html(String head) {
    String text = head.toLowerCase(Locale.ROOT);
    if (text.contains("<!doctype html") || text.contains("<html")) return true;
    String start = text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*", "");
    return start.startsWith("<")
        && (text.contains("<head") || text.contains("<body") || text.contains("<meta"));
  }

  private static String oldOffice(byte[] bytes) {
    if (contains(bytes, "EncryptedPackage")) return "文件设有密码，请去掉密码后再读。";
    if (contains(bytes, "WordDocument")) return "这是旧版 Word 文件（.doc、.wps），请另存为 .docx 后再读。";
    if (contains(bytes, "Workbook") || contains(bytes, "Book"))
      return "这是旧版 Excel 文件（.xls、.et），请另存为 .xlsx 后再读。";
    return "这是旧版 Office 文件，请另存为 .docx 或 .xlsx 后再读。";
  }

  /** Looks for the name of a stream in an OLE2 directory, where names are UTF-16. */
  private static boolean contains(byte[] bytes, String name) {
    byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + sought.length <= bytes.length; i += 2) {
      int same = 0;
      while (same < sought.length && bytes[i + same] == sought[same]) same++;
      if (same == sought.length) return true;
    }
    return false;
  }

  private static Optional<String> notRead(String head) {
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("BM") && head.indexOf('\0') > 0
        || head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of("这是图片，里面没有可以读取的文字，请先做文字识别。");
    }
    if (head.startsWith("{\\rtf")) return Optional.of("这是 RTF 文件，请另存为 .docx 后再读。");
    if (head.startsWith("MIME-Version:") || head.contains("multipart/related")) {
      return Optional.of("这是单文件网页（.mht），请另存为 .docx 或 .html 后再读。");
    }
    if (head.contains("<?mso-application"))
      return Optional.of("这是 Office 2003 的 XML 文件，请另存为 .docx 或 .xlsx 后再读。");
    if (head.startsWith("\u001F\u008B")
        || head.startsWith("7z\u00BC\u00AF")
        || head.startsWith("Rar!")) {
      return Optional.of("这是压缩包，请解压后再读。");
    }
    return Optional.empty();
  }
}
