package org.annalist.plugin.whatsnew;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Setting;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Shows what came since a day or a report, and what became of the things that are watched. */
@Component
@ViewInfo(
    id = WhatsNewView.ID,
    label = "%label",
    icon = "clock",
    perspective = {"read", "figures", "programme"},
    area = "editor",
    order = 60)
public final class WhatsNewView implements View {

  static final String ID = "whats-new";
  static final Setting SINCE = Setting.text("since", "%since", "");
  static final Setting WATCHED = Setting.text("watched", "%watchTitle", "");

  @Override
  public List<Setting> settings() {
    return List.of(SINCE, WATCHED);
  }

  @Override
  public ViewModel show(ViewRequest request) {
    Snapshot snapshot = request.snapshot();
    Words words = Words.of(WhatsNewView.class, request.locale());
    request.cancellation().check();
    Days days = new Days(snapshot, words);
    if (days.dated().isEmpty()) {
      return Page.empty(none(snapshot, words));
    }
    News news = new News(snapshot, days, Since.of(request.settings(), days), words);
    Values values = new Values(news, request.cancellation());
    List<Section> sections = new ArrayList<>();
    sections.add(WatchList.of(news, values, request.settings(), request.cancellation()));
    NewDocuments.of(news).ifPresent(sections::add);
    ChangedSeries.of(news, values).ifPresent(sections::add);
    NewPosts.of(news, request.cancellation()).ifPresent(sections::add);
    NewDifferences.of(news, request.cancellation()).ifPresent(sections::add);
    return Page.of(title(news), subtitle(news), sections)
        .withChoices(List.of(news.since().choice(words)));
  }

  private static String title(News news) {
    String day = news.since().day();
    return day.isEmpty()
        ? news.words().say("titleAll")
        : news.words().say("titleSince", news.words().day(day));
  }

  private static String subtitle(News news) {
    long fresh = news.days().dated().stream().filter(d -> news.since().isNew(d.id())).count();
    String count = news.words().say("newDocuments", fresh, news.days().dated().size());
    return news.days().undated() == 0
        ? count
        : count + " · " + news.words().say("undated", news.days().undated());
  }

  private static Notice none(Snapshot snapshot, Words words) {
    if (snapshot.documents().isEmpty()) {
      Action add = new Action.Run(words.say("add"), "org.annalist.add");
      return new Notice(words.say("emptyState"), words.say("emptyReason"), List.of(add));
    }
    return Notice.of(words.say("datelessState"), words.say("datelessReason"));
  }
}
