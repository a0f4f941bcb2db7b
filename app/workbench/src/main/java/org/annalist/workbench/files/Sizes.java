package org.annalist.workbench.files;

import java.text.NumberFormat;
import org.annalist.workbench.look.Words;

/** Sizes of files in words. */
final class Sizes {

  private static final String[] UNITS = {"KB", "MB", "GB"};

  private Sizes() {}

  /** A size such as {@code 1,2 MB}; empty if it is negative, which means that nobody knows it. */
  static String of(long bytes, Words words) {
    if (bytes < 0) {
      return "";
    } else if (bytes < 1000) {
      return words.number(bytes) + " B";
    }
    double size = bytes / 1000.0;
    int unit = 0;
    while (size >= 999.5 && unit < UNITS.length - 1) {
      size /= 1000;
      unit++;
    }
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMaximumFractionDigits(size < 10 ? 1 : 0);
    return format.format(size) + " " + UNITS[unit];
  }
}
