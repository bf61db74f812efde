package org.mingzhang.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingzhang.budget.Dossier;
import org.mingzhang.write.data.DataWriter;
import org.mingzhang.write.excel.ExcelWriter;
import org.mingzhang.write.html.HtmlWriter;
import org.mingzhang.write.markdown.MarkdownWriter;
import org.mingzhang.write.pdf.PdfWriter;
import org.mingzhang.write.pdf.Unprintable;
import org.mingzhang.write.word.WordWriter;

/** Prints a publication into files of every format, all of them or none. */
public final class Press {
  private Press() {}

  public enum Format {
    PDF,
    DOCX,
    XLSX,
    HTML,
    MD,
    /** A folder of open data, {@code NAME-data}. */
    DATA;

    /** The file's name for a document of this name: {@code NAME.pdf}. */
    public String file(String name) {
      return this == DATA ? name + "-data" : name + "." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param warnings one sentence each, in Chinese
   */
  public record Printed(List<Path> files, List<String> warnings) {
    public Printed {
      files = List.copyOf(files);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Prints the document as {@code NAME.pdf}, {@code NAME.docx} … into a folder. If anything goes wrong the folder is as it
   * was before.
   *
   * @param dossier what the publication was composed from, for the data
   * @param name what the files are called, without ending
   * @return the files made, and what their owner should know
   */
  public static Printed print(
      Publication publication, Dossier dossier, Path folder, String name, Set<Format> formats)
      throws IOException {
    List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    try (Aside aside = Aside.of(folder)) {
      formats.stream().sorted().parallel().forEach(format -> {
        try {
          Path file = aside.folder().resolve(format.file(name));
          warnings.addAll(print(publication, dossier, format, file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      return new Printed(aside.publish(), warnings);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<String> print(
      Publication publication, Dossier dossier, Format format, Path file) throws IOException {
    if (format == Format.DATA) {
      DataWriter.write(publication, dossier, file);
      return List.of();
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      switch (format) {
        case PDF -> {
          return PdfWriter.write(publication, out).stream()
              .map(Unprintable::message)
              .toList();
        }
        case DOCX -> WordWriter.write(publication, out);
        case XLSX -> ExcelWriter.write(publication, out);
        case HTML -> HtmlWriter.write(publication, out);
        default -> out.write(MarkdownWriter.write(publication).getBytes(StandardCharsets.UTF_8));
      }
    }
    return List.of();
  }
}
