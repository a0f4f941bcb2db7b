package org.annalist.workbench.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Edit;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Choice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.ViewModel;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.SampleViews;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.Perspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a model asks above itself, and what moving and deleting its items does. */
class QuestionsUiTest extends UiTest {

  private FakePlatform fake;

  @Override
  protected FakePlatform platform() {
    fake =
        SampleViews.platform()
            .add(
                new ViewDescriptor(
                    "names", locale -> "Tên", "people", List.of("people"), "editor", 5, false),
                (snapshot, locale, selection) -> names());
    return fake;
  }

  private ViewModel names() {
    boolean few = fake.settings("names").values().getOrDefault("only", "ALL").equals("FEW");
    RowsTable.Builder table =
        RowsTable.of(new Table.Column("name", "Tên", false, 1))
            .choices(
                List.of(
                    new Choice(
                        "Chỉ", List.of(only("tất cả", "ALL"), only("một", "FEW")), few ? 1 : 0)))
            .drops(QuestionsUiTest::merge);
    for (String name : few ? List.of("Vy") : List.of("Vy", "Khoa", "Lan")) {
      table.row(name, List.of(Cell.of(name)), List.of(Place.of(SampleCorpus.FIRST, 0, 3)));
      table.select(name, Selection.entity(name));
      table.deletion(name, apply("Tách " + name, new Edit.SplitEntity(name, List.of())));
    }
    return table.build();
  }

  private static Optional<Action> merge(Selection dragged, String onto) {
    return dragged.entity().equals(onto) || dragged.entity().isEmpty()
        ? Optional.empty()
        : Optional.of(apply("Gộp vào " + onto, new Edit.MergeEntities(onto, dragged.entity())));
  }

  private static Action apply(String label, Edit edit) {
    return new Action.Apply(label, edit);
  }

  private static Action only(String label, String value) {
    return new Action.Configure(label, "names", Map.of("only", value));
  }

  @BeforeEach
  void showNames() {
    window.show(Perspective.PEOPLE);
    window.showView("names");
    settle();
  }

  private org.eclipse.swt.widgets.Table table() {
    return control(part("names").pane().control(), org.eclipse.swt.widgets.Table.class);
  }

  private void choose(String answer) {
    Menu menu = part("names").pane().choices().menu(0);
    for (MenuItem item : menu.getItems()) {
      item.setSelection(item.getText().equals(answer));
      if (item.getSelection()) {
        item.notifyListeners(SWT.Selection, new Event());
        settle();
        return;
      }
    }
    throw new AssertionError("No answer " + answer);
  }

  private String asked() {
    return control(part("names").pane().choices().control(), ToolBar.class).getItem(0).getText();
  }

  private void press(int row, int key, int modifiers) {
    table().setSelection(row);
    Event picked = new Event();
    picked.item = table().getItem(row);
    table().notifyListeners(SWT.Selection, picked);
    settle();
    Event event = new Event();
    event.keyCode = key;
    event.stateMask = modifiers;
    table().notifyListeners(SWT.KeyDown, event);
    settle();
  }

  @Test
  void choosingAnAnswerChangesTheSettingAndTheView() {
    assertThat(table().getItemCount()).isEqualTo(3);
    choose("một");
    assertThat(table().getItemCount()).isEqualTo(1);
    assertThat(asked()).isEqualTo("Chỉ: một ▾");
    choose("tất cả");
    assertThat(table().getItemCount()).isEqualTo(3);
  }

  @Test
  void whatWasChosenIsThereAtTheNextStart() {
    choose("một");
    fake.configure("names", Settings.NONE.values());
    reopen();
    showNames();
    assertThat(table().getItemCount()).isEqualTo(1);
  }

  @Test
  void cutAndPasteDropsOneItemOnAnother() {
    press(1, 'x', SWT.MOD1);
    press(0, 'v', SWT.MOD1);
    assertThat(fake.applied()).containsExactly(new Edit.MergeEntities("Vy", "Khoa"));
  }

  @Test
  void draggingDropsOneItemOnAnother() {
    mouse(SWT.MouseDown, 2, 0);
    mouse(SWT.MouseMove, 1, SWT.BUTTON1);
    settle();
    mouse(SWT.MouseMove, 0, SWT.BUTTON1);
    mouse(SWT.MouseUp, 0, SWT.BUTTON1);
    settle();
    assertThat(fake.applied()).containsExactly(new Edit.MergeEntities("Vy", "Lan"));
  }

  private void mouse(int type, int row, int buttons) {
    Rectangle bounds = table().getItem(row).getBounds(0);
    Event event = new Event();
    event.button = 1;
    event.stateMask = buttons;
    event.x = bounds.x + 12;
    event.y = bounds.y + bounds.height / 2;
    table().notifyListeners(type, event);
  }

  @Test
  void pastingOnItselfDoesNothing() {
    press(1, 'x', SWT.MOD1);
    press(1, 'v', SWT.MOD1);
    assertThat(fake.applied()).isEmpty();
  }

  @Test
  void deleteDoesWhatTheModelSays() {
    press(2, SWT.DEL, 0);
    assertThat(fake.applied()).containsExactly(new Edit.SplitEntity("Lan", List.of()));
  }

  @Test
  void whatIsSelectedIsWatchedFromNowOn() {
    press(1, 0, 0);
    window.commands().run("org.annalist.watch");
    settle();
    press(2, 0, 0);
    window.commands().run("org.annalist.watch");
    window.commands().run("org.annalist.watch");
    settle();
    assertThat(fake.settings("whats-new").values().get("watched"))
        .isEqualTo("entity:Khoa | entity:Lan");
  }
}
