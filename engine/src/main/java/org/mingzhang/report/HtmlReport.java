package org.mingzhang.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.mingzhang.check.CheckResult;

/**
 * One HTML file that needs nothing else: each document's findings, then its tables and sentences with the findings marked
 * in place, the arithmetic unfolding on a click. No script; the style is inside; nothing is loaded from anywhere.
 */
public final class HtmlReport {
  private HtmlReport() {}

  public static Report<CheckResult> of(OutputStream out, Language language) throws IOException {
    Html html = new Html(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    head(html, language);
    return new Report<>() {
      private int documents;

      @Override
      public void add(CheckResult result) throws IOException {
        new HtmlDocument(html, language, result, ++documents).write();
        html.flush();
      }

      @Override
      public void close() throws IOException {
        html.raw("</main>\n</body>\n</html>\n");
        html.flush();
      }
    };
  }

  private static void head(Html html, Language language) throws IOException {
    String title = language.say("明账 核对报告", "Mingzhang check report");
    html.raw("<!DOCTYPE html>\n<html lang=\"" + language.say("zh-CN", "en") + "\">\n<head>\n")
        .raw("<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\"")
        .raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
        .text(title)
        .raw("</title>\n<style>\n")
        .raw(style())
        .raw("</style>\n</head>\n<body>\n<header><h1>")
        .text(title)
        .raw("</h1><p>")
        .text(language.say(
            "点开带色的数字或语句，可见说明与算式。", "Open a coloured number or sentence for the arithmetic."))
        .raw("</p></header>\n<main>\n");
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("/report/report.css")) {
      if (in == null) throw new IOException("report.css is missing from the engine");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
