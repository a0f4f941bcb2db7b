package org.annalist.runtime.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Source;
import org.annalist.runtime.hash.StableHash;
import org.annalist.runtime.journal.EditHistory;
import org.annalist.runtime.journal.EditIndex;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.Origin;

/**
 * Gives documents the ids they should have, now that others came or went. Edits go with their
 * documents.
 */
final class Renaming {

  private final Committer committer;
  private final IdBook ids;
  private final EditHistory history;

  Renaming(Committer committer, IdBook ids, EditHistory history) {
    this.committer = committer;
    this.ids = ids;
    this.history = history;
  }

  /** Renames what has to be; whether anything was. The renamed documents have no results yet. */
  boolean settle() {
    List<DocumentEntry> there = committer.state().documents();
    Map<String, String> wanted = ids.retain(there.stream().map(DocumentEntry::origin).toList());
    Map<DocumentEntry, String> moves = new LinkedHashMap<>();
    for (DocumentEntry entry : there) {
      String id = wanted.get(entry.origin().key());
      if (!id.equals(entry.id())) {
        moves.put(entry, id);
      }
    }
    if (moves.isEmpty()) {
      return false;
    }
    return Upkeep.join(committer.submit(change -> move(change, moves), true)) >= 0;
  }

  private boolean move(CorpusState.Change change, Map<DocumentEntry, String> moves) {
    if (moves.keySet().stream().anyMatch(entry -> change.document(entry.id()) != entry)) {
      return false;
    }
    // All leave their ids before any takes a new one: one's new id may be another's old.
    moves.keySet().forEach(entry -> change.remove(entry.id()));
    // The edits too: through ids that no document has.
    moves.forEach((entry, id) -> rename(entry, entry.id(), "\u0000" + id));
    moves.forEach(
        (entry, id) -> {
          rename(entry, "\u0000" + id, id);
          change.put(entry.renamed(under(id, entry.document())));
        });
    change.edits(EditIndex.of(history.made()));
    return true;
  }

  private void rename(DocumentEntry entry, String from, String to) {
    history.rename(from, to, entry.origin().key(), entry.document().source().sha256());
  }

  /** A document comes in: takes edits along that were made on it under another id. */
  void adopt(String id, Origin origin, String sha256) {
    if (history.adopt(id, origin.key(), sha256)) {
      Upkeep.join(committer.submit(change -> readdress(change, id, origin), true));
    }
  }

  private boolean readdress(CorpusState.Change change, String id, Origin origin) {
    for (DocumentEntry entry : List.copyOf(change.removed().values())) {
      if (entry.origin().key().equals(origin.key()) && !entry.id().equals(id)) {
        change.removed(entry.id(), null);
      }
    }
    change.edits(EditIndex.of(history.made()));
    return true;
  }

  /** The same document under an id that no other has, until the next {@link #settle}. */
  static DocumentEntry aside(DocumentEntry entry) {
    String id = entry.id() + "~" + Long.toHexString(StableHash.of(0, entry.origin().key()));
    return entry.renamed(under(id, entry.document()));
  }

  /** The same document under another id. */
  private static Document under(String id, Document document) {
    Source old = document.source();
    Source source = new Source(old.uri(), id, old.mediaType(), old.sha256(), old.retrieved());
    Draft draft =
        document.extracted()
            ? Draft.ofExtracted(document.original())
            : Draft.ofText(document.original());
    return Document.of(
        source,
        draft.withMetadata(document.metadata()).withEncoding(document.encoding()),
        document.text(),
        document.offsets(),
        document.blocks());
  }
}
