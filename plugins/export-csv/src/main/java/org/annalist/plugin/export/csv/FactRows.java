package org.annalist.plugin.export.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Progress;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/**
 * The rows of facts: one table for all kinds, in which a fact leaves the columns of others empty.
 */
final class FactRows {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "created",
          "kind",
          "person",
          "position",
          "from",
          "until",
          "number",
          "documentKind",
          "issued",
          "issuer",
          "title",
          "what",
          "done",
          "of",
          "asOf",
          "whole",
          "parts",
          "percent",
          "consistent",
          "begin",
          "end",
          "sentence",
          "rule",
          "confidence");

  private final Snapshot snapshot;
  private final CsvWriter csv;

  FactRows(Snapshot snapshot, CsvWriter csv) {
    this.snapshot = snapshot;
    this.csv = csv;
  }

  void head() {
    csv.row(COLUMNS);
  }

  void of(Document document) {
    var created = snapshot.cursor(Layers.CREATED, document.id());
    String day = created.next() ? created.value().value() : "";
    holdings(document, day);
    officialDocuments(document, day);
    progress(document, day);
    breakdowns(document, day);
  }

  private void holdings(Document document, String day) {
    var cursor = snapshot.cursor(Layers.HOLDINGS, document.id());
    while (cursor.next()) {
      Holding fact = cursor.value();
      csv.text(document.id()).text(day).text(kind(fact));
      csv.text(fact.person()).text(fact.position()).text(fact.from()).text(fact.until());
      blank(5);
      blank(4);
      blank(4);
      source(document, cursor);
    }
  }

  private static String kind(Holding fact) {
    return switch (fact.status()) {
      case HELD, SIGNED -> "holds";
      case FORMER -> "former";
      case CANDIDATE -> "candidate";
    };
  }

  private void officialDocuments(Document document, String day) {
    var cursor = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS, document.id());
    while (cursor.next()) {
      OfficialDocument fact = cursor.value();
      csv.text(document.id()).text(day).text("document");
      blank(4);
      csv.text(fact.number()).text(fact.kind()).text(fact.issued()).text(fact.issuer());
      csv.text(fact.title());
      blank(4);
      blank(4);
      source(document, cursor);
    }
  }

  private void progress(Document document, String day) {
    var cursor = snapshot.cursor(Layers.PROGRESS, document.id());
    while (cursor.next()) {
      Progress fact = cursor.value();
      csv.text(document.id()).text(day).text("progress");
      blank(4);
      blank(5);
      csv.text(fact.what()).number(fact.done()).number(fact.of()).text(fact.asOf());
      blank(4);
      source(document, cursor);
    }
  }

  private void breakdowns(Document document, String day) {
    var cursor = snapshot.cursor(Layers.BREAKDOWNS, document.id());
    while (cursor.next()) {
      Breakdown fact = cursor.value();
      csv.text(document.id()).text(day).text("breakdown");
      blank(4);
      blank(5);
      blank(4);
      csv.number(fact.whole()).text(parts(fact)).number(fact.percent());
      csv.text(Boolean.toString(fact.consistent()));
      source(document, cursor);
    }
  }

  private static String parts(Breakdown fact) {
    return fact.parts().stream()
        .map(part -> new BigDecimal(part.toString()).stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(";"));
  }

  private void blank(int fields) {
    for (int i = 0; i < fields; i++) {
      csv.text("");
    }
  }

  private void source(Document document, Cursor<?> cursor) {
    Span original = document.offsets().toOriginal(cursor.span());
    Place place = cursor.place();
    csv.number(original.begin()).number(original.end());
    csv.text(snapshot.text(snapshot.sentence(place)).strip());
    csv.text(cursor.rule()).number(cursor.confidence());
    csv.end();
  }
}
