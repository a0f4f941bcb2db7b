package org.annalist.launcher;

/** The exit codes that the launcher itself gives; all others are the command's own. */
final class ExitCode {
  /** The environment lacks something: a folder of the distribution, a native library, a display. */
  static final int ENVIRONMENT = 3;

  /** Something inside Annalist failed. */
  static final int INTERNAL = 4;

  private ExitCode() {}
}
