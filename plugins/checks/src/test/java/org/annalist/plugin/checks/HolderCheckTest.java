package org.annalist.plugin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.Holding;
import org.junit.jupiter.api.Test;

class HolderCheckTest {

  private static final String POST = "Bí thư Huyện ủy An Phú";

  @Test
  void aHolderBetweenTwoDaysOfAnotherIsReportedIfTwoTextsSaySo() {
    Told early = held("a.txt", "Lê Minh An", "2024-01-05");
    Told between = held("b.txt", "Vũ Thu Hà", "2024-02-05");
    Told again = held("c.txt", "Vũ Thu Hà", "2024-02-15");
    Told late = held("d.txt", "Lê Minh An", "2024-03-05");
    assertThat(Told.alarms(early, between, again, late))
        .containsExactly(
            "check.two-holders: Vũ Thu Hà (2024-02-05); Lê Minh An (2024-01-05);"
                + " Lê Minh An (2024-03-05)");
    assertThat(Told.alarms(early, between, late)).isEmpty();
    assertThat(Told.alarms(early, between.reprints("b.txt"), again.reprints("b.txt"), late))
        .isEmpty();
  }

  @Test
  void oneSignatureIsEnough() {
    assertThat(
            Told.alarms(
                held("a.txt", "Lê Minh An", "2024-01-05"),
                post("b.txt", "Vũ Thu Hà", POST, "2024-02-05", Holding.Status.SIGNED),
                held("c.txt", "Lê Minh An", "2024-03-05")))
        .hasSize(1);
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
  void manyDeputiesAreNoContradiction() {
    String deputy = "Phó Bí thư Huyện ủy An Phú";
    assertThat(
            Told.alarms(
                post("a.txt", "Lê Minh An", deputy, "2024-01-05", Holding.Status.SIGNED),
                post("b.txt", "Vũ Thu Hà", deputy, "2024-02-05", Holding.Status.SIGNED),
                post("c.txt", "Lê Minh An", deputy, "2024-03-05", Holding.Status.SIGNED)))
        .isEmpty();
  }

  @Test
  void aNameWithASlipMeansTheSamePerson() {
    assertThat(
            Told.alarms(
                held("a.txt", "Lê Minh An", "2024-01-05"),
                post("b.txt", "Lê Minh Ấn", POST, "2024-02-05", Holding.Status.SIGNED),
                held("c.txt", "Lê Minh An", "2024-03-05")))
        .isEmpty();
  }

  private static Told held(String id, String person, String day) {
    return post(id, person, POST, day, Holding.Status.HELD);
  }

  private static Told post(
      String id, String person, String post, String day, Holding.Status status) {
    return Told.in(id, post + " " + person + " dự.").from(day).holds(person, post, status);
  }
}
