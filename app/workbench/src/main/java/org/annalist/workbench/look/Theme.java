package org.annalist.workbench.look;

/** Which theme the user wants. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  /** Whether windows are to be dark. */
  public boolean isDark() {
    return this == DARK || this == SYSTEM && NativeTheme.isSystemDark();
  }
}
