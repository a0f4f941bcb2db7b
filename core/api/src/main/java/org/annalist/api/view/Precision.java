package org.annalist.api.view;

/** How exactly a time is known; drawn as shape, never made more exact. */
public enum Precision {
  INSTANT,
  DAY,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY
}
