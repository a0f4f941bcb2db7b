package org.annalist.plugin.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Place;

/** That two members belong together in one way. Filled while texts are read. */
final class Bond {

  private static final int MOST_PLACES = 30;
  private static final int MOST_SAYINGS = 3;

  private final Relation relation;
  private final Member from;
  private final Member to;
  private final List<Place> places = new ArrayList<>();
  private final Set<String> sayings = new LinkedHashSet<>();
  private int weight;

  Bond(Relation relation, Member from, Member to) {
    this.relation = relation;
    this.from = from;
    this.to = to;
  }

  void add(Place place) {
    weight++;
    if (places.size() < MOST_PLACES) {
      places.add(place);
    }
  }

  /** Notes what a text calls it, such as the words of a post. */
  void say(String saying) {
    if (sayings.size() < MOST_SAYINGS) {
      sayings.add(saying);
    }
  }

  Relation relation() {
    return relation;
  }

  Member from() {
    return from;
  }

  Member to() {
    return to;
  }

  String key() {
    return key(relation, from, to);
  }

  static String key(Relation relation, Member from, Member to) {
    return relation + ": " + from.key() + " → " + to.key();
  }

  /** Number of sentences, documents or statements that say so. */
  int weight() {
    return weight;
  }

  /** Where texts say so, as far as they are kept. */
  List<Place> places() {
    return places;
  }

  String sayings() {
    return String.join("; ", sayings);
  }
}
