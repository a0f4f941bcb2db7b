package org.annalist.plugin.network;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Citation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/**
 * Joins official documents with those they cite. A text that cites is the official document of its
 * own header, else it stands in the network as a text.
 */
final class Citations {

  /** Where bonds are kept. */
  interface Keeper {
    Bond bond(Relation relation, Member from, Member to);
  }

  private final Snapshot snapshot;
  private final Map<String, Member> members;
  private final Keeper keeper;
  private final Map<String, Member> texts = new HashMap<>();

  Citations(Snapshot snapshot, Map<String, Member> members, Keeper keeper) {
    this.snapshot = snapshot;
    this.members = members;
    this.keeper = keeper;
  }

  void read(Cancellation cancellation) {
    Cursor<Citation> citations = snapshot.cursor(Layers.CITATIONS);
    while (citations.next()) {
      cancellation.check();
      Place place = citations.place();
      Citation citation = citations.value();
      Optional<Member> cited = linked(place);
      Optional<Member> citing =
          citation.citing().isEmpty()
              ? Optional.of(texts.computeIfAbsent(place.document(), this::text))
              : named(place.document(), citation.citing());
      if (cited.isPresent() && citing.isPresent() && cited.get() != citing.get()) {
        keeper.bond(Relation.CITATION, citing.get(), cited.get()).add(place);
      }
    }
  }

  private Optional<Member> linked(Place place) {
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, place.document(), place.span());
    while (links.next()) {
      Member member = members.get(links.value().entity());
      if (member != null
          && member.is(EntityType.LEGAL_DOCUMENT)
          && links.span().overlaps(place.span())) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** The official document that a text calls so. */
  private Optional<Member> named(String document, String words) {
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document);
    while (links.next()) {
      Member member = members.get(links.value().entity());
      if (member != null
          && member.is(EntityType.LEGAL_DOCUMENT)
          && endsWith(snapshot.text(links.place()), words)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  private Member text(String id) {
    Cursor<OfficialDocument> facts = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS, id);
    while (facts.next()) {
      OfficialDocument fact = facts.value();
      if (fact.own()) {
        Optional<Member> own =
            members.values().stream()
                .filter(member -> member.is(EntityType.LEGAL_DOCUMENT))
                .filter(member -> endsWith(member.name(), fact.number()))
                .findFirst();
        if (own.isPresent()) {
          return own.get();
        }
      }
    }
    String title = snapshot.document(id).map(Document::title).orElse(id);
    Member text = new Member("text: " + id, "", title, null);
    text.add(new Place(id, new Span(0, 0)));
    return text;
  }

  private static boolean endsWith(String name, String number) {
    String end = number.toLowerCase(Locale.ROOT);
    String all = name.toLowerCase(Locale.ROOT);
    int before = all.length() - end.length() - 1;
    return !end.isEmpty()
        && all.endsWith(end)
        && (before < 0 || !Character.isLetterOrDigit(all.charAt(before)));
  }
}
