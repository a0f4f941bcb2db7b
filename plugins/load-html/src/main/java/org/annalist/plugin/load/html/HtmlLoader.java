package org.annalist.plugin.load.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.annalist.api.document.Draft;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.LoadRequest;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.osgi.service.component.annotations.Component;

/**
 * Reads a web page as one document: the text of its article, without menus and lists of other
 * articles, and what its head says about it.
 *
 * <p>The text is extracted: one line for each block, an empty line between blocks. The encoding is
 * the byte order mark's, else the page's own, else UTF-8.
 */
@Component
@LoaderInfo(
    name = "load-html",
    mediaTypes = {"text/html", "application/xhtml+xml"},
    extensions = {"html", "htm", "xhtml"})
public final class HtmlLoader implements Loader {

  @Override
  public Loaded load(LoadRequest request) throws LoadException {
    Document page = parse(request);
    request.cancellation().check();
    ArticleText article = ArticleText.of(page);
    request.cancellation().check();
    Charset charset = page.charset();
    return Loaded.of(
        Draft.ofExtracted(article.text())
            .withBlocks(article.blocks())
            .withMetadata(PageMetadata.of(page))
            .withEncoding(charset == null ? "" : charset.name()));
  }

  private static Document parse(LoadRequest request) throws LoadException {
    try (InputStream in = request.open()) {
      return Jsoup.parse(in, null, request.source().uri().toString());
    } catch (IOException e) {
      throw new LoadException(
          LoadException.Kind.UNREADABLE,
          "Cannot read " + request.source().fileName() + ": " + e.getMessage(),
          "Check that the file is still there and is a web page",
          e);
    }
  }
}
