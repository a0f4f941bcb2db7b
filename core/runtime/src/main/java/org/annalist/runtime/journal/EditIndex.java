package org.annalist.runtime.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Term;
import org.annalist.runtime.hash.StableHash;

/** The edits in effect, arranged for those who ask what they say of one thing. Immutable. */
public final class EditIndex {

  /** No edits. */
  public static final EditIndex NONE = new EditIndex(List.of());

  private final List<Edit> edits;
  private final Map<String, Map<String, List<Edit>>> annotations;
  private final Map<String, String> published;
  private final Map<String, SortedSet<Term>> terms;
  private final Set<String> removed;
  private final List<Edit> decisions;
  private final Map<Judged, Judgement> judgements;
  // Asked for once for each document.
  private final Map<String, List<Term>> termLists = new ConcurrentHashMap<>();
  private final Map<String, Long> termKeys = new ConcurrentHashMap<>();

  /** What is known of a problem that was decided about. */
  private record Judged(String kind, String document, List<Place> places, String message) {}

  private EditIndex(List<Edit> edits) {
    this.edits = List.copyOf(edits);
    annotations = new HashMap<>();
    published = new HashMap<>();
    terms = new HashMap<>();
    removed = new TreeSet<>();
    decisions = new ArrayList<>();
    judgements = new HashMap<>();
    this.edits.forEach(this::add);
  }

  private EditIndex(EditIndex before, Edit.AddTerm added) {
    edits = Stream.concat(before.edits.stream(), Stream.of(added)).toList();
    annotations = before.annotations;
    published = before.published;
    terms = new HashMap<>(before.terms);
    terms.computeIfPresent(added.lexicon(), (lexicon, there) -> new TreeSet<>(there));
    removed = before.removed;
    decisions = before.decisions;
    judgements = before.judgements;
    add(added);
  }

  /** Arranges edits, oldest first. */
  public static EditIndex of(List<Edit> edits) {
    return new EditIndex(edits);
  }

  /** These edits and one more. Adding a term takes little, because lists of terms may be long. */
  public EditIndex with(Edit edit) {
    return edit instanceof Edit.AddTerm term
        ? new EditIndex(this, term)
        : of(Stream.concat(edits.stream(), Stream.of(edit)).toList());
  }

  private void add(Edit edit) {
    if (edit instanceof Edit.Annotate e) {
      annotation(e.document(), e.layer(), e);
    } else if (edit instanceof Edit.Retract e) {
      annotation(e.document(), e.layer(), e);
    } else if (edit instanceof Edit.Respan e) {
      annotation(e.document(), e.layer(), e);
    } else if (edit instanceof Edit.SetPublished e) {
      published.put(e.document(), e.published());
    } else if (edit instanceof Edit.AddTerm e) {
      terms.computeIfAbsent(e.lexicon(), lexicon -> new TreeSet<>()).add(e.term());
    } else if (edit instanceof Edit.RemoveTerm e) {
      terms.getOrDefault(e.lexicon(), new TreeSet<>()).remove(e.term());
    } else if (edit instanceof Edit.RemoveDocument e) {
      removed.add(e.document());
    } else if (edit instanceof Edit.JudgeProblem e) {
      judgements.put(new Judged(e.kind(), e.document(), e.places(), e.message()), e.judgement());
    } else {
      decisions.add(edit);
    }
  }

  private void annotation(String document, String layer, Edit edit) {
    annotations
        .computeIfAbsent(document, d -> new LinkedHashMap<>())
        .computeIfAbsent(layer, l -> new ArrayList<>())
        .add(edit);
  }

  /** All edits, oldest first. */
  public List<Edit> edits() {
    return edits;
  }

  /** Edits of the annotations of a layer in a document, oldest first. */
  public List<Edit> of(String document, String layer) {
    return annotations.getOrDefault(document, Map.of()).getOrDefault(layer, List.of());
  }

  /** Layers of a document that were edited. */
  public Set<String> layers(String document) {
    return annotations.getOrDefault(document, Map.of()).keySet();
  }

  /** A number that changes when {@link #of} does; 0 if there are no edits. */
  public long key(String document, String layer) {
    return key(of(document, layer));
  }

  private static long key(Collection<Edit> edits) {
    long key = 0;
    for (Edit edit : edits) {
      key = StableHash.of(key, EditJson.write(edit).toString());
    }
    return key;
  }

  /** The day an analyst gave a document, if one did and did not take it away again. */
  public Optional<String> published(String document) {
    return Optional.ofNullable(published.get(document)).filter(day -> !day.isEmpty());
  }

  /** Whether a document was taken out. */
  public boolean removes(String document) {
    return removed.contains(document);
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

  /** Merges and splits of entities, oldest first. */
  public List<Edit> decisions() {
    return List.copyOf(decisions);
  }

  /** A number that changes when {@link #decisions} do. */
  public long decisionsKey() {
    return key(decisions);
  }
}
