package org.annalist.plugin.officialdocuments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Settings;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Table;
import org.annalist.api.view.Words;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class FacetsTest {

  private static Table show(Map<String, String> settings) {
    return (Table)
        ViewRun.on(Sample.corpus())
            .withLocale(Sample.VIETNAMESE)
            .withSettings(Settings.of(settings))
            .show(new OfficialDocumentsView());
  }

  private static List<String> numbers(Map<String, String> settings) {
    return show(settings).rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> row.cells().get(0).text())
        .toList();
  }

  @Test
  void keepsWhatTheCorpusHoldsOrDoesNot() {
    assertThat(numbers(Map.of("held", "HELD"))).containsExactly("45/QĐ-UBND");
    assertThat(numbers(Map.of("held", "MISSING")))
        .containsExactly("12/QĐ-UBND", "12/QĐ-UBND", "Luật Lâm nghiệp");
    assertThat(numbers(Map.of("held", "CLASH"))).containsExactly("12/QĐ-UBND", "12/QĐ-UBND");
  }

  @Test
  void asksForTheKindsThatThereAreAndShowsTheAnswer() {
    Choice kinds = show(Map.of("kind", "Quyết định")).choices().get(0);
    assertThat(kinds.answers()).extracting(Action::label).containsExactly("tất cả", "Quyết định");
    assertThat(kinds.chosen()).isEqualTo(1);
    assertThat(kinds.answers().get(1))
        .isEqualTo(
            new Action.Configure("Quyết định", "official-documents", Map.of("kind", "Quyết định")));
    assertThat(numbers(Map.of("kind", "Quyết định"))).doesNotContain("Luật Lâm nghiệp");
  }

  @Test
  void aKindThatNoDocumentHasAnyMoreKeepsThemAll() {
    Table table = show(Map.of("kind", "Thông tư"));
    assertThat(table.count(Table.Query.ALL, Cancellation.NONE)).isEqualTo(4);
    assertThat(table.choices().get(0).chosen()).isZero();
  }

  @Test
  void offersToClearAFilterThatHidesEverything() {
    Table table = show(Map.of("kind", "Quyết định", "held", "CLASH", "issuer", ""));
    assertThat(table.notice()).isEmpty();
    Action clear = Facets.hidesAll(4, Words.of(Facets.class, Sample.VIETNAMESE)).actions().get(0);
    assertThat(numbers(((Action.Configure) clear).values())).hasSize(4);
  }
}
