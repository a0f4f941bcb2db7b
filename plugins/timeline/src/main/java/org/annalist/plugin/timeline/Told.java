package org.annalist.plugin.timeline;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Timespan;

/**
 * An item that is kept as it is, unlike events, of which there may be millions.
 *
 * @param lane key of its lane
 * @param item what is drawn
 * @param places where the texts say so, in the order of places
 * @param selection what is selected with it
 */
record Told(String lane, Timeline.Item item, List<Place> places, Selection selection) {

  Told {
    places = List.copyOf(places);
  }

  /** Something at a time. */
  static Told at(
      String key,
      Timeline.Shape shape,
      Timespan moment,
      boolean inferred,
      String label,
      int weight,
      List<Place> places) {
    Timeline.Item item =
        new Timeline.Item(
            key,
            shape,
            moment.from(),
            moment.to(),
            moment.precision(),
            inferred,
            false,
            false,
            false,
            label,
            1,
            weight);
    return new Told("", item, places, Selection.of(places.get(0)));
  }

  /** Something that lasted at least from one time to another; begin and end are not known. */
  static Told lasting(String key, Timespan moment, String label, int weight, List<Place> places) {
    Timeline.Item item =
        new Timeline.Item(
            key,
            Timeline.Shape.INTERVAL,
            moment.from(),
            moment.to(),
            moment.precision(),
            false,
            true,
            true,
            false,
            label,
            1,
            weight);
    return new Told("", item, places, Selection.of(places.get(0)));
  }

  /** The same item with other words. */
  Told saying(String label) {
    return new Told(lane, relabelled(item.key(), label), places, selection);
  }

  private Timeline.Item relabelled(String key, String label) {
    return new Timeline.Item(
        key,
        item.shape(),
        item.from(),
        item.to(),
        item.precision(),
        item.inferred(),
        item.openBegin(),
        item.openEnd(),
        item.silent(),
        label,
        item.count(),
        item.weight());
  }

  /** The same item, with which something else is selected. */
  Told selecting(Selection newSelection) {
    return new Told(lane, item, places, newSelection);
  }

  /** The same item on another lane, whose key becomes a part of its own. */
  Told on(String newLane) {
    String key = newLane + ItemKey.AFTER_LANE + item.key();
    return new Told(newLane, relabelled(key, item.label()), places, selection);
  }
}
