package org.annalist.plugin.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.annotation.Event;

/** Whom an event concerns, as keys of lanes. */
final class Parties {

  private final Names names;
  private final Programmes programmes;

  Parties(Names names, Programmes programmes) {
    this.names = names;
    this.programmes = programmes;
  }

  /** Lanes of the programmes, bodies and persons that an event names; the rest lane if none. */
  Set<String> lanes(String document, Event event) {
    Set<String> lanes = new LinkedHashSet<>();
    for (Span span : event.documents()) {
      programmes.at(document, span).map(Kind.PROGRAMME::lane).ifPresent(lanes::add);
    }
    add(lanes, Kind.BODY, document, event.bodies());
    add(lanes, Kind.PERSON, document, event.persons());
    if (lanes.isEmpty()) {
      lanes.add(Kind.OTHER.rest());
    }
    return lanes;
  }

  private void add(Set<String> lanes, Kind kind, String document, List<Span> spans) {
    for (Span span : spans) {
      names.at(document, span).ifPresent(entity -> lanes.add(kind.lane(entity.id())));
    }
  }
}
