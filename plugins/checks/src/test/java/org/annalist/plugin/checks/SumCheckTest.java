package org.annalist.plugin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.Place;
import org.annalist.api.annotation.Quantity;
import org.junit.jupiter.api.Test;

class SumCheckTest {

  @Test
  void partsThatMakeMoreThanTheirWholeAreReportedWithEveryNumber() {
    Told told =
        Told.in("a.txt", "Có 28 tổ chức, trong đó 25 tốt, 4 khá.").sum("tổ chức", "28", "25", "4");
    assertThat(Told.alarms(told)).containsExactly("check.sum: 28 ≠ 25 + 4 (29)");
    assertThat(Told.problems(told).get(0).places())
        .containsExactly(
            Place.of("a.txt", 3, 5), Place.of("a.txt", 24, 26), Place.of("a.txt", 32, 33));
  }

  @Test
  void partsThatMakeLessAreReportedOnlyWhereAllAreNamed() {
    assertThat(
            Told.alarms(
                Told.in("a.txt", "Có 28 tổ chức, gồm 20 tốt, 4 khá.")
                    .sum("tổ chức", "28", "20", "4")))
        .hasSize(1);
    assertThat(
            Told.alarms(
                Told.in("a.txt", "Có 28 tổ chức, có 20 tốt, 4 khá.")
                    .sum("tổ chức", "28", "20", "4")))
        .isEmpty();
  }

  @Test
  void roundedAmountsMayBeOffByTheirLastDigits() {
    assertThat(Told.alarms(amounts("980", "188", "793"))).isEmpty();
    assertThat(Told.alarms(amounts("980", "188", "799"))).hasSize(1);
  }

  private static Told amounts(String whole, String one, String other) {
    return Told.in("a.txt", "Nợ %s tỷ đồng, gồm %s và %s.".formatted(whole, one, other))
        .figure(whole, Quantity.of(980).withUnit("tỷ đồng").withAmount(98e10).withBase("VND"))
        .sum("tỷ đồng", whole, one, other);
  }

  @Test
  void roughNumbersAndThoseOfDifferentThingsAreNotAddedUp() {
    Told rough =
        Told.in("a.txt", "Có hơn 28 tổ chức, gồm 25 tốt, 4 khá.")
            .figure("28", Quantity.of(28).withQualifier(Quantity.Qualifier.MORE_THAN))
            .sum("tổ chức", "28", "25", "4");
    Told mixed =
        Told.in("b.txt", "Có 28 tổ chức, gồm 25 người, 4 khá.")
            .figure("25", Quantity.of(25).withUnit("người"))
            .sum("tổ chức", "28", "25", "4");
    Told ages = Told.in("c.txt", "Ba 28 tuổi, gồm 25 và 4.").sum("tuổi", "28", "25", "4");
    assertThat(Told.alarms(rough, mixed, ages)).isEmpty();
  }

  @Test
  void aTextThatStatesWhatThePartsMakeMeansAnotherWhole() {
    Told told =
        Told.in("a.txt", "Giao 28 việc, thực có 29, gồm 25 xong, 4 chưa.")
            .sum("việc", "28", "25", "4")
            .figure("29", Quantity.of(29));
    assertThat(Told.alarms(told)).isEmpty();
  }

  @Test
  void partsWithinPartsAndItemsWithoutNumbersAreNoSum() {
    assertThat(
            Told.alarms(
                Told.in("a.txt", "Có 28 xã, gồm 25 xã tốt, trong đó có 4 xã mới.")
                    .sum("xã", "28", "25", "4"),
                Told.in("b.txt", "Có 28 xã, gồm 20 xã tốt, 4 xã khá cùng các xã vùng cao.")
                    .sum("xã", "28", "20", "4"),
                Told.in("c.txt", "Có 28 cổng: 25 cổng tròn, cổng đất, cổng gỗ, cổng đá, 4 mới.")
                    .sum("cổng", "28", "25", "4")))
        .isEmpty();
  }

  @Test
  void aReprintedSlipIsReportedOnce() {
    assertThat(
            Told.alarms(
                Told.in("a.txt", "Có 28 tổ chức, gồm 25 tốt, 4 khá.")
                    .sum("tổ chức", "28", "25", "4")
                    .reprints("a.txt"),
                Told.in("b.txt", "Tin: có 28 tổ chức, gồm 25 tốt, 4 khá.")
                    .sum("tổ chức", "28", "25", "4")
                    .reprints("a.txt")))
        .hasSize(1);
  }
}
