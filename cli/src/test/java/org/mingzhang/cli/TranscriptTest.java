package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls as a user would type them, with what they print: the files in {@code resources/transcripts}. A line {@code $} is a
 * call (file names are those of the folder {@code files}), the lines after it its standard output, {@code !} a line on
 * standard error, {@code ?} the exit status, {@code #} a remark. After a wanted change of the output run with {@code
 * -Dtranscripts=write} and read the difference.
 */
class TranscriptTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "transcripts");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static final boolean WRITE = "write".equals(System.getProperty("transcripts"));

  private record Call(
      List<String> remarks, String line, List<String> out, List<String> err, int status) {
    List<String> lines() {
      List<String> lines = new ArrayList<>(remarks);
      lines.add("$ " + line);
      lines.addAll(out);
      err.forEach(e -> lines.add("! " + e));
      lines.add("? " + status);
      return lines;
    }
  }

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        List<Call> calls = calls(Files.readAllLines(file));
        if (WRITE) {
          calls = calls.stream().map(TranscriptTest::played).toList();
          Files.write(
              file, calls.stream().map(Call::lines).flatMap(List::stream).toList());
        }
        for (Call call : calls) {
          tests.add(dynamicTest(file.getFileName() + ": " + call.line(), () -> check(call)));
        }
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static List<Call> calls(List<String> lines) {
    List<Call> calls = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("# ")
          && (calls.isEmpty() || calls.get(calls.size() - 1).status() >= 0)) {
        remarks.add(line);
      } else if (line.startsWith("$ ")) {
        calls.add(new Call(
            List.copyOf(remarks), line.substring(2), new ArrayList<>(), new ArrayList<>(), -1));
        remarks.clear();
      } else {
        Call call = calls.remove(calls.size() - 1);
        int status = call.status();
        if (line.startsWith("! ")) call.err().add(line.substring(2));
        else if (line.startsWith("? ")) status = Integer.parseInt(line.substring(2));
        else call.out().add(line);
        calls.add(new Call(call.remarks(), call.line(), call.out(), call.err(), status));
      }
    }
    return calls;
  }

  private static void check(Call call) {
    Call played = played(call);
    assertThat(played.err()).as("standard error").isEqualTo(call.err());
    assertThat(played.out()).as("standard output").isEqualTo(call.out());
    assertThat(played.status()).as("exit status").isEqualTo(call.status());
  }

  private static Call played(Call call) {
    List<String> args = new ArrayList<>();
    Matcher words = WORD.matcher(call.line());
    while (words.find()) args.add(words.group(1) != null ? words.group(1) : placed(words.group(2)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), false, false);
    int status = Main.run(terminal, args.toArray(String[]::new));
    return new Call(call.remarks(), call.line(), shown(out), shown(err), status);
  }

  /** A file's name as a path from the module's folder. */
  private static String placed(String word) {
    boolean isFile = word.matches("[^-].*\\.\\w+$") || word.startsWith("*");
    return isFile ? FOLDER.resolve("files").resolve(word).toString() : word;
  }

  private static List<String> shown(ByteArrayOutputStream bytes) {
    Path files = FOLDER.resolve("files");
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(files.toAbsolutePath() + "/", "")
        .replace(files + "/", "")
        .lines()
        .toList();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
