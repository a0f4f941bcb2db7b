package org.annalist.workbench.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;

/** Reads the text of every document, paragraph by paragraph. */
public final class TextSearcher implements Searcher {

  /** A piece ends when so many nanoseconds have passed. */
  private static final long MOMENT = 120_000_000;

  @Override
  public Search search(Query query, Snapshot snapshot) {
    return new Reading(query, query.terms(), snapshot.documents());
  }

  /** One occurrence of one term in the form of a paragraph. */
  private record Hit(int term, int begin, int end) {}

  private static final class Reading implements Search {
    private final Query query;
    private final List<Query.Term> wanted;
    private final List<Query.Term> excluded;
    private final List<Document> documents;
    private int read;

    Reading(Query query, List<Query.Term> terms, List<Document> documents) {
      this.query = query;
      this.wanted = terms.stream().filter(term -> !term.excluded()).toList();
      this.excluded = terms.stream().filter(Query.Term::excluded).toList();
      this.documents = documents;
    }

    @Override
    public Piece next(Cancellation cancellation) {
      List<Match> matches = new ArrayList<>();
      long end = System.nanoTime() + MOMENT;
      if (wanted.isEmpty()) {
        read = documents.size();
      }
      while (read < documents.size() && System.nanoTime() < end) {
        cancellation.check();
        find(documents.get(read++), matches, cancellation);
      }
      return new Piece(matches, read, documents.size());
    }

    private void find(Document document, List<Match> into, Cancellation cancellation) {
      Paragraphs paragraphs = Paragraphs.of(document);
      for (int number = 1; number <= paragraphs.size(); number++) {
        cancellation.check();
        Span span = paragraphs.span(number);
        String paragraph = span.of(document.text());
        FoldedText form = query.form(paragraph);
        for (Hit window : windows(form.text())) {
          Span found = form.span(window.begin(), window.end());
          into.add(Match.of(document.id(), paragraph, span.begin(), found.begin(), found.end()));
        }
      }
    }

    /** The shortest stretches of a paragraph that hold every wanted term. */
    private List<Hit> windows(String text) {
      if (excluded.stream().anyMatch(term -> next(term, text, 0) >= 0)) {
        return List.of();
      }
      List<Hit> hits = new ArrayList<>();
      for (int i = 0; i < wanted.size(); i++) {
        int before = hits.size();
        Query.Term term = wanted.get(i);
        for (int at = next(term, text, 0); at >= 0; at = next(term, text, at + 1)) {
          hits.add(new Hit(i, at, at + term.words().length()));
        }
        if (hits.size() == before) {
          return List.of();
        }
      }
      return wanted.size() == 1 ? hits : shortest(hits);
    }

    private List<Hit> shortest(List<Hit> hits) {
      hits.sort(Comparator.comparingInt(Hit::begin));
      Hit[] last = new Hit[wanted.size()];
      Deque<Hit> windows = new ArrayDeque<>();
      int missing = last.length;
      for (Hit hit : hits) {
        missing -= last[hit.term()] == null ? 1 : 0;
        last[hit.term()] = hit;
        if (missing == 0) {
          keep(around(last), windows);
        }
      }
      return List.copyOf(windows);
    }

    private static Hit around(Hit[] hits) {
      int begin = Integer.MAX_VALUE;
      int end = 0;
      for (Hit each : hits) {
        begin = Math.min(begin, each.begin());
        end = Math.max(end, each.end());
      }
      return new Hit(0, begin, end);
    }

    /** Of two windows that overlap the shorter one stays. */
    private static void keep(Hit window, Deque<Hit> windows) {
      Hit before = windows.peekLast();
      if (before != null && window.begin() < before.end()) {
        if (before.end() - before.begin() <= window.end() - window.begin()) {
          return;
        }
        windows.removeLast();
      }
      windows.add(window);
    }

    /** Where a term stands next; -1 if it does not. */
    private static int next(Query.Term term, String text, int from) {
      int at = text.indexOf(term.words(), from);
      while (at >= 0 && !fits(term, text, at)) {
        at = text.indexOf(term.words(), at + 1);
      }
      return at;
    }

    private static boolean fits(Query.Term term, String text, int at) {
      int end = at + term.words().length();
      boolean begins =
          at == 0
              || !Character.isLetterOrDigit(text.charAt(at - 1))
              || !Character.isLetterOrDigit(text.charAt(at));
      boolean ends =
          term.open()
              || end == text.length()
              || !Character.isLetterOrDigit(text.charAt(end))
              || !Character.isLetterOrDigit(text.charAt(end - 1));
      return begins && ends;
    }
  }
}
