package org.annalist.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.annalist.api.Setting;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.testkit.sample.NumberMarker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

class ExtractorContractTest {

  private static final Span FIRST = new Span(0, 1);

  @Nested
  class PassesARightExtractor extends ExtractorContract {
    @Override
    protected Extractor plugin() {
      return new NumberMarker();
    }

    @Override
    protected List<AnnotatedDocument> documents() {
      return samples();
    }
  }

  /** An extractor that does what a test gives it; the test gives it something wrong. */
  @ExtractorInfo(name = "wrong", reads = Layers.TIMES_NAME, writes = Layers.ENTITIES_NAME)
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

  /** Wrong in its metadata: a name in capitals, and it reads what it writes. */
  @ExtractorInfo(name = "BAD NAME", reads = Layers.TIMES_NAME, writes = Layers.TIMES_NAME)
  public static final class WrongMetadata implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      return Findings.NONE;
    }
  }

  /** Wrong in that it remembers. */
  @ExtractorInfo(name = "counting", writes = Layers.ENTITIES_NAME)
  public static final class Counting implements Extractor {
    private int calls;

    @Override
    public Findings extract(ExtractRequest request) {
      calls++;
      return Findings.of(request).add(Layers.ENTITIES, FIRST, place(), "call-" + calls).build();
    }
  }

  @TestFactory
  Stream<DynamicTest> provesThatEachCheckCanFail() {
    return Proof.that(ExtractorContract.class)
        .fails("isPublicAndHasAPublicConstructorWithoutParameters", contract((r, f) -> {}))
        .fails("isListedAsAService", contract((r, f) -> {}))
        .fails("isAComponent", contract((r, f) -> {}))
        .fails("keepsNoStateInFields", contract(Counting::new))
        .fails("declaresSettingsThatMakeSense", withSettings("Same", "Label", "Same"))
        .fails("hasItsWordsInBothLanguages", withSettings("same", "%missing", "other"))
        .fails("carriesMetadata", contract(WrongMetadata::new))
        .fails("findsSomethingInEachDocument", contract((r, f) -> {}))
        .fails("staysInsideTheText", contract((r, f) -> mark(f, new Span(5, 9999))))
        .fails("staysInsideTheText", contract((r, f) -> f.add(Layers.EVENTS, FIRST, far(), "far")))
        .fails("writesOnlyWhatItDeclares", contract((r, f) -> time(f)))
        .fails("keepsFlatLayersFlat", contract((r, f) -> mark(mark(f, FIRST), new Span(0, 2))))
        .fails("keepsFlatLayersFlat", contract((r, f) -> mark(mark(f, FIRST), FIRST)))
        .fails("findsTheSameAgain", contract(Counting::new))
        .fails("keepsNothingFromOneDocumentToTheNext", contract(() -> new Wrong(remembering())))
        .fails("servesEightThreadsAtOnce", contract(byRule(() -> Thread.currentThread().getName())))
        .fails("findsTheSameEverywhere", contract(byRule(() -> "TITLE".toLowerCase())))
        .fails("findsTheSameWhenItExplains", contract((r, f) -> mark(f, r.explaining() ? 0 : 1)))
        .fails("stopsWhenCancelled", contract((r, f) -> mark(f, FIRST)))
        .fails("asksAgainAndAgainWhetherToStop", contract((r, f) -> r.cancellation().check()))
        .fails("survivesGarbage", contract((r, f) -> mark(f, FIRST)))
        .fails("survivesPiecesOfItsDocuments", contract((r, f) -> mark(f, new Span(0, 40))))
        .fails("survivesLayersFullOfNonsense", contract((r, f) -> parse(r)))
        .tests();
  }

  private static BiConsumer<ExtractRequest, Findings.Builder> remembering() {
    List<String> seen = new ArrayList<>();
    return (request, findings) -> {
      seen.add(request.document().id());
      findings.add(Layers.ENTITIES, FIRST, place(), seen.get(0));
    };
  }

  private static BiConsumer<ExtractRequest, Findings.Builder> byRule(Supplier<String> rule) {
    return (request, findings) -> findings.add(Layers.ENTITIES, FIRST, place(), rule.get());
  }

  private static Findings.Builder mark(Findings.Builder findings, Span span) {
    return findings.add(Layers.ENTITIES, span, place(), "wrong");
  }

  private static void mark(Findings.Builder findings, int begin) {
    mark(findings, new Span(begin, begin + 1));
  }

  private static void time(Findings.Builder findings) {
    findings.add(Layers.TIMES, FIRST, Timex3.of(Timex3.Type.DATE, "2023"), "undeclared");
  }

  private static void parse(ExtractRequest request) {
    for (Annotation<Timex3> time : request.annotations(Layers.TIMES)) {
      LocalDate.parse(time.value().value());
    }
  }

  private static org.annalist.api.annotation.Event far() {
    return org.annalist.api.annotation.Event.of("far", "2023", new Span(5, 9999));
  }

  private static Mention place() {
    return Mention.of(EntityType.LOCATION);
  }

  private static List<AnnotatedDocument> samples() {
    AnnotatedDocument dated =
        AnnotatedDocument.of(Texts.document("a.txt", "Năm 2023, thành phố có 30 xã, 12 phường."));
    Span year = Texts.span(dated.document(), "2023");
    return List.of(
        dated.with(Layers.TIMES, year, Timex3.of(Timex3.Type.DATE, "2023")),
        AnnotatedDocument.of(Texts.document("b.txt", "Có 7 đoàn kiểm tra tại 4 quận.\nHết.\n")));
  }

  private static Object withSettings(String name, String label, String other) {
    Setting[] settings = {
      Setting.toggle(name, label, true), Setting.text(other, "Other", AtomicInteger.class.getName())
    };
    return contract(() -> new Wrong((r, f) -> {}, settings));
  }

  private static Object contract(BiConsumer<ExtractRequest, Findings.Builder> work) {
    return contract(() -> new Wrong(work));
  }

  private static Object contract(Supplier<Extractor> plugin) {
    return new ExtractorContract() {
      @Override
      protected Extractor plugin() {
        return plugin.get();
      }

      @Override
      protected List<AnnotatedDocument> documents() {
        return samples();
      }

      @Override
      public String toString() {
        return plugin().getClass().getSimpleName();
      }
    };
  }
}
