package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.corpus.Snapshot;

/** The figures of one document, and the sums they stand in. */
final class Figures {

  /** How far before a ratio its whole may be stated, in characters. */
  private static final int REACH = 600;

  /**
   * A number of the text.
   *
   * @param place where it stands
   * @param quantity what it says
   */
  record Figure(Place place, Quantity quantity) {
    Span span() {
      return place.span();
    }
  }

  private final Snapshot snapshot;
  private final String document;
  private final String text;
  private final List<Figure> all = new ArrayList<>();
  private final List<Breakdown> sums = new ArrayList<>();

  Figures(Snapshot snapshot, String document) {
    this.snapshot = snapshot;
    this.document = document;
    this.text = snapshot.document(document).map(known -> known.text()).orElse("");
    Cursor<Quantity> figures = snapshot.cursor(Layers.FIGURES, document);
    while (figures.next()) {
      all.add(new Figure(figures.place(), figures.value()));
    }
    Cursor<Breakdown> breakdowns = snapshot.cursor(Layers.BREAKDOWNS, document);
    while (breakdowns.next()) {
      if (Double.isNaN(breakdowns.value().percent())) {
        sums.add(breakdowns.value());
      }
    }
  }

  String document() {
    return document;
  }

  String text() {
    return text;
  }

  List<Figure> all() {
    return all;
  }

  Optional<Figure> at(Span span) {
    return all.stream().filter(figure -> figure.span().equals(span)).findFirst();
  }

  /** The sum of which a figure is the whole or a part. */
  Optional<Breakdown> sumOf(Span span) {
    return sums.stream().filter(sum -> sum.evidence().contains(span)).findFirst();
  }

  /** The sum whose whole a figure states as a plain number. */
  Optional<Breakdown> sumOfWhole(Figure figure) {
    return sumOf(figure.span())
        .filter(sum -> sum.whole() == figure.quantity().value())
        .filter(sum -> whole(sum).filter(figure::equals).isPresent());
  }

  private Optional<Figure> whole(Breakdown sum) {
    return figures(sum).stream()
        .filter(figure -> !figure.quantity().isRatio() && figure.quantity().value() == sum.whole())
        .findFirst();
  }

  /** The parts of a sum that are numbers of their own, in the order of the text. */
  List<Figure> parts(Breakdown sum) {
    Optional<Figure> whole = whole(sum);
    return figures(sum).stream().filter(figure -> whole.filter(figure::equals).isEmpty()).toList();
  }

  private List<Figure> figures(Breakdown sum) {
    return sum.evidence().stream().flatMap(span -> at(span).stream()).toList();
  }

  /** The nearest number before a place that states its whole alone: the 34 of a later 29/34. */
  Optional<Figure> statedWhole(Span part, double whole) {
    Figure nearest = null;
    for (Figure figure : all) {
      boolean before = figure.span().begin() < part.end();
      boolean near = part.begin() - figure.span().begin() < REACH;
      Quantity quantity = figure.quantity();
      if (before && near && !quantity.isRatio() && quantity.value() == whole) {
        nearest = figure;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The figures of the sentence around a figure, without it. */
  List<Figure> beside(Figure figure) {
    Place sentence = snapshot.sentence(figure.place());
    return all.stream()
        .filter(other -> !other.equals(figure) && sentence.span().overlaps(other.span()))
        .toList();
  }

  /** What is said of the things that a figure counts. */
  Clause clause(Figure figure) {
    return Clause.of(text, figure.span(), figure.quantity().unit());
  }
}
