package org.mingzhang.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.Rule;
import org.mingzhang.report.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rules", description = "列出全部规则：编号、严重程度、内容和依据")
final class RulesCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  @Option(names = "--format", paramLabel = "格式", description = "text（默认）、json 或 markdown")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "语言", description = "zh（默认）或 en")
  private Language language = Language.ZH;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  private final Terminal terminal;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Rule> rules = Mingzhang.rules();
    PrintStream out = terminal.out();
    switch (format) {
      case TEXT -> rules.forEach(rule -> text(rule, out));
      case JSON -> json(rules, out);
      case MARKDOWN -> markdown(rules, out);
    }
    out.flush();
    return Main.FINE;
  }

  private void text(Rule rule, PrintStream out) {
    out.println(rule.id()
        + "  "
        + language.label(rule.severity())
        + "  "
        + language.say(rule.title(), rule.english()));
    out.println("    " + rule.reason());
  }

  private static void json(List<Rule> rules, PrintStream out) throws IOException {
    for (Rule rule : rules) {
      try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("severity", rule.severity().id());
        json.writeStringField("title", rule.title());
        json.writeStringField("english", rule.english());
        json.writeStringField("reason", rule.reason());
        json.writeEndObject();
      }
      out.println();
    }
  }

  /** The page docs/rules.md. */
  static void markdown(List<Rule> rules, PrintStream out) {
    out.println("# Rules");
    out.println();
    out.println("Written by `./mingzhang rules --format markdown`; do not edit.");
    out.println();
    for (Rule rule : rules) {
      out.println("## " + rule.id());
      out.println();
      out.println("**" + rule.title() + "** (" + rule.severity().id() + ")");
      out.println();
      out.println(rule.english());
      out.println();
      out.println("依据 / reason: " + rule.reason());
      out.println();
    }
  }
}
