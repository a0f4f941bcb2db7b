package org.annalist.plugin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.view.Table;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class BodiesViewTest {

  @Test
  void listsBodiesWithTheirTasksFirst() {
    Table table = (Table) ViewRun.on(corpus()).withLocale(Sample.VIETNAMESE).show(new BodiesView());
    assertThat(
            table.rows(0, 10, Table.Query.ALL, Cancellation.NONE).stream()
                .map(row -> row.cells().stream().map(cell -> cell.text()).toList()))
        .containsExactly(
            List.of("Xã Mai Trung", "nạo vét kênh", "1", "30-6-2023"),
            List.of("Huyện ủy An Phú", "···", "1", "30-6-2022"));
    assertThat(table.select("body:e1").entity()).isEqualTo("e1");
  }

  /** The reports of the sample, two bodies linked. */
  static AnnotatedCorpus corpus() {
    AnnotatedDocument earlier = Sample.earlier("Huyện ủy An Phú báo cáo.\n");
    AnnotatedDocument later = Sample.later();
    return AnnotatedCorpus.of(
        linked(earlier, "Huyện ủy An Phú", "e2"), linked(later, "Xã Mai Trung", "e1"));
  }

  private static AnnotatedDocument linked(AnnotatedDocument text, String name, String id) {
    var span = Texts.span(text.document(), name);
    return text.with(Layers.LINKS, span, Link.of(id, EntityType.ORGANIZATION))
        .with(Layers.IDENTITIES, span, Entity.of(id, EntityType.ORGANIZATION, name));
  }
}
