package org.annalist.workbench.quick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Span;
import org.annalist.workbench.search.FoldedText;

/** How typed words match names: each of them somewhere, without accents, in any order. */
final class QuickMatch {

  private final String typed;
  private final String wanted;
  private final List<String> parts;

  QuickMatch(String typed) {
    this.typed = typed.strip().toLowerCase(Locale.ROOT);
    this.wanted = FoldedText.fold(typed);
    this.parts = wanted.isEmpty() ? List.of() : List.of(wanted.split(" +"));
  }

  /** Whether nothing was typed. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether words hold everything that was typed. */
  boolean matches(String words) {
    String folded = FoldedText.fold(words);
    return parts.stream().allMatch(folded::contains);
  }

  /** Whether something is called just so. */
  boolean isCalled(String words) {
    return FoldedText.fold(words).equals(wanted);
  }

  /** How far words are from what was typed; less is nearer. */
  int distance(String words) {
    String folded = FoldedText.fold(words);
    boolean accents = words.toLowerCase(Locale.ROOT).contains(typed);
    int place =
        folded.equals(wanted)
            ? 0
            : folded.startsWith(wanted)
                ? 1
                : (" " + folded).contains(" " + wanted) ? 2 : folded.contains(wanted) ? 3 : 4;
    // Accents as they were typed count for more than where the words stand.
    return (accents ? 0 : 10) + place;
  }

  /** The ranges of words that match, in their order and apart from each other. */
  List<Span> spans(String words) {
    FoldedText folded = FoldedText.folded(words);
    List<Span> spans = new ArrayList<>();
    int whole = folded.text().indexOf(wanted);
    if (whole >= 0 && !wanted.isEmpty()) {
      return List.of(folded.span(whole, whole + wanted.length()));
    }
    for (String part : parts) {
      int at = folded.text().indexOf(part);
      if (at >= 0) {
        Span span = folded.span(at, at + part.length());
        if (spans.stream().noneMatch(s -> s.begin() < span.end() && span.begin() < s.end())) {
          spans.add(span);
        }
      }
    }
    spans.sort(Comparator.comparingInt(Span::begin));
    return spans;
  }
}
