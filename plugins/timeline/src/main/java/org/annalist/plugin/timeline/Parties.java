package org.annalist.plugin.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.annotation.Event;

/** Whom an event concerns, as keys of lanes. */
final class Parties {

  /** The lanes of an event that names nobody. */
  static final Set<String> NOBODY = Set.of(Kind.OTHER.rest());

  private final Names names;
  private final Programmes programmes;

  Parties(Names names, Programmes programmes) {
    this.names = names;
    this.programmes = programmes;
  }

  /** Lanes of the programmes, bodies and persons that an event names; {@link #NOBODY} if none. */
  Set<String> lanes(String document, Event event) {
    if (event.documents().isEmpty() && event.bodies().isEmpty() && event.persons().isEmpty()) {
      return NOBODY;
    }
    Set<String> lanes = new LinkedHashSet<>();
    for (Span span : event.documents()) {
      programmes.at(document, span).map(Kind.PROGRAMME::lane).ifPresent(lanes::add);
    }
    add(lanes, Kind.BODY, document, event.bodies());
    add(lanes, Kind.PERSON, document, event.persons());
    return lanes.isEmpty() ? NOBODY : lanes;
  }

  private void add(Set<String> lanes, Kind kind, String document, List<Span> spans) {
    for (Span span : spans) {
      names.at(document, span).ifPresent(entity -> lanes.add(kind.lane(entity.id())));
    }
  }
}
