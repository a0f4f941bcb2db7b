package org.annalist.plugin.link.series;

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

  static Statement of(Place place, Progress progress, String published, Subjects subjects) {
    int end = progress.what().indexOf(SEPARATOR);
    String unit = end < 0 ? progress.what() : progress.what().substring(0, end);
    String subject = end < 0 ? "" : progress.what().substring(end + SEPARATOR.length());
    return new Statement(place, progress, unit, subject, subjects.key(subject), published);
  }

  /** The head of what is counted, as it is compared. */
  String unitKey() {
    String[] words = Words.fold(unit).split("\\s+");
    return words.length < 2 ? words[0] : words[0] + " " + words[1];
  }
}
