package org.mingzhang.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.document.Source;
import org.mingzhang.read.html.HtmlReader;
import org.mingzhang.read.intake.Limits;
import org.mingzhang.read.office.DocxReader;
import org.mingzhang.read.office.XlsxReader;
import org.mingzhang.read.pdf.PdfReader;
import org.mingzhang.read.text.TextReader;

/**
 * The door for files of any format: looks at the bytes, not at the name, and lets the reader of that format take the
 * format away. Whatever the bytes are, the outcome is a source or one sentence that says why not.
 */
public final class Sources {
  private Sources() {}

  /**
   * @throws UnreadableException if the file cannot be read or nothing can be made of it: one sentence in Chinese, without
   *     the file's name
   */
  public static Source read(Path file) throws UnreadableException {
    Path name = file.getFileName();
    return read(name == null ? file.toString() : name.toString(), bytes(file));
  }

  /**
   * @param name the file's name, for messages and to tell Markdown from plain text
   * @throws UnreadableException if nothing can be made of the bytes: one sentence in Chinese, without the name
   */
  public static Source read(String name, byte[] bytes) throws UnreadableException {
    if (bytes.length > Limits.FILE_BYTES) throw new UnreadableException(tooLarge());
    Source.Format format = Sniffer.format(bytes);
    try {
      return reader(format).read(name, bytes);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      throw new UnreadableException("内容过于庞大或嵌套太深，没有读。", exhausted);
    } catch (RuntimeException damage) {
      throw new UnreadableException("文件已损坏，读不出来。", damage);
    }
  }

  private static FormatReader reader(Source.Format format) {
    return switch (format) {
      case TEXT, MARKDOWN -> new TextReader();
      case HTML -> new HtmlReader();
      case PDF -> new PdfReader();
      case DOCX -> new DocxReader();
      case XLSX -> new XlsxReader();
    };
  }

  private static byte[] bytes(Path file) throws UnreadableException {
    if (Files.isDirectory(file)) throw new UnreadableException("这是一个文件夹，不是文件。");
    if (!Files.exists(file)) throw new UnreadableException("没有这个文件。");
    if (!Files.isRegularFile(file)) throw new UnreadableException("这不是普通文件，没有读。");
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > Limits.FILE_BYTES) throw new UnreadableException(tooLarge());
      // One byte more than allowed, in case the file grows meanwhile.
      return in.readNBytes(Limits.FILE_BYTES + 1);
    } catch (IOException failure) {
      throw new UnreadableException("文件打不开，可能没有读取权限。", failure);
    }
  }

  private static String tooLarge() {
    return "文件超过 " + (Limits.FILE_BYTES >> 20) + " MB，太大，没有读。";
  }
}
