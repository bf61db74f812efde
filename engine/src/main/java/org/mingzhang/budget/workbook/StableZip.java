package org.mingzhang.budget.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The same workbook is the same bytes: no clock in its properties nor in its archive. */
final class StableZip {
  private static final LocalDateTime THEN = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableZip() {}

  static void write(SXSSFWorkbook workbook, OutputStream out) throws IOException {
    CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    Optional<Date> epoch = Optional.of(new Date(0));
    properties.setCreated(epoch);
    properties.setModified(epoch);
    properties.setCreator("mingzhang");
    Path aside = Files.createTempFile("workbook", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(aside)) {
        workbook.write(file);
      }
      copy(aside, out);
    } finally {
      Files.delete(aside);
    }
  }

  private static void copy(Path from, OutputStream out) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile())) {
      List<ZipEntry> entries = new java.util.ArrayList<>(Collections.list(zip.entries()));
      // The content types come first, by which some readers know the kind of the file.
      entries.sort(Comparator.comparing((ZipEntry e) -> !e.getName().startsWith("["))
          .thenComparing(ZipEntry::getName));
      ZipOutputStream stable = new ZipOutputStream(out);
      for (ZipEntry entry : entries) {
        ZipEntry plain = new ZipEntry(entry.getName());
        plain.setTimeLocal(THEN);
        stable.putNextEntry(plain);
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(stable);
        }
        stable.closeEntry();
      }
      stable.finish();
    }
  }
}
