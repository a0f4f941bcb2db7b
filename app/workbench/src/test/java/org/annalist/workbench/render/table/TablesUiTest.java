package org.annalist.workbench.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.api.Place;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.SampleViews;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.Perspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class TablesUiTest extends UiTest {

  private static final String[] NAMES = {"Đỗ Xuân", "Ân Thi", "Bà Rịa", "An Phú"};

  @Override
  protected FakePlatform platform() {
    return SampleViews.platform()
        .add(view("small"), (snapshot, locale, selection) -> table(40))
        .add(view("big"), (snapshot, locale, selection) -> table(TableRenderer.NATIVE_ROWS + 40));
  }

  private static ViewDescriptor view(String id) {
    return new ViewDescriptor(id, locale -> id, "view", List.of("programme"), "editor", 10, false);
  }

  private static Table table(int rows) {
    RowsTable.Builder table =
        RowsTable.of(
            new Table.Column("name", "Huyện", false, 2),
            new Table.Column("n", "Số", true, 1),
            new Table.Column("why", "Vì sao", false, 1));
    IntStream.range(0, rows)
        .forEach(
            i -> {
              String key = "row" + i;
              Place place = Place.of(SampleCorpus.FIRST, i % 90, i % 90 + 2);
              table.row(
                  key,
                  List.of(Cell.of(NAMES[i % 4]), Cell.number("" + i, i), Cell.of("ô " + i)),
                  List.of(place));
              table.cell(key, "why", List.of(Place.of(SampleCorpus.FIRST, 95, 99)));
            });
    return table.build();
  }

  @Test
  void groupsRowsAndOpensAndClosesTheGroupsByMouseAndKey() {
    TableRenderer renderer = open("small");
    renderer.groupBy("name");
    settle();
    var table = control(renderer.control(), org.eclipse.swt.widgets.Table.class);
    assertThat(table.getColumnCount()).as("the grouping column is the heads").isEqualTo(2);
    assertThat(table.getItemCount()).isEqualTo(44);
    assertThat(table.getItem(0).getText(0)).isEqualTo("Đỗ Xuân");
    table.setSelection(0);
    key(table, SWT.ARROW_LEFT, 0);
    assertThat(table.getItemCount()).isEqualTo(34);
    key(table, SWT.ARROW_RIGHT, 0);
    assertThat(table.getItemCount()).isEqualTo(44);
    Event up = new Event();
    up.button = 1;
    up.x = 40;
    up.y = table.getItem(0).getBounds(0).y + 5;
    table.notifyListeners(SWT.MouseUp, up);
    assertThat(table.getItemCount()).isEqualTo(34);
    renderer.groupBy("");
    settle();
    assertThat(control(renderer.control(), org.eclipse.swt.widgets.Table.class).getItemCount())
        .isEqualTo(40);
  }

  @Test
  void sortsByTheVietnameseAlphabet() {
    TableRenderer renderer = open("small");
    renderer.sortBy("name");
    settle();
    var table = control(renderer.control(), org.eclipse.swt.widgets.Table.class);
    assertThat(IntStream.of(0, 10, 20, 30).mapToObj(i -> table.getItem(i).getText(0)).toList())
        .containsExactly("An Phú", "Ân Thi", "Bà Rịa", "Đỗ Xuân");
  }

  @Test
  void copiesRowsWithDocumentAndSentence() {
    TableRenderer renderer = open("small");
    var table = control(renderer.control(), org.eclipse.swt.widgets.Table.class);
    table.setSelection(new int[] {0, 1, 5});
    key(table, 'c', SWT.MOD1);
    settle();
    String[] lines = clipboard().split("\n");
    assertThat(lines).hasSize(4);
    assertThat(lines[0]).isEqualTo("Huyện\tSố\tVì sao\tTài liệu\tCâu");
    assertThat(lines[3]).startsWith("Ân Thi\t5\tô 5\t" + SampleCorpus.FIRST + "\t");
    assertThat(lines[3].split("\t")).hasSize(5);
  }

  @Test
  void aDrawnTableGroupsExtendsItsSelectionAndCopiesIt() {
    TableRenderer renderer = open("big");
    Canvas canvas = control(renderer.control(), Canvas.class);
    key(canvas, SWT.HOME, 0);
    key(canvas, SWT.ARROW_DOWN, SWT.SHIFT);
    key(canvas, SWT.ARROW_DOWN, SWT.SHIFT);
    key(canvas, 'c', SWT.MOD1);
    settle();
    assertThat(clipboard().split("\n")).hasSize(4);
    renderer.groupBy("name");
    settle();
    Canvas grouped = control(renderer.control(), Canvas.class);
    key(grouped, SWT.HOME, 0);
    key(grouped, SWT.ARROW_LEFT, 0);
    key(grouped, SWT.ARROW_DOWN, 0);
    key(grouped, SWT.ARROW_DOWN, 0);
    settle();
    assertThat(window.state().selected().selection().place())
        .as("the first row of the second group")
        .contains(Place.of(SampleCorpus.FIRST, 1, 3));
  }

  @Test
  void aCellOpensTheSentenceOfItsOwn() {
    TableRenderer renderer = open("small");
    renderer.picked("row3", "why");
    settle();
    assertThat(window.state().selected().selection().place())
        .contains(Place.of(SampleCorpus.FIRST, 95, 99));
    renderer.picked("row3", "n");
    settle();
    assertThat(window.state().selected().selection().place())
        .contains(Place.of(SampleCorpus.FIRST, 3, 5));
  }

  private TableRenderer open(String id) {
    window.show(Perspective.PROGRAMME);
    window.showView(id);
    settle();
    return (TableRenderer) part(id).pane().renderer().orElseThrow();
  }

  private static void key(Control control, int code, int mask) {
    Event event = new Event();
    event.keyCode = code;
    event.stateMask = mask;
    control.notifyListeners(SWT.KeyDown, event);
  }

  private String clipboard() {
    Clipboard clipboard = new Clipboard(display);
    try {
      return (String) clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }
}
