package org.mingzhang.read.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.fact.Place;
import org.mingzhang.read.FormatReader;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Limits;
import org.mingzhang.read.intake.TextDecoding;

/**
 * Reads a web page into one page of paragraphs and grids. Scripts, styles and hidden parts are left out. A browser shows
 * no lines, so a place's line counts paragraphs and table rows from the top.
 */
public final class HtmlReader implements FormatReader {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([\\w-]{1,40})", Pattern.CASE_INSENSITIVE);

  private static final int MOST_TAGS = 2_000_000;

  @Override
  public Source read(String name, byte[] bytes) throws UnreadableException {
    if (bytes.length > Limits.HTML_BYTES) {
      throw new UnreadableException("网页文件超过 " + (Limits.HTML_BYTES >> 20) + " MB，太大，没有读。");
    }
    TextDecoding decoding = decode(bytes);
    if (decoding.text().chars().filter(c -> c == '<').limit(MOST_TAGS).count() == MOST_TAGS) {
      throw new UnreadableException("网页里的标记超过 " + MOST_TAGS + " 个，没有读。");
    }
    List<Problem> problems = new ArrayList<>();
    if (decoding.damaged()) {
      problems.add(new Problem("部分文字", "文件里有损坏的字节，对应的字读不出来。", Place.UNKNOWN));
    }
    Document document = parse(decoding.text());
    List<Block> blocks = new HtmlBlocks(null, Limits.CELLS, problems).of(document.body());
    if (blocks.isEmpty()) throw new UnreadableException("网页里没有文字。");
    Map<String, String> properties =
        Map.of("charset", decoding.charset().name(), "title", document.title());
    return new Source(
        name, Source.Format.HTML, List.of(new Source.Page(0, 0, 0, blocks)), problems, properties);
  }

  /**
   * The tables of a piece of HTML that stands inside another format.
   *
   * @param place what their cells tell as their place
   * @param mostCells how many cells they may have together
   */
  public static List<Block.Grid> tables(String html, Place place, int mostCells) {
    Element body = Parser.htmlParser()
        .setMaxDepth(Limits.DEPTH)
        .parseInput(new Deadline(html), "")
        .body();
    List<Block.Grid> grids = new ArrayList<>();
    for (Block block : new HtmlBlocks(place, mostCells, new ArrayList<>()).of(body)) {
      if (block instanceof Block.Grid grid) grids.add(grid);
    }
    return grids;
  }

  private static Document parse(String html) throws UnreadableException {
    Deadline deadline = new Deadline(html);
    Document document = Parser.htmlParser().setMaxDepth(Limits.DEPTH).parseInput(deadline, "");
    if (deadline.passed()) throw new UnreadableException("网页的标记过于混乱，在限定时间内读不完，没有读。");
    return document;
  }

  /** What the page declares, unless its bytes are plainly something else. */
  private static TextDecoding decode(byte[] bytes) throws UnreadableException {
    Optional<TextDecoding> looked = TextDecoding.of(bytes);
    boolean certain = looked.isPresent()
        && !looked.get().damaged()
        && !looked.get().charset().equals(TextDecoding.GB18030);
    if (certain) return looked.get();
    Optional<Charset> declared = declared(bytes);
    if (declared.isPresent()) return TextDecoding.decode(bytes, 0, declared.get());
    return looked.orElseThrow(() -> new UnreadableException("网页的文字编码认不出来。"));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    if (!charset.find()) return Optional.empty();
    String name = charset.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("gb")) return Optional.of(TextDecoding.GB18030);
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
