package org.annalist.plugin.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a text says of the things it counts, read from the words around the number: how far they
 * are. One stage is one row of a progress table, so that reports can be laid side by side.
 */
enum Stage {
  DONE(6, "hoàn thành", "hoàn tất", "đã xong", "xong"),
  EXCEEDED(5, "vượt"),
  MET(7, "đạt"),
  DRAFTED(3, "dự thảo"),
  UNDER_WAY(4, "đang", "tiếp tục"),
  NOT_STARTED(0, "chưa triển khai", "chưa thực hiện", "chưa bắt đầu"),
  NOT_DONE(1, "chưa", "không hoàn thành", "không đạt"),
  LATE(2, "quá hạn", "chậm tiến độ", "trễ hạn"),
  /** The words say something else; they are shown as they are. */
  OTHER(8);

  private static final List<Stage> STRONGEST_FIRST =
      Arrays.stream(values()).sorted(Comparator.comparingInt(stage -> stage.turn)).toList();

  private final int turn;
  private final List<String> signs;

  /**
   * A stage; they are shown in the order in which they stand here.
   *
   * @param turn when its signs are looked for: a draft that is done is no thing done
   */
  Stage(int turn, String... signs) {
    this.turn = turn;
    this.signs = List.of(signs);
  }

  /** The stage that words tell. */
  static Stage of(String words) {
    String small = " " + words.toLowerCase(Locale.ROOT) + " ";
    for (Stage stage : STRONGEST_FIRST) {
      for (String sign : stage.signs) {
        if (holds(small, sign)) {
          return stage;
        }
      }
    }
    return OTHER;
  }

  /** Whether a sign stands in the words, not within a longer word. */
  private static boolean holds(String words, String sign) {
    int at = words.indexOf(sign);
    while (at > 0) {
      boolean starts = !Character.isLetterOrDigit(words.charAt(at - 1));
      if (starts && !Character.isLetterOrDigit(words.charAt(at + sign.length()))) {
        return true;
      }
      at = words.indexOf(sign, at + 1);
    }
    return false;
  }
}
