package org.annalist.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;

/**
 * One call of an extractor that sees one document, without runtime and store.
 *
 * <pre>{@code
 * Findings findings = ExtractRun.on(Texts.document("a.txt", "Ngày 19-4-2023 …")).extract(new Times());
 * }</pre>
 *
 * <p>Immutable: each {@code with…} gives another run.
 */
public final class ExtractRun {

  private final AnnotatedDocument subject;
  private final Tokens tokens;
  private final Settings settings;
  private final Map<String, Set<Term>> terms;
  private final boolean explaining;
  private final Cancellation cancellation;

  private ExtractRun(
      AnnotatedDocument subject,
      Tokens tokens,
      Settings settings,
      Map<String, Set<Term>> terms,
      boolean explaining,
      Cancellation cancellation) {
    this.subject = subject;
    this.tokens = tokens;
    this.settings = settings;
    this.terms = terms;
    this.explaining = explaining;
    this.cancellation = cancellation;
  }

  /** A run on a document without annotations. */
  public static ExtractRun on(Document document) {
    return on(AnnotatedDocument.of(document));
  }

  /** A run on a document with the annotations it has. */
  public static ExtractRun on(AnnotatedDocument subject) {
    Tokens tokens = Texts.tokens(subject.document());
    return new ExtractRun(subject, tokens, Settings.NONE, Map.of(), false, Cancellation.NONE);
  }

  /** The same run with these annotations of a layer to read. */
  public <V> ExtractRun with(Layer<V> layer, List<Annotation<V>> annotations) {
    AnnotatedDocument more = subject.with(layer, annotations);
    return new ExtractRun(more, tokens, settings, terms, explaining, cancellation);
  }

  public ExtractRun withSettings(Settings newSettings) {
    return new ExtractRun(subject, tokens, newSettings, terms, explaining, cancellation);
  }

  /** The same run with a term that an analyst added. */
  public ExtractRun withTerm(String lexicon, Term term) {
    Map<String, Set<Term>> more = new TreeMap<>(terms);
    Set<Term> entries = new TreeSet<>(more.getOrDefault(lexicon, Set.of()));
    entries.add(term);
    more.put(lexicon, entries);
    return new ExtractRun(subject, tokens, settings, more, explaining, cancellation);
  }

  /** The same run, in which the extractor is asked for evidence. */
  public ExtractRun explaining() {
    return new ExtractRun(subject, tokens, settings, terms, true, cancellation);
  }

  public ExtractRun withCancellation(Cancellation newCancellation) {
    return new ExtractRun(subject, tokens, settings, terms, explaining, newCancellation);
  }

  /** What the extractor finds; it can read only the layers that it declares. */
  public Findings extract(Extractor extractor) {
    return extractor.extract(request(info(extractor)));
  }

  /** The document with what the extractor finds added to it. */
  public AnnotatedDocument annotate(Extractor extractor) {
    return subject.with(extract(extractor), info(extractor));
  }

  /** The annotations of a layer that the extractor finds, in text order. */
  public <V> List<Annotation<V>> extract(Extractor extractor, Layer<V> layer) {
    return AnnotatedDocument.of(subject.document())
        .with(extract(extractor), info(extractor))
        .annotations(layer);
  }

  /** The request that an extractor with this metadata would get. */
  public ExtractRequest request(ExtractorInfo info) {
    return new Request(this, Set.copyOf(Arrays.asList(info.reads())));
  }

  static ExtractorInfo info(Extractor extractor) {
    ExtractorInfo info = extractor.getClass().getAnnotation(ExtractorInfo.class);
    if (info == null) {
      throw new IllegalArgumentException(extractor.getClass() + " lacks @ExtractorInfo");
    }
    return info;
  }

  private record Request(ExtractRun run, Set<String> reads) implements ExtractRequest {

    @Override
    public Document document() {
      return run.subject.document();
    }

    @Override
    public Tokens tokens() {
      return run.tokens;
    }

    @Override
    public <V> List<Annotation<V>> annotations(Layer<V> layer) {
      if (!reads.contains(layer.name())) {
        throw new IllegalArgumentException(
            "The extractor does not declare that it reads " + layer.name() + ", only " + reads);
      }
      return List.copyOf(run.subject.annotations(layer));
    }

    @Override
    public Snapshot snapshot() {
      throw new IllegalStateException("An extractor of scope DOCUMENT sees no snapshot");
    }

    @Override
    public Set<String> changed() {
      throw new IllegalStateException("An extractor of scope DOCUMENT sees no other documents");
    }

    @Override
    public List<Edit> decisions() {
      throw new IllegalStateException("An extractor of scope DOCUMENT sees no edits");
    }

    @Override
    public List<Term> terms(String lexicon) {
      return List.copyOf(run.terms.getOrDefault(lexicon, Set.of()));
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
