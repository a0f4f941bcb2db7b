package org.annalist.workbench.bookmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.workbench.state.Preferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarksTest {

  private static final Place EARLY = Place.of("a.txt", 4, 9);
  private static final Place LATE = Place.of("a.txt", 40, 52);
  private static final Place OTHER = Place.of("b.txt", 0, 3);

  @TempDir private Path folder;
  private Preferences preferences;
  private Bookmarks bookmarks;

  @BeforeEach
  void start() {
    preferences = Preferences.of(folder.resolve("p.properties"));
    bookmarks = new Bookmarks(preferences);
  }

  @Test
  void comesAndGoesAtItsPlace() {
    assertThat(bookmarks.toggle(LATE, "cuối  bài\n")).isTrue();
    assertThat(bookmarks.toggle(EARLY, "đầu bài")).isTrue();
    assertThat(bookmarks.all())
        .containsExactly(new Bookmark(EARLY, "đầu bài"), new Bookmark(LATE, "cuối bài"));
    assertThat(bookmarks.in("a.txt")).containsExactly(EARLY.span(), LATE.span());
    assertThat(bookmarks.toggle(Place.of("a.txt", 6, 7), "")).as("within the first").isFalse();
    assertThat(bookmarks.in("a.txt")).containsExactly(new Span(40, 52));
  }

  @Test
  void isThereAtTheNextStart() {
    bookmarks.toggle(LATE, "a\tb \\ c");
    bookmarks.toggle(OTHER, "ơ");
    preferences.save();
    Bookmarks again = new Bookmarks(Preferences.of(folder.resolve("p.properties")));
    assertThat(again.all()).isEqualTo(bookmarks.all());
    assertThat(again.all().get(0).words()).isEqualTo("a b \\ c");
  }

  @Test
  void passesOverWhatIsNoBookmark() {
    preferences.setList("bookmark", java.util.List.of("9-3\ta.txt\tx", "x", "1-2\ta.txt", ""));
    assertThat(new Bookmarks(preferences).all()).isEmpty();
  }

  @Test
  void walksRoundTheEnds() {
    bookmarks.toggle(EARLY, "1");
    bookmarks.toggle(LATE, "2");
    bookmarks.toggle(OTHER, "3");
    assertThat(next(Optional.of(EARLY), 1)).isEqualTo(LATE);
    assertThat(next(Optional.of(OTHER), 1)).isEqualTo(EARLY);
    assertThat(next(Optional.of(EARLY), -1)).isEqualTo(OTHER);
    assertThat(next(Optional.of(LATE), -1)).isEqualTo(EARLY);
    assertThat(next(Optional.empty(), 1)).isEqualTo(EARLY);
    assertThat(next(Optional.of(Place.of("a.txt", 20, 21)), -1)).isEqualTo(EARLY);
  }

  private Place next(Optional<Place> from, int direction) {
    return bookmarks.next(from, direction).orElseThrow().place();
  }

  @Test
  void tellsWhoeverListensUntilThatEnds() {
    int[] calls = {0};
    Runnable end = bookmarks.listen(() -> calls[0]++);
    bookmarks.toggle(EARLY, "x");
    bookmarks.remove(bookmarks.all().get(0));
    end.run();
    bookmarks.toggle(EARLY, "x");
    assertThat(calls[0]).isEqualTo(2);
  }
}
