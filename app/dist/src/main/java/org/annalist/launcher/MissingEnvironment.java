package org.annalist.launcher;

/** The environment lacks something that the user can provide; the message says what to do. */
final class MissingEnvironment extends RuntimeException {
  private static final long serialVersionUID = 1;

  MissingEnvironment(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * The same failure told as a lack of the environment, or null if it is none: a native library
   * that cannot be loaded or a display that cannot be opened. SWT's errors are known by name, for
   * the launcher sees no bundle's classes.
   */
  static MissingEnvironment behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MissingEnvironment missing) {
        return missing;
      }
      if (cause instanceof UnsatisfiedLinkError) {
        return new MissingEnvironment(
            "A native library cannot be loaded: "
                + cause.getMessage()
                + ". On Linux the workbench needs GTK 3 (libgtk-3-0).",
            failure);
      }
      if (cause.getClass().getName().equals("org.eclipse.swt.SWTError")
          && String.valueOf(cause.getMessage()).contains("gtk_init_check")) {
        return new MissingEnvironment(
            "No display can be opened. Start the workbench in a desktop session or set DISPLAY.",
            failure);
      }
    }
    return null;
  }
}
