package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Setting;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.junit.jupiter.api.Test;

/**
 * What every extractor that sees one document promises.
 *
 * <pre>{@code
 * class TimesContractTest extends ExtractorContract {
 *   protected Extractor plugin() { return new Times(); }
 *   protected List<AnnotatedDocument> documents() {
 *     return List.of(AnnotatedDocument.of(Texts.document("a.txt", "Ngày 19-4-2023 …")));
 *   }
 * }
 * }</pre>
 */
public abstract class ExtractorContract extends PluginContract<Extractor> {

  private static final long SEED = 20230419;
  private static final Duration HANGS = Duration.ofSeconds(60);
  private static final int LARGE = 1 << 20;

  /**
   * Documents in which the extractor finds something, with the layers that it reads. At least two
   * that differ.
   */
  protected abstract List<AnnotatedDocument> documents();

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
    assertThat(info.scope()).isEqualTo(Scope.DOCUMENT);
    assertThat(info.writes()).as("layers it writes").isNotEmpty().doesNotHaveDuplicates();
    assertThat(info.reads()).doesNotHaveDuplicates().doesNotContain(info.writes());
  }

  @Test
  void findsSomethingInEachDocument() {
    assertThat(documents()).hasSizeGreaterThan(1);
    for (AnnotatedDocument document : documents()) {
      assertThat(find(plugin(), document).found()).as(name(document)).isNotEmpty();
    }
  }

  @Test
  void staysInsideTheText() {
    documents().forEach(d -> FindingRules.of(find(plugin(), d), d).areInsideTheText());
  }

  @Test
  void writesOnlyWhatItDeclares() {
    ExtractorInfo info = ExtractRun.info(plugin());
    documents().forEach(d -> FindingRules.of(find(plugin(), d), d).areInDeclaredLayers(info));
  }

  @Test
  void keepsFlatLayersFlat() {
    documents().forEach(d -> FindingRules.of(find(plugin(), d), d).areFlatInFlatLayers());
  }

  @Test
  void findsTheSameAgain() {
    Extractor plugin = plugin();
    for (AnnotatedDocument document : documents()) {
      String first = FindingRules.told(find(plugin, document));
      assertThat(FindingRules.told(find(plugin, document))).as("same instance").isEqualTo(first);
      assertThat(FindingRules.told(find(plugin(), document))).as("new instance").isEqualTo(first);
    }
  }

  @Test
  void keepsNothingFromOneDocumentToTheNext() {
    List<AnnotatedDocument> reversed = new ArrayList<>(documents());
    Collections.reverse(reversed);
    assertThat(findAll(plugin(), reversed)).isEqualTo(findAll(plugin(), documents()));
  }

  @Test
  void servesEightThreadsAtOnce() throws Exception {
    Map<String, String> alone = findAll(plugin(), documents());
    Extractor shared = plugin();
    for (int round = 0; round < 10; round++) {
      assertThat(Threads.atOnce(() -> findAll(shared, documents()))).containsOnly(alone);
    }
  }

  @Test
  void findsTheSameEverywhere() throws Exception {
    Map<String, String> here = findAll(plugin(), documents());
    assertThat(Surroundings.ofElsewhere(() -> findAll(plugin(), documents()))).containsOnly(here);
  }

  @Test
  void findsTheSameWhenItExplains() {
    for (AnnotatedDocument document : documents()) {
      Findings explained = ExtractRun.on(document).explaining().extract(plugin());
      assertThat(FindingRules.told(explained))
          .isEqualTo(FindingRules.told(find(plugin(), document)));
    }
  }

  @Test
  void stopsWhenCancelled() {
    AnnotatedDocument large = Repeated.upTo(LARGE, documents());
    ExtractRun cancelled = ExtractRun.on(large).withCancellation(() -> true);
    assertThatThrownBy(() -> cancelled.extract(plugin()))
        .as("on a text of %d characters", large.document().text().length())
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void asksAgainAndAgainWhetherToStop() {
    AtomicInteger asked = new AtomicInteger();
    AnnotatedDocument large = Repeated.upTo(LARGE, documents());
    ExtractRun cancelled =
        ExtractRun.on(large).withCancellation(() -> asked.incrementAndGet() > 10);
    assertThatThrownBy(() -> cancelled.extract(plugin())).isInstanceOf(CancellationException.class);
  }

  @Test
  void survivesGarbage() {
    Garbage.texts()
        .forEach(
            (what, text) ->
                assertSurvives(what, AnnotatedDocument.of(Texts.document("garbage.txt", text))));
  }

  @Test
  void survivesPiecesOfItsDocuments() {
    for (AnnotatedDocument document : documents()) {
      for (String piece : Garbage.piecesOf(document.document().text(), SEED)) {
        String what = "Piece of " + name(document) + ", seed " + SEED + ": " + piece;
        assertSurvives(what, AnnotatedDocument.of(Texts.document("piece.txt", piece)));
      }
    }
  }

  @Test
  void survivesLayersFullOfNonsense() {
    List<String> reads = List.of(ExtractRun.info(plugin()).reads());
    for (AnnotatedDocument document : documents()) {
      assertSurvives("nonsense", Nonsense.annotate(document.document(), reads, SEED));
    }
  }

  private void assertSurvives(String what, AnnotatedDocument document) {
    Findings findings =
        assertTimeoutPreemptively(HANGS, () -> find(plugin(), document), "Hangs on " + what);
    FindingRules.of(findings, document).areInsideTheText().areFlatInFlatLayers();
  }

  private static Findings find(Extractor plugin, AnnotatedDocument document) {
    return ExtractRun.on(document).extract(plugin);
  }

  private static Map<String, String> findAll(Extractor plugin, List<AnnotatedDocument> documents) {
    Map<String, String> told = new TreeMap<>();
    documents.forEach(
        document -> told.put(name(document), FindingRules.told(find(plugin, document))));
    return told;
  }

  private static String name(AnnotatedDocument document) {
    return document.document().id();
  }
}
