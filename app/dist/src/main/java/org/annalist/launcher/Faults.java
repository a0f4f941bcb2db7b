package org.annalist.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * What went wrong with bundles, one message each: printed at once and kept for those who list
 * plugins. Thread-safe.
 */
final class Faults implements Supplier<List<String>> {
  private final PrintStream out;
  private final List<String> messages = new CopyOnWriteArrayList<>();

  Faults(PrintStream out) {
    this.out = out;
  }

  void report(String message) {
    messages.add(message);
    out.println("annalist: " + message);
  }

  /** The messages so far, oldest first. */
  @Override
  public List<String> get() {
    return List.copyOf(messages);
  }
}
