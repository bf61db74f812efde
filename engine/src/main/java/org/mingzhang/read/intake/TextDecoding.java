package org.mingzhang.read.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out in which encoding Chinese text was written and decodes it: a byte order mark decides; then strict UTF-8;
 * then UTF-16 where there are zero bytes, and GB18030, whichever gives plausible Chinese text.
 *
 * @param text without byte order mark
 * @param charset what it was taken for
 * @param damaged whether some bytes made no sense and became U+FFFD
 */
public record TextDecoding(String text, Charset charset, boolean damaged) {
  public static final Charset GB18030 = Charset.forName("GB18030");

  /** Characters looked at to judge whether a decoding is plausible. */
  private static final int SAMPLE = 1 << 18;

  private static final double PLAUSIBLE = 0.9;

  /** Characters beyond the first 65,536: rare ideographs, emoji. */
  private static final Pattern RARE = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

  /** The text of the bytes, or empty if in no known encoding they look like text. */
  public static Optional<TextDecoding> of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) return judged(bytes, 3, StandardCharsets.UTF_8);
    if (starts(bytes, 0xFF, 0xFE)) return judged(bytes, 2, StandardCharsets.UTF_16LE);
    if (starts(bytes, 0xFE, 0xFF)) return judged(bytes, 2, StandardCharsets.UTF_16BE);
    if (zeros(bytes)) {
      Optional<TextDecoding> little = judged(bytes, 0, StandardCharsets.UTF_16LE);
      Optional<TextDecoding> big = judged(bytes, 0, StandardCharsets.UTF_16BE);
      if (little.isEmpty() || big.isEmpty()) return little.or(() -> big);
      return plausibility(little.get().text) >= plausibility(big.get().text) ? little : big;
    }
    Optional<TextDecoding> utf8 = judged(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent() && !utf8.get().damaged) return utf8;
    if (utf8.isPresent() && mostlyUtf8(utf8.get().text)) return utf8;
    Optional<TextDecoding> chinese = judged(bytes, 0, GB18030);
    return chinese.isPresent() ? chinese : utf8;
  }

  private static Optional<TextDecoding> judged(byte[] bytes, int from, Charset charset) {
    TextDecoding decoding = decode(bytes, from, charset);
    String text = decoding.text;
    // Four bytes that make a character in UTF-8 do not come about by chance, however rare it is.
    if (charset.equals(StandardCharsets.UTF_8) && !decoding.damaged)
      text = RARE.matcher(text).replaceAll("字");
    return plausibility(text) >= PLAUSIBLE ? Optional.of(decoding) : Optional.empty();
  }

  /** The bytes read in a known encoding, whatever comes of it. */
  public static TextDecoding decode(byte[] bytes, int from, Charset charset) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      CharBuffer text = charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(buffer);
      return new TextDecoding(text.toString(), charset, false);
    } catch (CharacterCodingException damage) {
      return new TextDecoding(new String(bytes, from, bytes.length - from, charset), charset, true);
    }
  }

  private static boolean starts(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) return false;
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) return false;
    }
    return true;
  }

  private static boolean zeros(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) return true;
    }
    return false;
  }

  /** Few replacements among many well-formed ideographs: UTF-8 with damaged spots, not another encoding. */
  private static boolean mostlyUtf8(String text) {
    int bad = 0;
    int good = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char c = text.charAt(i);
      if (c == 0xFFFD) bad++;
      if (c >= 0x2000 && c < 0xA000) good++;
    }
    return bad * 20L < good;
  }

  /** The share of characters that Chinese office text is made of. */
  private static double plausibility(String text) {
    int length = Math.min(text.length(), SAMPLE);
    if (length == 0) return 1;
    int good = 0;
    for (int i = 0; i < length; i++) {
      if (ordinary(text.charAt(i))) good++;
    }
    return (double) good / length;
  }

  private static boolean ordinary(char c) {
    return c >= ' ' && c < 0x7F
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c == '\f'
        || c >= 0xA0 && c < 0x0600
        || c >= 0x2000 && c < 0x3400
        || c >= 0x4E00 && c < 0xA000
        || c >= 0xF900 && c < 0xFB00
        || c >= 0xFF00 && c < 0xFFF0
        || c == 0xFEFF;
  }
}
