package org.annalist.workbench;

import java.util.List;

/** Opens the real window over the sample corpus, to look at it while working on the workbench. */
public final class SampleWindow {

  private SampleWindow() {}

  /** Takes the arguments of the command line's {@code open} and {@code shots}. */
  public static void main(String[] arguments) {
    System.exit(new WorkbenchService(SampleViews.platform()).applyAsInt(List.of(arguments)));
  }
}
