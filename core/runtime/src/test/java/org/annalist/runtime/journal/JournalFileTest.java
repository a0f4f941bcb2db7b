package org.annalist.runtime.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {

  private static final List<Edit> ALL =
      List.of(
          new Edit.Annotate("a\n.txt", "times", Span.of(1, 2), Map.of("value", "2023", "x", "“y”")),
          new Edit.Retract("a.txt", "times", Long.MIN_VALUE + 7),
          new Edit.MergeEntities("one", "two"),
          new Edit.SplitEntity("one", List.of(Place.of("a.txt", 0, 3), Place.of("b.txt", 5, 9))),
          new Edit.SetPublished("a.txt", "2023-04"),
          new Edit.AddTerm("names", new Term("Nguyễn Văn A", "PERSON")),
          new Edit.RemoveTerm("names", new Term("Nguyễn Văn A", "PERSON")),
          new Edit.RemoveDocument("a.txt"),
          new Edit.Respan("a.txt", "times", Long.MIN_VALUE + 7, Span.of(3, 5)),
          new Edit.JudgeProblem(
              "check.sum",
              "a.txt",
              List.of(Place.of("a.txt", 0, 3), Place.of("b.txt", 5, 9)),
              "The parts make 19",
              Judgement.REJECTED));

  @TempDir private Path folder;

  private EditHistory open() throws IOException {
    return EditHistory.of(JournalFile.open(folder.resolve("journal")));
  }

  @Test
  void keepsEveryKindOfEdit() throws IOException {
    try (EditHistory history = open()) {
      ALL.forEach(history::apply);
    }
    try (EditHistory again = open()) {
      assertThat(again.applied()).isEqualTo(ALL);
    }
    assertThat(Files.readAllLines(folder.resolve("journal"))).hasSize(ALL.size());
  }

  @Test
  void keepsWhatWasUndone() throws IOException {
    try (EditHistory history = open()) {
      ALL.forEach(history::apply);
      history.undo();
      history.undo();
      history.undo();
      history.redo();
    }
    try (EditHistory again = open()) {
      assertThat(again.applied()).isEqualTo(ALL.subList(0, ALL.size() - 2));
      assertThat(again.undone()).isEqualTo(ALL.subList(ALL.size() - 2, ALL.size()));
    }
  }

  @Test
  void keepsRenamedDocuments() throws IOException {
    try (EditHistory history = open()) {
      history.apply(ALL.get(4));
      history.apply(ALL.get(3));
      history.apply(ALL.get(8));
      history.rename("a.txt", "x/a.txt");
      history.rename("never.txt", "mentioned.txt");
    }
    try (EditHistory again = open()) {
      assertThat(again.applied())
          .containsExactly(
              new Edit.SetPublished("x/a.txt", "2023-04"),
              new Edit.SplitEntity(
                  "one", List.of(Place.of("x/a.txt", 0, 3), Place.of("b.txt", 5, 9))),
              new Edit.Respan("x/a.txt", "times", Long.MIN_VALUE + 7, Span.of(3, 5)));
    }
    assertThat(Files.readAllLines(folder.resolve("journal"))).hasSize(4);
  }

  @Test
  void decisionsAboutProblemsFollowTheirDocuments() throws IOException {
    try (EditHistory history = open()) {
      history.apply(ALL.get(9));
      history.rename("a.txt", "x/a.txt");
    }
    try (EditHistory again = open()) {
      assertThat(again.applied())
          .containsExactly(
              new Edit.JudgeProblem(
                  "check.sum",
                  "x/a.txt",
                  List.of(Place.of("x/a.txt", 0, 3), Place.of("b.txt", 5, 9)),
                  "The parts make 19",
                  Judgement.REJECTED));
    }
  }

  @Test
  void cutsOffHalfALine() throws IOException {
    Path file = folder.resolve("journal");
    try (EditHistory history = open()) {
      history.apply(ALL.get(0));
      history.apply(ALL.get(5));
    }
    byte[] whole = Files.readAllBytes(file);
    for (int cut = 1; cut < 40; cut++) {
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length - cut));
      try (EditHistory again = open()) {
        assertThat(again.applied()).containsExactly(ALL.get(0));
        again.apply(ALL.get(5));
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
  }

  @Test
  void refusesAFileThatIsNoJournal() throws IOException {
    Path file = folder.resolve("journal");
    Files.writeString(file, "{\"edit\":\"merge\",\"kept\":\"a\",\"merged\":\"b\"}\nHello\n");

    assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("line 2");
    Files.writeString(file, "{}\n", StandardOpenOption.TRUNCATE_EXISTING);
    assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("line 1");
  }

  @Test
  void refusesJsonThatIsNoEdit() {
    for (String bad :
        List.of(
            "{\"edit\":\"explode\"}",
            "{\"edit\":\"merge\",\"kept\":\"a\"}",
            "{\"edit\":\"retract\",\"document\":\"a\",\"layer\":\"l\",\"id\":\"xyz\"}",
            "{\"edit\":\"annotate\",\"document\":\"a\",\"layer\":\"l\",\"span\":[3]}")) {
      assertThatThrownBy(() -> EditJson.read(JsonParser.parseString(bad).getAsJsonObject()))
          .as(bad)
          .isInstanceOf(JsonParseException.class);
    }
  }
}
