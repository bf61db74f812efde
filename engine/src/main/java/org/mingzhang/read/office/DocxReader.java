package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.document.Block;
import org.mingzhang.document.Source;
import org.mingzhang.document.Source.Problem;
import org.mingzhang.read.FormatReader;
import org.mingzhang.read.UnreadableException;

/**
 * Reads a Word file (.docx) into one page of paragraphs and grids: the text as it stands with all tracked changes
 * accepted, automatic numbers written out. A Word file has no lines until it is printed, so a place's line counts
 * paragraphs and table rows from the top. Headers, footers, footnotes, comments and pictures are left out.
 */
public final class DocxReader implements FormatReader {
  @Override
  public Source read(String name, byte[] bytes) throws UnreadableException {
    try (OfficeArchive archive = OfficeArchive.open(bytes)) {
      String main = archive.mainPart();
      byte[] document =
          archive.part(main).orElseThrow(() -> new UnreadableException("这个文件里没有 Word 文档。"));
      Relations relations = Relations.of(archive, main);
      List<Problem> problems = new ArrayList<>();
      WordStyles styles = WordStyles.of(relations.part(archive, "styles"));
      WordNumbering numbering = WordNumbering.of(relations.part(archive, "numbering"));
      List<Block> blocks = new WordBody(styles, numbering, problems).read(document);
      if (blocks.isEmpty()) throw new UnreadableException("文档里没有文字（可能只有图片）。");
      return new Source(
          name,
          Source.Format.DOCX,
          List.of(new Source.Page(0, 0, 0, blocks)),
          problems,
          properties(archive));
    } catch (RuntimeException damage) {
      throw new UnreadableException(OfficeArchive.DAMAGED, damage);
    }
  }

  /** What the file says of itself: title, creator and so on. */
  static Map<String, String> properties(OfficeArchive archive) throws UnreadableException {
    Map<String, String> properties = new HashMap<>();
    Optional<byte[]> core = archive.part("docProps/core.xml");
    if (core.isEmpty()) return properties;
    String name = "";
    try (PartXml xml = new PartXml(core.get())) {
      while (xml.next() && properties.size() < 50) {
        if (xml.isStart()) name = xml.name();
        if (xml.isEnd()) name = "";
        String text = xml.text().strip();
        if (!name.isEmpty() && !text.isEmpty() && text.length() < 1000) properties.put(name, text);
      }
    }
    return properties;
  }
}
