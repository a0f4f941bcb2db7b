package org.annalist.workbench.layout.model;

/**
 * What a part shows, as one id: {@code view}, {@code view#document} or {@code view@2#document}.
 *
 * @param view id of the view, without {@code @} and {@code #}
 * @param document id of the document that it keeps to; empty if to none
 * @param copy 1, or more for another part with the same content
 */
public record PartId(String view, String document, int copy) {

  public static PartId of(String view) {
    return new PartId(view, "", 1);
  }

  public static PartId of(String view, String document) {
    return new PartId(view, document, 1);
  }

  /** Reads an id; what does not follow the form is the id of a view. */
  public static PartId parse(String id) {
    int hash = id.indexOf('#');
    String head = hash < 0 ? id : id.substring(0, hash);
    String document = hash < 0 ? "" : id.substring(hash + 1);
    int at = head.indexOf('@');
    boolean numbered = at > 0 && head.substring(at + 1).matches("[1-9]\\d{0,5}");
    return numbered
        ? new PartId(head.substring(0, at), document, Integer.parseInt(head.substring(at + 1)))
        : new PartId(head, document, 1);
  }

  /** The same content in one more part. */
  public PartId next() {
    return new PartId(view, document, copy + 1);
  }

  @Override
  public String toString() {
    return view + (copy > 1 ? "@" + copy : "") + (document.isEmpty() ? "" : "#" + document);
  }
}
