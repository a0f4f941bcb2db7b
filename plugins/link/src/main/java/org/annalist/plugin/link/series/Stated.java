package org.annalist.plugin.link.series;

import org.annalist.api.Place;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Quantity;

/**
 * A figure that says what it measures.
 *
 * @param place where it stands
 * @param indicator what it measures
 * @param figure the number
 * @param subject the entity it is measured for, or its words; never empty
 * @param story the story its document tells
 * @param published day of its document, or empty
 */
record Stated(
    Place place,
    Indicator indicator,
    Quantity figure,
    String subject,
    String story,
    String published) {

  /** What makes a series: measure, subject, kind; amounts of different units are not compared. */
  String key() {
    boolean unit = indicator.kind() == org.annalist.api.annotation.Series.Kind.AMOUNT;
    return String.join(
        "\n",
        indicator.kind().name(),
        Words.measure(indicator.measure()),
        Words.key(indicator.row()),
        subject,
        unit ? Words.key(figure.unit()) : "");
  }
}
