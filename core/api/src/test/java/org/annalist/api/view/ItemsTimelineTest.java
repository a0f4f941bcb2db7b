package org.annalist.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Timeline.Item;
import org.annalist.api.view.Timeline.Shape;
import org.junit.jupiter.api.Test;

class ItemsTimelineTest {

  private static final Place THERE = Place.of("a.txt", 10, 14);

  private final ItemsTimeline timeline =
      ItemsTimeline.builder()
          .group("posts", "Chức vụ")
          .lane("one", "posts", "Chủ tịch", "POSITION")
          .lane("two", "posts", "Bí thư", "POSITION")
          .item("one", item("late", Shape.POINT, 20, 20), List.of(THERE))
          .item("one", item("span", Shape.INTERVAL, 0, 20), List.of(Place.of("a.txt", 1, 4), THERE))
          .item("two", item("other", Shape.POINT, 40, 40), List.of(Place.of("b.txt", 0, 3)))
          .undated(new Timeline.Undated("rare", "một lần", "", 1), List.of())
          .undated(new Timeline.Undated("often", "ba lần", "", 3), List.of())
          .build();

  @Test
  void countsItemsOfLanesAndGroups() {
    assertThat(timeline.lanes()).extracting(Timeline.Lane::count).containsExactly(2, 1);
    assertThat(timeline.groups()).extracting(Timeline.Group::count).containsExactly(3);
    assertThat(timeline.range()).containsExactly(0, 40);
    assertThat(timeline.overview(0, 41, 2)).containsExactly(2, 1);
  }

  @Test
  void showsWhatReachesIntoTheRange() {
    assertThat(slice("one", 10, 15, 100)).extracting(Item::key).containsExactly("span");
    assertThat(slice("one", 0, 41, 100)).extracting(Item::key).containsExactly("span", "late");
  }

  @Test
  void putsWhatFitsNoPixelIntoOneCluster() {
    assertThat(slice("one", 0, 41, 1))
        .singleElement()
        .satisfies(cluster -> assertThat(cluster.shape()).isEqualTo(Shape.CLUSTER))
        .satisfies(cluster -> assertThat(cluster.count()).isEqualTo(2));
  }

  @Test
  void findsThePointRatherThanTheIntervalThatItEnds() {
    assertThat(timeline.find(Selection.of(THERE))).hasValue("late");
  }

  @Test
  void keepsWhatHasNoDayOnTheShelfTheMostFrequentFirst() {
    assertThat(timeline.shelf()).extracting(Timeline.Undated::key).containsExactly("often", "rare");
  }

  @Test
  void refusesItemsAndLanesThatBelongNowhere() {
    ItemsTimeline.Builder builder = ItemsTimeline.builder();
    assertThatThrownBy(() -> builder.lane("one", "posts", "", ""))
        .hasMessage("Lane one is of an unknown group posts");
    assertThatThrownBy(() -> builder.item("one", item("x", Shape.POINT, 0, 0), List.of()))
        .hasMessage("Item x is on no lane: one");
    assertThatThrownBy(() -> timeline.item("nothing")).isInstanceOf(IllegalArgumentException.class);
  }

  private List<Item> slice(String lane, double from, double to, int pixels) {
    return timeline.slice(lane, from, to, pixels, Cancellation.NONE);
  }

  private static Item item(String key, Shape shape, double from, double to) {
    return new Item(key, shape, from, to, Precision.DAY, false, false, false, false, key, 1, 1);
  }
}
