package org.annalist.workbench.history;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Journal;
import org.annalist.workbench.state.WorkbenchState;

/**
 * When edits of this run of the program were made. The journal keeps their order alone, so that
 * replaying it gives the same bytes; edits of earlier runs have no time. UI thread only.
 */
public final class EditTimes implements WorkbenchState.Listener {

  private final Journal journal;
  private final Map<Edit, Instant> times = new IdentityHashMap<>();

  /** Times of what is added to a journal from now on. */
  public EditTimes(WorkbenchState state) {
    journal = state.platform().corpus().journal();
    journal.applied().forEach(edit -> times.put(edit, Instant.MIN));
    journal.undone().forEach(edit -> times.put(edit, Instant.MIN));
    state.listen(this);
  }

  @Override
  public void snapshotChanged() {
    List<Edit> applied = journal.applied();
    applied.forEach(edit -> times.putIfAbsent(edit, Instant.now()));
  }

  /** When an edit was made; empty if that was in an earlier run. */
  Optional<Instant> of(Edit edit) {
    return Optional.ofNullable(times.get(edit)).filter(time -> !time.equals(Instant.MIN));
  }
}
