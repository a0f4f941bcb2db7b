package org.annalist.runtime.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.annalist.api.document.Draft;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.LoadRequest;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;

/** Reads UTF-8. */
@LoaderInfo(name = "plain", mediaTypes = "text/plain", extensions = "txt")
public class PlainLoader implements Loader {
  @Override
  public Loaded load(LoadRequest request) throws LoadException {
    try (InputStream in = request.open()) {
      return Loaded.of(
          Draft.ofText(new String(in.readAllBytes(), StandardCharsets.UTF_8))
              .withEncoding("UTF-8"));
    } catch (IOException e) {
      throw new LoadException(
          LoadException.Kind.UNREADABLE, "unreadable: " + e.getMessage(), "Try again", e);
    }
  }
}
