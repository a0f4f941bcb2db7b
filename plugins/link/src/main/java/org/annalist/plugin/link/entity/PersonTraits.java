package org.annalist.plugin.link.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/** Reads what one document tells of its persons by which namesakes are told apart. */
final class PersonTraits {

  /** A year of birth directly behind a name. */
  private static final Pattern BORN =
      Pattern.compile(
          "^[\\s,(]{1,3}(?:SN|S\\.N|sinh năm|sinh ngày \\d{1,2}[-/.]\\d{1,2}[-/.]|năm sinh)"
              + "[\\s:]{0,2}((?:19|20)\\d\\d)\\b");

  private static final int BEHIND = 40;

  /** Words in small posts: their holders seldom leave their province. */
  private static final List<String> SMALL =
      List.of(" xã ", " phường ", " huyện ", " quận ", " thị trấn ", " trường ", " thị xã ");

  private final Document document;
  private final Spelling spelling;
  private final Provinces provinces;

  PersonTraits(Document document, Spelling spelling, Provinces provinces) {
    this.document = document;
    this.spelling = spelling;
    this.provinces = provinces;
  }

  /** Traits by the keys of persons; {@code keys} has the key of the person at each span. */
  Map<String, Traits> read(Snapshot snapshot, Map<Span, String> keys) {
    Map<String, Traits> traits = new HashMap<>();
    keys.forEach(
        (span, key) -> {
          int year = born(span.end());
          if (year > 0) {
            traits.merge(key, Traits.NONE.withBorn(year), (one, other) -> one);
          }
        });
    Cursor<Holding> holdings = snapshot.cursor(Layers.HOLDINGS, document.id());
    while (holdings.next()) {
      Holding holding = holdings.value();
      String key = keys.get(holding.personSpan());
      Traits post = key == null ? Traits.NONE : post(holding.position());
      if (!post.isNone()) {
        Traits known = traits.getOrDefault(key, Traits.NONE);
        if (known.province().isEmpty()) {
          traits.put(key, known.withPost(post.province(), post.small()));
        }
      }
    }
    return traits;
  }

  private int born(int end) {
    String text = document.text();
    Matcher born = BORN.matcher(text.substring(end, Math.min(text.length(), end + BEHIND)));
    return born.find() ? Integer.parseInt(born.group(1)) : 0;
  }

  /** The province that a post names; where none is named, a guess would part one person. */
  private Traits post(String position) {
    String spelled = spelling.of(position);
    boolean small = SMALL.stream().anyMatch((" " + spelled + " ")::contains);
    Province province = provinces.ending(spelled);
    return province == null ? Traits.NONE : Traits.NONE.withPost(province.key(), small);
  }
}
