package org.annalist.api.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Problem;
import org.annalist.api.document.Draft;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a source holds: documents, sources inside it, and problems, in the order of the file, pulled
 * one by one.
 */
@ConsumerType
public interface Loaded extends AutoCloseable {

  /** One thing found in a source. */
  sealed interface Item permits Text, Child, Fault {}

  /**
   * A document.
   *
   * @param draft its text and what else the file says
   */
  record Text(Draft draft) implements Item {}

  /**
   * A source inside this one (an attachment, an archive's entry); dispatched again by the pipeline
   * under its limits of depth and size. Valid until the next item is pulled.
   *
   * @param name path inside its container, with {@code /}
   * @param mediaType media type if the container says so, or empty
   * @param content opens its bytes
   */
  record Child(String name, String mediaType, Content content) implements Item {}

  /**
   * Something that was not read or had to be repaired.
   *
   * @param problem without document; its places are spans of the draft that follows
   */
  record Fault(Problem problem) implements Item {}

  /** Opens the bytes of a child. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /**
   * The next item; empty at the end.
   *
   * @throws LoadException if the rest cannot be read; what was pulled before stays valid
   */
  Optional<Item> next() throws LoadException;

  /** Releases the file. Does nothing by default. */
  @Override
  default void close() {}

  /** Items that are already in memory. */
  static Loaded of(List<? extends Item> items) {
    Iterator<? extends Item> rest = List.copyOf(items).iterator();
    return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }

  /** One document and nothing else. */
  static Loaded of(Draft draft) {
    return of(List.of(new Text(draft)));
  }
}
