package org.annalist.plugin.link.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.annotation.Progress;
import org.annalist.testkit.AnnotatedCorpus;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private static final Subjects NOBODY =
      new Subjects(AnnotatedCorpus.EMPTY.snapshot(), "nothing.txt");

  private final Statement early =
      statement("a.txt", "đề án · Chương trình số 05-CTr/HU", 16, 34, "2021-12-28");
  private final Statement late =
      statement("b.txt", "nội dung · Chương trình 05-CTr/HU", 29, 34, "2023-04-19");
  private final Statement aims =
      statement("b.txt", "chỉ tiêu · Chương trình 05-CTr/HU", 7, 14, "2023-04-19");
  private final Statement other =
      statement("c.txt", "nội dung · Kế hoạch 9-KH/HU", 3, 34, "2023-04-19");
  private final Statement loose = statement("c.txt", "hộ", 30, 34, "2023-04-19");

  @Test
  void reportsOnOneProgrammeOutOfOneWholeAreOneSeries() {
    assertThat(Measure.join(List.of(early, late, aims, other, loose)))
        .extracting(Measure::statements)
        .containsExactlyInAnyOrder(
            List.of(early, late), List.of(aims), List.of(other), List.of(loose));
  }

  @Test
  void aWholeThatGrewStaysInItsSeriesByName() {
    Statement grown = statement("d.txt", "nội dung · Chương trình 05-CTr/HU", 33, 36, "2024-06-30");
    assertThat(Measure.join(List.of(early, late, grown)))
        .extracting(Measure::statements)
        .containsExactly(List.of(early, late, grown));
  }

  @Test
  void twoCountsOfOneDayOutOfOneWholeAreTwoMeasures() {
    Statement secretaries = statement("a.txt", "bí thư · Chương trình 05-CTr/HU", 28, 30, "2024");
    Statement chairs = statement("a.txt", "chủ tịch xã · Chương trình 05-CTr/HU", 21, 30, "2024");
    assertThat(Measure.join(List.of(secretaries, chairs))).hasSize(2);
  }

  @Test
  void theOrderOfImportChangesNothing() {
    List<Statement> statements = new ArrayList<>(List.of(early, late, aims, other, loose));
    List<Measure> expected = Measure.join(statements);
    for (int i = 0; i < statements.size(); i++) {
      Collections.rotate(statements, 1);
      assertThat(Measure.join(statements)).isEqualTo(expected);
    }
  }

  @Test
  void whatIsCountedForNobodyJoinsNothing() {
    Statement again = statement("d.txt", "hộ", 31, 34, "2024-04-19");
    assertThat(Measure.join(List.of(loose, again))).hasSize(2);
    assertThat(Measure.join(List.of(loose, again))).extracting(Measure::id).doesNotHaveDuplicates();
  }

  private static Statement statement(
      String document, String what, double done, double of, String asOf) {
    // Statements of one document stand behind each other.
    int begin = what.length();
    return Statement.of(
        Place.of(document, begin, begin + 5), Progress.of(what, done, of, asOf), asOf, NOBODY);
  }
}
