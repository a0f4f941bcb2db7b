package org.annalist.workbench.shots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.state.Selected;

/** What is selected in a picture: something that the perspective is made for. */
final class Examples {

  private final Snapshot snapshot;

  Examples(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Selected of(Perspective perspective) {
    Selected general = progress().or(this::figure).or(this::document).orElse(Selected.NONE);
    return switch (perspective.id()) {
      case "people" -> person().orElse(general);
      case "figures" -> series().orElse(general);
      case "timeline" -> event().orElse(general);
      default -> general;
    };
  }

  private Optional<Selected> progress() {
    return first(Layers.PROGRESS_NAME).map(Selection::of).map(Examples::selected);
  }

  private Optional<Selected> figure() {
    return first(Layers.FIGURES_NAME).map(Selection::of).map(Examples::selected);
  }

  private Optional<Selected> event() {
    return first(Layers.EVENTS_NAME).map(Selection::of).map(Examples::selected);
  }

  private Optional<Selected> document() {
    return snapshot.documents().stream()
        .findFirst()
        .map(d -> selected(Selection.of(Place.of(d.id(), 0, 0))));
  }

  private Optional<Place> first(String layer) {
    Cursor<?> cursor = snapshot.cursor(layer);
    return cursor.next() ? Optional.of(cursor.place()) : Optional.empty();
  }

  private static Selected selected(Selection selection) {
    return new Selected(selection, List.of(), "");
  }

  /** The person that is linked most often. */
  private Optional<Selected> person() {
    Map<String, Place> persons = new HashMap<>();
    Cursor<?> identities = snapshot.cursor(Layers.IDENTITIES_NAME);
    while (identities.next()) {
      if (text(identities, "type").equals("PERSON")) {
        persons.put(text(identities, "id"), identities.place());
      }
    }
    return most(Layers.LINKS_NAME, "entity", persons)
        .map(id -> selected(Selection.entity(id).with(persons.get(id))));
  }

  /** The series with the most points. */
  private Optional<Selected> series() {
    Map<String, Place> all = new HashMap<>();
    Cursor<?> series = snapshot.cursor(Layers.SERIES_NAME);
    while (series.next()) {
      all.put(text(series, "id"), series.place());
    }
    return most(Layers.POINTS_NAME, "series", all)
        .map(id -> selected(Selection.series(id).with(all.get(id))));
  }

  private Optional<String> most(String layer, String component, Map<String, Place> known) {
    Map<String, Integer> counts = new HashMap<>();
    Cursor<?> cursor = snapshot.cursor(layer);
    while (cursor.next()) {
      counts.merge(text(cursor, component), 1, Integer::sum);
    }
    return counts.keySet().stream()
        .filter(known::containsKey)
        .sorted()
        .max(java.util.Comparator.comparingInt(counts::get));
  }

  private static String text(Cursor<?> cursor, String component) {
    int index = cursor.component(component);
    return index < 0 ? "" : cursor.text(index);
  }
}
