package org.mingzhang.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingzhang.budget.Assets;
import org.mingzhang.budget.BudgetLine;
import org.mingzhang.budget.BudgetLine.Procurement;
import org.mingzhang.budget.BudgetLine.Reserve;
import org.mingzhang.budget.BudgetLine.Source;
import org.mingzhang.budget.BudgetUnit;
import org.mingzhang.budget.Dossier;
import org.mingzhang.budget.Project;
import org.mingzhang.budget.Texts;
import org.mingzhang.classification.Account;
import org.mingzhang.classification.Catalogue;
import org.mingzhang.classification.Kind;
import org.mingzhang.document.Profile;

/** Budget lines like those of a very large department, always the same for a number of lines. */
final class RandomLines {
  private static final long SEED = 20_240_131;
  private static final int UNITS = 40;
  private static final int PROJECTS = 600;
  private static final int FUNCTIONS = 120;
  private static final int YEAR = 2024;
  private static final int MOST_FEN = 50_000_000;
  private static final List<String> BASIC_FUNDS =
      List.of("general-public/basic", "general-public/basic", "special-account", "business");
  private static final List<String> PROJECT_FUNDS = List.of(
      "general-public/duty",
      "general-public/duty",
      "general-public/special",
      "general-public/investment",
      "government-fund",
      "state-capital",
      "operating",
      "superior",
      "affiliated",
      "other");

  private final Random random = new Random(SEED);
  private final List<String> functions = codes(Kind.FUNCTION, 7).subList(0, FUNCTIONS);
  private final List<String> economics = codes(Kind.DEPARTMENT_ECONOMIC, 5);
  private final List<String> items = codes(Kind.PROCUREMENT, 5);

  private static List<String> codes(Kind kind, int length) {
    return Catalogue.shipped().accounts(kind).stream()
        .map(Account::code)
        .filter(code -> code.length() == length)
        .distinct()
        .sorted()
        .toList();
  }

  static Dossier dossier(int count) {
    return new RandomLines().make(count);
  }

  private Dossier make(int count) {
    List<BudgetUnit> units = new ArrayList<>();
    for (int i = 1; i <= UNITS; i++) {
      units.add(new BudgetUnit(
          "",
          "第" + i + "中心",
          BudgetUnit.Kind.values()[i % BudgetUnit.Kind.values().length],
          List.of(),
          BudgetUnit.Staff.NONE));
    }
    List<Project> projects = new ArrayList<>();
    for (int i = 1; i <= PROJECTS; i++) projects.add(project("项目" + i));
    List<BudgetLine> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) lines.add(line(units, projects));
    return new Dossier(
        new Profile("示例部门", YEAR, Profile.Kind.BUDGET, "部门", "shenzhen"),
        "shenzhen/2024-budget",
        units,
        List.of(),
        List.of(),
        lines,
        projects,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Assets.NONE,
        Texts.NONE);
  }

  private static Project project(String name) {
    return new Project(
        "",
        name,
        Project.Category.GENERAL,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        false,
        List.of());
  }

  private BudgetLine line(List<BudgetUnit> units, List<Project> projects) {
    boolean basic = random.nextInt(3) > 0;
    String economic = of(economics);
    String nature = basic
        ? economic.startsWith("301") ? "pay" : economic.startsWith("303") ? "family" : "public"
        : "project";
    return new BudgetLine(
        of(units).name(),
        of(functions),
        economic,
        "",
        nature,
        basic ? "" : of(projects).name(),
        of(basic ? BASIC_FUNDS : PROJECT_FUNDS),
        random.nextInt(20) == 0 ? Source.CARRIED_OVER : Source.THIS_YEAR,
        BigDecimal.valueOf(random.nextInt(MOST_FEN), 2),
        basic || random.nextInt(5) > 0 ? Procurement.NONE : procurement(),
        "");
  }

  private Procurement procurement() {
    return new Procurement(
        of(items),
        BigDecimal.ONE,
        Reserve.values()[random.nextInt(Reserve.values().length)],
        random.nextInt(8) == 0);
  }

  private <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
