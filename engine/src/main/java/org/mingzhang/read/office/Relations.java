package org.mingzhang.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.intake.Limits;

/** What a part refers to: the relationship file beside it. Targets outside the archive are left out, never followed. */
record Relations(List<Relation> all) {
  private static final int LONGEST = 500;

  /** @param target the part's full name, without a leading slash */
  record Relation(String id, String type, String target) {}

  /** @param part the referring part's name, empty for the archive itself */
  static Relations of(OfficeArchive archive, String part) throws UnreadableException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Optional<byte[]> bytes = archive.part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
    List<Relation> relations = new ArrayList<>();
    if (bytes.isEmpty()) return new Relations(relations);
    try (PartXml xml = new PartXml(bytes.get())) {
      while (xml.next() && relations.size() < Limits.ARCHIVE_ENTRIES) {
        if (!xml.starts("Relationship") || xml.attribute("TargetMode").equals("External")) continue;
        relations.add(new Relation(
            xml.attribute("Id"), xml.attribute("Type"), resolved(folder, xml.attribute("Target"))));
      }
    }
    return new Relations(relations);
  }

  private static String resolved(String folder, String target) {
    if (target.length() > LONGEST) return "";
    if (target.startsWith("/")) return target.substring(1);
    String path = folder + target;
    int up;
    while ((up = path.indexOf("/../")) > 0) {
      int parent = path.lastIndexOf('/', up - 1);
      path = path.substring(0, parent + 1) + path.substring(up + 4);
    }
    return path.startsWith("./") ? path.substring(2) : path.replace("/./", "/");
  }

  Optional<String> target(String id) {
    return all.stream().filter(r -> r.id().equals(id)).map(Relation::target).findFirst();
  }

  /** The part of a kind that there is only one of, such as "styles"; empty if there is none. */
  Optional<byte[]> part(OfficeArchive archive, String type) throws UnreadableException {
    for (Relation relation : all) {
      if (relation.type().endsWith("/" + type)) return archive.part(relation.target());
    }
    return Optional.empty();
  }
}
