package org.annalist.workbench.layout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageModelTest {

  private static StackNode stack(String id, String... parts) {
    return new StackNode(id, id.equals(PageModel.EDITOR), List.of(parts), "");
  }

  /** One stack left of the editor area, another below both. */
  private final PageModel page =
      PageModel.of(
          new Split(
              Direction.VERTICAL,
              List.of(75, 25),
              List.of(
                  new Split(
                      Direction.HORIZONTAL,
                      List.of(20, 80),
                      List.of(stack("a", "tree", "list"), stack(PageModel.EDITOR, "reader"))),
                  stack("b", "problems"))));

  private static List<String> ids(PageModel page) {
    return page.stacks().stream().map(StackNode::id).toList();
  }

  private static List<String> parts(PageModel page, String stack) {
    return page.stack(stack).orElseThrow().parts();
  }

  @Test
  void aPartMovesIntoAnotherStackBeforeATab() {
    PageModel moved = page.put("list", new Target.Into(PageModel.EDITOR, "reader"));
    assertThat(parts(moved, PageModel.EDITOR)).containsExactly("list", "reader");
    assertThat(parts(moved, "a")).containsExactly("tree");
    assertThat(moved.stack(PageModel.EDITOR).orElseThrow().front()).isEqualTo("list");
  }

  @Test
  void aPartChangesItsPlaceInItsOwnStack() {
    PageModel moved = page.put("list", new Target.Into("a", "tree"));
    assertThat(parts(moved, "a")).containsExactly("list", "tree");
    assertThat(parts(moved.put("list", new Target.Into("a", "")), "a"))
        .containsExactly("tree", "list");
    assertThat(parts(page.put("list", new Target.Into("a", "list")), "a"))
        .containsExactly("tree", "list");
  }

  @Test
  void aStackThatLosesItsLastPartGoesAndItsNeighboursTakeTheRoom() {
    PageModel moved = page.put("problems", new Target.Into("a", ""));
    assertThat(ids(moved)).containsExactly("a", PageModel.EDITOR);
    assertThat(moved.root()).isInstanceOf(Split.class);
    assertThat(((Split) moved.root()).direction()).isEqualTo(Direction.HORIZONTAL);
  }

  @Test
  void theEditorAreaStaysWhenItIsEmpty() {
    PageModel moved = page.close("reader");
    assertThat(parts(moved, PageModel.EDITOR)).isEmpty();
  }

  @Test
  void aPartSplitsAStackAtEachSide() {
    for (Side side : Side.values()) {
      PageModel moved = page.put("list", new Target.Beside("b", side));
      StackNode fresh = moved.holder("list").orElseThrow();
      assertThat(fresh.parts()).containsExactly("list");
      List<String> order = ids(moved);
      int by = order.indexOf(fresh.id()) - order.indexOf("b");
      assertThat(by).as(side.name()).isEqualTo(side.isFirst() ? -1 : 1);
    }
  }

  @Test
  void aSplitInADirectionThatIsThereDividesOnlyTheRoomOfTheStack() {
    PageModel moved = page.put("list", new Target.Beside(PageModel.EDITOR, Side.RIGHT));
    Split upper = (Split) ((Split) moved.root()).children().get(0);
    assertThat(upper.children()).hasSize(3).allMatch(StackNode.class::isInstance);
    assertThat(upper.weights()).containsExactly(20, 40, 40);
  }

  @Test
  void theOnlyPartOfAStackCannotStandBesideItself() {
    assertThat(page.put("problems", new Target.Beside("b", Side.LEFT)).root())
        .isEqualTo(page.front("problems").root());
  }

  @Test
  void aPartStandsAlongAnEdgeOfTheWholePage() {
    PageModel moved = page.put("list", new Target.AtEdge("", Side.LEFT));
    Split root = (Split) moved.root();
    assertThat(root.direction()).isEqualTo(Direction.HORIZONTAL);
    assertThat(root.children().get(0).stacks()).containsExactly(moved.holder("list").orElseThrow());
    assertThat(root.weights()).containsExactly(25, 75);
  }

  @Test
  void aPartHasAWindowOfItsOwnUntilItComesBack() {
    Bounds bounds = new Bounds(10, 20, 300, 200);
    PageModel out = page.put("list", new Target.Window(bounds));
    assertThat(out.windows()).extracting(Detached::bounds).containsExactly(bounds);
    assertThat(out.root().holder("list")).isEmpty();
    assertThat(out.holder("list")).isPresent();
    PageModel two = out.put("tree", new Target.AtEdge(out.windows().get(0).id(), Side.BELOW));
    assertThat(two.windows().get(0).root().stacks()).hasSize(2);
    PageModel back =
        two.put("list", new Target.Into("b", "")).put("tree", new Target.Into("b", ""));
    assertThat(back.windows()).isEmpty();
    assertThat(parts(back, "b")).containsExactly("problems", "list", "tree");
  }

  @Test
  void whatIsClosedOpensWhereItStood() {
    PageModel closed = page.close("tree");
    assertThat(closed.isClosed("tree")).isTrue();
    PageModel open = closed.reopen("tree");
    assertThat(parts(open, "a")).containsExactly("tree", "list");
    assertThat(open.isClosed("tree")).isFalse();
  }

  @Test
  void whatIsClosedOpensInTheMiddleIfItsStackIsGone() {
    assertThat(parts(page.close("problems").reopen("problems"), PageModel.EDITOR))
        .containsExactly("reader", "problems");
  }

  @Test
  void closingTheFrontPartBringsItsNeighbourUp() {
    PageModel closed = page.front("tree").close("tree");
    assertThat(closed.stack("a").orElseThrow().front()).isEqualTo("list");
  }

  @Test
  void viewsStayRememberedWhenManyDocumentsAreClosed() {
    PageModel many = page.close("list");
    for (int i = 0; i < 50; i++) {
      String part = PartId.of("reader", "d" + i).toString();
      many = many.add(part, PageModel.EDITOR, "").close(part);
    }
    assertThat(many.isClosed("list")).isTrue();
    assertThat(many.isClosed("reader#d49")).isTrue();
    assertThat(many.isClosed("reader#d0")).isFalse();
  }

  @Test
  void bringingAPartUpUnfoldsItsStackAndTakesTheRoomBackFromAnother() {
    PageModel folded = page.minimise("b").maximise("a");
    assertThat(folded.minimised()).containsExactly("b");
    PageModel shown = folded.front("problems");
    assertThat(shown.minimised()).isEmpty();
    assertThat(shown.maximised()).isEmpty();
    assertThat(folded.front("list").maximised()).isEqualTo("a");
  }

  @Test
  void aStackThatGoesIsNotFoldedNorMaximisedAnyMore() {
    PageModel gone = page.minimise("b").put("problems", new Target.Into("a", "")).close("problems");
    assertThat(gone.minimised()).isEmpty();
    assertThat(page.maximise("b").close("problems").maximised()).isEmpty();
  }

  @Test
  void aViewThatComesByItselfStandsBehindWhatTheUserChose() {
    PageModel more = page.front("tree").add("late", "a", "tree");
    assertThat(parts(more, "a")).containsExactly("late", "tree", "list");
    assertThat(more.stack("a").orElseThrow().front()).isEqualTo("tree");
  }

  @Test
  void aPassingReaderBecomesALastingOne() {
    PageModel kept = page.front("reader").rename("reader", "reader#d");
    assertThat(parts(kept, PageModel.EDITOR)).containsExactly("reader#d");
    assertThat(kept.stack(PageModel.EDITOR).orElseThrow().front()).isEqualTo("reader#d");
  }

  @Test
  void weightsGoToTheSplitOfAPath() {
    PageModel weighed = page.weigh("", List.of(0), List.of(3, 7));
    assertThat(((Split) ((Split) weighed.root()).children().get(0)).weights())
        .containsExactly(3, 7);
    assertThat(((Split) weighed.root()).weights()).containsExactly(75, 25);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> PageModel.of(stack("a", "tree")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(PageModel.EDITOR);
    assertThatThrownBy(() -> new Split(Direction.VERTICAL, List.of(1), List.of(stack("a"))))
        .isInstanceOf(IllegalArgumentException.class);
    StackNode twice = stack(PageModel.EDITOR, "tree");
    assertThatThrownBy(() -> PageModel.of(twice.with(stack("a", "tree"), Side.LEFT, 50)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tree");
  }
}
