package org.annalist.plugin.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.View;
import org.annalist.testkit.SampleCorpus;
import org.annalist.testkit.ViewContract;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class TimelineViewTest extends ViewContract {

  @Override
  protected View plugin() {
    return new TimelineView();
  }

  @Test
  void aPersonsPostsLieOnTheirLaneWithOpenEnds() {
    Timeline timeline = timeline();
    Timeline.Lane lane =
        timeline.lanes().stream()
            .filter(l -> l.key().contains(SampleCorpus.PERSON))
            .findFirst()
            .orElseThrow();
    assertThat(all(timeline, lane))
        .anyMatch(
            item -> item.shape() == Timeline.Shape.INTERVAL && item.openBegin() && item.openEnd());
  }

  @Test
  void everyDocumentStandsAtItsOwnDay() {
    Timeline timeline = timeline();
    List<Timeline.Lane> sources =
        timeline.lanes().stream().filter(l -> l.group().equals("sources")).toList();
    assertThat(sources).extracting(Timeline.Lane::count).containsExactly(2);
  }

  @Test
  void aPictureHoldsNoMoreItemsThanItCanShow() {
    Timeline timeline = timeline();
    double[] range = timeline.range();
    for (Timeline.Lane lane : timeline.lanes()) {
      for (int pixels : new int[] {1, 12, 60, 600}) {
        assertThat(timeline.slice(lane.key(), range[0], range[1] + 1, pixels, Cancellation.NONE))
            .hasSizeLessThanOrEqualTo(Math.max(1, pixels / 6));
      }
    }
  }

  @Test
  void selectingAPersonFindsAnItemOfTheirs() {
    Timeline timeline = timeline();
    String key = timeline.find(Selection.entity(SampleCorpus.PERSON)).orElseThrow();
    assertThat(timeline.select(key).entity()).isEqualTo(SampleCorpus.PERSON);
    assertThat(timeline.provenance(key)).isNotEmpty();
  }

  private static List<Timeline.Item> all(Timeline timeline, Timeline.Lane lane) {
    double[] range = timeline.range();
    return timeline.slice(lane.key(), range[0], range[1] + 1, 5000, Cancellation.NONE);
  }

  @Test
  void showsTheLanesOfOneKindIfAskedTo() {
    Timeline people =
        (Timeline)
            ViewRun.on(SampleCorpus.corpus())
                .withLocale(Locale.ENGLISH)
                .withSettings(Settings.of(Map.of("lanes", "person")))
                .show(new TimelineView());
    assertThat(people.lanes()).isNotEmpty().allMatch(lane -> lane.group().equals("person"));
    Choice choice = people.choices().get(0);
    assertThat(choice.answers().get(choice.chosen()).label()).isEqualTo("People");
  }

  private static Timeline timeline() {
    return (Timeline) ViewRun.on(SampleCorpus.corpus()).show(new TimelineView());
  }
}
