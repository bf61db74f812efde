package org.mingzhang.budget.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Refuses archives that would fill the memory: what they inflate to is counted, whatever they say of it. */
final class ArchiveLimits {
  private static final long MOST_BYTES = 200L << 20;
  private static final int MOST_ENTRIES = 2_000;

  /** Sheets are read in a stream and may be large. */
  private static final long MOST_INFLATED = 2L << 30;

  /** The words of a workbook and all its other parts are held in memory. */
  private static final long MOST_HELD = 96L << 20;

  /** How many times larger than itself a part may become, once it is larger than {@link #FREE}. */
  private static final int INFLATION = 200;

  private static final long FREE = 4L << 20;

  private ArchiveLimits() {}

  /** Why an archive is not read, in Chinese; "" where it may be. */
  static String refusal(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) return "文件超过 " + (MOST_BYTES >> 20) + " MB，没有读";
    if (!XlsxFile.isOne(file)) return "不是 .xlsx 工作簿，或设有密码";
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) return "压缩包里的文件超过 " + MOST_ENTRIES + " 个，没有读";
      long inflated = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        long size = size(zip, entry);
        inflated += size;
        boolean isSheet = entry.getName().startsWith("xl/worksheets/");
        boolean bomb = size > FREE && size > entry.getCompressedSize() * INFLATION;
        if (bomb || inflated > MOST_INFLATED || !isSheet && size > MOST_HELD)
          return "文件解压后异常庞大（可能是压缩炸弹），没有读";
      }
      return "";
    } catch (ZipException e) {
      return "工作簿不完整或已损坏，读不出来";
    }
  }

  private static long size(ZipFile zip, ZipEntry entry) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0 && size <= MOST_INFLATED; n = in.read(buffer)) size += n;
    }
    return size;
  }
}
