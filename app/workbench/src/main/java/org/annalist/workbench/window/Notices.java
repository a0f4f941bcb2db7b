package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.annalist.workbench.look.Words;

/** What the window has to say above its contents until the user has read it. UI thread only. */
final class Notices {

  private final List<Notice> all = new ArrayList<>();
  private Runnable changed = () -> {};

  /**
   * Something to say.
   *
   * @param id one of each is shown
   * @param words what is said, in a language
   * @param actions what can be done about it, beside closing it
   */
  record Notice(String id, Function<Words, String> words, List<Act> actions) {}

  /**
   * Something that can be done.
   *
   * @param key key of its words
   */
  record Act(String key, Runnable run) {}

  List<Notice> all() {
    return List.copyOf(all);
  }

  void onChange(Runnable listener) {
    changed = listener;
  }

  /** Says something, in place of what was said under the same id. */
  void add(Notice notice) {
    all.removeIf(other -> other.id().equals(notice.id()));
    all.add(notice);
    changed.run();
  }

  /** Takes a notice away. */
  void close(Notice notice) {
    all.remove(notice);
    changed.run();
  }
}
