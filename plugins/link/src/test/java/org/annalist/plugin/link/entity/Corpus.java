package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Edit;
import org.annalist.api.extract.Findings;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.CorpusRun;
import org.annalist.testkit.Texts;

/**
 * A corpus of short texts with their mentions written between brackets: {@code [P Lê An]} a person,
 * {@code [O …]} a body, {@code [L …]} a place, {@code [T rank|body]} a post whose body follows its
 * rank after a blank, {@code [D kind|number]} a document likewise, whose number ends before "và".
 */
final class Corpus {

  private final List<AnnotatedDocument> documents = new ArrayList<>();
  private final List<Edit> decisions = new ArrayList<>();

  /** Adds a document from a day. */
  Corpus text(String id, String created, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      text.append(marked, at, open);
      at = marked.indexOf(']', open) + 1;
      String words = marked.substring(open + 3, at - 1);
      int begin = text.length();
      text.append(words.replace('|', ' '));
      spans.add(new Span(begin, text.length()));
      mentions.add(mention(marked.charAt(open + 1), words));
    }
    text.append(marked.substring(at));
    AnnotatedDocument document = AnnotatedDocument.of(Texts.document(id, text.toString()));
    for (int i = 0; i < spans.size(); i++) {
      document = document.with(Layers.ENTITIES, spans.get(i), mentions.get(i));
    }
    documents.add(
        document.with(
            Layers.CREATED, new Span(0, 0), DocumentTime.of(created, DocumentTime.Basis.METADATA)));
    return this;
  }

  /** Says that the document added last tells when a number was issued. */
  Corpus issued(String number, String day) {
    AnnotatedDocument last = documents.remove(documents.size() - 1);
    documents.add(
        last.with(
            Layers.OFFICIAL_DOCUMENTS,
            Texts.span(last.document(), number),
            OfficialDocument.of(number).withIssued(day)));
    return this;
  }

  /** Says that the document added last tells who holds a post. */
  Corpus held(String person, String post) {
    AnnotatedDocument last = documents.remove(documents.size() - 1);
    Span personSpan = Texts.span(last.document(), person);
    Span postSpan = Texts.span(last.document(), post);
    documents.add(
        last.with(
            Layers.HOLDINGS,
            personSpan.cover(postSpan),
            Holding.of(person, post, personSpan, postSpan)));
    return this;
  }

  Corpus decided(Edit edit) {
    decisions.add(edit);
    return this;
  }

  private static Mention mention(char letter, String words) {
    int bar = words.indexOf('|');
    String head = bar < 0 ? words : words.substring(0, bar);
    String rest = bar < 0 ? "" : words.substring(bar + 1);
    switch (letter) {
      case 'P':
        return Mention.of(EntityType.PERSON);
      case 'O':
        return Mention.of(EntityType.ORGANIZATION);
      case 'L':
        return Mention.of(EntityType.LOCATION);
      case 'T':
        return Mention.of(EntityType.POSITION).withRank(head).withBody(rest);
      case 'D':
        return Mention.of(EntityType.LEGAL_DOCUMENT)
            .withKind(head.replace(" số", ""))
            .withNumber(rest.split(" và ")[0]);
      default:
        throw new IllegalArgumentException("No type " + letter);
    }
  }

  /** Entities as {@code name: document words, …}, in the order of names. */
  List<String> entities(EntityType type) {
    Map<String, String> names = new TreeMap<>();
    Map<String, TreeSet<String>> mentions = new TreeMap<>();
    for (Findings.Finding<?> found : findings().found()) {
      if (found.value() instanceof Entity entity && entity.type() == type) {
        names.put(entity.id(), entity.name());
      } else if (found.value() instanceof Link link && link.type() == type) {
        mentions
            .computeIfAbsent(link.entity(), id -> new TreeSet<>())
            .add(found.document() + " " + words(found.document(), found.span()));
      }
    }
    return names.entrySet().stream()
        .map(name -> name.getValue() + ": " + String.join(", ", mentions.get(name.getKey())))
        .sorted()
        .toList();
  }

  /** The id of the entity that words mean where they first stand in a document. */
  String id(String document, String words) {
    Place place = place(document, words);
    return findings().found().stream()
        .filter(f -> f.value() instanceof Link)
        .filter(f -> new Place(f.document(), f.span()).equals(place))
        .map(f -> ((Link) f.value()).entity())
        .findFirst()
        .orElseThrow();
  }

  Place place(String document, String words) {
    return documents.stream()
        .filter(d -> d.document().id().equals(document))
        .map(d -> new Place(document, Texts.span(d.document(), words)))
        .findFirst()
        .orElseThrow();
  }

  List<Problem> problems() {
    return findings().problems();
  }

  AnnotatedCorpus corpus() {
    return AnnotatedCorpus.of(documents);
  }

  private Findings findings() {
    return CorpusRun.on(corpus()).withDecisions(decisions).extract(new EntityLinker());
  }

  private String words(String document, Span span) {
    return documents.stream()
        .filter(d -> d.document().id().equals(document))
        .map(d -> span.of(d.document().text()))
        .findFirst()
        .orElseThrow();
  }
}
