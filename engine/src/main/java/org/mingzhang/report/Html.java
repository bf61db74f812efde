package org.mingzhang.report;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML with every word escaped; the only place where the report's markup and a document's words meet. */
final class Html {
  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Markup of our own, as it is. Never words of a document. */
  Html raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Words, escaped for text and for quoted attributes; control characters dropped. */
  Html text(String words) throws IOException {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> {
          if (c >= ' ' || c == '\n' || c == '\t') out.write(c);
        }
      }
    }
    return this;
  }

  void flush() throws IOException {
    out.flush();
  }
}
