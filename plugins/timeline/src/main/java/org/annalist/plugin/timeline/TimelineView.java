package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.api.Cancellation;
import org.annalist.api.Setting;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/**
 * Shows programmes, bodies, persons with their posts, official documents, figures and the documents
 * themselves over time.
 */
@Component
@ViewInfo(
    id = TimelineView.ID,
    label = "%label",
    icon = "timeline",
    perspective = "timeline",
    area = "editor",
    order = 10)
public final class TimelineView implements View {

  static final String ID = "timeline";

  private static final String ALL = "all";

  /** Which kind of lanes is shown. */
  private static final Setting LANES_OF =
      Setting.choice(
          "lanes",
          "%lanes",
          Stream.concat(Stream.of(ALL), Arrays.stream(Kind.values()).map(Kind::key)).toList());

  /** Lanes of one kind; what is left over shares a lane. */
  private static final int LANES = 12;

  @Override
  public List<Setting> settings() {
    return List.of(LANES_OF);
  }

  @Override
  public ViewModel show(ViewRequest request) {
    Snapshot snapshot = request.snapshot();
    Cancellation cancellation = request.cancellation();
    Words words = Words.of(TimelineView.class, request.locale());
    Names names = new Names(snapshot);
    Days days = new Days(snapshot);
    Programmes programmes = Programmes.of(snapshot, cancellation);
    Board board = new Board();
    Figures figures = new Figures(snapshot, programmes, words);
    figures.put(board, cancellation);
    new Issues(snapshot, names, programmes, words).put(board, cancellation);
    new Posts(snapshot, names, days).put(board, cancellation);
    events(snapshot, board, names, programmes, figures, cancellation);
    Sources.put(snapshot, days, words, board, cancellation);
    Sources.putVagueTimes(snapshot, board, cancellation);
    String of = request.settings().text(LANES_OF);
    Predicate<Kind> wanted = kind -> of.equals(ALL) || of.equals(kind.key());
    Lanes lanes = board.lanes(wanted, LANES, (kind, left) -> words.say("rest." + kind.key(), left));
    return new LaneTimeline(
        snapshot,
        lanes,
        board.shelf(),
        words,
        notice(snapshot, lanes, board.shelf(), words),
        choice(of, words));
  }

  private static void events(
      Snapshot snapshot,
      Board board,
      Names names,
      Programmes programmes,
      Figures figures,
      Cancellation cancellation) {
    Parties parties = new Parties(names, programmes);
    // Many events fall on one day, which is read once.
    Map<String, Optional<Timespan>> moments = new HashMap<>();
    Cursor<Event> cursor = snapshot.cursor(Layers.EVENTS);
    while (cursor.next()) {
      cancellation.check();
      Event event = cursor.value();
      Optional<Timespan> moment = moments.computeIfAbsent(event.time(), Timespan::of);
      if (moment.isEmpty()) {
        continue;
      }
      // A sentence whose figure is on a programme's lane is not told there again.
      Set<String> lanes = parties.lanes(cursor.document(), event);
      if (!lanes.equals(Parties.NOBODY)) {
        lanes.removeIf(lane -> figures.tells(lane, cursor.place()));
        lanes.forEach(lane -> label(board, lane, names, programmes));
      }
      board.add(lanes, cursor.document(), cursor.begin(), cursor.end(), cursor.id(), moment.get());
    }
  }

  private static Choice choice(String chosen, Words words) {
    List<Action> answers = new ArrayList<>();
    for (String of : LANES_OF.choices()) {
      String label = words.say(of.equals(ALL) ? "lanes.all" : "group." + of);
      answers.add(new Action.Configure(label, ID, Map.of(LANES_OF.name(), of)));
    }
    return new Choice(words.say("lanes"), answers, LANES_OF.choices().indexOf(chosen));
  }

  private static void label(Board board, String lane, Names names, Programmes programmes) {
    Kind kind = Kind.of(lane);
    if (!lane.equals(kind.rest())) {
      String id = lane.substring(kind.key().length() + 1);
      board.label(lane, kind == Kind.PROGRAMME ? programmes.label(id) : names.name(id));
    }
  }

  private static Optional<Notice> notice(Snapshot snapshot, Lanes lanes, Shelf shelf, Words words) {
    if (!lanes.lanes().isEmpty() || !shelf.items().isEmpty()) {
      return Optional.empty();
    }
    String reason = snapshot.documents().isEmpty() ? "emptyReason" : "undatedReason";
    return Optional.of(
        new Notice(
            words.say("noneState"),
            words.say(reason),
            List.of(new Action.Run(words.say("add"), "org.annalist.add"))));
  }
}
