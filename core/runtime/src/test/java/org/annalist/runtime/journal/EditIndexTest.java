package org.annalist.runtime.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Source;
import org.annalist.vietnamese.NormalForm;
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
      grown = grown.with(made(edit));
    }
    EditIndex whole = EditIndex.of(edits.stream().map(EditIndexTest::made).toList());

    assertThat(grown.edits()).isEqualTo(edits);
    assertThat(grown.terms("posts")).containsExactly(TWO.term(), ONE.term());
    assertThat(grown.terms("places")).isEqualTo(whole.terms("places"));
    assertThat(on(grown, "a.txt", "x").published()).contains("2023");
    assertThat(on(grown, "b", "x").removed()).isTrue();
    assertThat(on(grown, "a.txt", "x").removed()).isFalse();
    assertThat(grown.termsKey(List.of("posts", "places")))
        .isEqualTo(whole.termsKey(List.of("places", "posts")));
  }

  @Test
  void addingATermLeavesTheIndexBeforeAsItWas() {
    EditIndex before = EditIndex.NONE.with(made(ONE));
    long key = before.termsKey(List.of("posts"));

    EditIndex after = before.with(made(TWO));

    assertThat(before.terms("posts")).containsExactly(ONE.term());
    assertThat(before.termsKey(List.of("posts"))).isEqualTo(key);
    assertThat(after.termsKey(List.of("posts"))).isNotEqualTo(key);
    assertThat(after.termsKey(List.of("places"))).isEqualTo(before.termsKey(List.of("places")));
    assertThat(after.holds("posts", TWO.term())).isTrue();
    assertThat(before.holds("posts", TWO.term())).isFalse();
  }

  @Test
  void aTermThatWasRemovedIsGone() {
    EditIndex index =
        EditIndex.NONE.with(made(ONE)).with(made(new Edit.RemoveTerm("posts", ONE.term())));

    assertThat(index.terms("posts")).isEmpty();
    assertThat(index.holds("posts", ONE.term())).isFalse();
  }

  @Test
  void anEditRestsWhileItsWordsAreNotAtTheirPlace() {
    Document then = document("a.txt", "one", "Bà Lê Thị Hoa phát biểu");
    Edit annotate = new Edit.Annotate("a.txt", "names", Span.of(3, 13), Map.of());
    EditIndex index =
        EditIndex.of(List.of(new Made(1, annotate, List.of(Anchor.of("s", then, Span.of(3, 13))))));

    assertThat(index.on("s", then).of("names")).hasSize(1);
    assertThat(index.on("s", then).problems("a.txt")).isEmpty();

    Document longer = document("a.txt", "two", "Bà Lê Thị Hoa phát biểu và kết luận");
    assertThat(index.on("s", longer).of("names")).hasSize(1);

    Document shifted = document("a.txt", "three", "Sáng nay, bà Lê Thị Hoa phát biểu");
    assertThat(index.on("s", shifted).of("names")).isEmpty();
    assertThat(index.on("s", shifted).problems("a.txt"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo("edit.resting");
              assertThat(problem.document()).isEqualTo("a.txt");
              assertThat(problem.cause()).contains("Lê Thị Hoa");
            });
  }

  @Test
  void anEditOfAnotherDocumentWithTheSameIdWaitsInSilence() {
    Document then = document("a.txt", "one", "Bà Lê Thị Hoa phát biểu");
    Edit removal = new Edit.RemoveDocument("a.txt");
    EditIndex index = EditIndex.of(List.of(new Made(1, removal, List.of(Anchor.of("s", then)))));

    Document stranger = document("a.txt", "two", "Một bài khác");
    assertThat(index.on("elsewhere", stranger).removed()).isFalse();
    assertThat(index.on("elsewhere", stranger).problems("a.txt")).isEmpty();
    assertThat(index.on("moved", then).removed()).isTrue();
  }

  private static Made made(Edit edit) {
    return new Made(1, edit, List.of());
  }

  private static DocumentEdits on(EditIndex index, String id, String text) {
    return index.on("s", document(id, "one", text));
  }

  private static Document document(String id, String sha256, String text) {
    Source source =
        new Source(URI.create("file:///" + id), id, "text/plain", sha256, Instant.EPOCH);
    return NormalForm.normalise(source, Draft.ofText(text)).document();
  }
}
