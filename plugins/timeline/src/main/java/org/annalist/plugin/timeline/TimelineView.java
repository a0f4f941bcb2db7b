package org.annalist.plugin.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
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
    id = "timeline",
    label = "%label",
    icon = "timeline",
    perspective = "timeline",
    area = "editor",
    order = 10)
public final class TimelineView implements View {

  /** Lanes of one kind; what is left over shares a lane. */
  private static final int LANES = 12;

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
    Lanes lanes = board.lanes(LANES, (kind, left) -> words.say("rest." + kind.key(), left));
    return new LaneTimeline(
        snapshot, lanes, board.shelf(), words, notice(snapshot, lanes, board.shelf(), words));
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
