package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.MarkedText.Card;
import org.annalist.api.view.MarkedText.Mark;

/**
 * An annotation that is drawn as a mark, in words.
 *
 * @param key where it stands
 * @param style what it looks like: an entity type's name, or the layer's name
 * @param title what it is, in one line
 * @param content what it holds
 * @param origin who found it, and how
 * @param stale whether its producer is gone
 */
record Found(
    ItemKey key,
    String style,
    String title,
    List<Field> content,
    List<Field> origin,
    boolean stale) {

  Found {
    content = List.copyOf(content);
    origin = List.copyOf(origin);
  }

  Span span() {
    return key.span();
  }

  Mark mark() {
    List<Field> fields = new ArrayList<>(content);
    fields.addAll(origin);
    return new Mark(key.toString(), span(), style, key.layer(), new Card(title, fields), stale);
  }
}
