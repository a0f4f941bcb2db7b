package org.annalist.plugin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Page;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Table;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Timeline.Item;
import org.annalist.api.view.Timeline.Shape;
import org.junit.jupiter.api.Test;

class PersonViewTest {

  private final Page page = show(Sample.VIETNAMESE, Selection.entity(Sample.BACH));

  @Test
  void headsThePageWithCountsAndDays() {
    assertThat(page.title()).isEqualTo("Hoàng Gia Bách");
    assertThat(page.subtitle())
        .isEqualTo("4 lần trong 4 tài liệu · 10-3-2022 đến 2-2023 · 2 chức vụ");
    assertThat(show(Locale.UK, Selection.entity(Sample.BACH)).subtitle())
        .isEqualTo("4 times in 4 documents · 10 Mar 2022 to Feb 2023 · 2 posts");
  }

  @Test
  void givesEachPostALaneWhateverItsSpelling() {
    assertThat(timeline().lanes())
        .extracting(Timeline.Lane::label)
        .containsExactly(
            "Chủ tịch HĐND xã Mai Trung · 3 nguồn · 2 cách viết", "Trưởng ban Thủy lợi · 3 nguồn");
  }

  @Test
  void drawsAPostSolidWhereSourcesInARowSaySoWithSoftEnds() {
    List<Item> intervals = items(0, Shape.INTERVAL);
    assertThat(intervals).hasSize(1);
    Item held = intervals.get(0);
    assertThat(held.from()).isEqualTo(LocalDate.of(2022, 3, 10).toEpochDay());
    assertThat(held.to()).isEqualTo(LocalDate.of(2023, 3, 1).toEpochDay());
    assertThat(held.silent()).isFalse();
    assertThat(held.openBegin()).isTrue();
    assertThat(held.openEnd()).isTrue();
    assertThat(held.inferred()).as("both ends are stated").isFalse();
  }

  @Test
  void drawsAPostAsSilentWhereASourceBetweenLeavesItOut() {
    assertThat(items(1, Shape.INTERVAL))
        .singleElement()
        .satisfies(gap -> assertThat(gap.silent()).isTrue())
        .extracting(Item::label)
        .isEqualTo("Trưởng ban Thủy lợi: 1 nguồn ở giữa không nhắc");
  }

  @Test
  void drawsEachSourceAsExactlyAsItsDayIsKnown() {
    assertThat(items(0, Shape.POINT))
        .extracting(Item::precision)
        .containsExactly(Precision.DAY, Precision.DAY, Precision.MONTH);
    assertThat(items(0, Shape.POINT))
        .extracting(Item::inferred)
        .containsExactly(false, true, false);
  }

  @Test
  void keepsASourceWithoutADayOnTheShelf() {
    assertThat(timeline().shelf())
        .extracting(undated -> undated.label() + " " + undated.count())
        .containsExactly("Trưởng ban Thủy lợi 1");
  }

  @Test
  void opensTheSourceOfAnItemAndKeepsThePersonSelected() {
    Item point = items(0, Shape.POINT).get(0);
    Selection selection = page.select(point.key());
    assertThat(selection.place().orElseThrow().document()).isEqualTo("1.txt");
    assertThat(selection.entity()).isEqualTo(Sample.BACH);
    assertThat(page.find(selection)).hasValue(point.key());
  }

  @Test
  void listsProblemsInSentencesAboutThePerson() {
    assertThat(rows("Đối chiếu"))
        .containsExactly("Two days for one meeting | " + title("1.txt") + " | đoạn 1");
  }

  @Test
  void acceptsAndRejectsWhatDiffers() {
    String key = table("Đối chiếu").rows(0, 1, Table.Query.ALL, Cancellation.NONE).get(0).key();
    assertThat(page.actions(key))
        .extracting(action -> ((Edit.JudgeProblem) ((Action.Apply) action).edit()).judgement())
        .containsExactly(Judgement.ACCEPTED, Judgement.REJECTED);
    assertThat(page.delete(key)).contains(page.actions(key).get(1));
  }

  @Test
  void deletesASourceBySplittingItOffAndMergesCompanions() {
    assertThat(page.delete("source/1.txt")).contains(page.actions("source/1.txt").get(0));
    assertThat(page.drop(Selection.entity(Sample.BACH), "together/" + Sample.LY))
        .map(Action::label)
        .contains("Gộp “Hoàng Gia Bách” vào Phan Ngọc Ly");
  }

  @Test
  void tellsWhoIsNamedInTheSameSentenceAndDocument() {
    assertThat(rows("Cùng được nhắc"))
        .as("persons first, without the body in his own post")
        .containsExactly("Phan Ngọc Ly |  | 1 | 1", "Bách |  | 0 | 1");
  }

  @Test
  void quotesTheFirstSentenceOfEachSourceTheNewestFirst() {
    List<String> sources = rows("Nguồn");
    assertThat(sources).hasSize(4);
    assertThat(sources.get(0))
        .isEqualTo(
            "2-2023 | "
                + title("3.txt")
                + " | 1 | Chủ tịch HĐND, Trưởng ban Thủy lợi Hoàng Gia Bách đi tỉnh.");
    assertThat(sources.get(3)).startsWith("chưa có");
  }

  @Test
  void offersToSplitADocumentOffAndToMergeAShortName() {
    assertThat(page.actions("source/1.txt"))
        .singleElement()
        .isInstanceOfSatisfying(
            Action.Apply.class,
            apply ->
                assertThat(apply.edit())
                    .isInstanceOfSatisfying(
                        Edit.SplitEntity.class,
                        split -> {
                          assertThat(split.entity()).isEqualTo(Sample.BACH);
                          assertThat(split.mentions()).hasSize(1);
                        }));
    assertThat(page.actions(""))
        .containsExactly(
            new Action.Apply(
                "Gộp “Bách” vào Hoàng Gia Bách",
                new Edit.MergeEntities(Sample.BACH, Sample.SHORT_BACH)));
  }

  @Test
  void tellsWhoHoldsThePostsOfABody() {
    Page body = show(Sample.VIETNAMESE, Selection.entity(Sample.COUNCIL));
    assertThat(body.title()).isEqualTo("HĐND xã Mai Trung");
    assertThat(rows(body, "Ai giữ chức vụ ở đây"))
        .containsExactly(
            "Hoàng Gia Bách | Chủ tịch HĐND xã Mai Trung | 10-3-2022 | " + title("1.txt"));
  }

  @Test
  void followsAPlaceToWhomItsWordsOrItsSentenceMean() {
    assertThat(show(Locale.UK, Selection.of(Place.of("4.txt", 5, 7))).title())
        .isEqualTo("Phan Ngọc Ly");
    assertThat(show(Locale.UK, Selection.of(Place.of("4.txt", 30, 33))).title())
        .isEqualTo("Phan Ngọc Ly");
  }

  @Test
  void beginsWithThePersonNamedMostOften() {
    assertThat(show(Locale.UK, Selection.NONE).title()).isEqualTo("Hoàng Gia Bách");
  }

  private static String title(String document) {
    return Sample.corpus().snapshot().document(document).orElseThrow().title();
  }

  private Timeline timeline() {
    return (Timeline) page.sections().get(0).model();
  }

  private List<Item> items(int lane, Shape shape) {
    double[] range = timeline().range();
    String key = timeline().lanes().get(lane).key();
    return timeline().slice(key, range[0], range[1] + 1, 1000, Cancellation.NONE).stream()
        .filter(item -> item.shape() == shape)
        .toList();
  }

  private List<String> rows(String section) {
    return rows(page, section);
  }

  private Table table(String section) {
    return table(page, section);
  }

  private static Table table(Page page, String section) {
    return (Table)
        page.sections().stream()
            .filter(each -> each.title().equals(section))
            .findFirst()
            .orElseThrow()
            .model();
  }

  private static List<String> rows(Page page, String section) {
    return table(page, section).rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> String.join(" | ", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }

  private static Page show(Locale locale, Selection selection) {
    return (Page) Sample.show(new PersonView(), locale, selection);
  }
}
