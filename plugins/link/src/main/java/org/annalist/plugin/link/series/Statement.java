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
 * @param published day of its document, or empty
 */
record Statement(Place place, Progress progress, String unit, String subject, String published) {

  private static final String SEPARATOR = " · ";
  private static final Pattern NUMBER = Pattern.compile("\\d+[^\\s]*[/-][^\\s]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  static Statement of(Place place, Progress progress, String published) {
    int end = progress.what().indexOf(SEPARATOR);
    String unit = end < 0 ? progress.what() : progress.what().substring(0, end);
    String subject = end < 0 ? "" : progress.what().substring(end + SEPARATOR.length());
    return new Statement(place, progress, unit, subject, published);
  }

  /** The subject as it is compared: a document by its number, else its words; without accents. */
  String subjectKey() {
    Matcher number = NUMBER.matcher(subject);
    return fold(number.find() ? number.group() : subject);
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
