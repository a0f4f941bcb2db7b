package org.annalist.plugin.people;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Entity;

/** How often an entity is named, and where. Filled by {@link Roll}, then read only. */
final class Tally {

  /** Persons first, the most often named first, names as often named as the language sorts. */
  static Comparator<Tally> order(Locale locale) {
    Collator names = Collator.getInstance(locale);
    return Comparator.comparing((Tally tally) -> tally.entity.type())
        .thenComparing(tally -> tally.count, Comparator.reverseOrder())
        .thenComparing(tally -> tally.entity.name(), names)
        .thenComparing(tally -> tally.entity.id());
  }

  private static final int MOST_PLACES = 50;

  private final Entity entity;
  private final List<Place> places = new ArrayList<>();
  private int[] documents = new int[2];
  private int size;
  private int count;
  private Place latest;
  private String day = "";
  private Place earliest;
  private String firstDay = "";

  /**
   * @param home place of the entity itself
   */
  Tally(Entity entity, Place home) {
    this.entity = entity;
    this.latest = home;
    this.earliest = home;
  }

  /**
   * Counts a mention; mentions come by document.
   *
   * @param document index of its document among all
   * @param newDay ISO day of that document, or empty
   */
  void add(int document, Place place, String newDay) {
    count++;
    if (size > 0 && documents[size - 1] == document) {
      return;
    }
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
    }
    documents[size++] = document;
    if (places.size() < MOST_PLACES) {
      places.add(place);
    }
    if (size == 1 || newDay.compareTo(day) > 0) {
      day = newDay;
      latest = place;
    }
    if (size == 1 || firstDay.isEmpty() || !newDay.isEmpty() && newDay.compareTo(firstDay) < 0) {
      firstDay = newDay;
      earliest = place;
    }
  }

  Entity entity() {
    return entity;
  }

  /** Number of mentions. */
  int count() {
    return count;
  }

  /** Number of documents that name it. */
  int documents() {
    return size;
  }

  /** Number of documents that name both. */
  int shared(Tally other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < size && j < other.size) {
      int order = Integer.compare(documents[i], other.documents[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The first mention in the newest document. */
  Place latest() {
    return latest;
  }

  /** The first mention in the oldest document that has a day, else in the first one. */
  Place earliest() {
    return earliest;
  }

  /** The latest place, then the first one of each document, as far as they are kept. */
  List<Place> provenance() {
    List<Place> all = new ArrayList<>(places);
    all.remove(latest);
    all.add(0, latest);
    return all;
  }

  Selection selection() {
    return Selection.entity(entity.id()).with(latest);
  }
}
