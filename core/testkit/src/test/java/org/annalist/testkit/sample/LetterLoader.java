package org.annalist.testkit.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.Setting;
import org.annalist.api.Span;
import org.annalist.api.document.Block;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Metadata;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.LoadRequest;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.osgi.service.component.annotations.Component;

/** A loader as it should be: the first line of a letter is its title, the rest is its text. */
@Component
@LoaderInfo(name = "letter-loader", mediaTypes = "text/x-letter", extensions = "letter")
public final class LetterLoader implements Loader {

  private static final Setting ENCODING =
      Setting.choice("encoding", "%encoding", List.of("UTF-8", "UTF-16"));

  @Override
  public Loaded load(LoadRequest request) throws LoadException {
    String file = request.source().fileName();
    String text;
    try (InputStream in = request.open()) {
      text = new String(in.readAllBytes(), request.settings().text(ENCODING));
    } catch (IOException e) {
      throw new LoadException(
          LoadException.Kind.UNREADABLE, "Cannot read " + file, "Check that it is there", e);
    }
    request.cancellation().check();
    int titleEnd = text.indexOf('\n');
    if (titleEnd < 0) {
      String remedy = "Put the title on a line of its own";
      throw new LoadException(LoadException.Kind.CORRUPT, file + " has no title", remedy);
    }
    Draft draft =
        Draft.ofText(text)
            .withMetadata(Metadata.NONE.withTitle(text.substring(0, titleEnd)))
            .withBlock(Block.of(Block.Kind.HEADING, new Span(0, titleEnd)))
            .withBlock(Block.of(Block.Kind.PARAGRAPH, new Span(titleEnd + 1, text.length())));
    return text.indexOf('\uFFFD') < 0
        ? Loaded.of(draft)
        : Loaded.of(
            List.of(
                new Loaded.Fault(Problem.warning("encoding", "Not all is UTF-8")),
                new Loaded.Text(draft.withEncoding(StandardCharsets.UTF_8.name()))));
  }

  @Override
  public List<Setting> settings() {
    return List.of(ENCODING);
  }
}
