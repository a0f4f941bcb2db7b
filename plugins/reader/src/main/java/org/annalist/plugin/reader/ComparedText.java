package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.annalist.plugin.reader.Topics.Topic;

/**
 * A document with another one beside it: marked is what both speak of, and as different where they
 * say different things. The first one answers for the items of both.
 */
final class ComparedText implements MarkedText {

  /** Style of what two documents say differently. */
  static final String DIFFERS = "differs";

  private static final int MOST_CANDIDATES = 12;

  private final Plain plain;
  private final Plain other;
  private final Snapshot snapshot;
  private final List<Shared> shared;
  private final ComparedText beside;
  private final List<String> candidates;
  private final Words words;

  /**
   * Something that both documents speak of.
   *
   * @param key unique over both documents
   * @param topic what this one says
   * @param others what the other one says
   * @param differs whether it says nothing that this one says
   */
  private record Shared(String key, Topic topic, List<Topic> others, boolean differs) {}

  private ComparedText(
      Snapshot snapshot,
      Plain plain,
      Plain other,
      List<Shared> shared,
      ComparedText beside,
      List<String> candidates,
      Words words) {
    this.plain = plain;
    this.other = other;
    this.snapshot = snapshot;
    this.shared = shared;
    this.beside = beside;
    this.candidates = candidates;
    this.words = words;
  }

  /**
   * Compares.
   *
   * @param candidates ids of other documents that can be compared with
   */
  static ComparedText of(
      ViewRequest request, Document one, Document other, List<String> candidates, Words words) {
    Snapshot snapshot = request.snapshot();
    Topics mine = Topics.of(snapshot, one.id(), words, request.cancellation());
    Topics theirs = Topics.of(snapshot, other.id(), words, request.cancellation());
    Plain left = new Plain(snapshot, one);
    Plain right = new Plain(snapshot, other);
    ComparedText beside =
        new ComparedText(snapshot, right, left, shared(theirs, mine, "b"), null, List.of(), words);
    return new ComparedText(
        snapshot, left, right, shared(mine, theirs, "a"), beside, candidates, words);
  }

  private static List<Shared> shared(Topics mine, Topics theirs, String side) {
    List<Shared> shared = new ArrayList<>();
    for (Topic topic : mine.all()) {
      List<Topic> others = theirs.at(topic.thing());
      if (!others.isEmpty()) {
        boolean differs = others.stream().noneMatch(o -> o.value().equals(topic.value()));
        String key = side + "#" + topic.span() + "#" + topic.thing();
        shared.add(new Shared(key, topic, others, differs));
      }
    }
    return shared;
  }

  @Override
  public String title() {
    return plain.title();
  }

  @Override
  public String document() {
    return plain.document();
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
  public Span sentence(int offset) {
    return plain.sentence(offset);
  }

  @Override
  public List<Mark> marks(Span span) {
    return shared.stream()
        .filter(each -> each.topic().span().overlaps(span))
        .map(this::mark)
        .toList();
  }

  private Mark mark(Shared each) {
    List<Field> fields = new ArrayList<>();
    String own = each.topic().value();
    if (!own.isEmpty()) {
      fields.add(Field.of(words.say("hereSaid"), own));
    }
    Topic there = each.others().get(0);
    String said = there.value().isEmpty() ? quote(there.span()) : there.value();
    fields.add(Field.of(words.say("thereSaid"), said));
    if (each.others().size() > 1) {
      fields.add(Field.of(words.say("thereTimes"), words.number(each.others().size())));
    }
    String title = words.say(each.differs() ? "differsTitle" : "sharedTitle", style(each, true));
    return new Mark(
        each.key(), each.topic().span(), style(each, false), "", new Card(title, fields), false);
  }

  private String style(Shared each, boolean inWords) {
    String style = inWords || !each.differs() ? each.topic().style() : DIFFERS;
    return inWords ? words.say("style." + style) : style;
  }

  /** The words of a place of the other document. */
  private String quote(Span span) {
    return "“" + other.text(span).replaceAll("\\s+", " ") + "”";
  }

  @Override
  public List<Note> notes(Span span) {
    return List.of();
  }

  @Override
  public List<Legend> legend() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put(DIFFERS, 0);
    for (EntityType type : EntityType.values()) {
      counts.put(type.name(), 0);
    }
    shared.forEach(each -> counts.merge(style(each, false), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(e -> new Legend(e.getKey(), words.say("style." + e.getKey()), e.getValue()))
        .toList();
  }

  @Override
  public int[] density(int bins) {
    int[] density = new int[bins];
    for (Shared each : shared) {
      long bin = (long) each.topic().span().begin() * bins / Math.max(1, length());
      density[(int) Math.min(bins - 1, bin)]++;
    }
    return density;
  }

  @Override
  public Optional<MarkedText> beside() {
    return Optional.ofNullable(beside);
  }

  @Override
  public Optional<String> find(Selection selection) {
    return selection.place().flatMap(this::at).map(Shared::key);
  }

  private Optional<Shared> at(Place place) {
    Optional<Shared> own =
        shared.stream()
            .filter(each -> place.document().equals(document()))
            .filter(each -> each.topic().span().overlaps(place.span()))
            .findFirst();
    return own.isPresent() || beside == null ? own : beside.at(place);
  }

  private Optional<Shared> by(String key) {
    Optional<Shared> own = shared.stream().filter(each -> each.key().equals(key)).findFirst();
    return own.isPresent() || beside == null ? own : beside.by(key);
  }

  @Override
  public Selection select(String key) {
    return by(key)
        .map(
            each ->
                Selection.of(provenance(key).get(0))
                    .withEntity(each.topic().entity())
                    .withSeries(each.topic().series()))
        .orElse(Selection.NONE);
  }

  /** Where this document says it, then where the other one does. */
  @Override
  public List<Place> provenance(String key) {
    Optional<Shared> found = by(key);
    if (found.isEmpty()) {
      return List.of();
    }
    boolean left = key.startsWith("a#");
    String there = other.document();
    List<Place> places = new ArrayList<>();
    places.add(new Place(left ? document() : there, found.get().topic().span()));
    found
        .get()
        .others()
        .forEach(topic -> places.add(new Place(left ? there : document(), topic.span())));
    return places;
  }

  /** For the view: the documents it can be compared with. */
  @Override
  public List<Action> actions(String key) {
    return key.isEmpty()
        ? candidates.stream()
            .flatMap(id -> snapshot.document(id).stream())
            .filter(document -> !document.id().equals(other.document()))
            .limit(MOST_CANDIDATES)
            .map(this::compareTo)
            .toList()
        : List.of();
  }

  private Action compareTo(Document document) {
    return new Action.Configure(
        words.say("compareTo", document.title()),
        CompareView.ID,
        Map.of(CompareView.WITH.name(), document.id()));
  }
}
