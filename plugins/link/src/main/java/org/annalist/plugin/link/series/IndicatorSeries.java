package org.annalist.plugin.link.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Reprint;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.extract.ExtractRequest;

/** Groups figures that measure the same for the same subject, where they tell more than one day. */
final class IndicatorSeries {

  private final ExtractRequest request;
  private final Snapshot snapshot;
  private final Map<String, String> stories = new HashMap<>();

  IndicatorSeries(ExtractRequest request) {
    this.request = request;
    this.snapshot = request.snapshot();
    Cursor<Reprint> reprints = snapshot.cursor(Layers.REPRINTS);
    while (reprints.next()) {
      stories.put(reprints.document(), reprints.value().story());
    }
  }

  /** All groups by their key, each in the order of places; without figures at {@code taken}. */
  Collection<List<Stated>> groups(Set<Place> taken) {
    Map<String, List<Stated>> groups = new TreeMap<>();
    Cursor<Indicator> cursor = snapshot.cursor(Layers.INDICATORS);
    String document = "";
    Subjects subjects = null;
    while (cursor.next()) {
      request.cancellation().check();
      Indicator indicator = cursor.value();
      Place place = cursor.place();
      boolean nobody = indicator.subject().isBlank() && indicator.row().isBlank();
      if (nobody || indicator.measure().isBlank() || taken.contains(place)) {
        continue;
      }
      if (!document.equals(place.document())) {
        document = place.document();
        subjects = new Subjects(snapshot, document);
      }
      Quantity figure = figure(place);
      if (figure != null) {
        Stated stated = stated(place, indicator, figure, subjects);
        groups.computeIfAbsent(stated.key(), key -> new ArrayList<>()).add(stated);
      }
    }
    groups.values().removeIf(group -> !tellsMore(group));
    return groups.values();
  }

  private Stated stated(Place place, Indicator indicator, Quantity figure, Subjects subjects) {
    return new Stated(
        place,
        indicator,
        figure,
        subject(place.document(), indicator, subjects),
        stories.getOrDefault(place.document(), place.document()),
        snapshot.created(place.document()).map(DocumentTime::value).orElse(""));
  }

  /** Whom a figure is about; words that mean no entity mean something in their document only. */
  private static String subject(String document, Indicator indicator, Subjects subjects) {
    String words = indicator.subject().isBlank() ? indicator.row() : indicator.subject();
    String known = subjects.known(words);
    return known.isEmpty() ? Words.key(words) + " @ " + document : known;
  }

  private Quantity figure(Place place) {
    Cursor<Quantity> figures = snapshot.cursor(Layers.FIGURES, place.document(), place.span());
    while (figures.next()) {
      if (figures.begin() == place.span().begin() && figures.end() == place.span().end()) {
        return figures.value();
      }
    }
    return null;
  }

  /** Whether two days or two stories are told of; reprints of one text tell it once. */
  private static boolean tellsMore(List<Stated> group) {
    Set<String> days = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (Stated one : group) {
      days.add(one.indicator().asOf());
      told.add(one.story());
    }
    days.remove("");
    return days.size() > 1 || told.size() > 1;
  }
}
