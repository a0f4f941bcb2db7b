package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.annalist.api.Setting;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.junit.jupiter.api.Test;

/** What every extractor that sees the whole corpus promises. */
public abstract class CorpusExtractorContract extends PluginContract<Extractor> {

  private static final long SEED = 20230419;
  private static final Duration HANGS = Duration.ofSeconds(60);
  private static final int COPIES = 300;

  /** A corpus of at least two documents in which the extractor finds something. */
  protected AnnotatedCorpus corpus() {
    return SampleCorpus.corpus();
  }

  @Override
  final Class<Extractor> extensionPoint() {
    return Extractor.class;
  }

  @Override
  final List<Setting> settings(Extractor plugin) {
    return plugin.settings();
  }

  @Override
  final List<String> labels(Extractor plugin) {
    return List.of();
  }

  @Test
  void carriesMetadata() {
    ExtractorInfo info = ExtractRun.info(plugin());
    assertThat(info.name()).matches(NAME);
    assertThat(info.scope()).isEqualTo(Scope.CORPUS);
    assertThat(info.writes()).as("layers it writes").isNotEmpty().doesNotHaveDuplicates();
    assertThat(info.reads()).doesNotHaveDuplicates().doesNotContain(info.writes());
  }

  @Test
  void findsSomething() {
    assertThat(corpus().documents()).hasSizeGreaterThan(1);
    assertThat(find(plugin(), corpus()).found()).isNotEmpty();
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(find(plugin(), AnnotatedCorpus.EMPTY).found()).isEmpty();
  }

  @Test
  void staysInsideTheTexts() {
    FindingRules.of(find(plugin(), corpus()), corpus()).areInsideTheText();
  }

  @Test
  void writesOnlyWhatItDeclares() {
    FindingRules.of(find(plugin(), corpus()), corpus())
        .areInDeclaredLayers(ExtractRun.info(plugin()));
  }

  @Test
  void keepsFlatLayersFlat() {
    FindingRules.of(find(plugin(), corpus()), corpus()).areFlatInFlatLayers();
  }

  @Test
  void findsTheSameAgain() {
    Extractor plugin = plugin();
    String first = told(plugin, corpus());
    assertThat(told(plugin, corpus())).as("same instance").isEqualTo(first);
    assertThat(told(plugin(), corpus())).as("new instance").isEqualTo(first);
  }

  @Test
  void findsTheSameInAnyOrderOfImports() {
    String atOnce = told(plugin(), corpus());
    List<AnnotatedDocument> documents = new ArrayList<>(corpus().documents());
    for (int turn = 0; turn < documents.size(); turn++) {
      Collections.rotate(documents, 1);
      assertThat(oneByOne(documents)).as("one by one").isEqualTo(atOnce);
    }
    Collections.reverse(documents);
    assertThat(oneByOne(documents)).as("one by one, from the end").isEqualTo(atOnce);
  }

  private String oneByOne(List<AnnotatedDocument> documents) {
    Extractor plugin = plugin();
    AnnotatedCorpus corpus = AnnotatedCorpus.EMPTY;
    String told = "";
    for (AnnotatedDocument document : documents) {
      corpus = corpus.with(document);
      Set<String> changed = Set.of(document.document().id());
      told = FindingRules.told(CorpusRun.on(corpus).withChanged(changed).extract(plugin));
    }
    return told;
  }

  @Test
  void forgetsADocumentThatWasRemoved() {
    for (AnnotatedDocument document : corpus().documents()) {
      String id = document.document().id();
      AnnotatedCorpus rest = corpus().without(id);
      Extractor plugin = plugin();
      find(plugin, corpus());
      Findings left = CorpusRun.on(rest).withChanged(Set.of(id)).extract(plugin);
      assertThat(FindingRules.told(left)).as("without " + id).isEqualTo(told(plugin(), rest));
    }
  }

  @Test
  void servesEightThreadsAtOnce() throws Exception {
    String alone = told(plugin(), corpus());
    Extractor shared = plugin();
    for (int round = 0; round < 10; round++) {
      assertThat(Threads.atOnce(() -> told(shared, corpus()))).containsOnly(alone);
    }
  }

  @Test
  void findsTheSameEverywhere() throws Exception {
    String here = told(plugin(), corpus());
    assertThat(Surroundings.ofElsewhere(() -> told(plugin(), corpus()))).containsOnly(here);
  }

  @Test
  void findsTheSameWhenItExplains() {
    Findings explained = CorpusRun.on(corpus()).explaining().extract(plugin());
    assertThat(FindingRules.told(explained)).isEqualTo(told(plugin(), corpus()));
  }

  @Test
  void stopsWhenCancelled() {
    CorpusRun cancelled = CorpusRun.on(corpus().copied(COPIES)).withCancellation(() -> true);
    assertThatThrownBy(() -> cancelled.extract(plugin()))
        .as("on %d copies of the corpus", COPIES)
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void survivesGarbage() {
    Garbage.texts()
        .forEach(
            (what, text) ->
                assertSurvives(
                    what,
                    AnnotatedCorpus.of(AnnotatedDocument.of(Texts.document("garbage.txt", text)))));
  }

  @Test
  void survivesLayersFullOfNonsense() {
    List<String> reads = List.of(ExtractRun.info(plugin()).reads());
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (AnnotatedDocument document : corpus().documents()) {
      documents.add(Nonsense.annotate(document.document(), reads, SEED));
    }
    assertSurvives("nonsense", AnnotatedCorpus.of(documents));
  }

  private void assertSurvives(String what, AnnotatedCorpus corpus) {
    Findings findings =
        assertTimeoutPreemptively(HANGS, () -> find(plugin(), corpus), "Hangs on " + what);
    FindingRules.of(findings, corpus).areInsideTheText().areFlatInFlatLayers();
  }

  private static Findings find(Extractor plugin, AnnotatedCorpus corpus) {
    return CorpusRun.on(corpus).extract(plugin);
  }

  private static String told(Extractor plugin, AnnotatedCorpus corpus) {
    return FindingRules.told(find(plugin, corpus));
  }
}
