package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Timeline.Item;
import org.annalist.api.view.Timeline.Shape;

/**
 * How much of a lane a picture can show. Where more than one item comes to six pixels, their number
 * in columns; else items, those whose labels cannot stand beside each other as one cluster.
 */
final class Detail {

  private static final double COLUMN = 6;
  private static final double CLUSTER = 24;

  private final Track track;
  private final Describer describer;
  private final double from;
  private final double to;
  private final int pixels;

  /** Knows what the items of a lane look like. */
  interface Describer {
    /** Key of an item on the lane, without reading what it says. */
    String key(int item);

    /** The item. */
    Item item(int item);

    /** Whether an item lasts and is drawn as a bar, whatever stands near its begin. */
    boolean isBar(int item);

    /** Words for so many items. */
    String count(int items);
  }

  Detail(Track track, Describer describer, double from, double to, int pixels) {
    this.track = track;
    this.describer = describer;
    this.from = from;
    this.to = to;
    this.pixels = Math.max(1, pixels);
  }

  List<Item> slice() {
    if (!(to > from)) {
      return List.of();
    }
    int most = Math.max(1, (int) (pixels / COLUMN));
    int first = track.first(from);
    int last = track.first(to);
    return last - first > most ? columns(first, last, most) : items(first, last, most);
  }

  /** Columns begin at multiples of their width, so that they keep their height when moved. */
  private List<Item> columns(int first, int last, int most) {
    List<Item> columns = new ArrayList<>();
    double width = (to - from) / Math.max(1, most - 1);
    double begin = Math.floor(from / width) * width;
    int next = first;
    for (int i = 0; i < most && next < last; i++) {
      double end = begin + width;
      int stop = i + 1 == most ? last : Math.min(last, Math.max(next, track.first(end)));
      if (stop > next) {
        double left = Math.max(from, begin);
        columns.add(
            many(Shape.DENSITY, next, left, Math.max(left, Math.min(to, end)), stop - next));
      }
      next = stop;
      begin = end;
    }
    return columns;
  }

  private List<Item> items(int first, int last, int most) {
    double near = (to - from) / pixels * CLUSTER;
    List<Item> items = new ArrayList<>(running(first, most - (last - first)));
    int begin = -1;
    int end = -1;
    int count = 0;
    for (int i = first; i < last; i++) {
      if (describer.isBar(track.item(i))) {
        items.add(describer.item(track.item(i)));
        continue;
      }
      if (count > 0 && track.begin(i) - track.begin(begin) >= near) {
        items.add(cluster(begin, end, count));
        count = 0;
      }
      begin = count == 0 ? i : begin;
      end = i;
      count++;
    }
    if (count > 0) {
      items.add(cluster(begin, end, count));
    }
    items.sort(Comparator.comparingDouble(Item::from));
    return items;
  }

  /** Bars that began before the picture and reach into it, as far as there is room for them. */
  private List<Item> running(int first, int room) {
    List<Item> running = new ArrayList<>();
    for (int i = first - 1; i >= Math.max(0, first - 10 * pixels) && running.size() < room; i--) {
      if (describer.isBar(track.item(i))) {
        Item item = describer.item(track.item(i));
        if (item.to() > from) {
          running.add(item);
        }
      }
    }
    return running;
  }

  private Item cluster(int begin, int end, int count) {
    return count == 1
        ? describer.item(track.item(begin))
        : many(Shape.CLUSTER, begin, track.begin(begin), track.begin(end), count);
  }

  private Item many(Shape shape, int first, double begin, double end, int count) {
    String key = describer.key(track.item(first));
    String label = describer.count(count);
    Precision day = Precision.DAY;
    return new Item(
        key, shape, begin, end, day, false, false, false, false, label, count, Weight.EVENT);
  }
}
