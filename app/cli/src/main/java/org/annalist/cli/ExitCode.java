package org.annalist.cli;

/** Exit codes of the program; scripts depend on them. */
final class ExitCode {

  static final int OK = 0;

  /** Some documents failed, or nothing was found; what could be done is done. */
  static final int INCOMPLETE = 1;

  /** Wrong usage, or an output folder that cannot be written. */
  static final int USAGE = 2;

  /** Something the environment lacks. */
  static final int ENVIRONMENT = 3;

  static final int INTERNAL = 4;
  static final int CANCELLED = 130;

  private ExitCode() {}
}
