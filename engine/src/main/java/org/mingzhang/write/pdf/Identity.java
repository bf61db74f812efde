package org.mingzhang.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.nodes.Document;

/** Takes out of a PDF what would make two files of the same publication differ: the time, and an id made of it. */
final class Identity {
  private Identity() {}

  static void settle(PDDocument pdf, Document document) throws IOException {
    pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    pdf.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      try (InputStream in = metadata.exportXMPMetadata()) {
        String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String timeless = xmp.replaceAll("<xmp:(\\w+Date)>[^<]*</xmp:\\1>", "");
        metadata.importXMPMetadata(timeless.getBytes(StandardCharsets.UTF_8));
      }
    }
    CRC32 content = new CRC32();
    content.update(document.outerHtml().getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId(content.getValue());
  }
}
