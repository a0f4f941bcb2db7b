package org.annalist.bench;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Producer;
import org.annalist.api.Settings;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Source;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Findings;
import org.annalist.vietnamese.NormalForm;
import org.annalist.vietnamese.Scanner;

/** A document on its way through the extractors, scanned once; adds as little time as it can. */
final class Subject implements ExtractRequest {

  private static final Source SOURCE =
      new Source(URI.create("file:bench"), "bench", "text/plain", "", Instant.EPOCH);
  private static final Producer PRODUCER = new Producer("bench", "0");

  private final Document document;
  private final Tokens tokens;
  private final Map<String, List<Annotation<?>>> layers = new HashMap<>();

  Subject(String text) {
    document = NormalForm.normalise(SOURCE, Draft.ofText(text)).document();
    tokens = Scanner.scan(document.text());
  }

  /** Lets the extractors that follow read these findings. */
  void add(Findings findings) {
    Set<String> written = new HashSet<>();
    for (Findings.Finding<?> finding : findings.found()) {
      written.add(finding.layer().name());
      List<Annotation<?>> layer =
          layers.computeIfAbsent(finding.layer().name(), name -> new ArrayList<>());
      layer.add(
          new Annotation<>(
              layer.size() + 1L,
              finding.span(),
              finding.value(),
              PRODUCER,
              finding.rule(),
              finding.confidence()));
    }
    for (String layer : written) {
      layers.get(layer).sort(Comparator.comparing(Annotation::span));
    }
  }

  @Override
  public Document document() {
    return document;
  }

  @Override
  public Tokens tokens() {
    return tokens;
  }

  @Override
  @SuppressWarnings("unchecked") // findings of a layer hold its type
  public <V> List<Annotation<V>> annotations(Layer<V> layer) {
    return (List<Annotation<V>>) (List<?>) layers.getOrDefault(layer.name(), List.of());
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
    return List.of();
  }

  @Override
  public boolean explaining() {
    return false;
  }

  @Override
  public Settings settings() {
    return Settings.NONE;
  }

  @Override
  public Cancellation cancellation() {
    return Cancellation.NONE;
  }
}
