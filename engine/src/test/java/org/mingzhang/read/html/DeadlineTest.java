package org.mingzhang.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  @Test
  void endsAPageThatTheParserWouldTakeMinutesFor() {
    Deadline deadline = new Deadline("<table><tr><td>".repeat(600_000), 300_000_000L);
    assertThat(Parser.htmlParser().setMaxDepth(256).parseInput(deadline, "")).isNotNull();
    assertThat(deadline.passed()).isTrue();
  }

  @Test
  void letsAnHonestPageThrough() {
    String page = "<p>一般公共预算拨款</p>".repeat(30_000);
    Deadline deadline = new Deadline(page);
    assertThat(Parser.htmlParser().parseInput(deadline, "").select("p")).hasSize(30_000);
    assertThat(deadline.passed()).isFalse();
  }
}
