package org.annalist.plugin.link.series;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.api.Place;
import org.annalist.api.annotation.Progress;

/**
 * A statement of progress, taken to pieces.
 *
 * @param place where it stands
 * @param progress what it says
 * @param unit what is counted, as the text says
 * @param subject the programme or body it is counted for, as the text says, or empty
 * @param subjectKey the same as it is compared: the linked document, else its number, else words
 * @param published day of its document, or empty
 */
record Statement(
    Place place,
    Progress progress,
    String unit,
    String subject,
    String subjectKey,
    String published) {

  private static final String SEPARATOR = " · ";
  private static final Pattern NUMBER = Pattern.compile("\\d+[^\\s]*[/-][^\\s]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  static Statement of(Place place, Progress progress, String published, Subjects subjects) {
    int end = progress.what().indexOf(SEPARATOR);
    String unit = end < 0 ? progress.what() : progress.what().substring(0, end);
    String subject = end < 0 ? "" : progress.what().substring(end + SEPARATOR.length());
    return new Statement(place, progress, unit, subject, key(subject, subjects), published);
  }

  private static String key(String subject, Subjects subjects) {
    Matcher number = NUMBER.matcher(subject);
    if (!number.find()) {
      String named = subjects.named(subject);
      return named.isEmpty() ? fold(subject) : named;
    }
    String linked = subjects.numbered(number.group());
    return linked.isEmpty() ? fold(number.group()) : linked;
  }

  /** The head of what is counted, as it is compared. */
  String unitKey() {
    String[] words = fold(unit).split("\\s+");
    return words.length < 2 ? words[0] : words[0] + " " + words[1];
  }

  private static String fold(String words) {
    return ACCENTS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .strip();
  }
}
