package org.annalist.plugin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.vietnamese.Folding;

/**
 * A count with its share behind it that is not its share: a ratio, as in {@code 193/226 tổ chức
 * (85,39%)}, or a part of a whole that stands before it, as in {@code trong 226 tổ chức, 193 tổ
 * chức (85,39%)}. A share is right when it is off by less than one unit of its last digit. Silent
 * where the share may be of another whole that stands nearby.
 */
final class ShareCheck implements Check {

  private static final String KIND = "check.share";

  /** How far behind a count its share may stand. */
  private static final int FAR = 60;

  /** How far behind its whole a part may stand. */
  private static final int WHOLE_FAR = 90;

  /** How far around a share its text may tell of another whole or part. */
  private static final int NEAR = 600;

  /** What binary fractions may be off by. */
  private static final double EPSILON = 1e-9;

  /** What may stand between the bracket or comma and the share. */
  private static final List<String> LEADS =
      List.of("(", "(dat", "(chiem", "(bang", "(ty le", "(dat ty le", ", chiem", ", ty le");

  /** Words before a whole some of which are counted behind it. */
  private static final List<String> AMONG =
      List.of("trong", "trong so", "trong tong so", "tren tong so");

  /** Who is present may be counted as a share of all who belong. */
  private static final String PRESENT = "co mat";

  private record Figure(Span span, Quantity value) {}

  /**
   * What a share should be the share of.
   *
   * @param spans where part and whole stand: one place if they are a ratio
   */
  private record Count(double part, double whole, List<Span> spans, String words) {}

  @Override
  public void run(Evidence evidence, Consumer<Alarm> report) {
    Cursor<Quantity> cursor = evidence.snapshot().cursor(Layers.FIGURES);
    String document = "";
    String text = "";
    Figure before = null;
    Figure last = null;
    while (cursor.next()) {
      if (!cursor.document().equals(document)) {
        evidence.check();
        document = cursor.document();
        text = evidence.text(document);
        before = null;
        last = null;
      }
      Figure figure = new Figure(cursor.span(), cursor.value());
      if (last != null && isShare(text, last.span(), figure)) {
        Count count = count(text, before, last);
        if (count != null
            && isWrong(count, figure)
            && !isOfOther(evidence, document, count, figure)) {
          report.accept(alarm(document, text, count, figure));
        }
      }
      before = last;
      last = figure;
    }
  }

  private static boolean isShare(String text, Span count, Figure figure) {
    Quantity percent = figure.value();
    Span span = figure.span();
    if (!percent.percent()
        || percent.isRange()
        || percent.qualifier() != Quantity.Qualifier.EXACT
        || percent.change() != Quantity.Change.NONE
        || span.begin() - count.end() > FAR
        || span.begin() < count.end()) {
      return false;
    }
    String between = Folding.fold(text.substring(count.end(), span.begin())).stripTrailing();
    // Numbers that nobody read as such may be what the share is of; a comma may be a decimal one.
    if (between.chars().anyMatch(Character::isDigit)
        || count.of(text).indexOf(',') >= 0
        || between.contains(PRESENT)) {
      return false;
    }
    int mark = Math.max(between.lastIndexOf('('), between.lastIndexOf(','));
    if (mark < 0 || between.substring(0, mark).chars().anyMatch(c -> "(,;.:\n".indexOf(c) >= 0)) {
      return false;
    }
    boolean led = LEADS.contains(between.substring(mark).replace("( ", "("));
    return led && isClosed(text, span.end());
  }

  /** Whether nothing that the share could be of stands behind it. */
  private static boolean isClosed(String text, int end) {
    String after = text.substring(end, Math.min(text.length(), end + 2)).stripLeading();
    return after.isEmpty() || ").,;".indexOf(after.charAt(0)) >= 0;
  }

  /** What the figure before a share counts; null if no whole is told for it. */
  private static Count count(String text, Figure before, Figure last) {
    Quantity value = last.value();
    if (value.qualifier() != Quantity.Qualifier.EXACT) {
      return null;
    }
    if (value.isRatio()) {
      boolean whole = value.of() > 0;
      return whole
          ? new Count(value.value(), value.of(), List.of(last.span()), last.span().of(text))
          : null;
    }
    if (before == null || !isCount(value) || !isWhole(text, before, last)) {
      return null;
    }
    String words = last.span().of(text) + "/" + before.span().of(text);
    return new Count(
        value.value(), before.value().value(), List.of(last.span(), before.span()), words);
  }

  private static boolean isCount(Quantity figure) {
    return !figure.percent()
        && !figure.isRatio()
        && !figure.isRange()
        && figure.base().isEmpty()
        && figure.qualifier() == Quantity.Qualifier.EXACT
        && figure.change() == Quantity.Change.NONE;
  }

  /** Whether a text says "trong 226 tổ chức, 193 tổ chức": the same, and the first is the whole. */
  private static boolean isWhole(String text, Figure whole, Figure part) {
    boolean counts = isCount(whole.value()) && whole.value().value() > part.value().value();
    if (!counts || part.span().begin() - whole.span().end() > WHOLE_FAR) {
      return false;
    }
    String between = text.substring(whole.span().end(), part.span().begin());
    int begin = Math.max(0, whole.span().begin() - 20);
    String lead = " " + Folding.fold(text.substring(begin, whole.span().begin())).strip();
    return head(whole).equals(head(part))
        && !head(whole).isEmpty()
        && between.chars().noneMatch(c -> ";.:\n(".indexOf(c) >= 0 || Character.isDigit(c))
        && AMONG.stream().anyMatch(words -> lead.endsWith(" " + words));
  }

  private static String head(Figure figure) {
    return Folding.fold(figure.value().unit()).split(" ", 2)[0];
  }

  /** All of them are all of those that the sentence speaks of, whatever the whole. */
  private static boolean isWrong(Count count, Figure share) {
    double percent = share.value().value();
    return percent < 100 && !isShareOf(count.part(), count.whole(), percent);
  }

  private static boolean isShareOf(double part, double whole, double percent) {
    double unit = Math.pow(10, -Numbers.scale(percent));
    return whole > 0 && Math.abs(100 * part / whole - percent) < unit - EPSILON;
  }

  /** Whether the share is that of the part in another whole, or of another part in the whole. */
  private static boolean isOfOther(Evidence evidence, String document, Count count, Figure share) {
    Span span = share.span();
    Span near = new Span(Math.max(0, span.begin() - NEAR), span.end() + NEAR);
    Cursor<Quantity> others = evidence.snapshot().cursor(Layers.FIGURES, document, near);
    double percent = share.value().value();
    while (others.next()) {
      Quantity other = others.value();
      boolean counts = !other.percent() && !count.spans().contains(others.span());
      if (counts
          && (isShareOf(count.part(), other.value(), percent)
              || isShareOf(other.value(), count.whole(), percent)
              || other.isRatio() && isShareOf(other.value(), other.of(), percent))) {
        return true;
      }
    }
    return false;
  }

  private static Alarm alarm(String document, String text, Count count, Figure share) {
    double right = Math.round(10_000 * count.part() / count.whole()) / 100.0;
    String operands =
        "%s = %s%% ≠ %s".formatted(count.words(), Numbers.plain(right), share.span().of(text));
    List<Place> places = new ArrayList<>(List.of(new Place(document, share.span())));
    count.spans().forEach(span -> places.add(new Place(document, span)));
    return new Alarm(
        KIND,
        "The share is not that of the count",
        operands,
        "Compare the numbers with the source",
        places);
  }
}
