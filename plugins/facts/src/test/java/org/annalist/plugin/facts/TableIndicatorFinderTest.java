package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.document.Document;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

class TableIndicatorFinderTest {

  private static final String TABLE =
      "Đơn vị | Năm 2021 | Năm 2022\nXã Mai Trung | 12 | 15\nXã Hạ Lý | 20 | 18\n";

  @Test
  void readsWhatTheRowIsNamedAndTheColumnDated() {
    assertThat(indicators(List.of("Năm 2021", "Năm 2022")))
        .containsExactlyInAnyOrder(
            "thôn | Xã Mai Trung | 2021",
            "thôn | Xã Mai Trung | 2022",
            "thôn | Xã Hạ Lý | 2021",
            "thôn | Xã Hạ Lý | 2022");
  }

  @Test
  void leavesColumnsWithoutATimeUnread() {
    assertThat(indicators(List.of("Năm 2022")))
        .containsExactlyInAnyOrder("thôn | Xã Mai Trung | 2022", "thôn | Xã Hạ Lý | 2022");
  }

  private static List<String> indicators(List<String> times) {
    Document document = Texts.document("a.txt", TABLE);
    AnnotatedDocument text = AnnotatedDocument.of(document);
    for (String time : times) {
      text =
          text.with(
              Layers.TIMES,
              Texts.span(document, time),
              Timex3.of(Timex3.Type.DATE, time.substring(4)));
    }
    for (String number : List.of("12", "15", "20", "18")) {
      Span span = Texts.span(document, "| " + number);
      text =
          text.with(
              Layers.FIGURES,
              new Span(span.begin() + 2, span.end()),
              Quantity.of(Double.parseDouble(number)).withUnit("thôn"));
    }
    return ExtractRun.on(text).extract(new FactsExtractor(), Layers.INDICATORS).stream()
        .map(a -> a.value().measure() + " | " + a.value().subject() + " | " + a.value().asOf())
        .toList();
  }
}
