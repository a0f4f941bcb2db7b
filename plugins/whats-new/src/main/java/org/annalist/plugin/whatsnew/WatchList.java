package org.annalist.plugin.whatsnew;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.RowsTable;

/**
 * What the analyst watches: names, indicators and documents, in the order they were added. The
 * setting holds them as {@code entity:}, {@code series:} or {@code document:} and an id.
 */
final class WatchList {

  static final String SEPARATOR = " | ";
  private static final String ENTITY = "entity:";
  private static final String SERIES = "series:";
  private static final String DOCUMENT = "document:";

  private final News news;
  private final Values values;
  private final List<String> watched;
  private final RowsTable.Builder table;

  private WatchList(News news, Values values, List<String> watched) {
    this.news = news;
    this.values = values;
    this.watched = watched;
    this.table = news.table("watched", 30, "change", 26, "day", 12, "sentence", 44);
  }

  /** The watched things that the corpus knows; an empty list says how to fill it. */
  static Section of(News news, Values values, Settings settings, Cancellation cancellation) {
    List<String> watched =
        List.of(settings.text(WhatsNewView.WATCHED).split(" \\| ")).stream()
            .filter(entry -> !entry.isBlank())
            .distinct()
            .toList();
    WatchList list = new WatchList(news, values, watched);
    watched.forEach(entry -> list.add(entry, cancellation));
    list.table.notice(Notice.of(news.words().say("watchState"), news.words().say("watchReason")));
    return new Section(news.words().say("watchTitle"), "", list.table.build());
  }

  private void add(String entry, Cancellation cancellation) {
    if (entry.startsWith(ENTITY)) {
      name(entry, entry.substring(ENTITY.length()), cancellation);
    } else if (entry.startsWith(SERIES)) {
      indicator(entry, entry.substring(SERIES.length()));
    } else if (entry.startsWith(DOCUMENT)) {
      news.snapshot()
          .document(entry.substring(DOCUMENT.length()))
          .ifPresent(document -> document(entry, document));
    }
  }

  private void name(String entry, String id, Cancellation cancellation) {
    Optional<Entity> entity = entity(id);
    if (entity.isEmpty()) {
      return;
    }
    List<Place> fresh = new ArrayList<>();
    List<Place> all = new ArrayList<>();
    Cursor<Link> links = news.snapshot().cursor(Layers.LINKS);
    int component = links.component("entity");
    while (links.next()) {
      cancellation.check();
      if (links.text(component).equals(id)) {
        (news.since().isNew(links.document()) ? fresh : all).add(links.place());
      }
    }
    List<Place> places = fresh.isEmpty() ? all : fresh;
    long documents = fresh.stream().map(Place::document).distinct().count();
    String change =
        fresh.isEmpty()
            ? news.words().say("nothingNew")
            : news.words().say("namedAnew", fresh.size(), documents);
    row(
        entry,
        Cell.of(entity.get().name()).withMark(entity.get().type().name()),
        change,
        places.get(0),
        places);
    table.select(entry, Selection.entity(id).with(places.get(0)));
  }

  private Optional<Entity> entity(String id) {
    Cursor<Entity> entities = news.snapshot().cursor(Layers.IDENTITIES);
    while (entities.next()) {
      if (entities.value().id().equals(id)) {
        return Optional.of(entities.value());
      }
    }
    return Optional.empty();
  }

  private void indicator(String entry, String id) {
    if (values.series(id).isEmpty() || values.newest(id).isEmpty()) {
      return;
    }
    Values.Stated newest = values.newest(id).get();
    String change =
        values
            .change(id)
            .map(
                c ->
                    c.before()
                        .map(
                            before ->
                                news.words()
                                    .say(
                                        "fromTo",
                                        before.words(news.words()),
                                        c.now().words(news.words())))
                        .orElseGet(() -> c.now().words(news.words())))
            .orElseGet(() -> news.words().say("still", newest.words(news.words())));
    row(
        entry,
        Cell.of(Values.name(values.series(id).get())).withMark("figures"),
        change,
        newest.place(),
        List.of(newest.place()));
    table.select(entry, Selection.series(id).with(newest.place()));
  }

  private void document(String entry, Document document) {
    boolean isNew = news.since().isNew(document.id());
    Place start = Place.of(document.id(), 0, 0);
    row(
        entry,
        Cell.of(document.title()),
        news.words().say(isNew ? "isNew" : "nothingNew"),
        start,
        List.of(start));
  }

  private void row(String entry, Cell name, String change, Place place, List<Place> places) {
    table.row(
        entry,
        List.of(name, Cell.of(change), news.days().cell(place.document()), news.quote(place)),
        places);
    List<String> rest = watched.stream().filter(other -> !other.equals(entry)).toList();
    Action forget =
        new Action.Configure(
            news.words().say("forget"),
            WhatsNewView.ID,
            Map.of(WhatsNewView.WATCHED.name(), String.join(SEPARATOR, rest)));
    table.deletion(entry, forget);
    table.actions(entry, List.of(forget));
  }
}
