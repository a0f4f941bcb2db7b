package org.annalist.plugin.link.series;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.corpus.Snapshot;

/** Which entities the words of one document mean, by the words themselves. */
final class Subjects {

  private static final Pattern NUMBER = Pattern.compile("\\d+[^\\s]*[/-][^\\s]+");

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

  /** What a subject is compared by: what is known of it, else its words. */
  String key(String subject) {
    String known = known(subject);
    return known.isEmpty() ? Words.fold(subject) : known;
  }

  /**
   * What a subject means in every text: the linked entity, or the number of an official document;
   * empty if it is words that may mean something else elsewhere.
   */
  String known(String subject) {
    Matcher number = NUMBER.matcher(subject);
    if (!number.find()) {
      return named(subject);
    }
    String linked = numbered(number.group());
    return linked.isEmpty() ? Words.fold(number.group()) : linked;
  }

  /** The entity that is named by exactly these words, or empty. */
  private String named(String subject) {
    return entities.getOrDefault(Words.key(subject), "");
  }

  /** The official document with this number, or empty if the document names none. */
  private String numbered(String number) {
    return papers.entrySet().stream()
        .filter(paper -> Words.key(paper.getKey()).contains(Words.key(number)))
        .map(Map.Entry::getValue)
        .min(String::compareTo)
        .orElse("");
  }
}
