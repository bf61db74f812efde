package org.mingzhang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/**
 * {@code mingzhang}: reads and checks departmental budgets and final accounts.
 *
 * <p>Exit status: 0 no errors found; 1 at least one error finding; 2 a file could not be read or the call was wrong.
 */
@Command(
    name = "mingzhang",
    header = "明账：读懂并核对部门预算与决算公开文件",
    description = {"", "逐个核对公开文件里的每个数字：表内、表间、文字与表格，指出错处并给出修正建议。", ""},
    versionProvider = Version.class,
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    footer = {
      "",
      "例：mingzhang check 预算.pdf            在终端看报告",
      "    mingzhang check 公开/ --format html --output 报告.html",
      "退出状态：0 没有错误，1 有错误，2 有文件读不了或用法不对"
    },
    subcommands = {
      ReadCommand.class,
      CheckCommand.class,
      WriteCommand.class,
      YearCommand.class,
      DiffCommand.class,
      EvaluateCommand.class,
      ReconstructCommand.class,
      TemplateCommand.class,
      RulesCommand.class,
      DemoCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  static final int FINE = 0;
  static final int ERRORS_FOUND = 1;
  static final int WRONG = 2;

  @CommandLine.Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本")
  private boolean version;

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法")
  private boolean help;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  Main(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command line on the real terminal and exits. */
  public static void main(String[] args) {
    // The libraries that read documents grumble to a log; what concerns the user is said in the
    // report.
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int status =
        run(new Terminal(out, err, Terminal.isShown("stdout"), Terminal.isShown("stderr")), args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Runs one call and gives its exit status; nothing is thrown, nothing exits. */
  static int run(Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new Main(terminal), new Factory(terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.getCommandSpec().usageMessage().synopsisHeading("用法：");
    line.getSubcommands().values().forEach(Main::adapt);
    line.setParameterExceptionHandler((wrong, given) -> {
      CommandLine verb = wrong.getCommandLine();
      String call = verb.getCommandSpec().qualifiedName();
      terminal.complain("用法不对：" + firstLine(wrong.getMessage()) + "（用法见 " + call + " --help）");
      return WRONG;
    });
    line.setExecutionExceptionHandler((problem, verb, parsed) -> {
      String why = firstLine(problem.getMessage());
      terminal.complain(problem instanceof CallException ? why : "没有完成：" + why);
      return WRONG;
    });
    return line.execute(args);
  }

  private static void adapt(CommandLine verb) {
    UsageMessageSpec usage = verb.getCommandSpec().usageMessage();
    usage.synopsisHeading("用法：");
    usage.parameterListHeading("%n参数：%n");
    usage.optionListHeading("%n选项：%n");
    if (verb.getCommandName().equals("help")) usage.description("显示一个命令的用法：mingzhang help check");
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  @Override
  public void run() {
    spec.commandLine().usage(terminal.out());
  }

  /** Gives every verb the terminal it speaks to. */
  private record Factory(Terminal terminal) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (List.of(constructor.getParameterTypes()).equals(List.of(Terminal.class)))
          return type.cast(constructor.newInstance(terminal));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
