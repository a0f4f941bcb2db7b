package org.annalist.runtime.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Problem;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Metadata;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.LoadRequest;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.runtime.hash.StableHash;
import org.annalist.runtime.source.Archive;
import org.annalist.runtime.source.Budget;
import org.annalist.runtime.source.Failure;
import org.annalist.runtime.source.Limits;
import org.annalist.runtime.source.SourceItem;
import org.annalist.runtime.words.Told;

/**
 * What one loader yields of one source. Filled on the loader's thread, read by the thread that
 * waited for it; a loader that was given up on can add nothing any more.
 */
final class LoaderSession {

  private final SourceItem item;
  private final Limits limits;
  private final Budget budget;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<List<Problem>> faults = new ArrayList<>();
  private final List<SourceItem> children = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private List<Problem> pending = new ArrayList<>();
  private long characters;
  private boolean closed;

  LoaderSession(SourceItem item, Limits limits) {
    this.item = item;
    this.limits = limits;
    this.budget = item.budget() == null ? new Budget(limits) : item.budget();
  }

  /** Pulls all there is; true, because a guarded call must give something. */
  boolean pull(Loader loader, LoadRequest request) throws LoadException {
    try (Loaded loaded = loader.load(request)) {
      Optional<Loaded.Item> next = loaded.next();
      while (next.isPresent()) {
        request.cancellation().check();
        take(next.get());
        next = loaded.next();
      }
    }
    return true;
  }

  synchronized void take(Loaded.Item next) {
    if (closed) {
      throw new IllegalStateException("The time for reading " + item.name() + " is over");
    } else if (next instanceof Loaded.Text text) {
      characters += text.draft().text().length();
      if (characters > limits.expandedBytes()) {
        throw new IllegalStateException("more than " + limits.expandedBytes() + " characters");
      }
      drafts.add(text.draft());
      faults.add(pending);
      pending = new ArrayList<>();
    } else if (next instanceof Loaded.Fault fault) {
      pending.add(fault.problem());
    } else if (next instanceof Loaded.Child child) {
      child(child);
    }
  }

  private void child(Loaded.Child child) {
    String name = item.name() + "/" + child.name();
    java.net.URI uri = Archive.part(item.uri(), child.name());
    if (item.depth() >= limits.depth()) {
      fail(failure(uri, "archive.depth", name + " is nested too deep and is not read"));
    } else if (List.of(child.name().split("[/\\\\]", -1)).contains("..")) {
      fail(failure(uri, "archive.name", name + " has a name that leads out of its container"));
    } else if (!budget.takeEntry()) {
      fail(failure(uri, "archive.limit", name + " is one of too many parts and is not read"));
    } else {
      try (InputStream in = child.content().open()) {
        byte[] bytes = in.readNBytes((int) Math.min(limits.sourceBytes(), Integer.MAX_VALUE - 8));
        children.add(
            new SourceItem(
                uri,
                name,
                item.parents(),
                child.mediaType(),
                bytes.length,
                item.modified(),
                item.depth() + 1,
                budget,
                SourceReader.held(bytes),
                null));
      } catch (IOException e) {
        fail(failure(uri, "source.unreadable", name + " cannot be read: " + e.getMessage()));
      }
    }
  }

  private static Failure failure(java.net.URI uri, String kind, String message) {
    return Failure.of(uri.toString(), kind, message, "Save it to a file of its own and add that");
  }

  synchronized void fail(Failure failure) {
    failures.add(failure);
  }

  /** What was pulled; nothing is taken afterwards. */
  synchronized Opened opened(
      String mediaType,
      String loader,
      Bytes bytes,
      long key,
      Metadata meta,
      List<Problem> problems) {
    closed = true;
    List<Opened.Text> texts = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(faults.get(i));
      if (i == drafts.size() - 1) {
        all.addAll(pending);
      }
      if (draft.text().isBlank()) {
        all.add(empty());
      }
      texts.add(
          new Opened.Text(
              SourceReader.numbered(item.origin(), i),
              item,
              mediaType,
              loader,
              bytes.sha256(),
              StableHash.of(key, i),
              draft.withMetadata(meta.or(draft.metadata())),
              all));
    }
    if (texts.isEmpty() && children.isEmpty() && failures.isEmpty()) {
      String why = pending.isEmpty() ? "" : ": " + pending.get(0).message();
      failures.add(
          Failure.of(
              item.uri().toString(),
              "source.empty",
              item.name() + " holds no document" + why,
              "Check that it is the file you meant"));
    }
    return new Opened(texts, List.copyOf(children), null, List.copyOf(failures), bytes.length());
  }

  private Problem empty() {
    Problem problem =
        Problem.warning("document.empty", item.name() + " holds no text")
            .remedy("Check that it is the file you meant")
            .by("import");
    return Told.of(problem, item.name());
  }
}
