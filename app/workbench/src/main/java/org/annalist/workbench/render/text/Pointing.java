package org.annalist.workbench.render.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.render.HoverCard;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * What the mouse does in the text: it brings up the card of the mark below it, a click selects the
 * mark, or the sentence where there is none, and the other button asks what can be done.
 */
final class Pointing {

  private final RenderHost host;
  private final ReaderText text;
  private final Supplier<MarkedText> model;
  private final Correcting correcting;
  private final Predicate<String> isShown;
  private final HoverCard card;
  private String hovered = "";

  Pointing(
      RenderHost host,
      ReaderText text,
      Supplier<MarkedText> model,
      Correcting correcting,
      Predicate<String> isShown) {
    this.host = host;
    this.text = text;
    this.model = model;
    this.correcting = correcting;
    this.isShown = isShown;
    this.card = new HoverCard(text.widget(), host.look());
    StyledText widget = text.widget();
    widget.addListener(SWT.MouseDown, this::press);
    widget.addListener(SWT.MouseUp, this::release);
    widget.addListener(SWT.MouseMove, this::hover);
    widget.addListener(SWT.MouseExit, e -> leave());
    widget.addListener(SWT.MenuDetect, this::menu);
  }

  HoverCard card() {
    return card;
  }

  private Optional<MarkedText.Mark> markAt(Event event) {
    return text.offsetAt(event.x, event.y).flatMap(offset -> text.window().markAt(offset, isShown));
  }

  private void press(Event event) {
    Optional<MarkedText.Mark> mark = markAt(event);
    if (event.button == 1) {
      mark.ifPresent(m -> host.select(m.key()));
    } else if (event.button == 3) {
      Span target = correcting.target();
      boolean onChosen =
          text.chosen().length() > 0
              && text.offsetAt(event.x, event.y).filter(target::contains).isPresent();
      if (onChosen) {
        correcting.open(target);
      } else {
        host.menu(mark.map(MarkedText.Mark::key).orElse(""));
      }
    }
  }

  /** The key for menus asks for the mark at the caret. */
  private void menu(Event event) {
    if (event.detail == SWT.MENU_KEYBOARD) {
      Optional<MarkedText.Mark> mark = text.window().markAt(text.caret(), isShown);
      host.menu(mark.map(MarkedText.Mark::key).orElse(""));
      event.doit = false;
    }
  }

  /** Words that were selected by dragging are not the sentence they stand in. */
  private void release(Event event) {
    Optional<Integer> offset = text.offsetAt(event.x, event.y);
    boolean plain = event.button == 1 && text.chosen().length() == 0 && markAt(event).isEmpty();
    if (plain && offset.isPresent()) {
      selectSentence(offset.get());
    }
  }

  /** Selects the sentence around an offset. */
  void selectSentence(int offset) {
    MarkedText asked = model.get();
    host.background()
        .ask(
            List.of(this, "sentence"),
            cancellation -> asked.sentence(offset),
            sentence -> host.select(new Place(asked.document(), sentence)),
            host::fault);
  }

  private void hover(Event event) {
    Optional<MarkedText.Mark> mark = markAt(event);
    String key = mark.map(MarkedText.Mark::key).orElse("");
    if (!key.equals(hovered)) {
      hovered = key;
      card.hide();
      mark.ifPresent(m -> showCard(m, event.y));
      int shape = key.isEmpty() ? SWT.CURSOR_IBEAM : SWT.CURSOR_HAND;
      text.widget().setCursor(text.widget().getDisplay().getSystemCursor(shape));
    }
  }

  private void showCard(MarkedText.Mark mark, int y) {
    Point at = text.widget().getLocationAtOffset(text.window().toShown(mark.span().begin()));
    List<HoverCard.Row> rows =
        mark.card().fields().stream()
            .map(f -> new HoverCard.Row(f.label(), f.value().text()))
            .toList();
    int below = Math.max(at.y, y - 10) + 30;
    card.showSoon(mark.style(), mark.card().title(), rows, at.x, below, () -> addReasons(mark));
  }

  private void addReasons(MarkedText.Mark mark) {
    String label = host.look().words().of("card.reason");
    host.explain(
        new Place(text.window().document(), mark.span()),
        reasons -> {
          if (hovered.equals(mark.key())) {
            card.add(reasons.stream().map(reason -> new HoverCard.Row(label, reason)).toList());
          }
        });
  }

  private void leave() {
    hovered = "";
    card.hide();
  }
}
