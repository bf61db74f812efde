package org.mingzhang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/**
 * The engine's rooms in their order: the left never imports the right. {@code bind} gives words their coordinates, for
 * reading and writing alike; {@code performance} (targets and scores) stands before {@code check}, which questions
 * performance tables with it; {@code report}, {@code reconstruct}, {@code compare} and the front door come last.
 */
@AnalyzeClasses(packages = "org.mingzhang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<List<String>> ORDER = List.of(
      List.of("amount"),
      List.of("classification"),
      List.of("fact"),
      List.of("lexicon", "form", "phrase"),
      List.of("document"),
      List.of("bind", "budget"),
      List.of("read", "write", "performance"),
      List.of("check"),
      List.of("reconstruct", "report", "compare", "year"));

  @ArchTest
  static final ArchRule THE_LEFT_NEVER_IMPORTS_THE_RIGHT = ArchRuleDefinition.classes()
      .should(new ArchCondition<>("depend only on rooms to the left of their own") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
          int room = room(item);
          item.getDirectDependenciesFromSelf().forEach(dependency -> {
            if (room(dependency.getTargetClass()) > room && room >= 0) {
              events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
          });
        }
      });

  /** Position of a class's package in the order; −1 outside the engine, the last one for the front door. */
  private static int room(JavaClass type) {
    String prefix = "org.mingzhang.";
    String name = type.getPackageName();
    if (name.equals("org.mingzhang")) return ORDER.size();
    if (!name.startsWith(prefix)) return -1;
    String first = name.substring(prefix.length()).split("\\.")[0];
    for (int i = 0; i < ORDER.size(); i++) if (ORDER.get(i).contains(first)) return i;
    throw new IllegalStateException("package " + name + " has no place in the order of this test");
  }

  private static final DescribedPredicate<JavaClass> FLOATING = DescribedPredicate.describe(
      "double or float",
      type -> List.of("double", "float", "java.lang.Double", "java.lang.Float")
          .contains(type.getName()));

  @ArchTest
  static final ArchRule NO_FIELD_HOLDS_MONEY_IN_FLOATING_POINT = noFields()
      .that()
      .areDeclaredInClassesThat(new DescribedPredicate<>("handle money") {
        @Override
        public boolean test(JavaClass type) {
          return handlesMoney(type);
        }
      })
      .should()
      .haveRawType(FLOATING);

  @ArchTest
  static final ArchRule NO_PARAMETER_TAKES_MONEY_IN_FLOATING_POINT = ArchRuleDefinition.codeUnits()
      .that(new DescribedPredicate<JavaCodeUnit>("handle money") {
        @Override
        public boolean test(JavaCodeUnit unit) {
          return handlesMoney(unit.getOwner()) && !isSearchOfSolver(unit);
        }
      })
      .should(new ArchCondition<>("have no double or float parameter") {
        @Override
        public void check(JavaCodeUnit unit, ConditionEvents events) {
          if (unit.getRawParameterTypes().stream().anyMatch(FLOATING)) {
            events.add(SimpleConditionEvent.violated(unit, unit.getDescription()));
          }
        }
      });

  /** Inside, the repair's solver counts in floating point; what goes in and comes out is exact. */
  private static boolean isSearchOfSolver(JavaCodeUnit unit) {
    return unit.getOwner().getPackageName().equals("org.mingzhang.check.repair")
        && unit.getModifiers().contains(JavaModifier.PRIVATE);
  }

  /** Where amounts are kept and compared; a box on a page is geometry. */
  private static boolean handlesMoney(JavaClass type) {
    String name = type.getPackageName();
    boolean money = List.of("amount", "fact", "budget", "year", "check").stream()
        .anyMatch(p -> name.startsWith("org.mingzhang." + p));
    return money && !type.getSimpleName().equals("Box");
  }

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager)$");

  @ArchTest
  static final ArchRule THE_ENGINE_IS_A_LIBRARY = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "org.mingzhang.cli..",
          "org.mingzhang.server..",
          "picocli..",
          "org.springframework..",
          "java.sql..");
}
