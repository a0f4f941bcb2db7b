package org.annalist.workbench.render.text;

import java.util.List;
import java.util.function.Supplier;
import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.widgets.Composite;

/**
 * Finds words in the text of a reader: all places are looked for in the background and marked; the
 * user walks from one to the next, round the ends.
 */
final class TextFind implements FindBar.Listener {

  /** What the reader does for it. */
  interface Reader {
    /** The text that is shown; null before the first. */
    MarkedText model();

    /** Where to go on from: the caret, as an offset of the document. */
    int caret();

    /** Brings a place into view, with the caret at it. */
    void goTo(Span place);

    /** Places changed, or the bar came or went. */
    void changed();

    /** Gives the focus back to the text. */
    void focus();
  }

  private final RenderHost host;
  private final Reader reader;
  private final FindBar bar;
  private Phrase.Places places = Phrase.Places.NONE;
  private int current = -1;

  TextFind(Composite parent, RenderHost host, Reader reader) {
    this.host = host;
    this.reader = reader;
    this.bar = new FindBar(parent, host.look(), this);
  }

  FindBar bar() {
    return bar;
  }

  /** Places of what is looked for; none while the bar is closed. */
  Phrase.Places places() {
    return places;
  }

  /** The place that the user went to last; empty at 0 if none. */
  Span current() {
    return current < 0 ? new Span(0, 0) : places.span(current);
  }

  /** Opens the bar; words that are selected in the text are looked for. */
  void open(Supplier<String> selected) {
    bar.open(selected.get());
    reader.changed();
    changed();
  }

  /** Looks anew, as in another text. */
  void again() {
    if (bar.isOpen()) {
      look(false);
    }
  }

  @Override
  public void changed() {
    look(true);
  }

  private void look(boolean walk) {
    Phrase phrase = bar.phrase();
    MarkedText text = reader.model();
    if (phrase.isEmpty() || text == null) {
      host.background().cancel(List.of(this, "find"));
      take(Phrase.Places.NONE, false);
      bar.say("");
      return;
    }
    bar.say(words().of("textFind.running"));
    host.background()
        .ask(
            List.of(this, "find"),
            cancellation -> phrase.in(text, cancellation),
            found -> {
              if (bar.isOpen() && !bar.control().isDisposed()) {
                take(found, walk);
              }
            },
            host::fault);
  }

  private void take(Phrase.Places found, boolean walk) {
    int from = current < 0 ? reader.caret() : current().begin();
    places = found;
    current = -1;
    if (walk && found.size() > 0) {
      go(found.from(from) % found.size());
    } else {
      say();
      reader.changed();
    }
  }

  @Override
  public void step(int direction) {
    if (places.size() == 0) {
      return;
    }
    int next;
    if (current >= 0) {
      next = current + direction;
    } else {
      int behind = places.from(reader.caret());
      next = direction > 0 ? behind : behind - 1;
    }
    go(Math.floorMod(next, places.size()));
  }

  private void go(int index) {
    current = index;
    say();
    reader.goTo(places.span(index));
    reader.changed();
  }

  private void say() {
    Words words = words();
    String count = words.number(places.size()) + (places.more() ? "+" : "");
    if (places.size() == 0) {
      bar.say(words.of("textFind.none"));
    } else if (current < 0) {
      bar.say(count);
    } else {
      bar.say(words.of("textFind.at", words.number(current + 1), count));
    }
  }

  private Words words() {
    return host.look().words();
  }

  @Override
  public void closed() {
    bar.close();
    host.background().cancel(List.of(this, "find"));
    places = Phrase.Places.NONE;
    current = -1;
    reader.changed();
    reader.focus();
  }
}
