package org.annalist.plugin.people;

import java.util.Locale;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Mention;
import org.annalist.api.document.Document;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewModel;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;

/**
 * Five invented notes about Hoàng Gia Bách. The second leaves his second post out, the third gives
 * his first post in another spelling and its day only as a month, the last has no day.
 */
final class Sample {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  static final String BACH = "bach";
  static final String SHORT_BACH = "bach-short";
  static final String LY = "ly";
  static final String COUNCIL = "council";

  private static final String CHAIR = "Chủ tịch HĐND xã Mai Trung";
  private static final String HEAD = "Trưởng ban Thủy lợi";
  private static final String NAME = "Hoàng Gia Bách";

  private Sample() {}

  static AnnotatedCorpus corpus() {
    return AnnotatedCorpus.of(one(), two(), three(), four(), five())
        .with(
            Problem.warning("differs", "Two days for one meeting")
                .at(Place.of("1.txt", 0, 8), Place.of("2.txt", 0, 8)))
        .with(Problem.warning("elsewhere", "Nothing about him").at(Place.of("4.txt", 30, 33)));
  }

  private static AnnotatedDocument one() {
    Document text =
        Texts.document("1.txt", CHAIR + ", " + HEAD + " " + NAME + " họp với bà Phan Ngọc Ly.\n");
    AnnotatedDocument document = dated(text, "2022-03-10", DocumentTime.Basis.DATE_LINE);
    document = holds(document, CHAIR, HEAD);
    return person(person(document, NAME, BACH), "Phan Ngọc Ly", LY)
        .with(Layers.LINKS, Texts.span(text, "HĐND xã Mai Trung"), link(COUNCIL))
        .with(Layers.IDENTITIES, Texts.span(text, NAME), Entity.of(BACH, EntityType.PERSON, NAME))
        .with(
            Layers.IDENTITIES,
            Texts.span(text, "Phan Ngọc Ly"),
            Entity.of(LY, EntityType.PERSON, "Phan Ngọc Ly"))
        .with(
            Layers.IDENTITIES,
            Texts.span(text, "HĐND xã Mai Trung"),
            Entity.of(COUNCIL, EntityType.ORGANIZATION, "HĐND xã Mai Trung"));
  }

  private static AnnotatedDocument two() {
    Document text =
        Texts.document("2.txt", CHAIR + " " + NAME + " dự họp.\n\nÔng Bách nói về đê.\n");
    AnnotatedDocument document = dated(text, "2022-08-01", DocumentTime.Basis.CONTENT);
    return person(person(holds(document, CHAIR), NAME, BACH), "Bách", 2, SHORT_BACH)
        .with(
            Layers.IDENTITIES,
            Texts.span(text, "Bách", 2),
            Entity.of(SHORT_BACH, EntityType.PERSON, "Bách"));
  }

  private static AnnotatedDocument three() {
    Document text = Texts.document("3.txt", "Chủ tịch HĐND, " + HEAD + " " + NAME + " đi tỉnh.\n");
    AnnotatedDocument document = dated(text, "2023-02", DocumentTime.Basis.METADATA);
    return person(holds(document, "Chủ tịch HĐND", HEAD), NAME, BACH);
  }

  private static AnnotatedDocument four() {
    Document text = Texts.document("4.txt", "Bà Phan Ngọc Ly về quê.\n\nCó 14 hộ được vay vốn.\n");
    return person(dated(text, "2023-05-05", DocumentTime.Basis.DATE_LINE), "Phan Ngọc Ly", LY);
  }

  private static AnnotatedDocument five() {
    Document text = Texts.document("5.txt", HEAD + " " + NAME + " nhận bằng khen.\n");
    return person(holds(AnnotatedDocument.of(text), HEAD), NAME, BACH);
  }

  private static AnnotatedDocument dated(Document text, String day, DocumentTime.Basis basis) {
    return AnnotatedDocument.of(text)
        .with(Layers.CREATED, new Span(0, 0), DocumentTime.of(day, basis));
  }

  private static AnnotatedDocument holds(AnnotatedDocument document, String... positions) {
    AnnotatedDocument more = document;
    Span person = Texts.span(document.document(), NAME);
    for (String position : positions) {
      Span at = Texts.span(document.document(), position);
      more =
          more.with(Layers.HOLDINGS, at.cover(person), Holding.of(NAME, position, person, at))
              .with(Layers.ENTITIES, at, Mention.of(EntityType.POSITION));
    }
    return more;
  }

  private static AnnotatedDocument person(AnnotatedDocument document, String name, String id) {
    return person(document, name, 1, id);
  }

  private static AnnotatedDocument person(
      AnnotatedDocument document, String name, int nth, String id) {
    Span at = Texts.span(document.document(), name, nth);
    return document
        .with(Layers.ENTITIES, at, Mention.of(EntityType.PERSON))
        .with(Layers.LINKS, at, Link.of(id, EntityType.PERSON));
  }

  private static Link link(String id) {
    return Link.of(id, EntityType.ORGANIZATION);
  }

  static ViewModel show(View view, Locale locale, Selection selection) {
    return ViewRun.on(corpus()).withLocale(locale).withSelection(selection).show(view);
  }
}
