package org.annalist.workbench.part;

import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.Notice;
import org.annalist.api.view.ViewModel;

/**
 * What a model says of itself when it is asked in the background.
 *
 * @param model the model
 * @param title its title; of two texts side by side, that of both
 * @param document id of the document whose text it is, or empty
 * @param beside id of the document that it is read beside, or empty
 * @param notice what it says instead of showing something
 * @param key the item that shows the selection
 */
record Shown(
    ViewModel model,
    String title,
    String document,
    String beside,
    Optional<Notice> notice,
    Optional<String> key) {

  /** Asks a model; in the background. */
  static Shown of(ViewModel model, Selection selection) {
    Optional<MarkedText> text =
        model instanceof MarkedText marked ? Optional.of(marked) : Optional.empty();
    Optional<MarkedText> other = text.flatMap(MarkedText::beside);
    return new Shown(
        model,
        other.map(b -> model.title() + " ↔ " + b.title()).orElse(model.title()),
        text.map(MarkedText::document).orElse(""),
        other.map(MarkedText::document).orElse(""),
        model.notice(),
        model.find(selection));
  }
}
