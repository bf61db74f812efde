package org.mingzhang.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingzhang.bind.AccountNames;
import org.mingzhang.bind.Binder;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.ContentsEntry;
import org.mingzhang.document.Disclosure;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Source;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Fact;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.lexicon.Lexicon;
import org.mingzhang.read.narrative.Narrative;
import org.mingzhang.read.narrative.NarrativeReader;
import org.mingzhang.read.performance.SelfEvaluations;
import org.mingzhang.read.table.Tables;

/** Puts the reading steps in order: what the document is, its contents, tables, coordinates, sentences and claims. */
public final class DisclosureReader {
  private DisclosureReader() {}

  /** Everything a source states. Never fails on content: what cannot be told is listed among the problems. */
  public static Disclosure read(Source source) {
    Lexicon lexicon = Lexicon.shipped();
    Tables.Found found = Tables.read(source, lexicon);
    Profile profile = inForms(ProfileReader.read(source, lexicon), found.tables());
    List<ContentsEntry> contents = ContentsReader.read(source);
    LostColumns lost = LostColumns.rebuild(source, found, profile);
    List<Table> printed = TableNumbers.fill(lost.tables(), contents);
    AccountNames accounts = AccountNames.of(printed, DisclosureReader::codes);
    List<Table> tables =
        new Binder(profile, lexicon, accounts, FormCatalogue.shipped()).bind(printed);
    Narrative narrative = NarrativeReader.read(lost.rest(), tables, profile);
    List<Fact> facts = new ArrayList<>(Binder.facts(tables));
    facts.addAll(narrative.facts());
    List<Source.Problem> problems = new ArrayList<>(source.problems());
    problems.addAll(lost.problems());
    return new Disclosure(
        source,
        profile,
        contents,
        tables,
        narrative.sentences(),
        narrative.statements(),
        narrative.claims(),
        facts,
        SelfEvaluations.read(source),
        problems);
  }

  /** The profile with the region whose forms the tables follow. */
  private static Profile inForms(Profile profile, List<Table> tables) {
    String region = FormCatalogue.shipped()
        .region(
            tables.stream().map(Table::title).toList(),
            profile.region(),
            profile.year(),
            profile.kind().id());
    return new Profile(profile.issuer(), profile.year(), profile.kind(), profile.level(), region);
  }

  private static Collection<String> codes(Axis axis, String name) {
    Kind kind = switch (axis) {
      case FUNCTION -> Kind.FUNCTION;
      case ECONOMIC -> Kind.DEPARTMENT_ECONOMIC;
      case PROCUREMENT -> Kind.PROCUREMENT;
      default -> throw new IllegalArgumentException(axis + " has no codes");
    };
    return Catalogue.shipped().find(kind, name).stream()
        .map(Account::code)
        .distinct()
        .toList();
  }
}
