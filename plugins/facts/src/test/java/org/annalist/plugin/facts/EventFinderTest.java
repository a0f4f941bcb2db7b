package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Layers;
import org.annalist.testkit.ExtractRun;
import org.junit.jupiter.api.Test;

class EventFinderTest {

  @Test
  void aSentenceWithADayIsAnEventOfThoseItNames() {
    Event event =
        events(
                "{2024-05-06TMO:Sáng 6/5}, {ORGANIZATION:UBND huyện Tân Hà} tổ chức hội nghị về"
                    + " chợ quê. Trời mưa.")
            .get(0);
    assertThat(event.label()).isEqualTo("UBND huyện Tân Hà tổ chức hội nghị về chợ quê.");
    assertThat(event.time()).isEqualTo("2024-05-06TMO");
    assertThat(event.bodies()).hasSize(1);
  }

  @Test
  void aDateLineAndTheDayOfADocumentAreNoEvents() {
    assertThat(events("Tân Hà, {2024-05-06:6/5/2024}\n")).isEmpty();
    assertThat(
            events(
                "Xã làm theo {LEGAL_DOCUMENT:Quyết định số 5/QĐ-UBND} {2024-01-02:ngày 2/1/2024}"
                    + " của huyện và các văn bản khác."))
        .isEmpty();
  }

  private static List<Event> events(String text) {
    return ExtractRun.on(MarkedUp.document("", text))
        .extract(new FactsExtractor(), Layers.EVENTS)
        .stream()
        .map(a -> a.value())
        .toList();
  }
}
