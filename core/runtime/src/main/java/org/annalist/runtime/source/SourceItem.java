package org.annalist.runtime.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.annalist.runtime.store.Origin;

/**
 * Something to load: a file, or a part of a container.
 *
 * @param uri absolute address; a part is {@code container!/part}
 * @param name path inside what the user added, with {@code /}
 * @param parents names of what is above that, outermost first
 * @param mediaType media type if the container says so, or empty
 * @param length bytes, or -1 if it is not known
 * @param modified time stamp; null if there is none
 * @param depth 0 for a file, one more for each container around it
 * @param budget what is left of the limits of the outermost container; null for a file
 * @param content opens the bytes
 * @param meta opens the file with metadata beside it; null if there is none
 */
public record SourceItem(
    URI uri,
    String name,
    List<String> parents,
    String mediaType,
    long length,
    Instant modified,
    int depth,
    Budget budget,
    Content content,
    Content meta) {

  /** Opens bytes. */
  @FunctionalInterface
  public interface Content {
    /** Opens the bytes from their beginning. */
    InputStream open() throws IOException;
  }

  public SourceItem {
    parents = List.copyOf(parents);
  }

  /** The last part of the name. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** What the id of its document depends on. */
  public Origin origin() {
    return new Origin(uri.toString(), name, parents);
  }
}
