package org.annalist.plugin.times;

import static org.annalist.vietnamese.Syllables.key;

import java.util.Map;
import org.annalist.vietnamese.numeral.SyllableMap;

/** The syllables that the rules know by name. */
final class Words {

  static final long NGAY = key("ngày");
  static final long THANG = key("tháng");
  static final long NAM = key("năm");
  static final long HOC = key("học");
  static final long DAU = key("đầu");
  static final long CUOI = key("cuối");
  static final long DEN = key("đến");
  static final long TOI = key("tới");
  static final long TU = key("từ");
  static final long TUOI = key("tuổi");
  static final long DANG = key("đảng");
  static final long NAY = key("nay");
  static final long QUA = key("qua");
  static final long MAI = key("mai");
  static final long HOM = key("hôm");
  static final long CUNG = key("cùng");
  static final long SAU = key("sau");
  static final long GIO = key("giờ");
  static final long PHUT = key("phút");
  static final long H = key("h");
  static final long G = key("g");
  static final long P = key("p");
  static final long NHUNG = key("những");
  static final long THU = key("thứ");
  static final long SO = key("số");
  static final long RUOI = key("rưỡi");
  static final SyllableMap SOON = SyllableMap.setOf("sớm", "muộn");
  static final long MUNG = key("mùng");
  static final long MONG = key("mồng");
  static final long LICH = key("lịch");
  static final long AM = key("âm");
  static final long VA = key("và");
  static final long COMMA = key(",");
  static final long LEFT = key("(");
  static final long BAR = key("|");

  /** Quarters: quý, quí. */
  static final SyllableMap QUARTER = SyllableMap.setOf("quý", "quí");

  /** Parts of the day, by their index in {@link #PART_CODES}. */
  static final SyllableMap PARTS =
      SyllableMap.of(
          Map.of("sáng", 0, "trưa", 1, "chiều", 2, "tối", 3, "đêm", 4, "khuya", 4, "rạng", 0));

  private static final String[] PART_CODES = {"MO", "MI", "AF", "EV", "NI"};

  /** Months named by a word: tháng Tám. */
  private static final SyllableMap MONTHS =
      SyllableMap.of(
          Map.ofEntries(
              Map.entry("một", 1),
              Map.entry("hai", 2),
              Map.entry("ba", 3),
              Map.entry("tư", 4),
              Map.entry("năm", 5),
              Map.entry("sáu", 6),
              Map.entry("bảy", 7),
              Map.entry("tám", 8),
              Map.entry("chín", 9),
              Map.entry("mười", 10)));

  private Words() {}

  /** TIMEX3 code of a part of the day, or empty. */
  static String part(long key) {
    int index = PARTS.value(key);
    return index < 0 ? "" : PART_CODES[index];
  }

  /** Whether the syllable names a weekday after thứ. */
  static boolean isWeekday(long key) {
    int number = month(key);
    return number >= 2 && number <= 7;
  }

  /** A month by its name, or 0. */
  static int month(long key) {
    return Math.max(0, MONTHS.value(key));
  }
}
