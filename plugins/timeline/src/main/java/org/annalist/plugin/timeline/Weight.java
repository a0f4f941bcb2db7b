package org.annalist.plugin.timeline;

/** Which labels are shown first where there is no room for all. */
final class Weight {
  static final int FIGURE = 50;
  static final int POST = 40;
  static final int ISSUE = 30;
  static final int SOURCE = 20;
  static final int EVENT = 10;

  private Weight() {}
}
