package org.annalist.workbench.layout;

import java.util.Locale;

/** A task for which views are put together; named in the metadata of views. */
public enum Perspective {
  READ,
  PEOPLE,
  FIGURES,
  TIMELINE,
  PROGRAMME,
  DOCUMENTS;

  /** Name as views declare it, as icons are called, and as keys of words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
