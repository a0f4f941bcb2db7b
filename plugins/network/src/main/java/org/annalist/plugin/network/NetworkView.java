package org.annalist.plugin.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.annalist.api.Setting;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Shows which persons, bodies and official documents belong together. */
@Component
@ViewInfo(
    id = "network",
    label = "%label",
    icon = "network",
    perspective = {"people", "documents"},
    area = "editor",
    order = 40)
public final class NetworkView implements View {

  private static final Setting MOST = Setting.number("most", "%most", 150);
  private static final Setting LOCATIONS = Setting.toggle("locations", "%locations", false);

  @Override
  public List<Setting> settings() {
    return List.of(MOST, LOCATIONS);
  }

  @Override
  public ViewModel show(ViewRequest request) {
    Snapshot snapshot = request.snapshot();
    Words words = Words.of(NetworkView.class, request.locale());
    int most = (int) Math.max(2, request.settings().number(MOST));
    boolean withLocations = request.settings().isOn(LOCATIONS);
    Map<String, Member> members = Members.of(snapshot, most, withLocations, request.cancellation());
    Collection<Bond> bonds = Bonds.of(snapshot, members, request.cancellation());
    return new Network(bonds, none(snapshot, words), words);
  }

  private static Notice none(Snapshot snapshot, Words words) {
    if (snapshot.documents().isEmpty()) {
      Action add = new Action.Run(words.say("add"), "org.annalist.add");
      return new Notice(words.say("emptyState"), words.say("emptyReason"), List.of(add));
    }
    return snapshot.count(Layers.LINKS_NAME) == 0
        ? Notice.of(words.say("unlinkedState"), words.say("unlinkedReason"))
        : Notice.of(words.say("looseState"), words.say("looseReason"));
  }
}
