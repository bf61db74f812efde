package org.mingzhang.write.pdf;

/**
 * A character that the fonts have no glyph for. In the PDF stands 〓 in its place.
 *
 * @param codePoint the character
 * @param context the words around it
 */
public record Unprintable(int codePoint, String context) {
  /** In words for a clerk. */
  public String message() {
    return String.format(
        "“%s”（U+%04X）不在 PDF 的字库里，印作“〓”：%s。请改用同义的常用字，或在公开前另行处理。",
        Character.toString(codePoint), codePoint, context);
  }
}
