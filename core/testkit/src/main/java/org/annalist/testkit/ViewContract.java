package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Setting;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.Form;
import org.annalist.api.view.Notice;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.junit.jupiter.api.Test;

/**
 * What every view promises.
 *
 * <p>A test says which view, on which small corpus; {@link SampleCorpus} holds something of every
 * standard layer. A view that follows the selection also says what is selected.
 */
public abstract class ViewContract extends PluginContract<View> {

  private static final long SEED = 20230419;
  private static final int COPIES = 300;
  private static final String NOT_THERE = "\u0001nowhere\u0001";
  private static final Set<String> PERSPECTIVES =
      Set.of("read", "people", "figures", "timeline", "programme", "documents");
  private static final Set<String> AREAS = Set.of("editor", "left", "right", "bottom");

  /** A corpus of which the view shows something. */
  protected AnnotatedCorpus corpus() {
    return SampleCorpus.corpus();
  }

  /** What is selected; for views that follow the selection. */
  protected Selection selection() {
    return Selection.NONE;
  }

  /**
   * Whether an item may lack a place in a text, because it shows something that is in none: a file
   * that was not read, say. Say why in a comment.
   */
  protected boolean mayLackProvenance(String key) {
    return false;
  }

  @Override
  final Class<View> extensionPoint() {
    return View.class;
  }

  @Override
  final List<Setting> settings(View plugin) {
    return plugin.settings();
  }

  @Override
  final List<String> labels(View plugin) {
    return List.of(info(plugin).label());
  }

  @Test
  void carriesMetadata() {
    ViewInfo info = info(plugin());
    assertThat(info.id()).matches(NAME);
    assertThat(info.label()).as("label, as a key of the resource bundle").startsWith("%");
    assertThat(info.icon()).matches("[a-z][a-z0-9-]*");
    assertThat(info.perspective()).isSubsetOf(PERSPECTIVES);
    assertThat(info.area()).isIn(AREAS);
  }

  @Test
  void showsSomethingOfASmallCorpus() {
    for (Locale locale : LOCALES) {
      ViewModel model = show(plugin(), corpus(), locale);
      assertThat(model.notice()).as("notice instead of content in %s", locale).isEmpty();
      ModelWalk walk = walk(model);
      assertThat(walk.items().isEmpty() && walk.parts().stream().noneMatch(ViewContract::isFilled))
          .as("nothing is shown in %s", locale)
          .isFalse();
    }
  }

  /** A form has fields, which are no items: nothing else can be selected in it. */
  private static boolean isFilled(ViewModel part) {
    return part instanceof Form form && !form.fields().isEmpty();
  }

  @Test
  void givesEachItemAKeyOfItsOwn() {
    assertThat(walk(show(plugin())).items())
        .allMatch(key -> !key.isBlank())
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsWhereEachItemComesFrom() {
    ViewModel model = show(plugin());
    Snapshot snapshot = corpus().snapshot();
    for (String key : walk(model).items()) {
      List<Place> places = model.provenance(key);
      assertThat(places.isEmpty() && !mayLackProvenance(key))
          .as("%s comes from nowhere", key)
          .isFalse();
      for (Place place : places) {
        Optional<Document> document = snapshot.document(place.document());
        assertThat(document).as("document of %s, where %s comes from", place, key).isPresent();
        assertThat(place.span().end()).as(key).isLessThanOrEqualTo(document.get().text().length());
      }
    }
  }

  @Test
  void findsWhatItSelects() {
    ViewModel model = show(plugin());
    assertThat(model.find(Selection.NONE)).as("item for no selection").isEmpty();
    for (String key : walk(model).items()) {
      Selection selection = model.select(key);
      if (!selection.equals(Selection.NONE)) {
        Optional<String> found = model.find(selection);
        assertThat(found).as("item for %s, which %s selects", selection, key).isPresent();
        assertThat(shows(model, found.get(), selection))
            .as("%s shows %s, which %s selects", found.get(), selection, key)
            .isTrue();
      }
    }
  }

  private static boolean shows(ViewModel model, String key, Selection selection) {
    Selection own = model.select(key);
    return own.equals(selection)
        || !own.entity().isEmpty() && own.entity().equals(selection.entity())
        || !own.series().isEmpty() && own.series().equals(selection.series())
        || selection.place().filter(place -> stands(model, key, place)).isPresent();
  }

  private static boolean stands(ViewModel model, String key, Place place) {
    return model.provenance(key).stream()
        .filter(own -> own.document().equals(place.document()))
        .anyMatch(own -> own.equals(place) || own.span().overlaps(place.span()));
  }

  @Test
  void hasNothingToSayOfUnknownItems() {
    ViewModel model = show(plugin());
    assertThat(model.select(NOT_THERE)).isEqualTo(Selection.NONE);
    assertThat(model.provenance(NOT_THERE)).isEmpty();
    assertThat(model.actions(NOT_THERE)).isEmpty();
    assertThat(model.find(Selection.entity(NOT_THERE).withSeries(NOT_THERE))).isEmpty();
    assertThat(model.find(Selection.of(Place.of(NOT_THERE, 0, 1)))).isEmpty();
  }

  @Test
  void answersThatAgree() {
    for (Locale locale : LOCALES) {
      walk(show(plugin(), corpus(), locale)).parts().forEach(ModelRules::check);
    }
  }

  @Test
  void offersActionsThatMakeSense() {
    ViewModel model = show(plugin());
    List<String> keys = new ArrayList<>(walk(model).items());
    keys.add("");
    for (String key : keys) {
      for (Action action : model.actions(key)) {
        assertThat(action.label()).as("label of an action of %s", key).isNotBlank();
        if (action instanceof Action.Open open) {
          assertThat(open.selection()).as("%s opens", open.label()).isNotEqualTo(Selection.NONE);
        } else if (action instanceof Action.Run run) {
          assertThat(run.command()).as("%s runs", run.label()).matches("org\\.annalist(\\.\\w+)+");
        }
      }
    }
  }

  @Test
  void saysInBothLanguagesThatThereIsNothing() {
    List<String> said = new ArrayList<>();
    for (Locale locale : LOCALES) {
      Optional<Notice> notice = show(plugin(), AnnotatedCorpus.EMPTY, locale).notice();
      assertThat(notice).as("notice in %s, where there are no documents", locale).isPresent();
      assertThat(notice.get().state()).isNotBlank();
      said.add(notice.get().state());
    }
    assertThat(said).as("what is said in %s", LOCALES).doesNotHaveDuplicates();
  }

  @Test
  void leavesNoWordUntranslated() {
    for (Locale locale : LOCALES) {
      assertThat(walk(show(plugin(), corpus(), locale)).words())
          .as("words in %s", locale)
          .noneMatch(word -> word.matches("%[A-Za-z][A-Za-z0-9.-]+|!.+!|null|.*MissingResource.*"));
    }
  }

  @Test
  void showsTheSameAgain() {
    View plugin = plugin();
    String first = told(plugin, corpus());
    assertThat(told(plugin, corpus())).as("same instance").isEqualTo(first);
    assertThat(told(plugin(), corpus())).as("new instance").isEqualTo(first);
  }

  @Test
  void keepsNothingFromOneCorpusToTheNext() {
    View plugin = plugin();
    show(plugin, AnnotatedCorpus.EMPTY, Locale.UK);
    assertThat(told(plugin, corpus())).isEqualTo(told(plugin(), corpus()));
  }

  @Test
  void servesEightThreadsAtOnce() throws Exception {
    String alone = told(plugin(), corpus());
    View shared = plugin();
    ViewModel model = show(shared);
    for (int round = 0; round < 5; round++) {
      assertThat(Threads.atOnce(() -> told(shared, corpus()))).containsOnly(alone);
      assertThat(Threads.atOnce(() -> walk(model).told(model))).containsOnly(alone);
    }
  }

  @Test
  void showsTheSameEverywhere() throws Exception {
    String here = told(plugin(), corpus());
    assertThat(Surroundings.ofElsewhere(() -> told(plugin(), corpus()))).containsOnly(here);
  }

  @Test
  void stopsWhenCancelled() {
    ViewRun cancelled = run(corpus().copied(COPIES), Locale.UK).withCancellation(() -> true);
    assertThatThrownBy(() -> ModelWalk.through(cancelled.show(plugin()), () -> true))
        .as("on %d copies of the corpus", COPIES)
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void survivesGarbage() {
    Garbage.texts()
        .forEach(
            (what, text) -> {
              Document document = Texts.document("garbage.txt", text);
              assertSurvives(what, AnnotatedCorpus.of(AnnotatedDocument.of(document)));
            });
  }

  @Test
  void survivesLayersFullOfNonsense() {
    List<AnnotatedDocument> documents =
        corpus().documents().stream()
            .map(document -> Nonsense.annotate(document.document(), Nonsense.LAYERS, SEED))
            .toList();
    assertSurvives("nonsense", AnnotatedCorpus.of(documents));
  }

  private void assertSurvives(String what, AnnotatedCorpus corpus) {
    for (Locale locale : LOCALES) {
      ViewModel model = show(plugin(), corpus, locale);
      ModelWalk walk = walk(model);
      assertThat(walk.items()).as(what).doesNotHaveDuplicates();
      walk.parts().forEach(ModelRules::check);
    }
  }

  private String told(View plugin, AnnotatedCorpus corpus) {
    ViewModel model = show(plugin, corpus, LOCALES.get(0));
    return walk(model).told(model);
  }

  private ViewModel show(View plugin) {
    return show(plugin, corpus(), LOCALES.get(0));
  }

  private ViewModel show(View plugin, AnnotatedCorpus corpus, Locale locale) {
    return run(corpus, locale).show(plugin);
  }

  private ViewRun run(AnnotatedCorpus corpus, Locale locale) {
    return ViewRun.on(corpus).withLocale(locale).withSelection(selection());
  }

  private static ModelWalk walk(ViewModel model) {
    return ModelWalk.through(model, Cancellation.NONE);
  }

  private static ViewInfo info(View plugin) {
    ViewInfo info = plugin.getClass().getAnnotation(ViewInfo.class);
    assertThat(info).as("@ViewInfo").isNotNull();
    return info;
  }
}
