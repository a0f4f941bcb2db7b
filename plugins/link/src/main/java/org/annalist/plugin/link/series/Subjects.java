package org.annalist.plugin.link.series;

import java.util.HashMap;
import java.util.Map;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;

/** Which entities the words of one document mean, by the words themselves. */
final class Subjects {

  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> papers = new HashMap<>();

  Subjects(Snapshot snapshot, String document) {
    Cursor<Link> links = snapshot.cursor(Layers.LINKS, document);
    while (links.next()) {
      Link link = links.value();
      String words = snapshot.text(links.place());
      entities.putIfAbsent(Words.key(words), link.entity());
      if (link.type() == EntityType.LEGAL_DOCUMENT) {
        papers.putIfAbsent(words, link.entity());
      }
    }
  }

  /** The entity that is named by exactly these words, or empty. */
  String named(String subject) {
    return entities.getOrDefault(Words.key(subject), "");
  }

  /** The official document with this number, or empty if the document names none. */
  String numbered(String number) {
    return papers.entrySet().stream()
        .filter(paper -> Words.key(paper.getKey()).contains(Words.key(number)))
        .map(Map.Entry::getValue)
        .min(String::compareTo)
        .orElse("");
  }
}
