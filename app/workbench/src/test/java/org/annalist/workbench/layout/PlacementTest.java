package org.annalist.workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.layout.model.Target;
import org.junit.jupiter.api.Test;

class PlacementTest {

  private final List<ViewDescriptor> views =
      List.of(
          view("documents", "read", "left", 10),
          view("facts", "read", "left", 30),
          view("outline", "read", "left", 20),
          view("reader", "read", "editor", 10),
          view("problems", "read", "bottom", 10),
          view("timeline", "timeline", "editor", 10));
  private final Placement placement = new Placement(views);
  private final PageModel read = placement.complete(Perspective.READ.standard(), "read");

  private static ViewDescriptor view(String id, String perspective, String area, int order) {
    return new ViewDescriptor(id, locale -> id, "view", List.of(perspective), area, order, false);
  }

  private static List<String> parts(PageModel page, String stack) {
    return page.stack(stack).map(StackNode::parts).orElseThrow();
  }

  @Test
  void viewsStandWhereTheyLikeToInTheirOrder() {
    assertThat(parts(read, StandardTree.LEFT)).containsExactly("documents");
    assertThat(parts(read, StandardTree.LEFT_BELOW)).containsExactly("outline", "facts");
    assertThat(parts(read, PageModel.EDITOR)).containsExactly("reader");
    assertThat(parts(read, StandardTree.BOTTOM)).containsExactly("problems");
    assertThat(parts(read, StandardTree.RIGHT)).isEmpty();
  }

  @Test
  void whatTheUserMovedAndClosedStaysSo() {
    PageModel changed =
        read.put("facts", new Target.Into(StandardTree.BOTTOM, "")).close("outline");
    assertThat(placement.complete(changed, "read")).isEqualTo(changed);
  }

  @Test
  void aViewOpensWhereItWasClosedElseWhereItLikesToStand() {
    PageModel closed = read.put("facts", new Target.Into(StandardTree.BOTTOM, "")).close("facts");
    assertThat(parts(placement.opened(closed, "facts"), StandardTree.BOTTOM)).contains("facts");
    PageModel opened = placement.opened(read, "timeline");
    assertThat(parts(opened, PageModel.EDITOR)).containsExactly("reader", "timeline");
    assertThat(opened.stack(PageModel.EDITOR).orElseThrow().front()).isEqualTo("timeline");
    assertThat(placement.opened(read, "unknown")).isEqualTo(read);
  }

  @Test
  void aViewThatIsAwayKeepsItsPlaceForWhenItComesBack() {
    PageModel moved = read.put("facts", new Target.Into(StandardTree.BOTTOM, "problems"));
    List<ViewDescriptor> fewer = new ArrayList<>(views);
    fewer.removeIf(view -> view.id().equals("facts"));
    PageModel without = new Placement(fewer).complete(moved, "read");
    assertThat(parts(placement.complete(without, "read"), StandardTree.BOTTOM))
        .containsExactly("facts", "problems");
  }

  @Test
  void theReaderStandsInWhereNoViewClaimsTheMiddle() {
    PageModel programme =
        placement.complete(Perspective.PROGRAMME.standard(), Perspective.PROGRAMME.id());
    assertThat(parts(programme, PageModel.EDITOR)).containsExactly("reader");
    PageModel closed = placement.complete(programme.close("reader"), "programme");
    assertThat(parts(closed, PageModel.EDITOR)).isEmpty();
  }
}
