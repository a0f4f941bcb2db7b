package org.annalist.workbench.render.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.annalist.api.view.Table;

/**
 * The lines of a table: its rows, or heads of groups with the rows of the open ones below them. UI
 * thread only.
 */
final class Lines {

  private final long rows;
  private final List<Table.Group> groups;
  private final BitSet closed = new BitSet();

  /** Number of the first row of each group, and below them the number of all rows. */
  private final long[] firstRows;

  /** Line of the head of each group, and below them the number of all lines. */
  private final long[] heads;

  Lines(long rows, List<Table.Group> groups) {
    this.rows = rows;
    this.groups = List.copyOf(groups);
    this.firstRows = new long[groups.size() + 1];
    this.heads = new long[groups.size() + 1];
    for (int i = 0; i < groups.size(); i++) {
      firstRows[i + 1] = firstRows[i] + groups.get(i).count();
    }
    count(0);
  }

  private void count(int from) {
    for (int i = from; i < groups.size(); i++) {
      heads[i + 1] = heads[i] + 1 + (closed.get(i) ? 0 : groups.get(i).count());
    }
  }

  /** Number of lines. */
  long size() {
    return groups.isEmpty() ? rows : heads[groups.size()];
  }

  /** The group whose head stands on a line, or -1. */
  int group(long line) {
    int found = groups.isEmpty() ? -1 : Arrays.binarySearch(heads, 0, groups.size(), line);
    return Math.max(-1, found);
  }

  /** The line of the head of a group. */
  long headLine(int group) {
    return heads[group];
  }

  Table.Group head(int group) {
    return groups.get(group);
  }

  /** The row on a line; -1 for a head. */
  long row(long line) {
    if (groups.isEmpty()) {
      return line;
    }
    int found = Arrays.binarySearch(heads, 0, groups.size(), line);
    if (found >= 0) {
      return -1;
    }
    int group = -found - 2;
    return firstRows[group] + line - heads[group] - 1;
  }

  /** The line of a row, which is that of the head if its group is closed; -1 if there is none. */
  long line(long row) {
    if (row < 0 || row >= rows) {
      return -1;
    }
    if (groups.isEmpty()) {
      return row;
    }
    int found = Arrays.binarySearch(firstRows, 0, groups.size(), row);
    int group = found >= 0 ? found : -found - 2;
    return closed.get(group) ? heads[group] : heads[group] + 1 + row - firstRows[group];
  }

  boolean isOpen(int group) {
    return !closed.get(group);
  }

  /** Opens or closes a group. */
  void open(int group, boolean open) {
    closed.set(group, !open);
    count(group);
  }
}
