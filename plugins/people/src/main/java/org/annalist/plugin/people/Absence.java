package org.annalist.plugin.people;

import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Words;

/** Says why no entity can be shown. */
final class Absence {

  private Absence() {}

  static Notice of(Snapshot snapshot, Words words) {
    if (snapshot.documents().isEmpty()) {
      Action add = new Action.Run(words.say("add"), "org.annalist.add");
      return new Notice(words.say("emptyState"), words.say("emptyReason"), List.of(add));
    }
    return snapshot.count(Layers.ENTITIES_NAME) > 0 && snapshot.count(Layers.LINKS_NAME) == 0
        ? Notice.of(words.say("unlinkedState"), words.say("unlinkedReason"))
        : Notice.of(words.say("namelessState"), "");
  }
}
