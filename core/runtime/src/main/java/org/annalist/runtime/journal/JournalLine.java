package org.annalist.runtime.journal;

import com.google.gson.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One line of the journal's file: a checksum, a number, and what it tells.
 *
 * @param number numbers grow from line to line; those of lost lines are not used again
 */
record JournalLine(long number, JournalEntry entry) {

  /** The line as it stands in the file, without its end. */
  String written() {
    String told = number + " " + entry.json();
    return sum(told) + " " + told;
  }

  /** Reads a line; empty if it is damaged. */
  static Optional<JournalLine> read(String line) {
    String[] parts = line.split(" ", 3);
    if (parts.length < 3 || !parts[0].equals(sum(parts[1] + " " + parts[2]))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new JournalLine(Long.parseLong(parts[1]), JournalEntry.read(parts[2])));
    } catch (NumberFormatException | JsonParseException e) {
      return Optional.empty();
    }
  }

  private static String sum(String told) {
    CRC32 sum = new CRC32();
    sum.update(told.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", sum.getValue());
  }
}
