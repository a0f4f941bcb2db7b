package org.annalist.api.document;

import java.net.URI;
import java.time.Instant;

/**
 * Where bytes came from.
 *
 * @param uri absolute address of the bytes; a part of a container is {@code container!/part}
 * @param name path inside what the user added, with {@code /}, such as {@code 2023/report.txt};
 *     becomes the document's id
 * @param mediaType such as {@code text/html}; {@code application/octet-stream} while unknown
 * @param sha256 64 lower-case hexadecimal digits of the bytes' digest, or empty while unread
 * @param retrieved when the bytes were read; never part of any result
 */
public record Source(URI uri, String name, String mediaType, String sha256, Instant retrieved) {

  /** The last part of the name: the file's own name. */
  public String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
