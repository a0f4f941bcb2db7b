package org.annalist.workbench.render.text;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.HoverCard;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.render.text.ReaderText.Anchor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The reader. Asks for a window of the text around what is to be seen. */
public final class MarkedTextRenderer implements Renderer<MarkedText> {

  /** Screens of text that are at hand. */
  private static final int WINDOWS = 3;

  private final RenderHost host;
  private final Composite root;
  private final LegendChips chips;
  private final ReaderText text;
  private final NumberMargin numbers;
  private final NoteMargin notes;
  private final DensityRuler ruler;
  private final TextFind find;
  private final Correcting correcting;
  private final Pointing pointing;
  private MarkedText model;
  private Selection wanted = Selection.NONE;
  private boolean fetching;

  /** A place to find again, with what stands there. */
  private record Bookmarked(Place place, String words) {}

  /** A window of the text with the sentence of the selection. */
  private record Fetched(TextWindow window, Span sentence, Span focus) {}

  public MarkedTextRenderer(Composite parent, RenderHost host) {
    this.host = host;
    Look look = host.look();
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(look.palette().base()));
    chips = new LegendChips(root, host, this::restyle);
    text = new ReaderText(root, look, chips::isShown, this::scrolled);
    numbers = new NumberMargin(root, host, text);
    notes = new NoteMargin(root, host, text);
    ruler = new DensityRuler(root, look, text, this::goTo);
    find = new TextFind(root, host, new Found());
    correcting = new Correcting(host, text, () -> model, chips::isShown);
    pointing = new Pointing(host, text, () -> model, correcting, chips::isShown);
    StyledText widget = text.widget();
    root.setLayout(
        new ReaderLayout(
            chips,
            find.bar(),
            numbers.canvas(),
            widget,
            notes.canvas(),
            ruler.canvas(),
            look.fonts().width("nnnnnnnnnn", Face.READER) / 10));
    widget.addListener(SWT.KeyDown, this::key);
    widget.addVerifyKeyListener(this::edge);
  }

  @Override
  public Control control() {
    return root;
  }

  /** The widget of the text, for copying and for tests. */
  public StyledText widget() {
    return text.widget();
  }

  /** Whether the bar to find words is open. */
  boolean isFinding() {
    return find.bar().isOpen();
  }

  /** What is said of the mark that the pointer rests on. */
  HoverCard card() {
    return pointing.card();
  }

  /** Corrects annotations. */
  Correcting correcting() {
    return correcting;
  }

  /** The chips of the styles. */
  LegendChips chips() {
    return chips;
  }

  /** The search in the text. */
  TextFind find() {
    return find;
  }

  /** Span of the sentence that is highlighted; empty if none is. */
  public Span sentence() {
    return text.sentence();
  }

  /** Hides or shows the marks of a style, as its chip does. */
  public void toggle(String style) {
    chips.toggle(style);
  }

  @Override
  public void show(MarkedText newModel) {
    boolean sameDocument = model != null && model.document().equals(newModel.document());
    model = newModel;
    if (!sameDocument) {
      find.again();
    }
    int around = sameDocument ? text.firstVisible() : 0;
    // A new revision moves nothing: the user may have gone on from what is selected.
    fetch(around, sameDocument ? Optional.empty() : Optional.of(Anchor.top(0)), !sameDocument);
  }

  /**
   * Fetches a window.
   *
   * @param anchor where to scroll to; empty to stay
   * @param reveal whether to scroll to the selection then
   */
  private void fetch(int around, Optional<Anchor> anchor, boolean reveal) {
    MarkedText asked = model;
    Optional<Place> place = wanted.place().filter(p -> p.document().equals(asked.document()));
    int centre = reveal ? place.map(p -> p.span().begin()).orElse(around) : around;
    int size = WINDOWS * text.capacity();
    fetching = true;
    host.background()
        .ask(
            List.of(this, "window"),
            cancellation -> {
              TextWindow window =
                  TextWindow.fetch(asked, centre, size, DensityRuler.BINS, cancellation);
              Span focus = place.map(Place::span).orElse(new Span(0, 0));
              Span sentence = focus.length() == 0 ? focus : asked.sentence(focus.begin());
              return new Fetched(window, sentence, focus);
            },
            fetched -> present(fetched, anchor, reveal && place.isPresent()),
            fault -> {
              fetching = false;
              host.fault(fault);
            });
  }

  private void present(Fetched fetched, Optional<Anchor> anchor, boolean reveal) {
    fetching = false;
    if (root.isDisposed()) {
      return;
    }
    chips.show(fetched.window().legend());
    root.layout();
    boolean same = text.window().document().equals(fetched.window().document());
    text.show(
        fetched.window(),
        fetched.sentence(),
        fetched.focus(),
        same && anchor.isEmpty() ? text.anchor() : anchor.orElse(Anchor.top(0)));
    anchor.ifPresent(there -> text.caretTo(there.offset()));
    if (reveal && fetched.focus().length() > 0) {
      text.scrollTo(fetched.focus().begin());
    }
    scrolled();
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    wanted = selection;
    Optional<Place> place = selection.place();
    if (model == null) {
      return;
    }
    if (!text.window().document().equals(model.document())) {
      // The first window is on its way; it is asked for anew, around the selection.
      fetch(0, Optional.of(Anchor.top(0)), true);
      return;
    }
    if (place.isEmpty() || !place.get().document().equals(text.window().document())) {
      text.highlight(new Span(0, 0), new Span(0, 0));
      return;
    }
    Span span = place.get().span();
    if (!text.window().holds(span.begin())) {
      fetch(span.begin(), Optional.of(text.third(span.begin())), true);
      return;
    }
    MarkedText asked = model;
    host.background()
        .ask(
            List.of(this, "sentence"),
            cancellation -> span.length() == 0 ? span : asked.sentence(span.begin()),
            sentence -> {
              if (!root.isDisposed() && text.window().holds(span.begin())) {
                text.highlight(sentence, span);
                text.scrollTo(span.begin());
              }
            },
            host::fault);
  }

  /** Id of the document that is on the screen; empty before the first. */
  public String document() {
    return text.window().document();
  }

  /** Whether an offset of the document is in view. */
  public boolean isInView(int offset) {
    return text.window().holds(offset)
        && offset >= text.firstVisible()
        && offset <= text.lastVisible();
  }

  /** First offset of the document that is in view. */
  public int firstVisible() {
    return text.firstVisible();
  }

  /** Brings an offset of the document to the top, whether it is at hand or not. */
  public void goTo(int offset) {
    goTo(Anchor.top(offset));
  }

  private void goTo(Anchor anchor) {
    if (text.window().holds(anchor.offset())) {
      text.scrollTo(anchor);
      text.caretTo(anchor.offset());
    } else {
      fetch(anchor.offset(), Optional.of(anchor), false);
    }
    scrolled();
  }

  private void scrolled() {
    numbers.canvas().redraw();
    notes.canvas().redraw();
    ruler.canvas().redraw();
    pointing.card().hide();
    moveWindow();
  }

  /** Near an end of the window that is not one of the text, the next window is fetched. */
  private void moveWindow() {
    TextWindow window = text.window();
    if (fetching) {
      return;
    }
    int near = text.capacity() / 2;
    int first = text.firstVisible();
    boolean atTop = window.span().begin() > 0 && first - window.span().begin() < near;
    boolean atEnd =
        window.span().end() < window.length() && window.span().end() - text.lastVisible() < near;
    if (atTop || atEnd) {
      fetch(first, Optional.empty(), false);
    }
  }

  private void restyle() {
    text.style();
  }

  /** The first and the last line are those of the document, not of what is at hand. */
  private void edge(VerifyEvent event) {
    boolean first = event.keyCode == SWT.HOME;
    if (event.stateMask == SWT.MOD1 && (first || event.keyCode == SWT.END)) {
      goTo(first ? 0 : text.window().length());
      event.doit = false;
    }
  }

  /** Alt with an arrow goes from mark to mark; Enter selects that at the caret, or the sentence. */
  private void key(Event event) {
    boolean step = (event.stateMask & SWT.ALT) != 0;
    boolean down = event.keyCode == SWT.ARROW_DOWN;
    int at = text.window().toDocument(text.widget().getCaretOffset());
    if (step && (down || event.keyCode == SWT.ARROW_UP)) {
      text.window().next(at, down, chips::isShown).ifPresent(m -> host.select(m.key()));
      event.doit = false;
    } else if (event.keyCode == SWT.CR) {
      text.window()
          .markAt(at, chips::isShown)
          .ifPresentOrElse(m -> host.select(m.key()), () -> pointing.selectSentence(at));
    }
  }

  /** What finding words asks of this reader. */
  private final class Found implements TextFind.Reader {
    @Override
    public MarkedText model() {
      return model;
    }

    @Override
    public int caret() {
      return text.caret();
    }

    @Override
    public void goTo(Span place) {
      if (isInView(place.begin()) && isInView(place.end())) {
        text.caretTo(place.begin());
      } else {
        MarkedTextRenderer.this.goTo(text.third(place.begin()));
      }
    }

    @Override
    public void changed() {
      root.layout();
      text.mark(find.places(), find.current());
      ruler.mark(find.places());
    }

    @Override
    public void focus() {
      text.widget().setFocus();
    }
  }

  @Override
  public Optional<Runnable> handler(String command) {
    return switch (command) {
      case "org.annalist.find" -> Optional.of(() -> find.open(text::selected));
      case "org.annalist.correct" ->
          correcting.target().length() == 0 ? Optional.empty() : Optional.of(correcting::open);
      case "org.annalist.bookmark" ->
          model == null ? Optional.empty() : Optional.of(this::bookmark);
      case "org.annalist.findNext" -> walk(1);
      case "org.annalist.findPrevious" -> walk(-1);
      default -> Optional.empty();
    };
  }

  /** Bookmarks the selected words, else the sentence at the caret. */
  private void bookmark() {
    MarkedText asked = model;
    Span chosen = text.chosen();
    int caret = text.caret();
    host.background()
        .ask(
            List.of(this, "bookmark"),
            cancellation -> {
              Span span = chosen.length() > 0 ? chosen : asked.sentence(caret);
              return new Bookmarked(new Place(asked.document(), span), asked.text(span));
            },
            found -> host.bookmark(found.place(), found.words()),
            host::fault);
  }

  private Optional<Runnable> walk(int direction) {
    return find.bar().isOpen() ? Optional.of(() -> find.step(direction)) : Optional.empty();
  }

  @Override
  public void focus() {
    text.widget().setFocus();
  }

  @Override
  public int height(int width) {
    return 420;
  }

  @Override
  public List<Tool> tools() {
    return List.of();
  }
}
