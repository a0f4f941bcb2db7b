package org.annalist.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annalist.api.Setting;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.Mention;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.annalist.testkit.sample.FirstMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

class CorpusExtractorContractTest {

  private static final Span FIRST = new Span(0, 1);

  @Nested
  class PassesARightExtractor extends CorpusExtractorContract {
    @Override
    protected Extractor plugin() {
      return new FirstMention();
    }
  }

  /** An extractor that does what a test gives it; the test gives it something wrong. */
  @ExtractorInfo(
      name = "wrong",
      reads = Layers.TIMES_NAME,
      writes = Layers.LINKS_NAME,
      scope = Scope.CORPUS)
  public static final class Wrong implements Extractor {
    private final BiConsumer<ExtractRequest, Findings.Builder> work;
    private final List<Setting> settings;

    Wrong(BiConsumer<ExtractRequest, Findings.Builder> work, Setting... settings) {
      this.work = work;
      this.settings = List.of(settings);
    }

    @Override
    public Findings extract(ExtractRequest request) {
      Findings.Builder findings = Findings.of(request);
      work.accept(request, findings);
      return findings.build();
    }

    @Override
    public List<Setting> settings() {
      return settings;
    }
  }

  /** Wrong in its metadata, and in that it remembers. */
  @ExtractorInfo(name = "counting", writes = Layers.LINKS_NAME)
  public static final class Counting implements Extractor {
    private int calls;

    @Override
    public Findings extract(ExtractRequest request) {
      calls++;
      Findings.Builder findings = Findings.of(request);
      link(findings, SampleCorpus.EARLIER, "call-" + calls);
      return findings.build();
    }
  }

  @TestFactory
  Stream<DynamicTest> provesThatEachCheckCanFail() {
    Setting setting = Setting.toggle("same", "Label", true);
    Setting untold = Setting.toggle("same", "%missing", true);
    return Proof.that(CorpusExtractorContract.class)
        .fails("isPublicAndHasAPublicConstructorWithoutParameters", contract((r, f) -> {}))
        .fails("isListedAsAService", contract((r, f) -> {}))
        .fails("isAComponent", contract((r, f) -> {}))
        .fails("keepsNoStateInFields", contract(Counting::new))
        .fails("declaresSettingsThatMakeSense", contract(() -> new Wrong(null, setting, setting)))
        .fails("hasItsWordsInBothLanguages", contract(() -> new Wrong(null, untold)))
        .fails("carriesMetadata", contract(Counting::new))
        .fails("findsSomething", contract((r, f) -> {}))
        .fails("findsNothingWhereThereIsNothing", contract((r, f) -> link(f, "ghost", "wrong")))
        .fails("staysInsideTheTexts", contract((r, f) -> link(f, "ghost", "wrong")))
        .fails("staysInsideTheTexts", contract((r, f) -> link(f, "", "wrong")))
        .fails("writesOnlyWhatItDeclares", contract((r, f) -> mention(f)))
        .fails("keepsFlatLayersFlat", contract((r, f) -> mention(mention(f))))
        .fails("findsTheSameAgain", contract(Counting::new))
        .fails("findsTheSameInAnyOrderOfImports", contract((r, f) -> all(f, r.changed())))
        .fails("forgetsADocumentThatWasRemoved", contract(() -> new Wrong(hoarding())))
        .fails("servesEightThreadsAtOnce", byRule(() -> Thread.currentThread().getName()))
        .fails("findsTheSameEverywhere", byRule(() -> "TITLE".toLowerCase()))
        .fails("findsTheSameWhenItExplains", contract((r, f) -> explain(r, f)))
        .fails("stopsWhenCancelled", contract((r, f) -> {}))
        .fails("survivesGarbage", contract((r, f) -> texts(r).forEach(text -> text.charAt(5))))
        .fails("survivesLayersFullOfNonsense", contract((r, f) -> years(r)))
        .tests();
  }

  private static void link(Findings.Builder findings, String document, String rule) {
    findings.add(Layers.LINKS, document, FIRST, Link.of("x", EntityType.PERSON), rule, 1);
  }

  private static void all(Findings.Builder findings, Set<String> documents) {
    new TreeSet<>(documents).forEach(document -> link(findings, document, "wrong"));
  }

  private static Findings.Builder mention(Findings.Builder findings) {
    Mention place = Mention.of(EntityType.LOCATION);
    return findings.add(Layers.ENTITIES, SampleCorpus.LATER, FIRST, place, "wrong", 1);
  }

  private static BiConsumer<ExtractRequest, Findings.Builder> hoarding() {
    Set<String> seen = new TreeSet<>();
    return (request, findings) -> {
      request.snapshot().documents().forEach(document -> seen.add(document.id()));
      all(findings, seen);
    };
  }

  private static void explain(ExtractRequest request, Findings.Builder findings) {
    link(findings, SampleCorpus.LATER, request.explaining() ? "slow" : "fast");
  }

  private static List<String> texts(ExtractRequest request) {
    return request.snapshot().documents().stream().map(Document::text).toList();
  }

  private static List<String> years(ExtractRequest request) {
    List<String> years = new ArrayList<>();
    request.snapshot().cursor(Layers.TIMES).stream()
        .forEach(time -> years.add(time.value().value().substring(0, 4)));
    return years;
  }

  private static Object byRule(Supplier<String> rule) {
    return contract((r, f) -> link(f, SampleCorpus.LATER, rule.get()));
  }

  private static Object contract(BiConsumer<ExtractRequest, Findings.Builder> work) {
    return contract(() -> new Wrong(work));
  }

  private static Object contract(Supplier<Extractor> plugin) {
    return new CorpusExtractorContract() {
      @Override
      protected Extractor plugin() {
        return plugin.get();
      }

      @Override
      public String toString() {
        return plugin().getClass().getSimpleName();
      }
    };
  }
}
