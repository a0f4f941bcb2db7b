package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Span;

/**
 * Where events stand, as arrays; twenty bytes an event, their words are read when they are shown.
 * Ordered by document and place.
 */
final class EventTable {

  private final List<String> documents;
  private final int[] firsts;
  private final int[] begins;
  private final int[] ends;
  private final long[] ids;

  private EventTable(Builder builder) {
    documents = List.copyOf(builder.documents);
    firsts = Arrays.copyOf(builder.firsts, documents.size() + 1);
    firsts[documents.size()] = builder.size;
    begins = Arrays.copyOf(builder.begins, builder.size);
    ends = Arrays.copyOf(builder.ends, builder.size);
    ids = Arrays.copyOf(builder.ids, builder.size);
  }

  Place place(int event) {
    int found = Arrays.binarySearch(firsts, event);
    int document = found < 0 ? -found - 2 : found;
    return new Place(documents.get(document), new Span(begins[event], ends[event]));
  }

  long id(int event) {
    return ids[event];
  }

  /** Number of an event, or -1. */
  int find(ItemKey key) {
    int document = Collections.binarySearch(documents, key.document());
    if (document < 0) {
      return -1;
    }
    int at =
        Arrays.binarySearch(begins, firsts[document], firsts[document + 1], key.span().begin());
    while (at > firsts[document] && begins[at - 1] == key.span().begin()) {
      at--;
    }
    for (int i = Math.max(0, at); at >= 0 && i < firsts[document + 1]; i++) {
      if (begins[i] != key.span().begin()) {
        return -1;
      }
      if (ids[i] == key.id() && ends[i] == key.span().end()) {
        return i;
      }
    }
    return -1;
  }

  /** The shortest event that shares a character with a place, or that is just there; or -1. */
  int at(Place place) {
    int document = Collections.binarySearch(documents, place.document());
    int best = -1;
    for (int i = document < 0 ? 0 : firsts[document];
        document >= 0 && i < firsts[document + 1] && begins[i] <= place.span().end();
        i++) {
      Span span = new Span(begins[i], ends[i]);
      boolean meets = span.overlaps(place.span()) || span.equals(place.span());
      if (meets && (best < 0 || span.length() < ends[best] - begins[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Collects events in the order of places. */
  static final class Builder {
    private final List<String> documents = new ArrayList<>();
    private int[] firsts = new int[16];
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private long[] ids = new long[64];
    private int size;

    /** Adds an event and gives its number. */
    int add(String document, int begin, int end, long id) {
      if (documents.isEmpty() || !documents.get(documents.size() - 1).equals(document)) {
        if (documents.size() + 1 >= firsts.length) {
          firsts = Arrays.copyOf(firsts, firsts.length * 2);
        }
        firsts[documents.size()] = size;
        documents.add(document);
      }
      if (size == begins.length) {
        int more = size + (size >> 1);
        begins = Arrays.copyOf(begins, more);
        ends = Arrays.copyOf(ends, more);
        ids = Arrays.copyOf(ids, more);
      }
      begins[size] = begin;
      ends[size] = end;
      ids[size] = id;
      return size++;
    }

    EventTable build() {
      return new EventTable(this);
    }
  }
}
