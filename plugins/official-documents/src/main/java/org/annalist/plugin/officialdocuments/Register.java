package org.annalist.plugin.officialdocuments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;

/**
 * All official documents of a corpus: those that texts name, and those that are texts themselves,
 * the most named first. Immutable.
 */
final class Register {

  private static final Comparator<Entry> MOST_NAMED =
      Comparator.comparing((Entry e) -> e.byText().size())
          .thenComparing(e -> e.mentions().size())
          .reversed()
          .thenComparing(Entry::label)
          .thenComparing(Entry::key);

  private final List<Entry> entries;

  private Register(List<Entry> entries) {
    this.entries = entries;
  }

  List<Entry> all() {
    return entries;
  }

  Optional<Entry> entity(String id) {
    return entries.stream().filter(e -> e.entity().equals(id)).findFirst();
  }

  static Register of(Snapshot snapshot, Cancellation cancellation) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    entities(snapshot, drafts);
    mentions(snapshot, drafts, cancellation);
    facts(snapshot, drafts, cancellation);
    List<Entry> entries = drafts.values().stream().map(Draft::entry).toList();
    Map<String, Long> numbers =
        entries.stream()
            .filter(e -> !e.number().isEmpty())
            .collect(Collectors.groupingBy(Register::spelt, TreeMap::new, Collectors.counting()));
    return new Register(
        entries.stream()
            .map(e -> e.withNamesakes((int) (numbers.getOrDefault(spelt(e), 1L) - 1)))
            .sorted(MOST_NAMED)
            .toList());
  }

  private static String spelt(Entry entry) {
    return NumberKey.of(entry.number());
  }

  private static void entities(Snapshot snapshot, Map<String, Draft> drafts) {
    Cursor<Entity> identities = snapshot.cursor(Layers.IDENTITIES);
    while (identities.next()) {
      Entity entity = identities.value();
      if (entity.type() == EntityType.LEGAL_DOCUMENT) {
        drafts.put(entity.id(), new Draft(entity.id(), entity.id(), entity.name()));
      }
    }
  }

  private static void mentions(
      Snapshot snapshot, Map<String, Draft> drafts, Cancellation cancellation) {
    Cursor<Link> links = snapshot.cursor(Layers.LINKS);
    while (links.next()) {
      Draft draft = drafts.get(links.value().entity());
      if (draft != null) {
        cancellation.check();
        draft.mentions.add(links.place());
      }
    }
  }

  private static void facts(
      Snapshot snapshot, Map<String, Draft> drafts, Cancellation cancellation) {
    List<Place> own = new ArrayList<>();
    List<OfficialDocument> ownFacts = new ArrayList<>();
    Cursor<OfficialDocument> facts = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS);
    while (facts.next()) {
      cancellation.check();
      OfficialDocument fact = facts.value();
      if (fact.own()) {
        own.add(facts.place());
        ownFacts.add(fact);
      } else {
        named(snapshot, facts.place(), fact, drafts).ifPresent(draft -> draft.learn(fact));
      }
    }
    for (int i = 0; i < own.size(); i++) {
      OfficialDocument fact = ownFacts.get(i);
      Place place = own.get(i);
      Draft draft =
          drafts.values().stream()
              .filter(known -> known.mayBe(fact))
              .findFirst()
              .orElseGet(
                  () -> {
                    String name = (fact.kind() + " " + fact.number()).strip();
                    return drafts.computeIfAbsent(
                        "text:" + place.document(), key -> new Draft(key, "", name));
                  });
      draft.learn(fact);
      draft.hold(place);
    }
  }

  /** The entity that a fact speaks of: among those linked at its place, the one of its number. */
  private static Optional<Draft> named(
      Snapshot snapshot, Place place, OfficialDocument fact, Map<String, Draft> drafts) {
    List<Draft> there = new ArrayList<>();
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, place.document(), place.span());
    while (links.next()) {
      Draft draft = drafts.get(links.value().entity());
      if (draft != null && links.span().overlaps(place.span())) {
        there.add(draft);
      }
    }
    return there.stream()
        .filter(draft -> NumberKey.ends(draft.name, fact.number()))
        .findFirst()
        .or(() -> there.stream().findFirst());
  }

  /** What is known so far; the first text in the order of ids that says a thing is believed. */
  private static final class Draft {
    private final String key;
    private final String entity;
    private final String name;
    private final List<Place> mentions = new ArrayList<>();
    private String number = "";
    private String kind = "";
    private String issuer = "";
    private String issued = "";
    private String title = "";
    private String held = "";

    private Draft(String key, String entity, String name) {
      this.key = key;
      this.entity = entity;
      this.name = name;
    }

    private void learn(OfficialDocument fact) {
      number = first(number, fact.number());
      kind = first(kind, fact.kind());
      issuer = first(issuer, fact.issuer());
      issued = first(issued, fact.issued());
      title = first(title, fact.title());
    }

    private void hold(Place place) {
      held = first(held, place.document());
      if (mentions.isEmpty()) {
        mentions.add(place);
      }
    }

    /** Whether a text of this number, and of no other day, is this document. */
    private boolean mayBe(OfficialDocument fact) {
      boolean numbered =
          number.isEmpty()
              ? NumberKey.ends(name, fact.number())
              : NumberKey.of(number).equals(NumberKey.of(fact.number()));
      return numbered
          && (issued.isEmpty() || fact.issued().isEmpty() || issued.equals(fact.issued()));
    }

    private Entry entry() {
      return new Entry(key, entity, name, number, kind, issuer, issued, title, mentions, held, 0);
    }

    private static String first(String known, String other) {
      return known.isEmpty() ? other : known;
    }
  }
}
