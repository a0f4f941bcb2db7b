package org.annalist.plugin.load.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.document.Draft;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.LoadRequest;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.osgi.service.component.annotations.Component;

/**
 * Reads a file of plain text as one document.
 *
 * <p>Malformed bytes become U+FFFD and a problem that says where; a file in which they are common
 * is not text in a known encoding and is refused.
 */
@Component
@LoaderInfo(
    name = "load-text",
    mediaTypes = {"text/plain", "text/markdown"},
    extensions = {"txt", "text", "md"})
public final class TextLoader implements Loader {

  // One malformed sequence in 20 characters: no damaged text looks like that, a wrong encoding
  // does.
  private static final int REFUSED_SHARE = 20;

  @Override
  public Loaded load(LoadRequest request) throws LoadException {
    byte[] bytes = read(request);
    Encoding encoding = Encoding.of(bytes);
    Decoded decoded = Decoded.decode(bytes, encoding);
    request.cancellation().check();
    String name = request.source().fileName();
    if (decoded.text().indexOf('\0') >= 0) {
      throw new LoadException(
          LoadException.Kind.UNSUPPORTED,
          name + " is not text: it holds NUL characters",
          "Convert it to text or to another format that can be read");
    }
    if (decoded.malformed() * (long) REFUSED_SHARE > decoded.text().length()) {
      throw new LoadException(
          LoadException.Kind.UNSUPPORTED,
          name + " is not text in " + encoding.charset() + ": " + where(decoded),
          "Save it as UTF-8");
    }
    List<Loaded.Item> items = new ArrayList<>();
    if (decoded.malformed() > 0) {
      items.add(new Loaded.Fault(problem(request.source().name(), encoding, decoded)));
    }
    items.add(
        new Loaded.Text(Draft.ofText(decoded.text()).withEncoding(encoding.charset().name())));
    return Loaded.of(items);
  }

  private static byte[] read(LoadRequest request) throws LoadException {
    try (InputStream in = request.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new LoadException(
          LoadException.Kind.UNREADABLE,
          "Cannot read " + request.source().fileName() + ": " + e.getMessage(),
          "Check that the file is still there and may be read",
          e);
    }
  }

  private static Problem problem(String document, Encoding encoding, Decoded decoded) {
    return Problem.warning(
            "encoding.malformed",
            "Not everything is " + encoding.charset() + ": " + where(decoded) + "; shown as \uFFFD")
        .at(Place.of(document, decoded.firstChar(), decoded.firstChar() + 1))
        .remedy("Save the file as UTF-8 and load it again");
  }

  private static String where(Decoded decoded) {
    long line = decoded.text().substring(0, decoded.firstChar()).lines().count();
    boolean atLineStart =
        decoded.firstChar() == 0 || decoded.text().charAt(decoded.firstChar() - 1) == '\n';
    return decoded.malformed()
        + (decoded.malformed() == 1 ? " malformed sequence" : " malformed sequences")
        + ", the first at byte "
        + decoded.firstByte()
        + ", line "
        + (atLineStart ? line + 1 : line);
  }
}
