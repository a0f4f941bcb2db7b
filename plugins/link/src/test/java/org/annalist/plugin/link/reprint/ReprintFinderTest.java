package org.annalist.plugin.link.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Reprint;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.Findings;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.CorpusExtractorContract;
import org.annalist.testkit.CorpusRun;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

class ReprintFinderTest extends CorpusExtractorContract {

  private static final String STORY = story("huyện An Phú", 40);
  private static final String OTHER = story("xã Tân Hòa", 90);

  @Override
  protected Extractor plugin() {
    return new ReprintFinder();
  }

  @Override
  protected AnnotatedCorpus corpus() {
    return AnnotatedCorpus.of(
        text("a.txt", "2024-05-02", STORY),
        text("b.txt", "2024-05-01", STORY.replaceFirst("Ngày", "Hôm")),
        text("c.txt", "2024-05-01", OTHER));
  }

  @Test
  void theFirstByDayIsTheStoryAndOthersJoinIt() {
    assertThat(members(corpus())).containsExactly("a.txt of b.txt", "b.txt of b.txt");
  }

  @Test
  void aTextWithAnotherHeadlineAndTwoMoreSentencesIsAReprint() {
    AnnotatedDocument longer =
        text(
            "d.txt",
            "",
            "Tin mới nhận trong ngày\n" + STORY + " Tin còn được bổ sung. Mời đón đọc.");
    assertThat(members(AnnotatedCorpus.of(text("a.txt", "2024-05-02", STORY), longer)))
        .containsExactly("a.txt of a.txt", "d.txt of a.txt");
  }

  @Test
  void formsOfOneKindWithOtherWordsAreNoReprints() {
    AnnotatedDocument one = text("a.txt", "", story("huyện An Phú", 10));
    AnnotatedDocument other = text("b.txt", "", OTHER);
    assertThat(members(AnnotatedCorpus.of(one, other))).isEmpty();
  }

  @Test
  void aLineOfAFormIsTooShortToBeAStory() {
    AnnotatedDocument one = text("a.txt", "", "Kính gửi: Ủy ban nhân dân huyện.");
    AnnotatedDocument other = text("b.txt", "", "Kính gửi: Ủy ban nhân dân huyện.");
    assertThat(members(AnnotatedCorpus.of(one, other))).isEmpty();
  }

  /** Thirty sentences that no other story has. */
  private static String story(String place, int from) {
    StringBuilder story = new StringBuilder();
    for (int i = from; i < from + 30; i++) {
      story.append("Ngày %d, %s tiếp %d đoàn về việc số %d. ".formatted(i, place, i * 7, i * i));
    }
    return story.toString();
  }

  private static AnnotatedDocument text(String id, String day, String text) {
    return AnnotatedDocument.of(Texts.document(id, text, day));
  }

  private static List<String> members(AnnotatedCorpus corpus) {
    Findings findings = CorpusRun.on(corpus).extract(new ReprintFinder());
    return findings.found().stream()
        .filter(found -> found.layer().equals(Layers.REPRINTS))
        .map(found -> found.document() + " of " + ((Reprint) found.value()).story())
        .sorted()
        .toList();
  }
}
