package org.annalist.plugin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.Holding;
import org.junit.jupiter.api.Test;

class HolderCheckTest {

  private static final String POST = "Bí thư Huyện ủy An Phú";

  @Test
  void aHolderBetweenTwoDaysOfAnotherIsReported() {
    assertThat(
            Told.alarms(
                held("a.txt", "Lê Minh An", "2024-01-05"),
                held("b.txt", "Vũ Thu Hà", "2024-02-05"),
                held("c.txt", "Lê Minh An", "2024-03-05")))
        .containsExactly(
            "check.two-holders: Vũ Thu Hà (2024-02-05); Lê Minh An (2024-01-05);"
                + " Lê Minh An (2024-03-05)");
  }

  @Test
  void aSuccessorIsNoContradiction() {
    assertThat(
            Told.alarms(
                held("a.txt", "Lê Minh An", "2024-01-05"),
                held("b.txt", "Vũ Thu Hà", "2024-02-05"),
                held("c.txt", "Vũ Thu Hà", "2024-03-05")))
        .isEmpty();
  }

  @Test
  void formerHoldersAndCandidatesHoldNothing() {
    assertThat(
            Told.alarms(
                held("a.txt", "Lê Minh An", "2024-01-05"),
                post("b.txt", "Vũ Thu Hà", POST, "2024-02-05", Holding.Status.CANDIDATE),
                post("c.txt", "Lê Minh An", POST, "2024-03-05", Holding.Status.FORMER)))
        .isEmpty();
  }

  @Test
  void twoHoldersInOneTextAreReportedAndManyDeputiesAreNot() {
    String two = "%1$s và %2$s: bà Vũ Thu Hà, ông Lê Minh An";
    assertThat(Told.alarms(both(two, POST, POST))).hasSize(1);
    String deputy = "Phó Bí thư Huyện ủy An Phú";
    assertThat(Told.alarms(both(two, deputy, deputy))).isEmpty();
  }

  @Test
  void aNameWithASlipMeansTheSamePerson() {
    assertThat(
            Told.alarms(
                held("a.txt", "Lê Minh An", "2024-01-05"),
                held("b.txt", "Lê Minh Ấn", "2024-02-05"),
                held("c.txt", "Lê Minh An", "2024-03-05")))
        .isEmpty();
  }

  private static Told both(String text, String one, String other) {
    return Told.in("a.txt", text.formatted(one, other))
        .from("2024-01-05")
        .holds("Vũ Thu Hà", one, Holding.Status.HELD)
        .holds("Lê Minh An", other, Holding.Status.HELD);
  }

  private static Told held(String id, String person, String day) {
    return post(id, person, POST, day, Holding.Status.HELD);
  }

  private static Told post(
      String id, String person, String post, String day, Holding.Status status) {
    return Told.in(id, post + " " + person + " dự.").from(day).holds(person, post, status);
  }
}
