package org.annalist.workbench.quick;

import java.util.Locale;

/** What something found is; the order is that of the groups in the list. */
public enum QuickGroup {
  RECENT,
  PERSON,
  POSITION,
  ORGANIZATION,
  LOCATION,
  LEGAL_DOCUMENT,
  SENTENCE,
  DOCUMENT,
  VIEW,
  PERSPECTIVE,
  COMMAND,
  PREFERENCE;

  /** The group of entities of a type; that of documents cited if there is no such type. */
  static QuickGroup ofEntity(String type) {
    return switch (type) {
      case "PERSON", "POSITION", "ORGANIZATION", "LOCATION" -> valueOf(type);
      default -> LEGAL_DOCUMENT;
    };
  }

  /** Whether it is of things that texts name. */
  boolean isNamed() {
    return ordinal() >= PERSON.ordinal() && ordinal() <= LEGAL_DOCUMENT.ordinal();
  }

  /** Name of the icon of things without one of their own. */
  String icon() {
    return switch (this) {
      case PERSON -> "person";
      case POSITION -> "people";
      case ORGANIZATION, LOCATION -> "organization";
      case LEGAL_DOCUMENT -> "documents";
      case SENTENCE -> "reader";
      case PREFERENCE -> "settings";
      case COMMAND -> "right";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
