package org.annalist.plugin.load.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of some bytes and where their text begins.
 *
 * @param charset how to decode
 * @param mark length of the byte order mark, 0 if there is none
 */
record Encoding(Charset charset, int mark) {

  private static final int SAMPLE = 8192;

  /**
   * Tells the encoding by the byte order mark, else by where NUL bytes stand: text in UTF-16 holds
   * one in most units with a Latin letter, space or line end, always on the same side. Vietnamese
   * text has many of these, binary data has NULs on both sides.
   */
  static Encoding of(byte[] bytes) {
    int b0 = at(bytes, 0);
    int b1 = at(bytes, 1);
    int b2 = at(bytes, 2);
    int b3 = at(bytes, 3);
    if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (b0 == 0xFF && b1 == 0xFE && b2 == 0 && b3 == 0) {
      return new Encoding(Charset.forName("UTF-32LE"), 4);
    }
    if (b0 == 0 && b1 == 0 && b2 == 0xFE && b3 == 0xFF) {
      return new Encoding(Charset.forName("UTF-32BE"), 4);
    }
    if (b0 == 0xFF && b1 == 0xFE) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (b0 == 0xFE && b1 == 0xFF) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return withoutMark(bytes);
  }

  private static Encoding withoutMark(byte[] bytes) {
    int units = Math.min(bytes.length, SAMPLE) / 2;
    int nulsFirst = 0;
    int nulsSecond = 0;
    for (int i = 0; i < units; i++) {
      nulsFirst += bytes[2 * i] == 0 ? 1 : 0;
      nulsSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    boolean wholeUnits = bytes.length % 2 == 0;
    if (wholeUnits && nulsFirst == 0 && nulsSecond * 5 > units) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (wholeUnits && nulsSecond == 0 && nulsFirst * 5 > units) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    return new Encoding(StandardCharsets.UTF_8, 0);
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
