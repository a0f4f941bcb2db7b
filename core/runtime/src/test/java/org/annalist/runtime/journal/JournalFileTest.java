package org.annalist.runtime.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Problem;
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
              Judgement.REJECTED),
          new Edit.SetTitle("a.txt", "Kỳ họp “thứ hai”"));

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("journal");
  }

  private EditHistory open() {
    return Journals.open(file());
  }

  private static void apply(EditHistory history, Edit edit) {
    history.apply(edit, List.of());
  }

  private static void applyAll(EditHistory history) {
    ALL.forEach(edit -> apply(history, edit));
  }

  @Test
  void keepsEveryKindOfEdit() throws IOException {
    try (EditHistory history = open()) {
      applyAll(history);
    }
    try (EditHistory again = open()) {
      assertThat(again.applied()).isEqualTo(ALL);
      assertThat(again.problems()).isEmpty();
    }
    assertThat(Files.readAllLines(file())).hasSize(1 + ALL.size());
  }

  @Test
  void keepsWhatAnEditWasMadeOn() {
    List<Anchor> anchors =
        List.of(
            new Anchor("a.txt", "file:///a.txt", "12ab", Span.of(0, 3), "“Bộ\n”"),
            new Anchor("b.txt", "file:///b.txt", "34cd", null, ""));
    try (EditHistory history = open()) {
      history.apply(ALL.get(3), anchors);
    }
    try (EditHistory again = open()) {
      assertThat(again.made()).singleElement().extracting(Made::anchors).isEqualTo(anchors);
    }
  }

  @Test
  void keepsWhatWasUndone() {
    try (EditHistory history = open()) {
      applyAll(history);
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
      apply(history, ALL.get(4));
      apply(history, ALL.get(3));
      apply(history, ALL.get(8));
      history.rename("a.txt", "x/a.txt", "s", "1");
      history.rename("never.txt", "mentioned.txt", "s", "1");
    }
    try (EditHistory again = open()) {
      assertThat(again.applied())
          .containsExactly(
              new Edit.SetPublished("x/a.txt", "2023-04"),
              new Edit.SplitEntity(
                  "one", List.of(Place.of("x/a.txt", 0, 3), Place.of("b.txt", 5, 9))),
              new Edit.Respan("x/a.txt", "times", Long.MIN_VALUE + 7, Span.of(3, 5)));
    }
    assertThat(Files.readAllLines(file())).hasSize(5);
  }

  @Test
  void decisionsAboutProblemsFollowTheirDocuments() {
    try (EditHistory history = open()) {
      apply(history, ALL.get(9));
      history.rename("a.txt", "x/a.txt", "s", "1");
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
  void cutsOffHalfALineAndSaysSo() throws IOException {
    try (EditHistory history = open()) {
      apply(history, ALL.get(0));
      apply(history, ALL.get(5));
    }
    byte[] whole = Files.readAllBytes(file());
    for (int cut = 1; cut < 40; cut++) {
      Files.write(file(), Arrays.copyOf(whole, whole.length - cut));
      try (EditHistory again = open()) {
        assertThat(again.applied()).containsExactly(ALL.get(0));
        assertThat(again.problems()).extracting(Problem::kind).containsExactly("journal.torn");
        apply(again, ALL.get(5));
      }
      assertThat(Files.readAllBytes(file())).isEqualTo(whole);
    }
  }

  @Test
  void beginsAnewWhenItWasKilledAtItsVeryBeginning() throws IOException {
    Files.writeString(file(), "annalist-jou");
    try (EditHistory history = open()) {
      apply(history, ALL.get(4));
    }
    try (EditHistory again = open()) {
      assertThat(again.applied()).containsExactly(ALL.get(4));
      assertThat(again.problems()).isEmpty();
    }
  }

  @Test
  void aDamagedLineCostsItselfAloneAndTheFileIsKept() throws IOException {
    try (EditHistory history = open()) {
      applyAll(history);
      history.undo();
    }
    List<String> lines = Files.readAllLines(file());
    lines.set(5, lines.get(5).replace("2023-04", "2024-04"));
    String damaged = String.join("\n", lines) + "\n";
    Files.writeString(file(), damaged);

    List<Edit> rest = new ArrayList<>(ALL.subList(0, ALL.size() - 1));
    rest.remove(4);
    try (EditHistory again = open()) {
      assertThat(again.applied()).isEqualTo(rest);
      assertThat(again.undone()).containsExactly(ALL.get(ALL.size() - 1));
      assertThat(again.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.kind()).isEqualTo("journal.damaged");
                assertThat(problem.message()).contains("Line 6", file().toString());
                assertThat(problem.remedy()).contains("kept as it is");
              });
      assertThat(Files.readString(file())).isEqualTo(damaged);
      apply(again, ALL.get(4));
    }
    try (EditHistory third = open()) {
      assertThat(third.applied()).hasSize(ALL.size() - 1).endsWith(ALL.get(4));
    }
  }

  @Test
  void anUndoOfALostEditUndoesNoOther() throws IOException {
    try (EditHistory history = open()) {
      apply(history, ALL.get(4));
      apply(history, ALL.get(5));
      history.undo();
    }
    List<String> lines = Files.readAllLines(file());
    lines.set(2, lines.get(2).replace("PERSON", "Person"));
    Files.write(file(), lines);
    try (EditHistory again = open()) {
      assertThat(again.applied()).containsExactly(ALL.get(4));
      assertThat(again.undone()).isEmpty();
      apply(again, ALL.get(6));
    }
    try (EditHistory third = open()) {
      assertThat(third.applied()).containsExactly(ALL.get(4), ALL.get(6));
    }
  }

  @Test
  void leavesAFileAloneThatIsNoJournal() throws IOException {
    Files.writeString(file(), "Hello\n");
    try (EditHistory history = open()) {
      apply(history, ALL.get(4));
      assertThat(history.problems()).extracting(Problem::kind).containsExactly("journal.unusable");
    }
    assertThat(Files.readString(file())).isEqualTo("Hello\n");
  }

  @Test
  void makesItsFolder() {
    Path deep = folder.resolve("not/yet/there");
    try (EditHistory history = Journals.open(deep)) {
      apply(history, ALL.get(4));
    }
    assertThat(deep).isRegularFile();
  }

  @Test
  void aSecondWriterSeesTheFirstAndNothingOfEitherIsLost() throws IOException {
    try (EditHistory first = open()) {
      apply(first, ALL.get(4));
      try (EditHistory second = open()) {
        assertThat(second.problems()).extracting(Problem::kind).containsExactly("journal.second");
        assertThat(second.made()).extracting(Made::edit).containsExactly(ALL.get(4));
        assertThat(second.undo()).as("what the other did is the other's to undo").isEmpty();
        apply(second, ALL.get(5));
        apply(first, ALL.get(2));
        try (EditHistory third = open()) {
          apply(third, ALL.get(7));
        }
      }
    }
    try (EditHistory next = open()) {
      assertThat(next.problems()).isEmpty();
      assertThat(next.applied()).containsExactly(ALL.get(4), ALL.get(2), ALL.get(5), ALL.get(7));
    }
    try (EditHistory last = open();
        var files = Files.list(folder)) {
      assertThat(last.applied()).hasSize(4);
      assertThat(files).containsExactly(file());
    }
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
