package org.annalist.api.annotation;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/** What the text says of an official document that has a number. */
public final class OfficialDocument implements Fact {

  private final String number;
  private final String kind;
  private final String issued;
  private final String issuer;
  private final String title;
  private final boolean own;
  private final String signer;
  private final List<Span> evidence;

  @Components({"number", "kind", "issued", "issuer", "title", "own", "signer", "evidence"})
  private OfficialDocument(
      String number,
      String kind,
      String issued,
      String issuer,
      String title,
      boolean own,
      String signer,
      List<Span> evidence) {
    this.number = Objects.requireNonNull(number, "number");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.issued = Objects.requireNonNull(issued, "issued");
    this.issuer = Objects.requireNonNull(issuer, "issuer");
    this.title = Objects.requireNonNull(title, "title");
    this.own = own;
    this.signer = Objects.requireNonNull(signer, "signer");
    this.evidence = List.copyOf(evidence);
  }

  /** A document of which only the number is known. */
  public static OfficialDocument of(String number) {
    return new OfficialDocument(number, "", "", "", "", false, "", List.of());
  }

  /** The same value with this kind. */
  public OfficialDocument withKind(String newKind) {
    return new OfficialDocument(number, newKind, issued, issuer, title, own, signer, evidence);
  }

  /** The same value with this issued. */
  public OfficialDocument withIssued(String newIssued) {
    return new OfficialDocument(number, kind, newIssued, issuer, title, own, signer, evidence);
  }

  /** The same value with this issuer. */
  public OfficialDocument withIssuer(String newIssuer) {
    return new OfficialDocument(number, kind, issued, newIssuer, title, own, signer, evidence);
  }

  /** The same value with this title. */
  public OfficialDocument withTitle(String newTitle) {
    return new OfficialDocument(number, kind, issued, issuer, newTitle, own, signer, evidence);
  }

  /** The same value with this evidence. */
  public OfficialDocument withEvidence(List<Span> newEvidence) {
    return new OfficialDocument(number, kind, issued, issuer, title, own, signer, newEvidence);
  }

  /** The same value as this text's own header, or not. */
  public OfficialDocument withOwn(boolean newOwn) {
    return new OfficialDocument(number, kind, issued, issuer, title, newOwn, signer, evidence);
  }

  /** The same value with this signer. */
  public OfficialDocument withSigner(String newSigner) {
    return new OfficialDocument(number, kind, issued, issuer, title, own, newSigner, evidence);
  }

  /** Its number as written, such as {@code 07-QĐ/TU}. */
  public String number() {
    return number;
  }

  /** Its kind word, such as {@code Quy định}, or empty. */
  public String kind() {
    return kind;
  }

  /** ISO day it was issued, or empty. */
  public String issued() {
    return issued;
  }

  /** Who issued it, in the words of the text, or empty. */
  public String issuer() {
    return issuer;
  }

  /** Its quoted subject, or empty. */
  public String title() {
    return title;
  }

  /** Whether this text is the document itself, by its header. */
  public boolean own() {
    return own;
  }

  /** Name of the person who signed it, or empty. */
  public String signer() {
    return signer;
  }

  /** The spans it rests on, in text order. */
  @Override
  public List<Span> evidence() {
    return evidence;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OfficialDocument o
        && number.equals(o.number)
        && kind.equals(o.kind)
        && issued.equals(o.issued)
        && issuer.equals(o.issuer)
        && title.equals(o.title)
        && own == o.own
        && signer.equals(o.signer)
        && evidence.equals(o.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, kind, issued, issuer, title, own, signer, evidence);
  }

  @Override
  public String toString() {
    return "OfficialDocument["
        + number
        + ", "
        + kind
        + ", "
        + issued
        + ", "
        + issuer
        + ", "
        + title
        + ", "
        + own
        + ", "
        + signer
        + ", "
        + evidence
        + "]";
  }
}
