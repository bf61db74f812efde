package org.mingzhang.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.Block;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Place;
import org.mingzhang.form.Form;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.lexicon.Words;
import org.mingzhang.read.loose.LooseHints;
import org.mingzhang.read.loose.LooseTable;
import org.mingzhang.read.loose.LooseTables;
import org.mingzhang.read.table.Tables;

/**
 * Adds the tables that a source has only as plain lines to those it has as grids.
 *
 * @param tables all of them, in document order
 * @param rest the source without the lines that belong to tables or are their captions
 * @param problems what could not be told of the rebuilt ones
 */
record LostColumns(List<Table> tables, Source rest, List<Source.Problem> problems) {
  private static final Set<String> ACCOUNT_NAMES =
      List.of(Kind.FUNCTION, Kind.DEPARTMENT_ECONOMIC).stream()
          .flatMap(kind -> Catalogue.shipped().accounts(kind).stream())
          .map(Account::name)
          .collect(Collectors.toUnmodifiableSet());

  static LostColumns rebuild(Source source, Tables.Found grids, Profile profile) {
    List<Table> fromGrids = grids.tables();
    List<Block.Paragraph> lines = new ArrayList<>();
    for (Source.Page page : source.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Paragraph paragraph) lines.add(paragraph);
      }
    }
    Set<String> known =
        fromGrids.stream().map(table -> Words.plain(table.title())).collect(Collectors.toSet());
    List<Table> tables = new ArrayList<>(fromGrids);
    List<Source.Problem> problems = new ArrayList<>();
    Set<Block> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(grids.captions());
    for (LooseTable found :
        LooseTables.find(lines, new LooseHints(forms(profile), ACCOUNT_NAMES))) {
      problems.addAll(found.problems());
      boolean filled =
          found.table().rows().stream().anyMatch(row -> !row.cells().isEmpty());
      if (!filled || known.contains(Words.plain(found.table().title()))) continue;
      tables.add(found.table());
      found.lines().forEach(line -> taken.add(lines.get(line)));
    }
    if (taken.isEmpty()) return new LostColumns(fromGrids, source, problems);
    tables.sort(Comparator.<Table>comparingInt(t -> t.place().page())
        .thenComparingInt(t -> t.place().line())
        .thenComparingDouble(t -> top(t.place())));
    return new LostColumns(tables, without(source, taken), problems);
  }

  private static double top(Place place) {
    return place.box() == null ? 0 : place.box().top();
  }

  private static List<Form> forms(Profile profile) {
    FormCatalogue catalogue = FormCatalogue.shipped();
    return catalogue
        .set(profile.region(), profile.year(), profile.kind().id())
        .map(set -> set.forms())
        .orElse(catalogue.all());
  }

  private static Source without(Source source, Set<Block> taken) {
    List<Source.Page> pages = new ArrayList<>();
    for (Source.Page page : source.pages()) {
      List<Block> blocks =
          page.blocks().stream().filter(block -> !taken.contains(block)).toList();
      pages.add(new Source.Page(page.number(), page.width(), page.height(), blocks));
    }
    return new Source(
        source.name(), source.format(), pages, source.problems(), source.properties());
  }
}
