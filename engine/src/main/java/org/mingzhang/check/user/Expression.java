package org.mingzhang.check.user;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.util.Map;

/** A compiled CEL expression over amounts in 分 (hundredths of a 元), since CEL has no decimals. */
final class Expression {
  private static final int MOST_STEPS = 100_000;

  private static final class Language {
    static final Cel CEL = build();

    private static Cel build() {
      CelType cells = MapType.create(SimpleType.STRING, SimpleType.INT);
      CelType rows = MapType.create(SimpleType.STRING, cells);
      return CelFactory.plannerCelBuilder()
          .setOptions(CelOptions.current()
              .comprehensionMaxIterations(MOST_STEPS)
              .enableHeterogeneousNumericComparisons(true)
              .build())
          .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
          .addVar("value", SimpleType.INT)
          .addVar("cells", cells)
          .addVar("rows", rows)
          .addVar("tables", MapType.create(SimpleType.STRING, rows))
          .addVar("table", SimpleType.STRING)
          .addVar("row", SimpleType.STRING)
          .addVar("column", SimpleType.STRING)
          .addVar("issuer", SimpleType.STRING)
          .addVar("kind", SimpleType.STRING)
          .addVar("year", SimpleType.INT)
          .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
              "abs", CelOverloadDecl.newGlobalOverload("abs_int", SimpleType.INT, SimpleType.INT)))
          .addFunctionBindings(CelFunctionBinding.from("abs_int", Long.class, Math::absExact))
          .setResultType(SimpleType.BOOL)
          .build();
    }
  }

  private final CelRuntime.Program program;

  private Expression(CelRuntime.Program program) {
    this.program = program;
  }

  /**
   * @throws IllegalArgumentException with a sentence that says what is wrong with it
   */
  static Expression compile(String source) {
    try {
      return new Expression(
          Language.CEL.createProgram(Language.CEL.compile(source).getAst()));
    } catch (CelValidationException | CelEvaluationException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IllegalArgumentException("expr 不成立（" + why + "）", e);
    }
  }

  /**
   * @throws NotApplicable where the values lack what the expression asks for
   */
  boolean holds(Map<String, ?> values) throws NotApplicable {
    try {
      return Boolean.TRUE.equals(program.eval(values));
    } catch (CelEvaluationException | ArithmeticException e) {
      throw new NotApplicable(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  static final class NotApplicable extends Exception {
    private static final long serialVersionUID = 1L;

    NotApplicable(String why, Throwable cause) {
      super(why, cause);
    }
  }
}
