package org.annalist.runtime.source;

import java.net.URI;
import org.annalist.api.Problem;
import org.annalist.runtime.words.Told;

/**
 * Why a source gives no document.
 *
 * @param source address of the source; the same source fails under the same one again
 * @param problem says what, where, and what to do
 */
public record Failure(String source, Problem problem) {

  /** A failure of the source with this address and name. */
  public static Failure of(String source, String kind, String message, String remedy) {
    Problem problem = Problem.error(kind, message).remedy(remedy).by("import");
    return new Failure(source, told(source, problem));
  }

  private static Problem told(String source, Problem problem) {
    String address = address(source);
    return Told.of(problem, address.substring(address.lastIndexOf('/') + 1), address);
  }

  private static String address(String source) {
    URI uri = URI.create(source);
    String path = uri.getPath() == null ? uri.getSchemeSpecificPart() : uri.getPath();
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** The same failure with the reason, as somebody else gives it. */
  public Failure because(String reason) {
    return new Failure(source, told(source, problem.because(reason)));
  }
}
