package org.mingzhang.read.html;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.mingzhang.read.SaneSource;

class HtmlReaderFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void anyBytesAreAPageOrRefused(byte[] bytes) {
    SaneSource.read(new HtmlReader(), bytes);
  }
}
