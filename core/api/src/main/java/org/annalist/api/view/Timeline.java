package org.annalist.api.view;

import java.util.List;
import org.annalist.api.Cancellation;
import org.osgi.annotation.versioning.ConsumerType;

/** Items on lanes over time, of any number: only what a picture can show is asked for. */
@ConsumerType
public non-sealed interface Timeline extends ViewModel {

  /** How an item is drawn. */
  enum Shape {
    /** Something at a time; a disc, a box or a bar as its precision says. */
    POINT,
    /** The issue of a document. */
    DIAMOND,
    /** Something that lasts. */
    INTERVAL,
    /** Several items too near to each other; opens by zooming in. */
    CLUSTER,
    /** So many items that only their number can be shown, in one column. */
    DENSITY
  }

  /**
   * A group of lanes.
   *
   * @param key stable key
   * @param label its words
   * @param count number of its items
   */
  record Group(String key, String label, int count) {}

  /**
   * A lane.
   *
   * @param key stable key
   * @param group key of its group
   * @param label its words
   * @param style mark of what lies on it: an entity type's or layer's name, or empty
   * @param count number of its items
   */
  record Lane(String key, String group, String label, String style, int count) {}

  /**
   * An item in a picture.
   *
   * @param key stable key of the item; of a cluster or column, of its first one
   * @param shape how it is drawn
   * @param from begin, as epoch day
   * @param to end, as epoch day, at least {@code from}
   * @param precision how exactly begin and end are known
   * @param inferred whether a part of the time was inferred
   * @param openBegin whether the begin is not known, only that it is not later than {@code from}
   * @param openEnd whether the end is not known
   * @param silent whether sources between begin and end say nothing
   * @param label its words
   * @param count number of items it stands for, at least 1
   * @param weight labels of greater weight are shown first
   */
  record Item(
      String key,
      Shape shape,
      double from,
      double to,
      Precision precision,
      boolean inferred,
      boolean openBegin,
      boolean openEnd,
      boolean silent,
      String label,
      int count,
      int weight) {}

  /**
   * An item without a day.
   *
   * @param key stable key of the item
   * @param label its words
   * @param style mark
   * @param count how often it occurs
   */
  record Undated(String key, String label, String style, int count) {}

  List<Group> groups();

  /** Lanes, those of one group together, in the order of groups. */
  List<Lane> lanes();

  /** Begin of the first and end of the last item, both 0 if there are none. */
  double[] range();

  /** Range that a first picture should show, within {@link #range}. */
  double[] home();

  /**
   * Items of a lane in a range of time by begin, not more than the pixels can show.
   *
   * @param pixels width of the picture, at least 1
   */
  List<Item> slice(String lane, double from, double to, int pixels, Cancellation cancellation);

  /** Number of items that begin in each of {@code bins} equal parts of a range, over all lanes. */
  long[] overview(double from, double to, int bins);

  /** Items without a day, the most frequent first. */
  List<Undated> shelf();

  /** Key of the lane that holds an item, or empty. */
  String laneOf(String key);

  /**
   * Keys of items whose words hold others, without regard to case and accents, by begin.
   *
   * @param words what is looked for; nothing is found for blanks
   * @param most number of keys at most
   */
  default List<String> search(String words, int most, Cancellation cancellation) {
    return List.of();
  }

  /** The item itself, not as a part of a cluster; throws IllegalArgumentException if unknown. */
  Item item(String key);
}
