package org.annalist.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.workbench.search.Concordance.Caption;
import org.annalist.workbench.search.Concordance.Head;
import org.annalist.workbench.search.Concordance.Line;
import org.annalist.workbench.search.Concordance.Order;
import org.annalist.workbench.search.Concordance.Row;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

  private static final Match A = match("a.txt", 5, "giao cho ", " được duyệt");
  private static final Match B = match("a.txt", 90, "thị ủy có ", " đang làm");
  private static final Match C = match("b.txt", 7, "chưa rõ ở ", " bị chậm");

  private static Match match(String document, int begin, String left, String right) {
    return new Match(Place.of(document, begin, begin + 5), left, "đề án", right);
  }

  private static List<Row> rows(Order order) {
    return Concordance.rows(
        List.of(A, B, C), order, document -> new Caption("Bài " + document, "d"));
  }

  private static List<Match> matches(Order order) {
    return rows(order).stream().map(row -> ((Line) row).match()).toList();
  }

  @Test
  void linesStandBelowTheirDocuments() {
    assertThat(rows(Order.DOCUMENT))
        .containsExactly(
            new Head("a.txt", "Bài a.txt", "d", 2),
            new Line(A, ""),
            new Line(B, ""),
            new Head("b.txt", "Bài b.txt", "d", 1),
            new Line(C, ""));
  }

  @Test
  void theLastWordAtTheLeftDecidesFirst() {
    assertThat(matches(Order.LEFT)).containsExactly(A, B, C);
  }

  @Test
  void theFirstWordAtTheRightDecides() {
    assertThat(matches(Order.RIGHT)).containsExactly(C, B, A);
  }

  @Test
  void linesInAnotherOrderSayTheirDocument() {
    assertThat(rows(Order.LEFT)).first().isEqualTo(new Line(A, "Bài a.txt"));
  }
}
