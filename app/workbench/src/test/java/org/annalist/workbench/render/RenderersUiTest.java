package org.annalist.workbench.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.document.Document;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.annalist.workbench.FakePlatform;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.SampleText;
import org.annalist.workbench.SampleViews;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.render.table.TableRenderer;
import org.annalist.workbench.render.text.MarkedTextRenderer;
import org.annalist.workbench.window.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class RenderersUiTest extends UiTest {

  /** Three million rows that are made when they are asked for. */
  private record Endless() implements Table {
    static final int ROWS = 3_000_000;

    @Override
    public List<Column> columns() {
      return List.of(new Column("n", "Số", true, 1), new Column("w", "Chữ", false, 3));
    }

    @Override
    public long count(Query query, Cancellation cancellation) {
      return ROWS;
    }

    @Override
    public List<Row> rows(long from, int count, Query query, Cancellation cancellation) {
      List<Row> rows = new java.util.ArrayList<>();
      for (long i = from; i < Math.min(from + count, ROWS); i++) {
        rows.add(new Row("k" + i, List.of(Cell.number(Long.toString(i), i), Cell.of("dòng " + i))));
      }
      return rows;
    }

    @Override
    public OptionalInt indexOf(String key, Query query, Cancellation cancellation) {
      return OptionalInt.of(Integer.parseInt(key.substring(1)));
    }

    @Override
    public List<Place> provenance(String key) {
      int at = Integer.parseInt(key.substring(1)) % 100;
      return List.of(Place.of(SampleCorpus.FIRST, at, at + 3));
    }
  }

  @Override
  protected FakePlatform platform() {
    String line = "Một đoạn trong một văn bản rất dài, thật dài, dài hơn mọi bài báo.\n\n";
    Document document = SampleCorpus.document("long.txt", line.repeat(30_000), "2031-01-01");
    return SampleViews.platform()
        .add(view("endless"), (snapshot, locale, selection) -> new Endless())
        .add(
            view("long"),
            (snapshot, locale, selection) ->
                new SampleText(new FakeSnapshot(1, List.of(document), List.of()), document));
  }

  private static ViewDescriptor view(String id) {
    return new ViewDescriptor(id, locale -> id, "view", List.of("programme"), "editor", 10, false);
  }

  @Test
  void aTableFiltersAndSorts() {
    TableRenderer renderer = (TableRenderer) part("entities").pane().renderer().orElseThrow();
    var table = control(renderer.control(), org.eclipse.swt.widgets.Table.class);
    int all = table.getItemCount();
    renderer.filter().orElseThrow().type("tran khanh");
    new org.annalist.workbench.shots.Idle(window, display).until(() -> table.getItemCount() == 1);
    assertThat(table.getItem(0).getText(0)).isEqualTo("Trần Khánh Vy");
    renderer.filter().orElseThrow().type("");
    new org.annalist.workbench.shots.Idle(window, display).until(() -> table.getItemCount() == all);
    table.getColumn(1).notifyListeners(SWT.Selection, new Event());
    settle();
    assertThat(table.getSortDirection()).as("numbers, the greatest first").isEqualTo(SWT.DOWN);
    int first = Integer.parseInt(table.getItem(0).getText(1));
    int last = Integer.parseInt(table.getItem(all - 1).getText(1));
    assertThat(first).isGreaterThan(last);
  }

  @Test
  void aTableOfMillionsIsDrawnAndOpensItsRows() {
    window.show(Perspective.PROGRAMME);
    window.showView("endless");
    settle();
    TableRenderer renderer = (TableRenderer) part("endless").pane().renderer().orElseThrow();
    assertThat(control(renderer.control(), org.eclipse.swt.widgets.Table.class)).isNull();
    Canvas canvas = control(renderer.control(), Canvas.class);
    Event end = new Event();
    end.keyCode = SWT.END;
    canvas.notifyListeners(SWT.KeyDown, end);
    settle();
    Event up = new Event();
    up.keyCode = SWT.ARROW_UP;
    canvas.notifyListeners(SWT.KeyDown, up);
    settle();
    int at = (Endless.ROWS - 2) % 100;
    assertThat(window.state().selected().selection().place())
        .contains(Place.of(SampleCorpus.FIRST, at, at + 3));
  }

  @Test
  void theReaderHoldsAWindowOfALongTextAndMovesItWhereOneLooks() {
    window.show(Perspective.PROGRAMME);
    window.showView("long");
    settle();
    MarkedTextRenderer reader = (MarkedTextRenderer) part("long").pane().renderer().orElseThrow();
    assertThat(reader.widget().getCharCount()).isBetween(4_000, 20_000);
    reader.goTo(1_500_000);
    settle();
    assertThat(reader.firstVisible()).isBetween(1_499_000, 1_501_000);
    Event end = new Event();
    end.keyCode = SWT.END;
    end.stateMask = SWT.MOD1;
    reader.widget().notifyListeners(ST.VerifyKey, end);
    settle();
    int length =
        30_000 * "Một đoạn trong một văn bản rất dài, thật dài, dài hơn mọi bài báo.\n\n".length();
    assertThat(reader.isInView(length - 3)).as("the end of the document").isTrue();
    assertThat(reader.widget().getCharCount()).isLessThan(20_000);
  }

  @Test
  void marksAreTintedAndAChipTakesThemAway() {
    long tinted = tints();
    assertThat(tinted).isGreaterThan(12);
    reader().toggle("figures");
    settle();
    assertThat(tints()).isEqualTo(tinted - 4);
    reader().toggle("figures");
    assertThat(tints()).isEqualTo(tinted);
  }

  private long tints() {
    return java.util.Arrays.stream(reader().widget().getStyleRanges())
        .filter((StyleRange style) -> style.background != null)
        .count();
  }

  @Test
  void whatIsOnTheScreenIsWrittenAsSvgAndPng() throws Exception {
    window.show(Perspective.TIMELINE);
    settle();
    Path svg = folder.resolve("timeline.svg");
    Path png = folder.resolve("timeline.png");
    Picture picture = new Picture(window.look());
    var painting = part("timeline").painting().orElseThrow();
    picture.write(painting, new Point(900, 600), svg);
    picture.write(painting, new Point(900, 600), png);
    assertThat(Files.readString(svg)).contains("sơ kết: 17/24", "Chưa có ngày", "<circle");
    var image = new org.eclipse.swt.graphics.ImageData(png.toString());
    assertThat(image.width).isEqualTo(900);
    assertThat(image.height).isEqualTo(600);
  }

  @Test
  void anEmptyTableSaysWhyInsteadOfBeingEmpty() {
    assertThat(part("problems").pane().noticeShown())
        .map(org.annalist.api.view.Notice::state)
        .contains("Không có sự cố nào.");
  }
}
