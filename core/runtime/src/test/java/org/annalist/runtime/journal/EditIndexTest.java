package org.annalist.runtime.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.junit.jupiter.api.Test;

class EditIndexTest {

  private static final Edit.AddTerm ONE = new Edit.AddTerm("posts", new Term("một", "POSITION"));
  private static final Edit.AddTerm TWO = new Edit.AddTerm("posts", new Term("hai", ""));
  private static final Edit.AddTerm OTHER = new Edit.AddTerm("places", new Term("ba", "LOCATION"));

  @Test
  void addingOneByOneIsTheSameAsArrangingAll() {
    List<Edit> edits =
        List.of(
            ONE, new Edit.SetPublished("a.txt", "2023"), OTHER, TWO, new Edit.RemoveDocument("b"));
    EditIndex grown = EditIndex.NONE;
    for (Edit edit : edits) {
      grown = grown.with(edit);
    }
    EditIndex whole = EditIndex.of(edits);

    assertThat(grown.edits()).isEqualTo(edits);
    assertThat(grown.terms("posts")).containsExactly(TWO.term(), ONE.term());
    assertThat(grown.terms("places")).isEqualTo(whole.terms("places"));
    assertThat(grown.published("a.txt")).contains("2023");
    assertThat(grown.removes("b")).isTrue();
    assertThat(grown.termsKey(List.of("posts", "places")))
        .isEqualTo(whole.termsKey(List.of("places", "posts")));
  }

  @Test
  void addingATermLeavesTheIndexBeforeAsItWas() {
    EditIndex before = EditIndex.NONE.with(ONE);
    long key = before.termsKey(List.of("posts"));

    EditIndex after = before.with(TWO);

    assertThat(before.terms("posts")).containsExactly(ONE.term());
    assertThat(before.termsKey(List.of("posts"))).isEqualTo(key);
    assertThat(after.termsKey(List.of("posts"))).isNotEqualTo(key);
    assertThat(after.termsKey(List.of("places"))).isEqualTo(before.termsKey(List.of("places")));
    assertThat(after.holds("posts", TWO.term())).isTrue();
    assertThat(before.holds("posts", TWO.term())).isFalse();
  }

  @Test
  void aTermThatWasRemovedIsGone() {
    EditIndex index = EditIndex.NONE.with(ONE).with(new Edit.RemoveTerm("posts", ONE.term()));

    assertThat(index.terms("posts")).isEmpty();
    assertThat(index.holds("posts", ONE.term())).isFalse();
  }
}
