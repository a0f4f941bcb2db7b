package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/**
 * One official document names another: the citing one is the text itself or a document that the
 * text tells of.
 */
public final class Citation {

  private final Relation relation;
  private final String citing;
  private final String cited;
  private final List<Span> evidence;

  @Components({"relation", "citing", "cited", "evidence"})
  private Citation(Relation relation, String citing, String cited, List<Span> evidence) {
    this.relation = Objects.requireNonNull(relation, "relation");
    this.citing = Objects.requireNonNull(citing, "citing");
    this.cited = Objects.requireNonNull(cited, "cited");
    this.evidence = List.copyOf(evidence);
  }

  /** This text cites a document. */
  public static Citation of(Relation relation, String cited) {
    return new Citation(relation, "", cited, List.of());
  }

  /** The same value with this citing. */
  public Citation withCiting(String newCiting) {
    return new Citation(relation, newCiting, cited, evidence);
  }

  /** The same value with this evidence. */
  public Citation withEvidence(List<Span> newEvidence) {
    return new Citation(relation, citing, cited, newEvidence);
  }

  /** What the citing document does with the cited one. */
  public Relation relation() {
    return relation;
  }

  /** Number or name of the citing document as annotated; empty if it is this text. */
  public String citing() {
    return citing;
  }

  /** Number or name of the cited document as annotated. */
  public String cited() {
    return cited;
  }

  /** The spans it rests on, in text order: the cited document is among them. */
  public List<Span> evidence() {
    return evidence;
  }

  /** How one document refers to another. */
  public enum Relation {
    /** Rests on it: {@code căn cứ}. */
    BASIS,
    /** Carries it out: {@code thực hiện}, {@code triển khai}. */
    IMPLEMENTS,
    /** Takes its place: {@code thay thế}. */
    REPLACES,
    /** Changes it: {@code sửa đổi}, {@code bổ sung}. */
    AMENDS,
    /** Ends it: {@code bãi bỏ}, {@code hết hiệu lực}. */
    REPEALS,
    /** Names it in any other way. */
    MENTIONS
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Citation o
        && relation.equals(o.relation)
        && citing.equals(o.citing)
        && cited.equals(o.cited)
        && evidence.equals(o.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(relation, citing, cited, evidence);
  }

  @Override
  public String toString() {
    return "Citation[" + relation + ", " + citing + ", " + cited + ", " + evidence + "]";
  }
}
