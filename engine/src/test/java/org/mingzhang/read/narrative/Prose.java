package org.mingzhang.read.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.document.Block;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;

/** Documents made of lines, for tests. */
public final class Prose {
  public static final Profile BUDGET =
      new Profile("云山市青石区档案局", 2024, Profile.Kind.BUDGET, "部门", "");
  public static final Profile FINAL = new Profile("云山市青石区档案局", 2024, Profile.Kind.FINAL, "部门", "");

  private Prose() {}

  public static Source source(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++)
      blocks.add(new Block.Paragraph(lines[i], 0, false, Place.onLine(i + 1)));
    return new Source(
        "prose.txt",
        Source.Format.TEXT,
        List.of(new Source.Page(0, 0, 0, blocks)),
        List.of(),
        Map.of());
  }

  public static Narrative narrative(Profile profile, String... lines) {
    return NarrativeReader.read(source(lines), List.of(), profile);
  }

  public static Disclosure document(Profile profile, List<Table> tables, String... lines) {
    Source source = source(lines);
    Narrative read = NarrativeReader.read(source, tables, profile);
    return new Disclosure(
        source,
        profile,
        List.of(),
        tables,
        read.sentences(),
        read.statements(),
        read.claims(),
        read.facts(),
        List.of(),
        List.of());
  }
}
