package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Setting;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layer;
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
    documents().forEach(document -> assertSound(document, find(plugin(), document)));
  }

  @Test
  void writesOnlyWhatItDeclares() {
    List<String> writes = List.of(ExtractRun.info(plugin()).writes());
    for (AnnotatedDocument document : documents()) {
      for (Findings.Finding<?> finding : find(plugin(), document).found()) {
        assertThat(writes).as("declared layers").contains(finding.layer().name());
        assertThat(finding.document()).as("other document").isIn("", document.document().id());
      }
    }
  }

  @Test
  void keepsFlatLayersFlat() {
    documents().forEach(document -> assertFlat(document, find(plugin(), document)));
  }

  @Test
  void findsTheSameAgain() {
    Extractor plugin = plugin();
    for (AnnotatedDocument document : documents()) {
      String first = told(find(plugin, document));
      assertThat(told(find(plugin, document))).as("same instance").isEqualTo(first);
      assertThat(told(find(plugin(), document))).as("new instance").isEqualTo(first);
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
      assertThat(told(explained)).isEqualTo(told(find(plugin(), document)));
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
    assertSound(document, findings);
    assertFlat(document, findings);
  }

  private static void assertSound(AnnotatedDocument document, Findings findings) {
    int length = document.document().text().length();
    for (Findings.Finding<?> finding : findings.found()) {
      assertThat(finding.span().end()).as("end of %s", finding).isLessThanOrEqualTo(length);
      assertThat(ValueComponents.of(finding.value().getClass()).spans(finding.value()))
          .as("spans inside the value of %s", finding)
          .allMatch(span -> span.end() <= length);
    }
  }

  private static void assertFlat(AnnotatedDocument document, Findings findings) {
    Map<Layer<?>, List<Span>> flat = new LinkedHashMap<>();
    findings.found().stream()
        .filter(finding -> finding.layer().shape() == Layer.Shape.FLAT)
        .forEach(f -> flat.computeIfAbsent(f.layer(), l -> new ArrayList<>()).add(f.span()));
    flat.forEach(
        (layer, spans) -> {
          Collections.sort(spans);
          for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span span = spans.get(i);
            assertThat(before.overlaps(span) || before.equals(span))
                .as("%s and %s overlap in %s of %s", before, span, layer, name(document))
                .isFalse();
          }
        });
  }

  private static Findings find(Extractor plugin, AnnotatedDocument document) {
    return ExtractRun.on(document).extract(plugin);
  }

  private static Map<String, String> findAll(Extractor plugin, List<AnnotatedDocument> documents) {
    Map<String, String> told = new java.util.TreeMap<>();
    documents.forEach(document -> told.put(name(document), told(find(plugin, document))));
    return told;
  }

  /** Everything about findings but their evidence, in words that can be compared. */
  private static String told(Findings findings) {
    StringBuilder told = new StringBuilder();
    for (Findings.Finding<?> f : findings.found()) {
      told.append(f.layer()).append(' ').append(f.span()).append(' ').append(f.value());
      told.append(' ').append(f.rule()).append(' ').append(f.confidence()).append('\n');
    }
    findings.problems().forEach(problem -> told.append(problem).append('\n'));
    return told.toString();
  }

  private static String name(AnnotatedDocument document) {
    return document.document().id();
  }
}
