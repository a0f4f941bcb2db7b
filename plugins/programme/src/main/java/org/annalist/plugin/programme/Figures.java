package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Nouns that take up any other noun. */
  private static final Set<String> ANY_THINGS =
      Set.of("noi dung", "nhiem vu", "cong viec", "phan viec", "dau viec", "hang muc", "viec");

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

  /**
   * The number that states the whole of a ratio alone: the 34 works of which a later sentence says
   * {@code 29/34}. It counts the same things, or the ratio counts them by a word that stands for
   * any things.
   */
  Optional<Figure> statedWhole(Figure part, double whole) {
    Figure nearest = null;
    for (Figure figure : all) {
      boolean before = figure.span().begin() < part.span().end();
      boolean near = part.span().begin() - figure.span().begin() < REACH;
      Quantity quantity = figure.quantity();
      boolean states = !quantity.isRatio() && quantity.value() == whole;
      if (before && near && states && sameThings(part.quantity().unit(), quantity.unit())) {
        nearest = figure;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean sameThings(String part, String whole) {
    String unit = SubjectKey.unit(part);
    return ANY_THINGS.contains(unit) || unit.equals(SubjectKey.unit(whole));
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
