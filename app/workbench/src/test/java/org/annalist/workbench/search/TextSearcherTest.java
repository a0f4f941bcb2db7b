package org.annalist.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.annalist.api.Cancellation;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleCorpus;
import org.junit.jupiter.api.Test;

class TextSearcherTest {

  private static final FakeSnapshot SNAPSHOT = SampleCorpus.snapshot(1);

  private static List<Match> find(String words, boolean accents) {
    Searcher.Search search = new TextSearcher().search(new Query(words, accents), SNAPSHOT);
    List<Match> found = new ArrayList<>();
    Searcher.Piece piece;
    do {
      piece = search.next(Cancellation.NONE);
      found.addAll(piece.matches());
    } while (!piece.isLast());
    return found;
  }

  private static List<String> keywords(String words, boolean accents) {
    return find(words, accents).stream().map(Match::keyword).toList();
  }

  @Test
  void everyMatchIsThePlaceOfItsWords() {
    List<Match> found = find("le dang khoa", false);
    assertThat(found)
        .hasSize(2)
        .allSatisfy(
            match -> {
              assertThat(match.keyword()).isEqualTo("Lê Đăng Khoa");
              assertThat(SNAPSHOT.text(match.place())).isEqualTo("Lê Đăng Khoa");
              assertThat(match.left()).endsWith("Trưởng ban Tổ chức Thị ủy ");
            });
    assertThat(found.get(0).place().document()).isEqualTo(SampleCorpus.FIRST);
    assertThat(found.get(0).right()).startsWith(" cho biết, Ban Chỉ đạo");
    assertThat(found.get(1).place().document()).isEqualTo(SampleCorpus.SECOND);
  }

  @Test
  void wordsAreWholeUnlessTheyEndWithAStar() {
    assertThat(keywords("an", false)).containsOnly("án");
    assertThat(keywords("nh*", false)).hasSize(5).contains("nh", "Nh");
    assertThat(keywords("17/2", false)).isEmpty();
    assertThat(keywords("17/2*", false)).containsExactly("17/2");
  }

  @Test
  void accentsCountOnlyWhenAsked() {
    assertThat(keywords("ý", true)).containsOnly("ý");
    assertThat(keywords("y", false)).contains("ý");
    assertThat(keywords("y", true)).isEmpty();
    assertThat(keywords("Hoà Đông", true)).containsExactly("Hòa Đông");
  }

  @Test
  void wordsMeetInOneParagraphInAnyOrder() {
    assertThat(keywords("đề án kỷ luật", false)).isNotEmpty();
    assertThat(keywords("kỷ luật quy hoạch", false)).isEmpty();
    assertThat(keywords("Vy Khánh Trần", false)).containsOnly("Trần Khánh Vy").hasSize(3);
  }

  @Test
  void aPhraseKeepsItsOrderAndAnExclusionKeepsParagraphsOut() {
    assertThat(keywords("\"Vy Khánh Trần\"", false)).isEmpty();
    assertThat(keywords("\"đề án\" -\"kỷ luật\"", false))
        .isNotEmpty()
        .hasSizeLessThan(keywords("\"đề án\"", false).size());
  }

  @Test
  void stopsWhenItIsCancelled() {
    Searcher.Search search = new TextSearcher().search(new Query("án", false), SNAPSHOT);
    assertThatThrownBy(() -> search.next(Cancellation.of(() -> true)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(find("-đề", false)).isEmpty();
  }
}
