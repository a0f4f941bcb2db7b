package org.annalist.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.workbench.search.Query.Term;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void wordsPhrasesExclusionsAndBeginnings() {
    Query query = new Query("  đề án \"Ban Chỉ đạo\" -họp “quá hạn” hoàn* ", false);
    assertThat(query.terms())
        .containsExactly(
            new Term("de", false, false),
            new Term("an", false, false),
            new Term("ban chi dao", false, false),
            new Term("hop", true, false),
            new Term("qua han", false, false),
            new Term("hoan", false, true));
  }

  @Test
  void aPhraseThatIsNotClosedGoesToTheEnd() {
    assertThat(new Query("\"chỉ đạo", true).terms())
        .containsExactly(new Term("chỉ đạo", false, false));
  }

  @Test
  void exclusionsAloneAreNothingToLookFor() {
    assertThat(new Query("-họp", false).isEmpty()).isTrue();
    assertThat(new Query(" \" ", false).isEmpty()).isTrue();
    assertThat(new Query("*", false).isEmpty()).isTrue();
    assertThat(new Query("-", false).isEmpty()).isFalse();
  }
}
