package org.annalist.plugin.wrong.util;

import java.util.ArrayList;

/** Breaks every rule of conduct that one class can break. */
public final class StringHelper {

  public static final char[] LETTERS = {'a'};
  private static final ArrayList<String> SEEN = new ArrayList<>();
  private static int calls;

  private StringHelper() {}

  /** Does what no class does. */
  public static void run(String text) {
    SEEN.add(text);
    calls++;
    System.err.println(calls);
    new Thread(() -> System.exit(calls)).start();
  }
}
