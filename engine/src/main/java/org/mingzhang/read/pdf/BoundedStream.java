package org.mingzhang.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Unpacks a stream of the file unless it would grow beyond a bound: a few bytes may claim gigabytes. */
final class BoundedStream {
  /** The most that deflate and LZW can grow, roughly. */
  private static final int DEFLATE_GROWTH = 1032;

  private static final int LZW_GROWTH = 2800;

  private BoundedStream() {}

  /**
   * @throws IOException if the stream is damaged from its start or larger than {@code most} bytes
   */
  static byte[] decode(COSStream stream, int most) throws IOException {
    if (couldExceed(stream, most)) measure(stream, most);
    try (InputStream in = stream.createInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) throw new IOException("stream larger than " + most);
      return bytes;
    }
  }

  private static boolean couldExceed(COSStream stream, int most) {
    double size = Math.max(0, stream.getLength());
    for (COSName filter : filters(stream)) size *= growth(filter);
    return size > most;
  }

  private static int growth(COSName filter) {
    if (isDeflate(filter)) return DEFLATE_GROWTH;
    String name = filter.getName();
    return name.startsWith("LZW")
        ? LZW_GROWTH
        : name.startsWith("RunLength") || name.equals("RL") ? 64 : 1;
  }

  private static boolean isDeflate(COSName filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }

  /** Unpacks without keeping anything, only to learn the size. */
  private static void measure(COSStream stream, int most) throws IOException {
    COSName[] filters = filters(stream);
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (COSName filter : filters) {
        if (!isDeflate(filter)) throw new IOException("cannot bound " + filter.getName());
        in = new InflaterInputStream(in);
      }
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int n; (n = readLeniently(in, buffer)) > 0; ) {
        size += n;
        if (size > most) throw new IOException("stream larger than " + most);
      }
    }
  }

  /** Damage at the end is common and harmless here; PDFBox will give what comes before it. */
  private static int readLeniently(InputStream in, byte[] buffer) {
    try {
      return in.read(buffer);
    } catch (IOException damaged) {
      return -1;
    }
  }

  private static COSName[] filters(COSStream stream) {
    COSBase entry = stream.getFilters();
    if (entry instanceof COSName name) return new COSName[] {name};
    if (!(entry instanceof COSArray array)) return new COSName[0];
    COSName[] names = new COSName[array.size()];
    for (int i = 0; i < names.length; i++)
      names[i] = array.getObject(i) instanceof COSName name ? name : COSName.getPDFName("?");
    return names;
  }

  /** The streams of a page's content one after the other, as the format says. */
  static byte[] join(Iterable<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
      all.write('\n');
    }
    return all.toByteArray();
  }
}
