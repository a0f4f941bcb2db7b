package org.annalist.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts and bytes that no careful author writes, and that a plugin must survive. */
final class Garbage {

  private static final int LONG_LINE = 1 << 20;
  private static final int PIECES = 12;

  private Garbage() {}

  /** Odd texts by what is odd about them. */
  static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nothing", "");
    texts.put("white space", " \n\t\u00A0\r\n\u2003\n ");
    texts.put("lone high surrogate", "Ngày 19-4\uD800 2023, ông Nguyễn\uD83D");
    texts.put("lone low surrogate", "\uDC00Thành ủy 28/30\uDFFF");
    texts.put("NUL", "\0\0Ngày\0 19-4-2023\0");
    texts.put("controls", "a\u0001b\u0007c\u001B[31m\u007F\u0085\u2028\u2029d");
    texts.put("right-to-left marks", "\u202E28/30\u202C \u200Fxã\u200E \u2067năm 2023\u2069");
    texts.put("combining marks alone", "\u0301\u0323\u0302 \u0301năm\u0323\u0323\u0323 2023\u0301");
    texts.put("zero width", "\uFEFF2\u200B0\u200C2\u200D3\u2060 \u00ADnăm");
    texts.put("beyond the basic plane", "\uD83D\uDE00\uD835\uDFD1\uD835\uDFD2 xã \uDBFF\uDFFD");
    texts.put("not characters", "\uFFFE\uFFFF\uFDD0\uE000");
    texts.put("mixed line ends", "\r\r\n\n\rNgày 1\r\n\n/\r2\u000B2023\f");
    texts.put("brackets", "(“‘[{<((“‘ ’”))>}]’”)");
    texts.put("impossible numbers", "99/99/9999 0/0 1.2.3,4,5..% -,-.- 31/2/2023 ngày 0 tháng 13");
    texts.put("endless number", "9".repeat(400) + "/" + "0".repeat(400) + "," + "9".repeat(400));
    texts.put("long line of letters", repeat("a"));
    texts.put("long line of digits", repeat("1"));
    texts.put("long line of punctuation", repeat("(“.,-/%"));
    texts.put("long line of capitals", repeat("Nguyễn Văn "));
    texts.put("long line of dates", repeat("1/1/2020-"));
    texts.put("long line of commas", repeat("Bí thư, "));
    texts.put("many short lines", repeat("x\n"));
    return texts;
  }

  /** Pieces of a text that begin and end anywhere, and its words out of order. */
  static List<String> piecesOf(String text, long seed) {
    Random random = new Random(seed);
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < PIECES && !text.isEmpty(); i++) {
      int begin = random.nextInt(text.length());
      pieces.add(text.substring(begin, begin + random.nextInt(text.length() - begin) + 1));
    }
    List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)|(?=\\s)")));
    java.util.Collections.shuffle(words, random);
    pieces.add(String.join("", words));
    return pieces;
  }

  /** Bytes of a file that are cut off, changed in places, or no such file at all. */
  static List<byte[]> damaged(byte[] file, long seed) {
    Random random = new Random(seed);
    List<byte[]> files = new ArrayList<>();
    files.add(new byte[0]);
    files.add(new byte[4096]);
    byte[] noise = new byte[4096];
    random.nextBytes(noise);
    files.add(noise);
    for (int i = 0; i < PIECES && file.length > 0; i++) {
      files.add(java.util.Arrays.copyOf(file, random.nextInt(file.length)));
      byte[] changed = file.clone();
      for (int k = 0; k <= file.length / 200; k++) {
        changed[random.nextInt(file.length)] = (byte) random.nextInt();
      }
      files.add(changed);
    }
    return files;
  }

  private static String repeat(String piece) {
    return piece.repeat(LONG_LINE / piece.length());
  }
}
