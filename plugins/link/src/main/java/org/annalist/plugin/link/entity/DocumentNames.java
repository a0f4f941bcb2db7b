package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/** Reads the mentions of one document and says what each of them means. */
final class DocumentNames {

  /** The tagger's rule for posts behind which a place stands for the body. */
  private static final String BY_PLACE = "post.place";

  private final Spelling spelling;
  private final Provinces provinces;
  private final Document document;
  private final Snapshot snapshot;
  private final List<Occurrence> occurrences;
  private final List<Named> found = new ArrayList<>();
  private final Map<Span, String> persons = new LinkedHashMap<>();

  DocumentNames(Spelling spelling, Provinces provinces, Document document, Snapshot snapshot) {
    this.spelling = spelling;
    this.provinces = provinces;
    this.document = document;
    this.snapshot = snapshot;
    this.occurrences = read();
  }

  private List<Occurrence> read() {
    List<Occurrence> read = new ArrayList<>();
    Cursor<Mention> cursor = snapshot.cursor(Layers.ENTITIES, document.id());
    while (cursor.next()) {
      Span span = cursor.span();
      String words = span.of(document.text());
      if (!words.isBlank()) {
        read.add(new Occurrence(span, cursor.value(), words, spelling.of(words), cursor.rule()));
      }
    }
    read.sort(Comparator.comparing(Occurrence::span));
    return read;
  }

  /**
   * What one document tells of names.
   *
   * @param named what every mention means, in text order; lists of documents and bodies of posts
   *     apart
   * @param abbreviations those that it puts in brackets behind bodies, with what they stand for
   * @param traits what it tells of its persons, by their keys
   */
  record Told(List<Named> named, Map<String, String> abbreviations, Map<String, Traits> traits) {}

  Told told() {
    Locality locality = new Locality(document.text(), occurrences, provinces);
    BodyNames bodies =
        new BodyNames(document.id(), spelling, provinces, locality, of(EntityType.ORGANIZATION));
    PersonNames names = new PersonNames(document.id(), of(EntityType.PERSON));
    PlaceNames places = new PlaceNames(spelling, provinces, of(EntityType.LOCATION));
    PaperNames papers = new PaperNames(spelling, locality);
    PostNames posts = new PostNames(spelling, provinces, locality, bodies);
    of(EntityType.POSITION).forEach(posts::learn);
    for (int i = 0; i < occurrences.size(); i++) {
      Occurrence one = occurrences.get(i);
      switch (one.mention().type()) {
        case PERSON:
          String person = names.key(one.text(), one.span().begin());
          persons.put(one.span(), person);
          add(one, person, "person");
          break;
        case ORGANIZATION:
          add(one, bodies.key(one.text(), one.span().begin(), neighbour(i)), "body");
          break;
        case LOCATION:
          add(one, places.key(one), "place");
          break;
        case POSITION:
          add(one, posts.key(one, document.id()), "post");
          addBody(one, bodies);
          break;
        default:
          addPaper(one, papers);
          break;
      }
    }
    Map<String, Traits> traits =
        new PersonTraits(document, spelling, provinces).read(snapshot, persons);
    return new Told(found, abbreviations(), traits);
  }

  private Map<String, String> abbreviations() {
    Map<String, String> defined = new HashMap<>();
    for (int i = 1; i < found.size(); i++) {
      Named full = found.get(i - 1);
      Named one = found.get(i);
      boolean inBrackets =
          one.type() == EntityType.ORGANIZATION
              && full.type() == EntityType.ORGANIZATION
              && Abbreviations.isOne(one.surface())
              && full.place().span().end() < one.place().span().begin()
              && document
                  .text()
                  .substring(full.place().span().end(), one.place().span().begin())
                  .strip()
                  .equals("(");
      if (inBrackets) {
        defined.putIfAbsent(one.surface(), full.key());
      }
    }
    return defined;
  }

  private List<Occurrence> of(EntityType type) {
    return occurrences.stream().filter(one -> one.mention().type() == type).toList();
  }

  /** The next body, where only a comma or "và" stands between. */
  private String neighbour(int index) {
    if (index + 1 >= occurrences.size()) {
      return "";
    }
    Occurrence next = occurrences.get(index + 1);
    int end = occurrences.get(index).span().end();
    if (next.mention().type() != EntityType.ORGANIZATION || next.span().begin() < end) {
      return "";
    }
    String between = document.text().substring(end, next.span().begin()).strip();
    return between.equals(",") || between.equals("và") ? next.text() : "";
  }

  private void add(Occurrence one, String key, String rule) {
    found.add(named(one.mention().type(), key, one.text(), one.span(), rule));
  }

  private Named named(EntityType type, String key, String text, Span span, String rule) {
    String surface = text.replaceAll("\\s+", " ");
    return new Named(type, key, surface, new Place(document.id(), span), rule);
  }

  /** The body of a post is a mention of it, where it stands at the end of the post. */
  private void addBody(Occurrence post, BodyNames bodies) {
    String body = post.mention().body();
    if (body.isEmpty() || !post.text().endsWith(body) || post.rule().equals(BY_PLACE)) {
      return;
    }
    Span span = new Span(post.span().end() - body.length(), post.span().end());
    String key = bodies.key(body, span.begin(), "");
    found.add(named(EntityType.ORGANIZATION, key, body, span, "post.body"));
  }

  private void addPaper(Occurrence paper, PaperNames papers) {
    List<PaperNames.Part> parts = PaperNames.parts(paper);
    if (parts.isEmpty()) {
      add(paper, papers.named(paper), "document.name");
      return;
    }
    if (parts.size() == 1) {
      add(paper, papers.numbered(paper.mention().kind(), parts.get(0).number()), "document.number");
      return;
    }
    for (PaperNames.Part part : parts) {
      String text = part.span().of(document.text());
      String key = papers.numbered(paper.mention().kind(), part.number());
      found.add(named(EntityType.LEGAL_DOCUMENT, key, text, part.span(), "document.number"));
    }
  }
}
