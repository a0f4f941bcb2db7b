package org.annalist.plugin.timeline;

import java.util.Optional;
import org.annalist.api.Span;

/**
 * Names an event on a lane. An event stands on the lane of each party, so the lane is a part of its
 * key; its place is another, so that it is found again without a search.
 *
 * @param lane key of the lane
 * @param document id of the document
 * @param span where the event is told
 * @param id id of the annotation
 */
record ItemKey(String lane, String document, Span span, long id) {

  /** Stands between the key of a lane and the rest of an item's key; in no lane's key. */
  static final char AFTER_LANE = '|';

  private static final String EVENT = "event#";

  /** The key that {@link #toString} gave; empty if it is none. */
  static Optional<ItemKey> parse(String key) {
    int lane = key.indexOf(AFTER_LANE);
    if (lane < 0 || !key.startsWith(EVENT, lane + 1)) {
      return Optional.empty();
    }
    int id = key.lastIndexOf('#');
    int place = key.lastIndexOf('#', id - 1);
    int document = lane + 1 + EVENT.length();
    if (place <= document || !key.substring(place + 1, id).matches("\\d{1,9}-\\d{1,9}")) {
      return Optional.empty();
    }
    int hyphen = key.indexOf('-', place);
    int begin = Integer.parseInt(key, place + 1, hyphen, 10);
    int end = Integer.parseInt(key, hyphen + 1, id, 10);
    String number = key.substring(id + 1);
    return begin > end || !number.matches("[0-9a-f]{1,16}")
        ? Optional.empty()
        : Optional.of(
            new ItemKey(
                key.substring(0, lane),
                key.substring(document, place),
                new Span(begin, end),
                Long.parseUnsignedLong(number, 16)));
  }

  @Override
  public String toString() {
    return lane + AFTER_LANE + EVENT + document + "#" + span + "#" + Long.toHexString(id);
  }
}
