package org.annalist.plugin.programme;

import java.util.List;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Words;

/** What the views say when no programme is measured. */
final class Absence {

  private Absence() {}

  static Notice of(Snapshot snapshot, Words words) {
    if (!snapshot.documents().isEmpty()) {
      return Notice.of(words.say("noneState"), words.say("noneReason"));
    }
    Action add = new Action.Run(words.say("add"), "org.annalist.add");
    return new Notice(words.say("emptyState"), words.say("emptyReason"), List.of(add));
  }
}
