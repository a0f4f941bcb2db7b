package org.annalist.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.api.Selection;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Theme;
import org.annalist.workbench.state.Selected;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;

class LookUiTest extends UiTest {

  private List<String> menus() {
    return Stream.of(window.getShell().getMenuBar().getItems()).map(MenuItem::getText).toList();
  }

  @Test
  void speaksVietnameseFirstAndEnglishAtOnceWhenAsked() {
    assertThat(menus()).containsExactly("&Tệp", "&Sửa", "Điều &hướng", "&Cửa sổ", "Trợ &giúp");
    assertThat(part("documents").title()).isEqualTo("Tài liệu");
    window.change("en", Theme.LIGHT);
    settle();
    assertThat(menus()).containsExactly("&File", "&Edit", "&Navigate", "&Window", "&Help");
    assertThat(part("documents").title()).isEqualTo("documents");
    assertThat(session.preferences().text("language", "")).isEqualTo("en");
  }

  @Test
  void changesBetweenLightAndDark() {
    assertThat(reader().widget().getBackground())
        .isEqualTo(Look.color(window.look().palette().base()));
    assertThat(window.look().palette().isDark()).isFalse();
    window.change("vi", Theme.DARK);
    settle();
    assertThat(window.look().palette().isDark()).isTrue();
    assertThat(reader().widget().getBackground().getRed()).isLessThan(80);
    window.change("vi", Theme.LIGHT);
    settle();
    assertThat(reader().widget().getBackground().getRed()).isGreaterThan(200);
  }

  @Test
  void keepsSelectionPerspectiveAndOpenViewsOverAChange() {
    window.show(Perspective.FIGURES);
    settle();
    window.showView("reader");
    window
        .state()
        .select(new Selected(Selection.of(place(SampleCorpus.SECOND, "23/24")), List.of(), ""));
    settle();
    window.change("en", Theme.DARK);
    settle();
    assertThat(window.pages().current().perspective()).isEqualTo(Perspective.FIGURES);
    assertThat(open(p -> true)).contains("reader", "charts");
    String second = platform.snapshot().documents().get(1).text();
    assertThat(reader().sentence().of(second)).contains("23/24");
  }
}
