package org.annalist.plugin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Holding.Status;
import org.annalist.api.annotation.Layers;
import org.annalist.api.document.Document;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

class HoldingsTest {

  @Test
  void formerPostsAreNotAmongThoseHeld() {
    Document text = Texts.document("a.txt", "Ông Lê An, Giám đốc A, nguyên Giám đốc B.");
    Span person = Texts.span(text, "Lê An");
    Span now = Texts.span(text, "Giám đốc A");
    Span before = Texts.span(text, "Giám đốc B");
    AnnotatedDocument annotated =
        AnnotatedDocument.of(text)
            .with(Layers.HOLDINGS, now, Holding.of("Lê An", "Giám đốc A", person, now))
            .with(
                Layers.HOLDINGS,
                before,
                Holding.of("Lê An", "Giám đốc B", person, before).withStatus(Status.FORMER));
    Holdings holdings = new Holdings(AnnotatedCorpus.of(annotated).snapshot(), Cancellation.NONE);
    assertThat(holdings.in(text.id()))
        .extracting(Source::position)
        .isEqualTo(List.of("Giám đốc A"));
  }
}
