package org.annalist.workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.state.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacementTest {

  private final Placement placement = new Placement(Perspective.READ);

  private static ViewDescriptor view(String id, String perspective, String area, int order) {
    return new ViewDescriptor(id, locale -> id, "view", List.of(perspective), area, order, false);
  }

  private final List<ViewDescriptor> views =
      List.of(
          view("documents", "read", "left", 10),
          view("facts", "read", "left", 30),
          view("outline", "read", "left", 20),
          view("reader", "read", "editor", 10),
          view("problems", "read", "bottom", 10),
          view("timeline", "timeline", "editor", 10));

  private Map<Slot, List<String>> ids() {
    Map<Slot, List<String>> ids = new java.util.EnumMap<>(Slot.class);
    placement
        .of(views)
        .forEach((slot, list) -> ids.put(slot, list.stream().map(ViewDescriptor::id).toList()));
    return ids;
  }

  @Test
  void viewsStandWhereTheyLikeToInTheirOrder() {
    assertThat(ids())
        .isEqualTo(
            Map.of(
                Slot.LEFT_TOP, List.of("documents"),
                Slot.LEFT_BOTTOM, List.of("outline", "facts"),
                Slot.EDITOR, List.of("reader"),
                Slot.BOTTOM, List.of("problems")));
  }

  @Test
  void theUserOpensMovesAndClosesViews() {
    placement.open("timeline");
    placement.move("facts", Slot.BOTTOM);
    placement.close("outline");
    assertThat(ids())
        .containsEntry(Slot.EDITOR, List.of("reader", "timeline"))
        .containsEntry(Slot.BOTTOM, List.of("problems", "facts"))
        .doesNotContainKey(Slot.LEFT_BOTTOM);
    placement.reset();
    assertThat(ids()).containsEntry(Slot.LEFT_BOTTOM, List.of("outline", "facts"));
  }

  @Test
  void theFirstViewIsInFrontUntilTheUserChoosesAnother() {
    List<ViewDescriptor> below = placement.of(views).get(Slot.LEFT_BOTTOM);
    assertThat(placement.front(Slot.LEFT_BOTTOM, below)).isEqualTo("outline");
    placement.bringToFront(Slot.LEFT_BOTTOM, "facts");
    assertThat(placement.front(Slot.LEFT_BOTTOM, below)).isEqualTo("facts");
    List<ViewDescriptor> without =
        below.stream().filter(view -> !view.id().equals("facts")).toList();
    assertThat(placement.front(Slot.LEFT_BOTTOM, without)).isEqualTo("outline");
  }

  @Test
  void theReaderStandsInWhereNoViewClaimsTheMiddle() {
    Placement programme = new Placement(Perspective.PROGRAMME);
    assertThat(programme.of(views).get(Slot.EDITOR))
        .extracting(ViewDescriptor::id)
        .containsExactly("reader");
  }

  @Test
  void whatTheUserChangedOutlivesTheWindow(@TempDir Path folder) {
    placement.open("timeline");
    placement.move("facts", Slot.BOTTOM);
    placement.close("outline");
    Preferences preferences = Preferences.of(folder.resolve("p.properties"));
    placement.save(preferences);
    preferences.save();
    Placement later = new Placement(Perspective.READ);
    later.load(Preferences.of(folder.resolve("p.properties")));
    assertThat(later.of(views)).isEqualTo(placement.of(views));
  }
}
