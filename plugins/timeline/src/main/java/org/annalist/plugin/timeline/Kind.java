package org.annalist.plugin.timeline;

/** Groups of lanes, in the order in which they are shown. */
enum Kind {
  PROGRAMME("LEGAL_DOCUMENT"),
  BODY("ORGANIZATION"),
  PERSON("POSITION"),
  ISSUER("LEGAL_DOCUMENT"),
  FIGURES("figures"),
  OTHER("times"),
  SOURCES("");

  private final String style;

  Kind(String style) {
    this.style = style;
  }

  /** Mark of what lies on lanes of this kind. */
  String style() {
    return style;
  }

  /** Key of the group, and of the words for it. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Key of a lane. */
  String lane(String id) {
    return key() + ":" + id.replace(ItemKey.AFTER_LANE, '/');
  }

  /** Key of the lane that takes what has no lane of its own. */
  String rest() {
    return key() + "*";
  }

  /** The kind of a lane by its key. */
  static Kind of(String lane) {
    for (Kind kind : values()) {
      if (lane.startsWith(kind.key())) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No group has a lane " + lane);
  }
}
