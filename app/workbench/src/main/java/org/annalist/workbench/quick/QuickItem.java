package org.annalist.workbench.quick;

import org.annalist.api.Selection;

/**
 * Something that can be found.
 *
 * @param key what it is remembered by from start to start; empty if it is not remembered
 * @param words what it is called
 * @param detail paler words behind them, or empty
 * @param right what stands at the right end: a key or a day, or empty
 * @param icon name of its icon
 * @param command id of the command that it runs; empty if it opens what is selected
 * @param selection what is selected before the command runs, or opened if there is none
 */
public record QuickItem(
    QuickGroup group,
    String key,
    String words,
    String detail,
    String right,
    String icon,
    String command,
    Selection selection) {

  /** Something that a command does. */
  public static QuickItem ofCommand(
      QuickGroup group, String words, String detail, String keys, String icon, String command) {
    String shown = icon.isEmpty() ? group.icon() : icon;
    return new QuickItem(
        group, "command:" + command, words, detail, keys, shown, command, Selection.NONE);
  }

  /** Something that is selected and opened in the reader. */
  static QuickItem ofPlace(
      QuickGroup group,
      String key,
      String words,
      String detail,
      String right,
      Selection selection) {
    return new QuickItem(group, key, words, detail, right, group.icon(), "", selection);
  }

  /** A command that does the same for something that was found; it is not remembered. */
  QuickItem further(String otherWords, Selection about) {
    return new QuickItem(QuickGroup.COMMAND, "", otherWords, "", right, icon, command, about);
  }

  QuickItem in(QuickGroup other) {
    return new QuickItem(other, key, words, detail, right, icon, command, selection);
  }

  QuickItem withDetail(String other) {
    return new QuickItem(group, key, words, other, right, icon, command, selection);
  }
}
