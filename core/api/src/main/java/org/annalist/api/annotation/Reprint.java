package org.annalist.api.annotation;

import java.util.Objects;

/**
 * A document that tells the same story as others, nearly word for word; the annotation is empty and
 * stands at the start of the document.
 */
public final class Reprint {

  private final String story;
  private final double likeness;

  @Components({"story", "likeness"})
  private Reprint(String story, double likeness) {
    this.story = Objects.requireNonNull(story, "story");
    this.likeness = likeness;
  }

  /** A member of a story, also its first document. */
  public static Reprint of(String story, double likeness) {
    return new Reprint(story, likeness);
  }

  /** Id of the group: the id of its first document by day, then by id. */
  public String story() {
    return story;
  }

  /** Estimated share of shingles in common with the first document, 0 to 1. */
  public double likeness() {
    return likeness;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reprint o
        && story.equals(o.story)
        && Double.compare(likeness, o.likeness) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(story, likeness);
  }

  @Override
  public String toString() {
    return "Reprint[" + story + ", " + likeness + "]";
  }
}
