package org.mingzhang.write.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.amount.MoneyUnit;
import org.mingzhang.bind.AccountNames;
import org.mingzhang.bind.Binder;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Figures;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.Profile;
import org.mingzhang.document.Side;
import org.mingzhang.document.Table;
import org.mingzhang.fact.Axis;
import org.mingzhang.fact.Coordinate;
import org.mingzhang.fact.Place;
import org.mingzhang.form.FormCatalogue;
import org.mingzhang.lexicon.Lexicon;

/** What the tables of one document are printed from. */
final class Setting {
  private static final Coordinate SPENDING = Coordinate.of(Axis.MEASURE, "expenditure");

  private final Dossier dossier;
  private final Figures thisYearsFunds;
  private final Figures figures;
  private final Catalogue catalogue = Catalogue.shipped();
  private final Binder binder;

  Setting(Dossier dossier, Figures figures) {
    this.dossier = dossier;
    Figures all = figures.withCarriedOver();
    this.thisYearsFunds = new ByPurpose(figures, all, dossier.profile());
    this.figures = new ByPurpose(all, all, dossier.profile());
    AccountNames names = AccountNames.of(List.of(accountsInUse()), this::codes);
    this.binder = new Binder(dossier.profile(), Lexicon.shipped(), names, FormCatalogue.shipped());
  }

  Dossier dossier() {
    return dossier;
  }

  Profile profile() {
    return dossier.profile();
  }

  /** What everything adds up to, money of a fund whether of this year or carried over. */
  Figures figures() {
    return figures;
  }

  /** For tables that print what was carried over in a column beside this year's funds. */
  Figures thisYearsFunds() {
    return thisYearsFunds;
  }

  Optional<BigDecimal> at(Coordinate coordinate) {
    return figures.at(coordinate);
  }

  Binder binder() {
    return binder;
  }

  /** The year's own version: budget, or final in final accounts. */
  String version() {
    return profile().kind() == Profile.Kind.FINAL ? "final" : "budget";
  }

  /** 主管部门: as the dossier's texts name it, or the department that a unit of its own name belongs to. */
  String supervisor() {
    List<String> named = dossier.texts().of("supervisor", "");
    return named.isEmpty()
        ? profile().issuer().replaceFirst("[（(]本(?:级|部)[)）]$", "")
        : named.get(0);
  }

  /** Words with their slots filled. */
  String fill(String words) {
    if (words.indexOf('{') < 0) return words;
    return words
        .replace("{year}", String.valueOf(profile().year()))
        .replace("{last-year}", String.valueOf(profile().year() - 1))
        .replace("{level}", profile().level())
        .replace("{issuer}", profile().issuer());
  }

  List<String> fill(List<String> words) {
    return words.stream().map(this::fill).toList();
  }

  /** The account's name in the document's year; the code itself where no list has it. */
  String name(Axis axis, String code) {
    Kind kind = kind(axis);
    return catalogue
        .name(kind, code, profile().year())
        .or(() -> catalogue.accounts(kind, code).stream()
            .reduce((first, second) -> second)
            .map(Account::name))
        .orElse(code);
  }

  boolean isKnown(Axis axis, String code) {
    return catalogue.account(kind(axis), code, profile().year()).isPresent();
  }

  /** The codes above this one, the outermost first. */
  static List<String> above(Axis axis, String code) {
    List<String> above = new ArrayList<>();
    Kind kind = kind(axis);
    for (Optional<String> parent = kind.parent(code);
        parent.isPresent();
        parent = kind.parent(parent.get())) above.add(0, parent.get());
    return above;
  }

  static Kind kind(Axis axis) {
    return switch (axis) {
      case FUNCTION -> Kind.FUNCTION;
      case ECONOMIC -> Kind.DEPARTMENT_ECONOMIC;
      case PROCUREMENT -> Kind.PROCUREMENT;
      default -> throw new IllegalArgumentException(axis + " has no codes");
    };
  }

  private Collection<String> codes(Axis axis, String name) {
    return catalogue.find(kind(axis), name).stream()
        .map(Account::code)
        .distinct()
        .toList();
  }

  /** Names are read under the codes that the document itself prints; these are the ones it will print. */
  private Table accountsInUse() {
    List<Table.Row> rows = new ArrayList<>();
    for (Axis axis : List.of(Axis.FUNCTION, Axis.ECONOMIC)) {
      Set<String> codes = new LinkedHashSet<>();
      for (String code : figures.members(axis, SPENDING)) {
        codes.addAll(above(axis, code));
        codes.add(code);
      }
      for (String code : codes) {
        rows.add(new Table.Row(
            code, name(axis, code), code, Side.NONE, List.of(), List.of(), Place.UNKNOWN));
      }
    }
    return new Table("", "", MoneyUnit.WAN_YUAN, List.of(), rows, List.of(), null, Place.UNKNOWN);
  }
}
