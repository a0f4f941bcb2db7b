package org.annalist.plugin.people;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.ItemsTimeline;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** Draws the posts of one person as lanes, with what their sources say when. */
final class PostTimeline {

  private static final String GROUP = "posts";

  private final Subject person;
  private final Days days;
  private final Words words;
  private final ItemsTimeline.Builder timeline = ItemsTimeline.builder();

  private PostTimeline(Subject person, Days days, Words words) {
    this.person = person;
    this.days = days;
    this.words = words;
  }

  static Timeline of(Subject person, List<Post> posts, Days days, Words words) {
    PostTimeline drawn = new PostTimeline(person, days, words);
    drawn.timeline.group(GROUP, words.say("group"));
    for (int i = 0; i < posts.size(); i++) {
      drawn.add("post" + i, posts.get(i));
    }
    return drawn.timeline.build();
  }

  private void add(String lane, Post post) {
    String label = words.say("sources", post.name(), post.sources().size());
    if (post.spellings() > 1) {
      label += " · " + words.say("spellings", post.spellings());
    }
    timeline.lane(lane, GROUP, label, "POSITION");
    for (PostItems.Placed placed : new PostItems(person, days, words, lane).of(post)) {
      timeline.item(lane, placed.item(), placed.places());
      select(placed.item().key(), placed.places());
    }
    shelve(lane, post);
  }

  private void shelve(String lane, Post post) {
    List<Place> undated =
        post.sources().stream()
            .filter(source -> Timespan.of(days.iso(source.document())).isEmpty())
            .map(Source::positionPlace)
            .toList();
    if (!undated.isEmpty()) {
      String key = lane + "/undated";
      timeline.undated(new Timeline.Undated(key, post.name(), "POSITION", undated.size()), undated);
      select(key, undated);
    }
  }

  private void select(String key, List<Place> places) {
    places.stream()
        .findFirst()
        .map(place -> Selection.of(place).withEntity(person.entity().id()))
        .ifPresent(selection -> timeline.select(key, selection));
  }
}
