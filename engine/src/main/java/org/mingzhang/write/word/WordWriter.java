package org.mingzhang.write.word;

import java.io.IOException;
import java.io.OutputStream;
import org.mingzhang.write.Publication;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/**
 * Prints a publication as a Word document (.docx): cover, 目录, headings, paragraphs and tables, wide ones on landscape
 * pages, all in named styles. The same publication gives the same bytes. Charts are left out: their numbers stand in the
 * tables.
 */
public final class WordWriter {
  private WordWriter() {}

  /** Writes the whole document at once, or nothing if it fails before. The stream is not closed. */
  public static void write(Publication publication, OutputStream out) throws IOException {
    DocumentDocument document = DocumentDocument.Factory.newInstance();
    new WordBody(publication, document.addNewDocument().addNewBody()).print();
    out.write(WordFile.pack(document, publication));
  }
}
