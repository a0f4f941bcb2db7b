package org.annalist.api.corpus;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Producer;

/**
 * Why an annotation is there.
 *
 * @param place where it stands
 * @param layer name of its layer
 * @param id stable id of the annotation; 0 for an explanation of why nothing matched
 * @param producer who made it
 * @param rule name of the rule
 * @param evidence what the rule went by, and rejected candidates, one sentence each
 */
public record Explanation(
    Place place, String layer, long id, Producer producer, String rule, List<String> evidence) {

  public Explanation {
    evidence = List.copyOf(evidence);
  }
}
