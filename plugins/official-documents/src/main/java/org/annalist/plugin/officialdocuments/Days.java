package org.annalist.plugin.officialdocuments;

import org.annalist.api.view.Cell;
import org.annalist.api.view.Words;

/** Days as cells that sort as days. */
final class Days {

  private Days() {}

  /** The day in the language of the view; those that are not known say so, and come first. */
  static Cell cell(String iso, Words words) {
    return iso.isEmpty()
        ? Cell.number(words.say("noDay"), 0)
        : Cell.number(words.day(iso), order(iso));
  }

  /** A number that grows with the day: 20230419; a month or a year stands for its first day. */
  private static double order(String iso) {
    String digits = iso.replaceAll("\\D", "");
    String day = digits.length() > 8 ? digits.substring(0, 8) : digits;
    return day.isEmpty() ? 0 : Double.parseDouble(day) * Math.pow(10, 8 - day.length());
  }
}
