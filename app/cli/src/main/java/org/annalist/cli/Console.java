package org.annalist.cli;

import java.io.PrintWriter;

/**
 * Where results and messages go.
 *
 * @param out what was asked for
 * @param err progress and messages
 */
record Console(PrintWriter out, PrintWriter err) {

  void error(String message) {
    err.println("annalist: " + message);
  }
}
