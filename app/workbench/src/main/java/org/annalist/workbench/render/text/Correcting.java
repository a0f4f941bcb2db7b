package org.annalist.workbench.render.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.MarkedText.Correction;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Corrects annotations where they stand: F2 shows what can be done with the selected words, or with
 * the mark at the caret; the keys of that list also work in the text itself.
 */
final class Correcting {

  private final RenderHost host;
  private final ReaderText text;
  private final Supplier<MarkedText> model;
  private final Predicate<String> isShown;
  private CorrectionPopup popup;

  Correcting(
      RenderHost host, ReaderText text, Supplier<MarkedText> model, Predicate<String> isShown) {
    this.host = host;
    this.text = text;
    this.model = model;
    this.isShown = isShown;
    text.widget().addListener(SWT.KeyDown, this::key);
    text.widget().addListener(SWT.Dispose, e -> close());
  }

  /** The words that are selected, else the mark at the caret or right before it; else empty. */
  Span target() {
    Span chosen = text.chosen();
    if (chosen.length() > 0) {
      return chosen;
    }
    int at = text.caret();
    return text.window()
        .markAt(at, isShown)
        .or(() -> text.window().markAt(at - 1, isShown))
        .map(MarkedText.Mark::span)
        .orElse(new Span(at, at));
  }

  /** Shows what can be done with the target. */
  void open() {
    open(target());
  }

  /** Shows what can be done with some words. */
  void open(Span span) {
    ask(
        span,
        corrections -> {
          close();
          if (corrections.isEmpty()) {
            return;
          }
          StyledText widget = text.widget();
          popup = new CorrectionPopup(widget, host, title(span), corrections, this::run);
          int line = widget.getLineHeight();
          Point begin = widget.getLocationAtOffset(text.window().toShown(span.begin()));
          Point end = widget.getLocationAtOffset(text.window().toShown(span.end()));
          Rectangle area = widget.getClientArea();
          Point top = widget.toDisplay(begin.x, Math.max(0, begin.y) - 6);
          Point bottom = widget.toDisplay(end.x, Math.min(area.height, end.y + line) + 6);
          popup.open(top.x, top.y, bottom.y);
        });
  }

  private String title(Span span) {
    int begin = text.window().toShown(span.begin());
    int end = text.window().toShown(span.end());
    return "“" + text.window().text().substring(begin, end).replace('\n', ' ').strip() + "”";
  }

  private void ask(Span span, Consumer<List<Correction>> answer) {
    MarkedText asked = model.get();
    if (asked == null || span.length() == 0) {
      return;
    }
    host.background()
        .ask(
            List.of(this, "corrections"),
            cancellation -> asked.corrections(span),
            corrections -> {
              if (!text.widget().isDisposed() && model.get() == asked) {
                answer.accept(corrections);
              }
            },
            host::fault);
  }

  private void key(Event event) {
    boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
    boolean digit = event.character >= '0' && event.character <= '9';
    if (plain && (digit || event.keyCode == SWT.DEL)) {
      ask(target(), list -> CorrectionPopup.of(list, event).ifPresent(this::run));
      event.doit = false;
    }
  }

  private void run(Correction correction) {
    host.run(correction.action());
  }

  /** The list, while it is open. */
  Optional<CorrectionPopup> popup() {
    return Optional.ofNullable(popup).filter(CorrectionPopup::isOpen);
  }

  private void close() {
    popup().ifPresent(CorrectionPopup::close);
  }
}
