package org.mingzhang.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mingzhang.write.Publication;

/**
 * Prints a publication as one web page for a government site: it asks for nothing from elsewhere, works without scripts,
 * on small screens, in the dark, with a screen reader and on paper. The library that draws charts is put in only where
 * there are charts.
 *
 * <pre>{@code
 * Files.write(path, HtmlWriter.write(publication));
 * }</pre>
 */
public final class HtmlWriter {
  private static final String FOLDER = "/write/";
  private static final String STYLE = resource("publication.css");

  private HtmlWriter() {}

  /** The library is large; only documents with charts load it. */
  private static final class Charts {
    static final String LIBRARY = resource("echarts/echarts.common.min.js");
    static final String SCRIPT = resource("charts.js");

    private Charts() {}
  }

  /** The page in UTF-8. The same publication gives the same bytes. */
  public static byte[] write(Publication publication) {
    return page(publication).getBytes(StandardCharsets.UTF_8);
  }

  /** @throws IOException if the stream does not take it; the stream stays open */
  public static void write(Publication publication, OutputStream out) throws IOException {
    out.write(write(publication));
  }

  private static String page(Publication publication) {
    Document document = Markup.of(publication);
    boolean charts = document.selectFirst("figure.chart") != null;
    List<String> scripts = charts ? List.of(Charts.LIBRARY, Charts.SCRIPT) : List.<String>of();
    head(document, publication, scripts);
    Element body = document.body();
    body.prependElement("a").addClass("skip").attr("href", "#main").text("跳到正文");
    for (String script : scripts) {
      body.appendElement("script").appendChild(new DataNode(script));
    }
    return document.outerHtml();
  }

  private static void head(Document document, Publication publication, List<String> scripts) {
    Element head = document.head();
    meta(head, "viewport", "width=device-width, initial-scale=1");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", policy(scripts));
    meta(head, "referrer", "no-referrer");
    meta(head, "color-scheme", "light dark");
    meta(head, "author", publication.profile().issuer());
    meta(head, "description", publication.title());
    head.appendElement("style").appendChild(new DataNode(STYLE));
  }

  private static void meta(Element head, String name, String content) {
    head.appendElement("meta").attr("name", name).attr("content", content);
  }

  /** Nothing may be loaded or run but what this page was written with. */
  private static String policy(List<String> scripts) {
    List<String> hashes = new ArrayList<>();
    for (String script : scripts) hashes.add(hash(script));
    String allowed = hashes.isEmpty() ? "'none'" : String.join(" ", hashes);
    return "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + allowed
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) throw new IllegalStateException("resource " + FOLDER + name + " is missing");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
