package org.annalist.runtime.analysis;

import java.lang.ref.SoftReference;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annalist.api.Cancellation;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.containment.Caller;
import org.annalist.runtime.containment.PluginFault;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;

/** Asks extractors once more, this time for their reasons. Safe for any thread. */
final class Interview {

  private final Means means;
  private SoftReference<OfCorpus> last = new SoftReference<>(null);

  /** What extractors of the corpus said of one state; asked once for all documents of it. */
  private record OfCorpus(CorpusState state, Basis basis, Answers answers) {}

  Interview(Means means) {
    this.means = means;
  }

  /** What extractors of documents say of one document. */
  Answers document(DocumentEntry entry, Basis basis, Cancellation cancellation) {
    Answers answers = new Answers(means.classes());
    Reading reading = new Reading(means, entry.document());
    for (ExtractorPlugin plugin : basis.plan().document()) {
      ask(
          plugin,
          entry.id(),
          entry.document().text().length(),
          cancellation,
          stop -> new DocumentRequest(reading, basis, plugin, entry, new TreeSet<>(), true, stop),
          answers);
    }
    return answers;
  }

  /** What extractors of the whole corpus say. */
  synchronized Answers corpus(CorpusState state, Basis basis, Cancellation cancellation) {
    OfCorpus known = last.get();
    if (known != null && known.state() == state && known.basis().equals(basis)) {
      return known.answers();
    }
    Answers answers = new Answers(means.classes());
    Set<String> all =
        state.documents().stream()
            .map(DocumentEntry::id)
            .collect(Collectors.toCollection(TreeSet::new));
    long characters =
        state.documents().stream().mapToLong(entry -> entry.document().text().length()).sum();
    for (ExtractorPlugin plugin : basis.plan().corpus()) {
      ask(
          plugin,
          "",
          characters,
          cancellation,
          stop ->
              new CorpusRequest(
                  basis,
                  plugin,
                  state.decisions(basis.edits()),
                  means.snapshot(state),
                  all,
                  new TreeSet<>(),
                  true,
                  stop),
          answers);
    }
    last = new SoftReference<>(new OfCorpus(state, basis, answers));
    return answers;
  }

  /** Makes the request, given when to stop. */
  private interface Asking {
    ExtractRequest request(Cancellation stop);
  }

  private void ask(
      ExtractorPlugin plugin,
      String document,
      long characters,
      Cancellation cancellation,
      Asking asking,
      Answers answers) {
    Caller.Body<Extractor, Findings> body =
        (extractor, stop) -> extractor.extract(asking.request(stop));
    try {
      answers.add(
          plugin,
          document,
          means.guard().call(plugin, means.limits().of(characters), cancellation, body));
    } catch (PluginFault e) {
      answers.fail(plugin, e.problem().toString());
    }
  }
}
