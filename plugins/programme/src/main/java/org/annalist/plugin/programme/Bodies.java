package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Assignment;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;

/** The bodies that the reports on a programme name. */
final class Bodies {

  /** How texts call bodies in general. */
  private static final Set<String> UNITS = Set.of("co quan", "don vi", "so nganh", "dia phuong");

  /**
   * A body.
   *
   * @param id id of the entity
   * @param name its name
   * @param places where reports name it, the latest report first
   * @param last day of the latest report that names it, or empty
   * @param tasks what reports give it to do
   */
  record Body(String id, String name, List<Place> places, String last, List<String> tasks) {
    Body {
      places = List.copyOf(places);
      tasks = List.copyOf(tasks);
    }
  }

  private final List<Body> all = new ArrayList<>();

  Bodies(Snapshot snapshot, Programme programme, Cancellation cancellation) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    Map<String, String> last = new LinkedHashMap<>();
    Map<String, List<String>> tasks = new LinkedHashMap<>();
    List<String> reports = new ArrayList<>(programme.reports());
    Comparator<String> byDay = Comparator.comparing(report -> programme.dayOf(snapshot, report));
    reports.sort(byDay.reversed().thenComparing(Comparator.naturalOrder()));
    for (String report : reports) {
      cancellation.check();
      Map<String, String> names = new LinkedHashMap<>();
      Cursor<Link> links = snapshot.cursor(Layers.LINKS, report);
      while (links.next()) {
        if (links.value().type() == EntityType.ORGANIZATION) {
          String id = links.value().entity();
          names.putIfAbsent(SubjectKey.fold(snapshot.text(links.place())), id);
          places.computeIfAbsent(id, key -> new ArrayList<>()).add(links.place());
          last.putIfAbsent(id, programme.dayOf(snapshot, report));
        }
      }
      Cursor<Assignment> assignments = snapshot.cursor(Layers.ASSIGNMENTS, report);
      while (assignments.next()) {
        String id = names.get(SubjectKey.fold(assignments.value().body()));
        if (id != null) {
          tasks.computeIfAbsent(id, key -> new ArrayList<>()).add(assignments.value().what());
        }
      }
    }
    Set<String> told = new HashSet<>();
    Cursor<Entity> entities = snapshot.cursor(Layers.IDENTITIES);
    while (entities.next()) {
      String id = entities.value().id();
      if (places.containsKey(id) && told.add(id)) {
        List<String> own = tasks.getOrDefault(id, List.of());
        all.add(new Body(id, entities.value().name(), places.get(id), last.get(id), own));
      }
    }
    all.sort(
        Comparator.comparingInt((Body body) -> -body.tasks().size())
            .thenComparing(body -> -body.places().size())
            .thenComparing(Body::name));
  }

  /** Those with tasks first, then those that are named most. */
  List<Body> all() {
    return all;
  }

  long withTasks() {
    return all.stream().filter(body -> !body.tasks().isEmpty()).count();
  }

  /** Whether a counted noun means bodies. */
  boolean areMeant(String unit) {
    return UNITS.contains(SubjectKey.unit(unit));
  }
}
