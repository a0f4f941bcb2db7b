package org.annalist.api.annotation;

/** What an entity is; names as in the annotation guidelines. */
public enum EntityType {
  PERSON,
  POSITION,
  ORGANIZATION,
  LOCATION,
  LEGAL_DOCUMENT
}
