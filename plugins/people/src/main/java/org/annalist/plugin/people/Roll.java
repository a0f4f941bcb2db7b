package org.annalist.plugin.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/** All entities of a revision with their counts. Immutable once made. */
final class Roll {

  private final Map<String, Tally> tallies;
  private final List<Tally> sorted;

  private Roll(Map<String, Tally> tallies, Locale locale) {
    this.tallies = tallies;
    this.sorted = tallies.values().stream().sorted(Tally.order(locale)).toList();
  }

  /** Reads every link once. */
  static Roll of(Snapshot snapshot, Days days, Locale locale, Cancellation cancellation) {
    cancellation.check();
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Cursor<Entity> entities = snapshot.cursor(Layers.IDENTITIES);
    while (entities.next()) {
      cancellation.check();
      Entity entity = entities.value();
      tallies.putIfAbsent(entity.id(), new Tally(entity, entities.place()));
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (Document document : snapshot.documents()) {
      numbers.put(document.id(), numbers.size());
    }
    Cursor<Link> links = snapshot.cursor(Layers.LINKS);
    int id = links.component("entity");
    while (links.next()) {
      cancellation.check();
      Tally tally = tallies.get(links.text(id));
      if (tally != null) {
        String document = links.document();
        tally.add(numbers.getOrDefault(document, -1), links.place(), days.iso(document));
      }
    }
    return new Roll(tallies, locale);
  }

  /** All entities, persons first, the most often named first. */
  List<Tally> all() {
    return sorted;
  }

  /** The entity with this id. */
  Optional<Tally> find(String id) {
    return Optional.ofNullable(tallies.get(id));
  }
}
