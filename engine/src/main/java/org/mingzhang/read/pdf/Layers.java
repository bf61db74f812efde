package org.mingzhang.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The optional layers of a document that are switched off: what they hold is not printed. */
final class Layers {
  private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

  Layers(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary settings = properties == null ? null : properties.getCOSDictionary(COSName.D);
    COSArray list = settings == null ? null : settings.getCOSArray(COSName.OFF);
    if (list == null) return;
    for (int i = 0; i < list.size(); i++)
      if (list.getObject(i) instanceof COSDictionary group) off.add(group);
  }

  boolean hides(@Nullable COSBase layer) {
    if (off.isEmpty() || !(layer instanceof COSDictionary group)) return false;
    if (off.contains(group)) return true;
    COSBase members = group.getDictionaryObject(COSName.OCGS);
    if (members instanceof COSDictionary one) return off.contains(one);
    if (!(members instanceof COSArray many) || many.size() == 0) return false;
    for (int i = 0; i < many.size(); i++) if (!off.contains(many.getObject(i))) return false;
    return true;
  }
}
