package org.mingzhang.write.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlObject;
import org.mingzhang.write.Publication;
import org.mingzhang.write.layout.CleanText;
import org.mingzhang.write.layout.OfficeFile;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The parts of a Word file: the document, its header and footer, and the styles, settings and fonts, which are the same
 * for all and come as they stand from {@code write/word}.
 */
final class WordFile {
  private static final String HEADER = "rIdHeader";
  private static final String FOOTER = "rIdFooter";

  private WordFile() {}

  static byte[] pack(DocumentDocument document, Publication publication) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(bytes)) {
      PackagePart main = part(file, XWPFRelation.DOCUMENT, "/word/document.xml");
      file.addRelationship(
          main.getPartName(), TargetMode.INTERNAL, XWPFRelation.DOCUMENT.getRelation(), "rId1");
      save(document, main);
      copy(file, main, XWPFRelation.STYLES, "styles.xml", "rIdStyles");
      copy(file, main, XWPFRelation.SETTINGS, "settings.xml", "rIdSettings");
      copy(file, main, XWPFRelation.FONT_TABLE, "fontTable.xml", "rIdFonts");
      save(header(publication), related(file, main, XWPFRelation.HEADER, "header1.xml", HEADER));
      save(footer(), related(file, main, XWPFRelation.FOOTER, "footer1.xml", FOOTER));
      OfficeFile.describe(file.getPackageProperties(), publication);
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
    return OfficeFile.withFixedTimes(bytes.toByteArray());
  }

  private static PackagePart part(OPCPackage file, XWPFRelation kind, String name)
      throws InvalidFormatException {
    PackagePartName partName = PackagingURIHelper.createPartName(name);
    return file.createPart(partName, kind.getContentType());
  }

  private static PackagePart related(
      OPCPackage file, PackagePart main, XWPFRelation kind, String name, String id)
      throws InvalidFormatException {
    PackagePart part = part(file, kind, "/word/" + name);
    main.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation(), id);
    return part;
  }

  private static void copy(
      OPCPackage file, PackagePart main, XWPFRelation kind, String name, String id)
      throws InvalidFormatException, IOException {
    try (InputStream in = WordFile.class.getResourceAsStream("/write/word/" + name);
        OutputStream out = related(file, main, kind, name, id).getOutputStream()) {
      if (in == null) throw new IllegalStateException("missing resource write/word/" + name);
      in.transferTo(out);
    }
  }

  private static void save(XmlObject words, PackagePart part) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      words.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    }
  }

  private static HdrDocument header(Publication publication) {
    HdrDocument header = HdrDocument.Factory.newInstance();
    CTP paragraph = header.addNewHdr().addNewP();
    Runs.style(paragraph, "Header");
    Runs.add(paragraph, CleanText.line(publication.title()), false);
    return header;
  }

  private static FtrDocument footer() {
    FtrDocument footer = FtrDocument.Factory.newInstance();
    CTP paragraph = footer.addNewFtr().addNewP();
    Runs.style(paragraph, "Footer");
    Runs.add(paragraph, "— ", false);
    Runs.fieldBegin(paragraph.addNewR(), paragraph.addNewR(), paragraph.addNewR(), "PAGE");
    paragraph.addNewR().addNewT().setStringValue("1");
    Runs.fieldEnd(paragraph.addNewR());
    Runs.add(paragraph, " —", false);
    return footer;
  }

  /** Header and footer for a section; the sections after it take them over. */
  static void headerAndFooter(CTSectPr section) {
    CTHdrFtrRef header = section.addNewHeaderReference();
    header.setType(STHdrFtr.DEFAULT);
    header.setId(HEADER);
    CTHdrFtrRef footer = section.addNewFooterReference();
    footer.setType(STHdrFtr.DEFAULT);
    footer.setId(FOOTER);
  }

  /** Cover and 目录: the cover without header and footer, the pages counted in Roman numerals. */
  static void frontPages(CTSectPr section) {
    CTPageNumber numbers = section.addNewPgNumType();
    numbers.setFmt(STNumberFormat.UPPER_ROMAN);
    section.addNewTitlePg();
  }
}
