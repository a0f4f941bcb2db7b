package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;

/**
 * A document with its marks and notes. Paragraphs and the begins of marks are counted when it is
 * made; everything else is read from the snapshot for the span that is asked for.
 */
final class AnnotatedText implements MarkedText {

  private final Snapshot snapshot;
  private final Document document;
  private final Words words;
  private final OwnLayers own;
  private final MarkIndex index;
  private final Plain plain;
  private final Marks marks;
  private final Notes notes;
  private final Meaning meaning;
  private final Changes changes;
  private final Corrections corrections;

  private AnnotatedText(
      Snapshot snapshot, Document document, OwnLayers own, MarkIndex index, Words words) {
    this.snapshot = snapshot;
    this.document = document;
    this.words = words;
    this.own = own;
    this.index = index;
    this.plain = new Plain(snapshot, document);
    this.marks = new Marks(snapshot, document, own, words);
    this.notes =
        new Notes(document.id(), new Facts(snapshot, document.id(), words), plain.counted(), words);
    this.meaning = new Meaning(snapshot, document.id());
    this.changes = new Changes(document.id(), words);
    this.corrections = new Corrections(document, marks, words);
  }

  static AnnotatedText of(ViewRequest request, Document document, Words words) {
    request.cancellation().check();
    OwnLayers own = OwnLayers.of(request, document.id());
    MarkIndex index =
        MarkIndex.of(request.snapshot(), document.id(), own.names(), request.cancellation());
    return new AnnotatedText(request.snapshot(), document, own, index, words);
  }

  @Override
  public String title() {
    return plain.title();
  }

  @Override
  public String document() {
    return document.id();
  }

  @Override
  public int length() {
    return plain.length();
  }

  @Override
  public String text(Span span) {
    return plain.text(span);
  }

  @Override
  public List<Paragraph> paragraphs(Span span) {
    return plain.paragraphs(span);
  }

  @Override
  public List<Mark> marks(Span span) {
    return marks.in(span).stream().map(Found::mark).toList();
  }

  @Override
  public List<Note> notes(Span span) {
    return notes.in(span);
  }

  @Override
  public List<Legend> legend() {
    List<Legend> legend = new ArrayList<>();
    index.counts().forEach((style, count) -> legend.add(new Legend(style, label(style), count)));
    return legend;
  }

  private String label(String style) {
    return !words.knows("style." + style) ? own.label(style) : words.say("style." + style);
  }

  @Override
  public int[] density(int bins) {
    return index.density(bins, length());
  }

  @Override
  public Span sentence(int offset) {
    return plain.sentence(offset);
  }

  @Override
  public List<Correction> corrections(Span span) {
    return corrections.of(span);
  }

  @Override
  public Optional<String> find(Selection selection) {
    if (selection.place().isPresent()) {
      return selection
          .place()
          .filter(place -> place.document().equals(document.id()))
          .filter(place -> place.span().end() <= length())
          .flatMap(place -> at(place.span()));
    }
    return meaning.where(selection).flatMap(this::at);
  }

  /** The mark at a span, else the note of the fact there, else the first mark within it. */
  private Optional<String> at(Span span) {
    List<Found> there = marks.in(span);
    return there.stream()
        .filter(mark -> mark.span().equals(span))
        .map(Found::key)
        .findFirst()
        .or(() -> notes.at(span))
        .or(() -> there.stream().map(Found::key).findFirst())
        .map(ItemKey::toString);
  }

  @Override
  public Selection select(String key) {
    Optional<ItemKey> item = ItemKey.parse(key);
    if (item.isEmpty()) {
      return Selection.NONE;
    }
    if (marks.find(item.get()).isPresent()) {
      return meaning.of(item.get().span(), item.get().span());
    }
    return notes.group(item.get()).stream()
        .findFirst()
        .map(fact -> meaning.of(fact.key().span(), fact.focus()))
        .orElse(Selection.NONE);
  }

  @Override
  public List<Place> provenance(String key) {
    Optional<ItemKey> item = ItemKey.parse(key);
    if (item.isEmpty()) {
      return List.of();
    }
    return marks
        .find(item.get())
        .map(mark -> List.of(new Place(document.id(), mark.span())))
        .orElseGet(() -> notes.places(item.get()));
  }

  @Override
  public List<Action> actions(String key) {
    if (key.isEmpty()) {
      return changes.ofDocument(snapshot.created(document.id()));
    }
    Optional<ItemKey> item = ItemKey.parse(key);
    if (item.isEmpty()) {
      return List.of();
    }
    return marks
        .find(item.get())
        .map(mark -> changes.ofMark(mark, text(mark.span()), day(mark.key())))
        .orElseGet(
            () ->
                notes.group(item.get()).stream()
                    .flatMap(fact -> changes.ofFact(fact).stream())
                    .toList());
  }

  private String day(ItemKey key) {
    if (!key.layer().equals(Layers.TIMES_NAME)) {
      return "";
    }
    return snapshot
        .find(Layers.TIMES, key.id())
        .map(found -> found.value())
        .filter(time -> time.type() == Timex3.Type.DATE)
        .map(Timex3::value)
        .orElse("");
  }
}
