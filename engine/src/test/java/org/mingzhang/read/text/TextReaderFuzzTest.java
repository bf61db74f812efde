package org.mingzhang.read.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.mingzhang.read.SaneSource;

class TextReaderFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void anyBytesAreTextOrRefused(byte[] bytes) {
    SaneSource.read(new TextReader(), bytes);
  }
}
