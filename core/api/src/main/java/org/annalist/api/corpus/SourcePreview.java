package org.annalist.api.corpus;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.annalist.api.Problem;

/**
 * A source as an import would read it: one for each document, or for a source that gives none.
 *
 * @param uri names the source, for {@link ImportRequest#without}
 * @param name its path inside what was added, with {@code /}
 * @param mediaType its media type, or empty if it could not be looked into
 * @param loader name of the loader that reads it, or empty if none does
 * @param bytes its size, or -1 if that is not known
 * @param encoding how its text is encoded, or empty
 * @param title title from its metadata or its first heading, or empty
 * @param published ISO day, month or year, or empty
 * @param inferred whether that day follows from the words of the text, not from metadata
 * @param readable whether it gives a document
 * @param known id of the document that the corpus holds of it already, or empty
 * @param problems what is wrong with it
 */
public record SourcePreview(
    URI uri,
    String name,
    String mediaType,
    String loader,
    long bytes,
    String encoding,
    String title,
    String published,
    boolean inferred,
    boolean readable,
    String known,
    List<Problem> problems) {

  public SourcePreview {
    Objects.requireNonNull(uri, "uri");
    problems = List.copyOf(problems);
  }
}
