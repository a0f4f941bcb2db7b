package org.annalist.runtime.source;

import org.annalist.api.Problem;

/**
 * Why a source gives no document.
 *
 * @param source address of the source; the same source fails under the same one again
 * @param problem says what, where, and what to do
 */
public record Failure(String source, Problem problem) {

  /** A failure of the source with this address and name. */
  public static Failure of(String source, String kind, String message, String remedy) {
    return new Failure(source, Problem.error(kind, message).remedy(remedy).by("import"));
  }
}
