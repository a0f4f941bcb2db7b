package org.annalist.plugin.people;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table.Column;
import org.annalist.api.view.Words;

/** The tables of the page of one entity. Keys of rows begin with the name of their table. */
final class PageTables {

  private static final int MOST_COMPANIONS = 60;
  private static final int LONGEST_QUOTE = 400;
  private static final String TOGETHER = "together/";

  private final Snapshot snapshot;
  private final Roll roll;
  private final Days days;
  private final Words words;

  PageTables(Snapshot snapshot, Roll roll, Days days, Words words) {
    this.snapshot = snapshot;
    this.roll = roll;
    this.days = days;
    this.words = words;
  }

  /** Problems at a place that is in a sentence about the entity. */
  Optional<Section> checks(Subject subject) {
    RowsTable.Builder table =
        RowsTable.of(column("check", 60), column("document", 25), column("where", 15));
    int count = 0;
    for (Problem problem : snapshot.problems()) {
      List<Place> places =
          problem.places().stream()
              .filter(place -> snapshot.document(place.document()).isPresent())
              .toList();
      Optional<Place> touched =
          places.stream().filter(place -> isTouched(subject, place)).findFirst();
      if (touched.isPresent()
          && problem.severity() != Problem.Severity.INFO
          && snapshot.judgement(problem) != Judgement.REJECTED) {
        Cell message =
            Cell.of(problem.message())
                .withMark(problem.severity().name())
                .withDetail(problem.cause());
        Place place = touched.get();
        table.row(
            "check" + count++,
            List.of(message, title(place.document()), Cell.of(paragraph(place))),
            places);
        table.actions(
            "check" + (count - 1),
            List.of(
                new Action.Apply(
                    words.say("accept"), Edit.JudgeProblem.of(problem, Judgement.ACCEPTED)),
                reject(problem)));
        table.deletion("check" + (count - 1), reject(problem));
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(section("checksTitle", words.say("checksDetail", count), table));
  }

  private Action reject(Problem problem) {
    return new Action.Apply(words.say("reject"), Edit.JudgeProblem.of(problem, Judgement.REJECTED));
  }

  private boolean isTouched(Subject subject, Place place) {
    return !subject.mentions(place.document()).isEmpty()
        && subject.isNamedIn(place.document(), snapshot.sentence(place).span());
  }

  /** Posts that a person does not hold, with the sentences that say so. */
  Optional<Section> posts(String title, String key, List<Source> sources) {
    RowsTable.Builder table =
        RowsTable.of(column("post", 35), column("day", 13), documents(17), column("sentence", 35));
    Set<Place> seen = new LinkedHashSet<>();
    for (Source source : sources) {
      if (seen.add(source.positionPlace())) {
        table.row(
            key + "/" + source.place(),
            List.of(
                Cell.of(source.position()),
                days.cell(source.document()),
                title(source.document()),
                Cell.of(quote(source.place())).asQuote()),
            List.of(source.positionPlace(), source.place()));
      }
    }
    return seen.isEmpty() ? Optional.empty() : Optional.of(section(title, "", table));
  }

  /** Who is said to hold posts of a body. */
  Optional<Section> holders(List<Source> sources) {
    RowsTable.Builder table =
        RowsTable.of(column("person", 30), column("post", 35), column("day", 15), documents(20));
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Source source : sources) {
      if (seen.add(List.of(source.person(), source.position(), source.document()))) {
        table.row(
            "holder/" + source.place(),
            List.of(
                Cell.of(source.person()).withMark("PERSON"),
                Cell.of(source.position()),
                days.cell(source.document()),
                title(source.document())),
            List.of(source.place()));
      }
    }
    return seen.isEmpty() ? Optional.empty() : Optional.of(section("holdersTitle", "", table));
  }

  /** What the texts that name an official document say of it. */
  Optional<Section> official(Subject subject) {
    RowsTable.Builder table =
        RowsTable.of(
            column("number", 15),
            column("kind", 12),
            column("issuer", 22),
            column("issued", 12),
            column("subject", 39));
    int count = 0;
    for (String document : subject.documents()) {
      Cursor<OfficialDocument> cursor = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS, document);
      while (cursor.next()) {
        if (subject.isNamedIn(document, cursor.span())) {
          OfficialDocument value = cursor.value();
          table.row(
              "official" + count++,
              List.of(
                  Cell.of(value.number()),
                  Cell.of(value.kind()),
                  Cell.of(value.issuer()),
                  Cell.of(words.day(value.issued())),
                  Cell.of(value.title()).asQuote()),
              List.of(cursor.place()));
        }
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(section("officialTitle", "", table));
  }

  /** Who is named beside the entity, with the post that the same documents give. */
  Optional<Section> together(
      List<Together.Companion> companions, Holdings holdings, List<String> documents) {
    Map<String, String> posts = new HashMap<>();
    documents.forEach(
        document ->
            holdings.in(document).forEach(s -> posts.putIfAbsent(s.person(), s.position())));
    RowsTable.Builder table =
        RowsTable.of(
            column("name", 35),
            column("postThere", 35),
            new Column("sameSentence", words.say("sameSentence"), true, 15),
            new Column("sameDocument", words.say("sameDocument"), true, 15));
    List<Together.Companion> known =
        companions.stream()
            .filter(companion -> roll.find(companion.id()).isPresent())
            .limit(MOST_COMPANIONS)
            .toList();
    for (Together.Companion companion : known) {
      var entity = roll.find(companion.id()).orElseThrow().entity();
      String key = TOGETHER + companion.id();
      table.row(
          key,
          List.of(
              Cell.of(entity.name()).withMark(entity.type().name()),
              Cell.of(posts.getOrDefault(entity.name(), "")),
              Cell.number(words.number(companion.sentences()), companion.sentences()),
              Cell.number(words.number(companion.documents()), companion.documents())),
          companion.places());
      table.select(key, Selection.entity(companion.id()).with(companion.places().get(0)));
    }
    Merging merging = new Merging(roll, words);
    table.drops(
        (dragged, onto) ->
            onto.startsWith(TOGETHER)
                ? merging.of(dragged, onto.substring(TOGETHER.length()))
                : Optional.empty());
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(section("togetherTitle", words.say("togetherDetail"), table));
  }

  /**
   * The documents that name the entity, with the first sentence that does. A document that means
   * somebody else can be split off.
   *
   * @param merges what can be done with the entity itself
   */
  Section sources(Subject subject, List<String> documents, String limit, List<Action> merges) {
    RowsTable.Builder table =
        RowsTable.of(
            column("day", 13),
            documents(27),
            new Column("count", words.say("count"), true, 8),
            column("sentence", 52));
    for (String document : documents) {
      Place first = subject.first(document);
      List<Place> places = subject.places(document);
      int count = places.size();
      String key = "source/" + document;
      table.row(
          key,
          List.of(
              days.cell(document),
              title(document),
              Cell.number(words.number(count), count),
              Cell.of(quote(first)).asQuote()),
          places);
      table.select(key, Selection.of(first).withEntity(subject.entity().id()));
      if (subject.documents().size() > 1) {
        table.actions(key, List.of(split(subject, places)));
        table.deletion(key, split(subject, places));
      }
    }
    table.actions("", merges);
    return section("sourcesTitle", limit, table);
  }

  private Action split(Subject subject, List<Place> places) {
    Edit edit = new Edit.SplitEntity(subject.entity().id(), places);
    return new Action.Apply(words.say("split", subject.entity().name()), edit);
  }

  private String quote(Place place) {
    String sentence = snapshot.text(snapshot.sentence(place)).replaceAll("\\s+", " ").strip();
    return sentence.length() > LONGEST_QUOTE
        ? sentence.substring(0, LONGEST_QUOTE) + "…"
        : sentence;
  }

  private Cell title(String document) {
    return Cell.of(snapshot.document(document).map(Document::title).orElse(document));
  }

  private String paragraph(Place place) {
    Document document = snapshot.document(place.document()).orElseThrow();
    int number = Math.max(1, Paragraphs.of(document).at(place.span().begin()));
    return words.say("where.paragraph", number);
  }

  private Column column(String key, int width) {
    return new Column(key, words.say(key), false, width);
  }

  private Column documents(int width) {
    return column("document", width);
  }

  private Section section(String title, String detail, RowsTable.Builder table) {
    return new Section(words.say(title), detail, table.build());
  }
}
