package org.annalist.api.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layer;

/** What an extractor found: annotations and problems. Immutable. */
public final class Findings {

  /** Nothing. */
  public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

  /**
   * One annotation that was found.
   *
   * @param document id of its document; empty means the document of the request
   * @param rule name of the rule that matched, never empty
   * @param confidence from 0 to 1
   * @param evidence what the rule went by; empty unless the request is explaining
   * @param <V> class of the value
   */
  public record Finding<V>(
      Layer<V> layer,
      String document,
      Span span,
      V value,
      String rule,
      double confidence,
      List<String> evidence) {}

  /**
   * Words that an extractor looked at and took for nothing.
   *
   * @param span where they stand in the document of the request
   * @param reason why, in one sentence
   */
  public record Declined(Span span, String reason) {}

  private final List<Finding<?>> found;
  private final List<Problem> problems;
  private final List<Declined> declined;

  private Findings(List<Finding<?>> found, List<Problem> problems, List<Declined> declined) {
    this.found = Collections.unmodifiableList(found);
    this.problems = List.copyOf(problems);
    this.declined = List.copyOf(declined);
  }

  /** Annotations in the order they were added. */
  public List<Finding<?>> found() {
    return found;
  }

  public List<Problem> problems() {
    return problems;
  }

  /** What was taken for nothing, and why; empty unless the request is explaining. */
  public List<Declined> declined() {
    return declined;
  }

  /** Starts to collect findings for a request. */
  public static Builder of(ExtractRequest request) {
    return new Builder(request.explaining());
  }

  /** Collects findings in one call of an extractor. Not safe for several threads. */
  public static final class Builder {
    private final List<Finding<?>> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Declined> declined = new ArrayList<>();
    private final boolean explaining;

    private Builder(boolean explaining) {
      this.explaining = explaining;
    }

    /** Adds an annotation of the request's document, with confidence 1. */
    public <V> Builder add(Layer<V> layer, Span span, V value, String rule) {
      return add(layer, "", span, value, rule, 1);
    }

    /** Adds an annotation of the request's document. */
    public <V> Builder add(Layer<V> layer, Span span, V value, String rule, double confidence) {
      return add(layer, "", span, value, rule, confidence);
    }

    /**
     * Adds an annotation of any document, for an extractor that sees the whole corpus.
     *
     * @throws IllegalArgumentException if the rule has no name or the confidence is not in 0..1
     */
    public <V> Builder add(
        Layer<V> layer, String document, Span span, V value, String rule, double confidence) {
      Objects.requireNonNull(layer, "layer");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(value, "value");
      if (rule.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "A finding needs a rule and a confidence in 0..1, not '" + rule + "', " + confidence);
      }
      found.add(new Finding<>(layer, document, span, value, rule, confidence, List.of()));
      return this;
    }

    /**
     * Gives evidence for the annotation added last: what the rule went by, or a candidate that it
     * rejected, in one sentence. Not computed unless somebody asked why.
     *
     * @throws IllegalStateException if nothing was added yet
     */
    public Builder because(Supplier<String> evidence) {
      if (found.isEmpty()) {
        throw new IllegalStateException("because() explains the annotation added before it");
      }
      if (explaining) {
        found.set(found.size() - 1, withEvidence(found.get(found.size() - 1), evidence.get()));
      }
      return this;
    }

    /**
     * Says why words of the request's document are taken for nothing, for whoever asks why nothing
     * was found there. Not computed unless somebody asked why.
     *
     * @param span the words that could have been something
     * @param reason one sentence, such as {@code “điều” before it makes it a name}
     */
    public Builder declined(Span span, Supplier<String> reason) {
      Objects.requireNonNull(span, "span");
      if (explaining) {
        declined.add(new Declined(span, reason.get()));
      }
      return this;
    }

    private static <V> Finding<V> withEvidence(Finding<V> finding, String sentence) {
      List<String> evidence = new ArrayList<>(finding.evidence());
      evidence.add(sentence);
      return new Finding<>(
          finding.layer(),
          finding.document(),
          finding.span(),
          finding.value(),
          finding.rule(),
          finding.confidence(),
          List.copyOf(evidence));
    }

    /** Adds a problem of the data. */
    public Builder problem(Problem problem) {
      problems.add(Objects.requireNonNull(problem));
      return this;
    }

    public Findings build() {
      return new Findings(new ArrayList<>(found), problems, declined);
    }
  }
}
