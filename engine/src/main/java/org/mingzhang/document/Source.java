package org.mingzhang.document;

import java.util.List;
import java.util.Map;
import org.mingzhang.fact.Place;

/**
 * A file after its format has been taken away: pages of blocks with places.
 *
 * @param name the file's name without folders
 * @param format what it was
 * @param pages in order; formats without pages give one page numbered 0
 * @param problems what could not be read, each with its place; reading goes on after each
 * @param properties what the file says of itself (title, author …), keys as the format names them
 */
public record Source(
    String name,
    Format format,
    List<Page> pages,
    List<Problem> problems,
    Map<String, String> properties) {

  public Source {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
    properties = Map.copyOf(properties);
  }

  public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    XLSX
  }

  /**
   * @param number 1-based, 0 for the only page of a format without pages
   * @param width in points, 0 where unknown
   * @param height in points, 0 where unknown
   */
  public record Page(int number, double width, double height, List<Block> blocks) {
    public Page {
      blocks = List.copyOf(blocks);
    }
  }

  /** Something that could not be read for certain: what it is and why, in words for a clerk. */
  public record Problem(String what, String why, Place place) {}
}
