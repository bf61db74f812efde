package org.mingzhang.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.CheckResult;
import org.mingzhang.document.Disclosure;
import org.mingzhang.read.UnreadableException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and checking one document in a warm process. Other documents: {@code -p file=/path/to/one.pdf}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OneDocument {
  @Param({
    "samples/demo/clean-budget.md",
    "samples/demo/clean-budget.html",
    "samples/demo/clean-budget.docx",
    "samples/demo/faulty-budget.md"
  })
  public String file = "";

  private Path path = Path.of("");
  private List<Disclosure> documents = List.of();

  @Setup(Level.Trial)
  public void read() throws UnreadableException {
    path = Path.of(file);
    documents = List.of(Mingzhang.read(path));
  }

  @Benchmark
  public Disclosure reading() throws UnreadableException {
    return Mingzhang.read(path);
  }

  @Benchmark
  public CheckResult checking() {
    return Mingzhang.check(documents.get(0));
  }
}
