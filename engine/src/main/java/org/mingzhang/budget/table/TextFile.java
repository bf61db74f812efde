package org.mingzhang.budget.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text file in UTF-8, with or without byte order mark, or in GB18030, as Chinese Excel saves it. */
public final class TextFile {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextFile() {}

  /**
   * The encoding of a file: UTF-8 if all of it is, else GB18030 if all of it is, else empty.
   *
   * @throws IOException if it cannot be read
   */
  public static Optional<Charset> charset(Path file) throws IOException {
    if (isIn(StandardCharsets.UTF_8, file)) return Optional.of(StandardCharsets.UTF_8);
    return isIn(GB18030, file) ? Optional.of(GB18030) : Optional.empty();
  }

  /** The text without its byte order mark. */
  public static Reader open(Path file, Charset charset) throws IOException {
    PushbackInputStream in =
        new PushbackInputStream(new BufferedInputStream(Files.newInputStream(file)), 3);
    byte[] start = in.readNBytes(3);
    boolean marked = start.length == 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF;
    if (!marked) in.unread(start);
    return new InputStreamReader(in, charset);
  }

  private static boolean isIn(Charset charset, Path file) throws IOException {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      boolean ends = false;
      while (!ends) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ends = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, characters.clear(), ends);
        while (result.isOverflow()) result = decoder.decode(bytes, characters.clear(), ends);
        if (result.isError() || holdsNul(characters)) return false;
        bytes.compact();
      }
    }
    return true;
  }

  /** Text has no zero characters; a workbook or picture by a wrong name has. */
  private static boolean holdsNul(CharBuffer characters) {
    for (int i = 0; i < characters.position(); i++) if (characters.get(i) == 0) return true;
    return false;
  }
}
