package org.annalist.testkit;

import java.util.Locale;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;

/**
 * One call of a view. Immutable: each {@code with…} gives another run.
 *
 * @param snapshot what it shows
 * @param locale language and region
 * @param settings what a user set
 * @param selection what is selected
 * @param cancellation whether to stop
 */
public record ViewRun(
    Snapshot snapshot,
    Locale locale,
    Settings settings,
    Selection selection,
    Cancellation cancellation)
    implements ViewRequest {

  /** A run in Vietnamese, without a selection. */
  public static ViewRun on(AnnotatedCorpus corpus) {
    return on(corpus.snapshot());
  }

  /** A run in Vietnamese, without a selection. */
  public static ViewRun on(Snapshot snapshot) {
    Locale vietnamese = Locale.forLanguageTag("vi-VN");
    return new ViewRun(snapshot, vietnamese, Settings.NONE, Selection.NONE, Cancellation.NONE);
  }

  public ViewRun withLocale(Locale newLocale) {
    return new ViewRun(snapshot, newLocale, settings, selection, cancellation);
  }

  public ViewRun withSettings(Settings newSettings) {
    return new ViewRun(snapshot, locale, newSettings, selection, cancellation);
  }

  public ViewRun withSelection(Selection newSelection) {
    return new ViewRun(snapshot, locale, settings, newSelection, cancellation);
  }

  public ViewRun withCancellation(Cancellation newCancellation) {
    return new ViewRun(snapshot, locale, settings, selection, newCancellation);
  }

  /** What the view shows. */
  public ViewModel show(View view) {
    return view.show(this);
  }
}
