package org.annalist.runtime.store;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Problem;

/** Speaks of the same spans in a document of another id. */
final class Places {

  private Places() {}

  static Problem move(Problem problem, String document) {
    if (problem.places().isEmpty()) {
      return problem.in(document);
    }
    List<Place> moved =
        problem.places().stream().map(place -> new Place(document, place.span())).toList();
    return problem.at(moved);
  }
}
