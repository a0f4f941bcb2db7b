package org.annalist.runtime.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;
import org.annalist.runtime.hash.StableHash;

/** The edits in effect, arranged for those who ask what they say of one thing. Immutable. */
public final class EditIndex {

  /** No edits. */
  public static final EditIndex NONE = new EditIndex(List.of());

  private final List<Made> edits;
  private final Map<String, List<Made>> documents;
  private final Map<String, SortedSet<Term>> terms;
  private final List<Made> decisions;
  private final Map<Judged, Judgement> judgements;
  // Asked for once for each document.
  private final Map<String, List<Term>> termLists = new ConcurrentHashMap<>();
  private final Map<String, Long> termKeys = new ConcurrentHashMap<>();

  /** What is known of a problem that was decided about. */
  private record Judged(String kind, String document, List<Place> places, String message) {}

  private EditIndex(List<Made> edits) {
    this.edits = List.copyOf(edits);
    documents = new HashMap<>();
    terms = new HashMap<>();
    decisions = new ArrayList<>();
    judgements = new HashMap<>();
    this.edits.forEach(this::add);
  }

  private EditIndex(EditIndex before, Made added, Edit.AddTerm term) {
    edits = Stream.concat(before.edits.stream(), Stream.of(added)).toList();
    documents = before.documents;
    terms = new HashMap<>(before.terms);
    terms.computeIfPresent(term.lexicon(), (lexicon, there) -> new TreeSet<>(there));
    decisions = before.decisions;
    judgements = before.judgements;
    add(added);
  }

  /** Arranges edits, oldest first. */
  public static EditIndex of(List<Made> edits) {
    return new EditIndex(edits);
  }

  /** These edits and one more. Adding a term takes little, because lists of terms may be long. */
  public EditIndex with(Made made) {
    return made.edit() instanceof Edit.AddTerm term
        ? new EditIndex(this, made, term)
        : of(Stream.concat(edits.stream(), Stream.of(made)).toList());
  }

  private void add(Made made) {
    if (made.edit() instanceof Edit.JudgeProblem e) {
      judgements.put(new Judged(e.kind(), e.document(), e.places(), e.message()), e.judgement());
      return;
    }
    for (String document : made.documents()) {
      documents.computeIfAbsent(document, d -> new ArrayList<>()).add(made);
    }
    if (made.edit() instanceof Edit.AddTerm e) {
      terms.computeIfAbsent(e.lexicon(), lexicon -> new TreeSet<>()).add(e.term());
    } else if (made.edit() instanceof Edit.RemoveTerm e) {
      terms.getOrDefault(e.lexicon(), new TreeSet<>()).remove(e.term());
    } else if (made.edit() instanceof Edit.MergeEntities
        || made.edit() instanceof Edit.SplitEntity) {
      decisions.add(made);
    }
  }

  /** All edits, oldest first. */
  public List<Edit> edits() {
    return edits.stream().map(Made::edit).toList();
  }

  /**
   * The edits of one document.
   *
   * @param source names the document's bytes
   */
  public DocumentEdits on(String source, Document document) {
    List<Made> all = documents.get(document.id());
    return all == null ? DocumentEdits.NONE : DocumentEdits.of(all, source, document);
  }

  /** Terms that were added to a lexicon, sorted. */
  public List<Term> terms(String lexicon) {
    return termLists.computeIfAbsent(
        lexicon, name -> List.copyOf(terms.getOrDefault(name, new TreeSet<>())));
  }

  /** Whether a term was added to a lexicon, and is there still. */
  public boolean holds(String lexicon, Term term) {
    return terms.getOrDefault(lexicon, new TreeSet<>()).contains(term);
  }

  /** A number that changes when the terms of one of these lexicons do. */
  public long termsKey(Collection<String> lexicons) {
    long key = 0;
    for (String lexicon : new TreeSet<>(lexicons)) {
      key = StableHash.of(StableHash.of(key, lexicon), termsKey(lexicon));
    }
    return key;
  }

  private long termsKey(String lexicon) {
    return termKeys.computeIfAbsent(
        lexicon,
        name -> {
          long key = 0;
          for (Term term : terms(name)) {
            key = StableHash.of(StableHash.of(key, term.text()), term.category());
          }
          return key;
        });
  }

  /** What an analyst decided about a problem, the last time. */
  public Judgement judgement(Problem problem) {
    Judged judged =
        new Judged(problem.kind(), problem.document(), problem.places(), problem.message());
    return judgements.getOrDefault(judged, Judgement.OPEN);
  }

  /**
   * Merges and splits of entities, oldest first. A mention that is not where it was rests.
   *
   * @param fits whether an anchor fits the document with this id, as it is now
   */
  public List<Edit> decisions(BiFunction<String, Anchor, Boolean> fits) {
    return decisions.stream()
        .map(made -> fitting(made, fits))
        .filter(edit -> !(edit instanceof Edit.SplitEntity split && split.mentions().isEmpty()))
        .toList();
  }

  private static Edit fitting(Made made, BiFunction<String, Anchor, Boolean> fits) {
    if (made.edit() instanceof Edit.SplitEntity split && !made.anchors().isEmpty()) {
      List<Place> mentions = split.mentions();
      return new Edit.SplitEntity(
          split.entity(),
          IntStream.range(0, mentions.size())
              .filter(i -> fits.apply(mentions.get(i).document(), made.anchors().get(i)))
              .mapToObj(mentions::get)
              .toList());
    }
    return made.edit();
  }

  /** A number that changes when the decisions do, as far as it is not for documents. */
  public long decisionsKey() {
    long key = 0;
    for (Made made : decisions) {
      key = StableHash.of(key, EditJson.write(made.edit()).toString());
    }
    return key;
  }
}
