package org.mingzhang.write.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.mingzhang.write.Publication;

/** Office files whose bytes depend on nothing but their content: no clock, no author's name, no random ids. */
public final class OfficeFile {
  /** The earliest moment that a ZIP archive can tell. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** 1 January 2000, UTC: when the file says it was made. */
  private static final Date MADE = new Date(946_684_800_000L);

  private OfficeFile() {}

  /** The same archive with fixed times. */
  public static byte[] withFixedTimes(byte[] archive) throws IOException {
    ByteArrayOutputStream fixed = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(fixed)) {
      out.setLevel(Deflater.DEFAULT_COMPRESSION);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(TIME);
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return fixed.toByteArray();
  }

  /** What the file says of itself. */
  public static void describe(PackageProperties properties, Publication publication) {
    properties.setTitleProperty(CleanText.line(publication.title()));
    properties.setCreatorProperty(CleanText.line(publication.profile().issuer()));
    properties.setLastModifiedByProperty(CleanText.line(publication.profile().issuer()));
    properties.setLanguageProperty("zh-CN");
    properties.setCreatedProperty(Optional.of(MADE));
    properties.setModifiedProperty(Optional.of(MADE));
  }
}
