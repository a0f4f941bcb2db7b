package org.annalist.workbench.bookmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.workbench.state.Preferences;

/** The bookmarks of the user, by place; kept from start to start. UI thread only. */
public final class Bookmarks {

  private static final String NAME = "bookmark";

  private final Preferences preferences;
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public Bookmarks(Preferences preferences) {
    this.preferences = preferences;
    preferences.list(NAME).forEach(line -> Bookmark.read(line).ifPresent(bookmarks::add));
  }

  /** All, by document and place. */
  public List<Bookmark> all() {
    return List.copyOf(bookmarks);
  }

  /** Where a document has bookmarks, in text order. */
  public List<Span> in(String document) {
    return bookmarks.stream()
        .map(Bookmark::place)
        .filter(place -> place.document().equals(document))
        .map(Place::span)
        .toList();
  }

  /**
   * Adds a bookmark, or takes those away that stand at the place.
   *
   * @param words what stands there
   * @return whether it was added
   */
  public boolean toggle(Place place, String words) {
    boolean there = bookmarks.removeIf(each -> meets(each.place(), place));
    if (!there) {
      bookmarks.add(new Bookmark(place, words));
      bookmarks.sort(Comparator.comparing(Bookmark::place));
    }
    changed();
    return !there;
  }

  private static boolean meets(Place one, Place other) {
    return one.equals(other)
        || one.document().equals(other.document()) && one.span().overlaps(other.span());
  }

  public void remove(Bookmark bookmark) {
    bookmarks.remove(bookmark);
    changed();
  }

  /** The one behind a place, or before it; round the ends. Empty if there are none. */
  public Optional<Bookmark> next(Optional<Place> from, int direction) {
    if (bookmarks.isEmpty()) {
      return Optional.empty();
    }
    int size = bookmarks.size();
    int behind = 0;
    while (from.isPresent()
        && behind < size
        && bookmarks.get(behind).place().compareTo(from.get()) <= 0) {
      behind++;
    }
    int at = behind;
    if (direction < 0) {
      at = behind - 1;
      while (from.isPresent() && at >= 0 && meets(bookmarks.get(at).place(), from.get())) {
        at--;
      }
    }
    return Optional.of(bookmarks.get(Math.floorMod(at, size)));
  }

  private void changed() {
    preferences.setList(NAME, bookmarks.stream().map(Bookmark::line).toList());
    listeners.forEach(Runnable::run);
  }

  /**
   * Calls when bookmarks come or go.
   *
   * @return ends the calls
   */
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
