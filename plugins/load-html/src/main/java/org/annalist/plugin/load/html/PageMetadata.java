package org.annalist.plugin.load.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.api.document.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page, or marked parts of its body, say about the article. */
final class PageMetadata {

  // The names under which pages give the day of publication, the most reliable first. The day the
  // page was changed is not among them: it is another date.
  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "[itemprop=datePublished][datetime]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=publication_date]",
          "meta[name=dc.date.issued]",
          "meta[name=dcterms.issued]",
          "meta[name=date]",
          "article time[datetime]",
          "time[pubdate]");
  private static final List<String> AUTHOR =
      List.of("meta[name=author]", "meta[property=article:author]", "[itemprop=author]");
  private static final List<String> PUBLISHER =
      List.of("meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]");
  private static final List<String> TITLE =
      List.of("article h1", "h1", "meta[property=og:title]", "title");

  private static final Pattern LINKED_DATA_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})-(\\d{2})-(\\d{2})");

  private PageMetadata() {}

  static Metadata of(Document page) {
    return Metadata.NONE
        .withTitle(first(page, TITLE))
        .withAuthor(first(page, AUTHOR))
        .withPublisher(first(page, PUBLISHER))
        .withPublished(published(page));
  }

  private static String first(Document page, List<String> selectors) {
    for (String selector : selectors) {
      for (Element element : page.select(selector)) {
        String value = value(element);
        if (!value.isBlank()) {
          return value.strip();
        }
      }
    }
    return "";
  }

  private static String published(Document page) {
    for (String selector : PUBLISHED) {
      for (Element element : page.select(selector)) {
        String day = day(value(element));
        if (!day.isEmpty()) {
          return day;
        }
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher found = LINKED_DATA_DATE.matcher(script.data());
      if (found.find()) {
        return day(found.group(1));
      }
    }
    return "";
  }

  private static String value(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
  }

  /** The ISO day at the begin of a time stamp; empty if there is none, or no such day. */
  private static String day(String stamp) {
    Matcher found = DAY.matcher(stamp);
    if (!found.find()) {
      return "";
    }
    try {
      return LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3)))
          .toString();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
