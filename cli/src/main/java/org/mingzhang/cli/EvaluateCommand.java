package org.mingzhang.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.document.Disclosure;
import org.mingzhang.performance.Reappraisal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores published self-evaluations again. Exit status 1: at least one score departs from the rule. */
@Command(name = "evaluate", description = "按规则重算公开的绩效自评表，列出与规则不符的得分（状态：1 有不符）")
final class EvaluateCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(arity = "1..*", paramLabel = "文件", description = "文件、文件夹或通配符，可以多个")
  private List<String> names = List.of();

  @Option(names = "--format", paramLabel = "格式", description = "text（默认）或 json（每个文件一行）")
  private Format format = Format.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Inputs inputs = Inputs.of(names);
    inputs.problems().forEach(terminal::complain);
    int[] status = {inputs.problems().isEmpty() ? Main.FINE : Main.WRONG};
    Workers.inOrder(inputs.files(), Reading::of, reading -> {
      Disclosure document = reading.document();
      if (document == null) {
        terminal.complain(String.valueOf(reading.problem()));
        status[0] = Main.WRONG;
        return;
      }
      List<Reappraisal> all =
          document.evaluations().stream().map(Reappraisal::of).toList();
      boolean departs = all.stream()
          .flatMap(reappraisal -> reappraisal.rows().stream())
          .anyMatch(row -> row.verdict() == Reappraisal.Verdict.DEPARTS);
      if (departs && status[0] == Main.FINE) status[0] = Main.ERRORS_FOUND;
      if (format == Format.JSON) json(document.source().name(), all);
      else text(document.source().name(), all);
    });
    return status[0];
  }

  private void text(String name, List<Reappraisal> all) {
    PrintStream out = terminal.out();
    out.println(name + "：" + (all.isEmpty() ? "没有绩效自评表" : all.size() + " 张绩效自评表"));
    for (Reappraisal one : all) {
      out.println();
      out.println("  " + one.published().project() + "：公布总分" + shown(one.publishedTotal()) + "，按规则"
          + shown(one.total()));
      for (Reappraisal.Row row : one.rows()) {
        if (row.verdict() == Reappraisal.Verdict.AGREES) continue;
        out.println(
            "    " + row.verdict().label() + "  " + row.name() + "：目标" + quoted(row.target())
                + "，实际" + quoted(row.actual()) + "，权重" + shown(row.weight()) + "，得分"
                + shown(row.score())
                + row.appraisal().score().map(score -> "，应为" + shown(score)).orElse("")
                + reason(row));
      }
      long agreed = one.rows().stream()
          .filter(row -> row.verdict() == Reappraisal.Verdict.AGREES)
          .count();
      out.println("    相符 " + agreed + " 项，共 " + one.rows().size() + " 项");
    }
    out.flush();
  }

  private static String reason(Reappraisal.Row row) {
    String how = row.appraisal().formula();
    String doubt = row.appraisal().doubt();
    String why = how.isEmpty() || doubt.isEmpty() ? how + doubt : doubt + "：" + how;
    return why.isEmpty() ? "" : "（" + why + "）";
  }

  private static String quoted(String words) {
    return words.isBlank() ? "（空）" : "“" + words + "”";
  }

  private static String shown(@Nullable BigDecimal number) {
    return number == null ? "（空）" : number.toPlainString();
  }

  private void json(String name, List<Reappraisal> all) {
    PrintStream out = terminal.out();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("doc", name);
      json.writeArrayFieldStart("evaluations");
      for (Reappraisal one : all) evaluation(json, one);
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    out.println();
  }

  private static void evaluation(JsonGenerator json, Reappraisal one) throws IOException {
    json.writeStartObject();
    json.writeStringField("project_code", one.published().projectCode());
    json.writeStringField("project", one.published().project());
    json.writeStringField("total_score", text(one.publishedTotal()));
    json.writeStringField("rule_total", text(one.total()));
    json.writeArrayFieldStart("indicators");
    for (Reappraisal.Row row : one.rows()) {
      json.writeStartObject();
      json.writeStringField("name", row.name());
      json.writeStringField("target", row.target());
      json.writeStringField("actual", row.actual());
      json.writeStringField("weight", text(row.weight()));
      json.writeStringField("score", text(row.score()));
      json.writeStringField("rule_score", text(row.appraisal().score().orElse(null)));
      json.writeStringField("formula", row.appraisal().formula());
      json.writeStringField("doubt", row.appraisal().doubt());
      json.writeStringField("verdict", row.verdict().name().toLowerCase(java.util.Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
