package org.annalist.workbench.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.state.Selected;
import org.eclipse.swt.SWT;

/** Commands for reading and correcting: what they do depends on the part in front. */
final class ReaderCommands {

  private final MainWindow window;

  ReaderCommands(MainWindow window) {
    this.window = window;
  }

  void addTo(Commands commands) {
    commands.add(of("findNext", "", SWT.MOD1 | 'K', id -> handler(id)));
    commands.add(of("findPrevious", "", SWT.MOD1 | SWT.SHIFT | 'K', id -> handler(id)));
    // Where there is nothing to correct, the day of the document is what remains.
    commands.add(of("correct", "", SWT.F2, id -> handler(id).or(() -> date(commands))));
    commands.add(of("bookmark", "bookmark", SWT.MOD1 | 'B', id -> handler(id).or(this::selection)));
    commands.add(of("nextBookmark", "", SWT.MOD1 | SWT.SHIFT | 'B', id -> walk(1)));
    commands.add(of("previousBookmark", "", 0, id -> walk(-1)));
    commands.add(of("lastEdit", "", 0, id -> lastEdit()));
  }

  /**
   * A command.
   *
   * @param what what it would do now, by its id; empty if it cannot
   */
  private static Command of(
      String name, String icon, int key, Function<String, Optional<Runnable>> what) {
    String id = "org.annalist." + name;
    return new Command(
        id,
        "command." + name,
        icon,
        key,
        () -> what.apply(id).isPresent(),
        () -> what.apply(id).ifPresent(Runnable::run));
  }

  private Optional<Runnable> date(Commands commands) {
    return place().isPresent()
        ? Optional.of(() -> commands.run("org.annalist.setDate"))
        : Optional.empty();
  }

  private Optional<Place> place() {
    return window.state().selected().selection().place();
  }

  /** Bookmarks what is selected, or takes its bookmark away. */
  private Optional<Runnable> selection() {
    return place()
        .map(
            place -> () -> window.bookmarks().toggle(place, window.state().snapshot().text(place)));
  }

  private Optional<Runnable> walk(int direction) {
    return window
        .bookmarks()
        .next(place(), direction)
        .map(
            bookmark ->
                () ->
                    window.openInReader(
                        new Selected(Selection.of(bookmark.place()), List.of(), "")));
  }

  private Optional<Runnable> lastEdit() {
    return LastEdit.of(window.state().platform().corpus().journal().applied())
        .map(place -> () -> window.openInReader(new Selected(Selection.of(place), List.of(), "")));
  }

  private Optional<Runnable> handler(String id) {
    return window.pages() == null || window.pages().current() == null
        ? Optional.empty()
        : window.pages().current().activePart().flatMap((Part part) -> part.handler(id));
  }
}
