package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Timeline.Item;
import org.annalist.api.view.Timeline.Shape;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/**
 * Turns the sources of one post into items: a point for each source, and between them intervals,
 * solid where sources in a row say the same, silent where one between says nothing of the post.
 */
final class PostItems {

  /** An item and the places it rests on. */
  record Placed(Item item, List<Place> places) {}

  /** A source with its day on the axis. */
  private record Dated(Source source, Timespan time) {}

  private final Subject person;
  private final Days days;
  private final Words words;
  private final String lane;

  PostItems(Subject person, Days days, Words words, String lane) {
    this.person = person;
    this.days = days;
    this.words = words;
    this.lane = lane;
  }

  /** The items, intervals first; sources without a day give none. */
  List<Placed> of(Post post) {
    List<Dated> dated = new ArrayList<>();
    for (Source source : post.sources()) {
      boolean again =
          !dated.isEmpty()
              && dated.get(dated.size() - 1).source().document().equals(source.document());
      if (!again) {
        time(source.document()).ifPresent(time -> dated.add(new Dated(source, time)));
      }
    }
    List<Placed> items = intervals(dated, post);
    for (Dated each : dated) {
      items.add(point(each));
    }
    return items;
  }

  private Optional<Timespan> time(String document) {
    return Timespan.of(days.iso(document));
  }

  private Placed point(Dated dated) {
    String document = dated.source().document();
    String label = words.say("once", days.text(document), dated.source().position());
    Timespan time = dated.time();
    Item item =
        new Item(
            lane + "/" + dated.source().place(),
            Shape.POINT,
            time.from(),
            time.to(),
            time.precision(),
            days.inferred(document),
            false,
            false,
            false,
            label,
            1,
            1);
    return new Placed(item, List.of(dated.source().positionPlace(), dated.source().place()));
  }

  private List<Placed> intervals(List<Dated> dated, Post post) {
    List<Placed> items = new ArrayList<>();
    int begin = 0;
    while (begin < dated.size() - 1) {
      boolean silent = silent(dated, begin) > 0;
      int end = begin + 1;
      while (!silent && end + 1 < dated.size() && silent(dated, end) == 0) {
        end++;
      }
      items.add(interval(dated, begin, end, silent, post));
      begin = end;
    }
    if (dated.size() == 1) {
      items.add(interval(dated, 0, 0, false, post));
    }
    return items;
  }

  /** Number of texts on the person, between a source and the next one, that leave the post out. */
  private long silent(List<Dated> dated, int source) {
    String from = days.iso(dated.get(source).source().document());
    String to = days.iso(dated.get(source + 1).source().document());
    return person.documents().stream()
        .map(days::iso)
        .filter(day -> day.compareTo(from) > 0 && day.compareTo(to) < 0)
        .count();
  }

  private Placed interval(List<Dated> dated, int begin, int end, boolean silent, Post post) {
    Dated first = dated.get(begin);
    Dated last = dated.get(end);
    Optional<Timespan> from = Timespan.of(first.source().from());
    Optional<Timespan> until = Timespan.of(last.source().until());
    double left = from.map(Timespan::from).orElse(first.time().from());
    double right = Math.max(left, until.map(Timespan::to).orElse(last.time().to()));
    Item item =
        new Item(
            lane + "/" + first.source().document() + ".." + last.source().document(),
            Shape.INTERVAL,
            left,
            right,
            coarser(first.time().precision(), last.time().precision()),
            days.inferred(first.source().document()) || days.inferred(last.source().document()),
            begin == 0 && from.isEmpty(),
            end == dated.size() - 1 && until.isEmpty(),
            silent,
            label(dated, begin, end, silent, post),
            1,
            2);
    return new Placed(item, List.of(first.source().positionPlace(), last.source().positionPlace()));
  }

  private String label(List<Dated> dated, int begin, int end, boolean silent, Post post) {
    String from = days.text(dated.get(begin).source().document());
    return begin == end
        ? words.say("once", from, post.name())
        : silent
            ? words.say("silent", post.name(), silent(dated, begin))
            : words.say("reach", post.name(), from, days.text(dated.get(end).source().document()));
  }

  private static Precision coarser(Precision one, Precision other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
