package org.mingzhang.read.office;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingzhang.read.UnreadableException;

/**
 * Streams the XML of one part. A document type declaration, which Office never writes and attacks need, ends the
 * reading. Element and attribute names are local names: the strict and the usual namespaces are read alike.
 */
final class PartXml implements AutoCloseable {
  private static final String DEPTH = "jdk.xml.maxElementDepth";
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private boolean atStart;
  private boolean atEnd;

  PartXml(byte[] bytes) throws UnreadableException {
    try {
      xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
    } catch (XMLStreamException | RuntimeException damage) {
      throw new UnreadableException(OfficeArchive.DAMAGED, damage);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Newer Java runtimes refuse deep nesting; nothing here recurses, so depth does no harm.
    if (factory.isPropertySupported(DEPTH)) factory.setProperty(DEPTH, "0");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("external entity refused");
    });
    return factory;
  }

  /** Goes on to the next event; false at the end of the part. */
  boolean next() throws UnreadableException {
    try {
      if (!xml.hasNext()) return false;
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableException("文件里带有外部实体声明，为安全起见没有读。");
      }
      atStart = event == XMLStreamConstants.START_ELEMENT;
      atEnd = event == XMLStreamConstants.END_ELEMENT;
      return true;
    } catch (XMLStreamException | RuntimeException damage) {
      throw new UnreadableException(OfficeArchive.DAMAGED, damage);
    }
  }

  boolean isStart() {
    return atStart;
  }

  boolean isEnd() {
    return atEnd;
  }

  /** The local name of the element that starts or ends here, else an empty name. */
  String name() {
    return atStart || atEnd ? xml.getLocalName() : "";
  }

  boolean starts(String name) {
    return atStart && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return atEnd && xml.getLocalName().equals(name);
  }

  /** The characters that stand here, empty at an element's start or end. */
  String text() {
    boolean characters = xml.isCharacters();
    return characters ? xml.getText() : "";
  }

  /** An attribute by its local name, empty if absent. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
    }
    return "";
  }

  /** An attribute that holds a whole number; {@code otherwise} if it is absent or is none. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    if (value.isEmpty() || value.length() > 10) return otherwise;
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  /** An on/off property: on when present, unless its value says off. */
  boolean on() {
    String value = attribute("val");
    return !value.equals("0")
        && !value.equals("false")
        && !value.equals("off")
        && !value.equals("none");
  }

  /** From an element's start to its end. */
  void skip() throws UnreadableException {
    int depth = 1;
    while (depth > 0 && next()) depth += atStart ? 1 : atEnd ? -1 : 0;
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException nothingToClose) {
      // The bytes lie in memory.
    }
  }
}
