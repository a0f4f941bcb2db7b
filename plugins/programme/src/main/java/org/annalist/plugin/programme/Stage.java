package org.annalist.plugin.programme;

import java.util.List;

/**
 * What a text says of the things it counts, read from the words around the number: how far they
 * are. One stage is one row of a progress table, so that reports can be laid side by side.
 */
enum Stage {
  NOT_DONE("chua hoan thanh", "chua xong", "khong hoan thanh", "khong dat", "chua dat"),
  NOT_STARTED("chua trien khai", "chua thuc hien", "chua "),
  LATE("qua han", "cham tien do", "tre han"),
  DRAFTED("du thao"),
  UNDER_WAY("dang ", "tiep tuc"),
  EXCEEDED("vuot"),
  DONE("hoan thanh", "hoan tat", "da xong", "xong"),
  MET("dat"),
  /** The words say something else; they are shown as they are. */
  OTHER();

  private final List<String> signs;

  Stage(String... signs) {
    this.signs = List.of(signs);
  }

  /** The stage that words tell; the first that fits, as a draft that is done is no thing done. */
  static Stage of(String words) {
    String folded = SubjectKey.fold(words) + " ";
    for (Stage stage : values()) {
      for (String sign : stage.signs) {
        if (begins(folded, sign)) {
          return stage;
        }
      }
    }
    return OTHER;
  }

  /** Whether a sign stands in the words, not within a longer word. */
  private static boolean begins(String folded, String sign) {
    int at = folded.indexOf(sign);
    while (at >= 0) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
      int end = at + sign.length();
      boolean ends = sign.endsWith(" ") || !Character.isLetterOrDigit(folded.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = folded.indexOf(sign, at + 1);
    }
    return false;
  }
}
