package org.annalist.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.Cancellation;
import org.annalist.api.Settings;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.Findings;

/**
 * One call of an extractor that sees the whole corpus, without runtime and store. Immutable: each
 * {@code with…} gives another run.
 */
public final class CorpusRun {

  private final AnnotatedCorpus corpus;
  private final Set<String> changed;
  private final List<Edit> decisions;
  private final Settings settings;
  private final boolean explaining;
  private final Cancellation cancellation;

  private CorpusRun(
      AnnotatedCorpus corpus,
      Set<String> changed,
      List<Edit> decisions,
      Settings settings,
      boolean explaining,
      Cancellation cancellation) {
    this.corpus = corpus;
    this.changed = Set.copyOf(changed);
    this.decisions = List.copyOf(decisions);
    this.settings = settings;
    this.explaining = explaining;
    this.cancellation = cancellation;
  }

  /** A run on a corpus, all of whose documents are new. */
  public static CorpusRun on(AnnotatedCorpus corpus) {
    Set<String> all = new TreeSet<>();
    corpus.documents().forEach(document -> all.add(document.document().id()));
    return new CorpusRun(corpus, all, List.of(), Settings.NONE, false, Cancellation.NONE);
  }

  /** The same run, for which only these documents came, changed or went. */
  public CorpusRun withChanged(Set<String> documents) {
    return new CorpusRun(corpus, documents, decisions, settings, explaining, cancellation);
  }

  /** The same run with these merges and splits of entities, in the order they were made. */
  public CorpusRun withDecisions(List<Edit> edits) {
    return new CorpusRun(corpus, changed, edits, settings, explaining, cancellation);
  }

  public CorpusRun withSettings(Settings newSettings) {
    return new CorpusRun(corpus, changed, decisions, newSettings, explaining, cancellation);
  }

  /** The same run, in which the extractor is asked for evidence. */
  public CorpusRun explaining() {
    return new CorpusRun(corpus, changed, decisions, settings, true, cancellation);
  }

  public CorpusRun withCancellation(Cancellation newCancellation) {
    return new CorpusRun(corpus, changed, decisions, settings, explaining, newCancellation);
  }

  /** What the extractor finds; it sees only the layers that it declares. */
  public Findings extract(Extractor extractor) {
    Set<String> reads = Set.copyOf(Arrays.asList(ExtractRun.info(extractor).reads()));
    return extractor.extract(new Request(this, corpus.onlyLayers(reads).snapshot()));
  }

  /** The corpus with what the extractor finds added to it. */
  public AnnotatedCorpus annotate(Extractor extractor) {
    return corpus.with(extract(extractor), ExtractRun.info(extractor));
  }

  private record Request(CorpusRun run, Snapshot snapshot) implements ExtractRequest {

    @Override
    public Document document() {
      throw alien();
    }

    @Override
    public Tokens tokens() {
      throw alien();
    }

    @Override
    public <V> List<Annotation<V>> annotations(Layer<V> layer) {
      throw alien();
    }

    private static IllegalStateException alien() {
      return new IllegalStateException("An extractor of scope CORPUS sees no single document");
    }

    @Override
    public Set<String> changed() {
      return run.changed;
    }

    @Override
    public List<Edit> decisions() {
      return run.decisions;
    }

    @Override
    public List<Term> terms(String lexicon) {
      return snapshot.terms(lexicon);
    }

    @Override
    public boolean explaining() {
      return run.explaining;
    }

    @Override
    public Settings settings() {
      return run.settings;
    }

    @Override
    public Cancellation cancellation() {
      return run.cancellation;
    }
  }
}
