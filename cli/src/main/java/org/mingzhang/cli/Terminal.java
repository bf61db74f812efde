package org.mingzhang.cli;

import java.io.PrintStream;

/**
 * Where a call's words go.
 *
 * @param outShown whether a person sees {@code out} on a terminal
 * @param errShown whether a person sees {@code err} on a terminal
 */
record Terminal(PrintStream out, PrintStream err, boolean outShown, boolean errShown) {
  /** Whether a stream is a terminal: the launcher knows and says so in a property; else the console is asked. */
  static boolean isShown(String stream) {
    String told = System.getProperty("mingzhang." + stream + ".terminal");
    return told != null ? told.equals("true") : System.console() != null;
  }

  /** One line on standard error. */
  void complain(String sentence) {
    err.println("mingzhang: " + sentence.replaceAll("\\s*[\\r\\n]+\\s*", " "));
    err.flush();
  }
}
