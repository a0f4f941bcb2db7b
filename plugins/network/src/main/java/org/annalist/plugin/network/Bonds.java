package org.annalist.plugin.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/** Reads the texts for what joins the members of a network. Not safe for several threads. */
final class Bonds {

  private final Snapshot snapshot;
  private final Map<String, Member> members;
  private final Map<String, Bond> bonds = new LinkedHashMap<>();

  private Bonds(Snapshot snapshot, Map<String, Member> members) {
    this.snapshot = snapshot;
    this.members = members;
  }

  /** A mention of a member in the text at hand. */
  private record Named(Member member, Span span, boolean inPost) {}

  /** Every bond between members, in the order of the texts. */
  static Collection<Bond> of(
      Snapshot snapshot, Map<String, Member> members, Cancellation cancellation) {
    Bonds bonds = new Bonds(snapshot, members);
    for (Document document : snapshot.documents()) {
      cancellation.check();
      bonds.read(document, cancellation);
    }
    new Citations(snapshot, members, bonds::bond).read(cancellation);
    return bonds.bonds.values();
  }

  private void read(Document document, Cancellation cancellation) {
    List<Named> named = named(document.id());
    if (named.isEmpty()) {
      return;
    }
    posts(document.id());
    // A body that is only named in somebody's post is there because of the post.
    List<Named> free = named.stream().filter(name -> !name.inPost()).toList();
    sentences(document, free, cancellation);
    Map<Member, Span> firsts = new LinkedHashMap<>();
    free.forEach(name -> firsts.putIfAbsent(name.member(), name.span()));
    pairs(Relation.DOCUMENT, document.id(), firsts, cancellation);
  }

  private List<Named> named(String document) {
    List<Span> posts = new ArrayList<>();
    Cursor<Mention> mentions = snapshot.cursor(Layers.ENTITIES, document);
    while (mentions.next()) {
      if (mentions.value().type() == EntityType.POSITION) {
        posts.add(mentions.span());
      }
    }
    List<Named> named = new ArrayList<>();
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document);
    int id = links.component("entity");
    int post = 0;
    while (links.next()) {
      Span span = links.span();
      while (post < posts.size() && posts.get(post).end() <= span.begin()) {
        post++;
      }
      Member member = members.get(links.text(id));
      if (member != null) {
        boolean inPost = post < posts.size() && posts.get(post).contains(span);
        named.add(new Named(member, span, inPost));
      }
    }
    return named;
  }

  private void posts(String document) {
    Cursor<Holding> holdings = snapshot.cursor(Layers.HOLDINGS, document);
    while (holdings.next()) {
      Holding holding = holdings.value();
      if (holding.status() != Holding.Status.CANDIDATE) {
        for (Member person : within(document, holding.personSpan(), EntityType.PERSON)) {
          for (Member body : within(document, holding.positionSpan(), EntityType.ORGANIZATION)) {
            Bond bond = bond(Relation.POST, person, body);
            bond.add(holdings.place());
            bond.say(holding.position());
          }
        }
      }
    }
  }

  private Set<Member> within(String document, Span span, EntityType type) {
    Set<Member> within = new LinkedHashSet<>();
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document, span);
    int id = links.component("entity");
    while (links.next()) {
      Member member = members.get(links.text(id));
      if (member != null && member.is(type) && span.overlaps(links.span())) {
        within.add(member);
      }
    }
    return within;
  }

  private void sentences(Document document, List<Named> named, Cancellation cancellation) {
    Tokens tokens = snapshot.tokens(document.id());
    Map<Span, Map<Member, Span>> bySentence = new LinkedHashMap<>();
    for (Named name : named) {
      Span sentence = tokens.sentenceAround(name.span().begin(), document.text().length());
      bySentence
          .computeIfAbsent(sentence, key -> new LinkedHashMap<>())
          .putIfAbsent(name.member(), name.span());
    }
    bySentence
        .values()
        .forEach(there -> pairs(Relation.SENTENCE, document.id(), there, cancellation));
  }

  private void pairs(
      Relation relation, String document, Map<Member, Span> there, Cancellation cancellation) {
    List<Map.Entry<Member, Span>> all = List.copyOf(there.entrySet());
    for (int i = 0; i < all.size(); i++) {
      cancellation.check();
      for (int j = i + 1; j < all.size(); j++) {
        Member one = all.get(i).getKey();
        Member other = all.get(j).getKey();
        boolean inOrder = one.key().compareTo(other.key()) < 0;
        bond(relation, inOrder ? one : other, inOrder ? other : one)
            .add(new Place(document, all.get(i).getValue().cover(all.get(j).getValue())));
      }
    }
  }

  private Bond bond(Relation relation, Member from, Member to) {
    return bonds.computeIfAbsent(Bond.key(relation, from, to), key -> new Bond(relation, from, to));
  }
}
