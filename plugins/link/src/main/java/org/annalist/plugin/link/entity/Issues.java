package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.Map;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;

/**
 * When official documents were issued, as each text says, and when the texts themselves are from.
 */
final class Issues {

  private final Map<String, String> issued = new HashMap<>();
  private final Map<String, String> created = new HashMap<>();

  Issues(Snapshot snapshot) {
    Cursor<OfficialDocument> facts = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS);
    while (facts.next()) {
      OfficialDocument fact = facts.value();
      if (!fact.issued().isEmpty()) {
        issued.merge(
            facts.document() + "\n" + PaperNames.number(fact.number()),
            fact.issued(),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    Cursor<DocumentTime> times = snapshot.cursor(Layers.CREATED);
    while (times.next()) {
      // An inferred day is too weak to tell documents of one number apart.
      if (times.value().basis() != DocumentTime.Basis.CONTENT) {
        created.putIfAbsent(times.document(), times.value().value());
      }
    }
  }

  /** ISO day on which the document with this number was issued according to a text, or empty. */
  String issued(Named named, String number) {
    return issued.getOrDefault(named.place().document() + "\n" + number, "");
  }

  /** ISO day of the text as a date line or metadata give it, or empty. */
  String created(Named named) {
    return created.getOrDefault(named.place().document(), "");
  }
}
