package org.annalist.api.corpus;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The history of edits: which were applied, which were undone. Safe for any thread. */
@ProviderType
public interface Journal {

  /** Edits in effect, oldest first. */
  List<Edit> applied();

  /** Edits that were undone and can be done again, the next one first. */
  List<Edit> undone();

  /**
   * Takes the last edit back and commits a revision.
   *
   * @return the edit, or empty if there was none
   */
  Optional<Edit> undo();

  /**
   * Applies the edit undone last and commits a revision.
   *
   * @return the edit, or empty if there was none
   */
  Optional<Edit> redo();
}
