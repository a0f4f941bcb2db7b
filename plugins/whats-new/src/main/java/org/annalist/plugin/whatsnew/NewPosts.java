package org.annalist.plugin.whatsnew;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.RowsTable;

/** Who holds a post that no document before said they hold. */
final class NewPosts {

  private final News news;

  private NewPosts(News news) {
    this.news = news;
  }

  private record Held(Holding holding, Place place, String person) {}

  static Optional<Section> of(News news, Cancellation cancellation) {
    return new NewPosts(news).section(cancellation);
  }

  private Optional<Section> section(Cancellation cancellation) {
    Set<String> known = new HashSet<>();
    Map<String, Held> fresh = new LinkedHashMap<>();
    Cursor<Holding> holdings = news.snapshot().cursor(Layers.HOLDINGS);
    while (holdings.next()) {
      cancellation.check();
      Holding holding = holdings.value();
      if (holding.isHeld()) {
        String person = linked(holdings.document(), holding.personSpan(), EntityType.PERSON);
        String post = linked(holdings.document(), holding.positionSpan(), EntityType.POSITION);
        String key = named(person, holding.person()) + " · " + named(post, holding.position());
        if (news.since().isNew(holdings.document())) {
          fresh.putIfAbsent(key, new Held(holding, holdings.place(), person));
        } else {
          known.add(key);
        }
      }
    }
    fresh.keySet().removeAll(known);
    RowsTable.Builder table =
        news.table("person", 22, "post", 34, "day", 12, "document", 24, "sentence", 40);
    fresh.forEach((key, held) -> add(table, "post/" + key, held));
    return fresh.isEmpty()
        ? Optional.empty()
        : Optional.of(news.section("posts", fresh.size(), table));
  }

  /** The linked entity, else the words as written. */
  private static String named(String entity, String words) {
    return entity.isEmpty() ? words.toLowerCase(Locale.ROOT) : entity;
  }

  private String linked(String document, Span span, EntityType type) {
    Cursor<Link> links = news.snapshot().cursor(Layers.LINKS, document, span);
    while (links.next()) {
      Link link = links.value();
      if (link.type() == type && links.span().overlaps(span)) {
        return link.entity();
      }
    }
    return "";
  }

  private void add(RowsTable.Builder table, String key, Held held) {
    String document = held.place().document();
    table.row(
        key,
        List.of(
            Cell.of(held.holding().person()).withMark("PERSON"),
            Cell.of(held.holding().position()),
            news.days().cell(document),
            news.title(document),
            news.quote(held.place())),
        List.of(held.place()));
    Selection there = Selection.of(held.place());
    table.select(key, held.person().isEmpty() ? there : there.withEntity(held.person()));
  }
}
