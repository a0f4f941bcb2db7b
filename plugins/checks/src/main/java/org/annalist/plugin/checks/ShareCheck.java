package org.annalist.plugin.checks;

import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.vietnamese.Folding;

/**
 * A ratio with its share behind it, as in {@code 193/226 tổ chức (85,39%)}, that is not its share.
 * A share is right when it is off by less than one unit of its last digit.
 */
final class ShareCheck implements Check {

  private static final String KIND = "check.share";

  /** How far behind a ratio its share may stand. */
  private static final int FAR = 60;

  /** What binary fractions may be off by. */
  private static final double EPSILON = 1e-9;

  /** What may stand between the bracket or comma and the share. */
  private static final List<String> LEADS =
      List.of("(", "(dat", "(chiem", "(bang", "(ty le", "(dat ty le", ", chiem", ", ty le");

  @Override
  public void run(Evidence evidence, Consumer<Alarm> report) {
    Cursor<Quantity> cursor = evidence.snapshot().cursor(Layers.FIGURES);
    String document = "";
    String text = "";
    Span ratioSpan = null;
    Quantity ratio = null;
    while (cursor.next()) {
      if (!cursor.document().equals(document)) {
        evidence.check();
        document = cursor.document();
        text = evidence.text(document);
        ratio = null;
      }
      Quantity figure = cursor.value();
      Span span = cursor.span();
      if (ratio != null && isShare(text, ratioSpan, span, figure)) {
        compare(document, text, ratioSpan, ratio, span, figure, report);
      }
      ratio = figure.isRatio() && figure.qualifier() == Quantity.Qualifier.EXACT ? figure : null;
      ratioSpan = span;
    }
  }

  private static boolean isShare(String text, Span ratio, Span span, Quantity figure) {
    if (!figure.percent()
        || figure.isRange()
        || figure.qualifier() != Quantity.Qualifier.EXACT
        || figure.change() != Quantity.Change.NONE
        || span.begin() - ratio.end() > FAR
        || span.begin() < ratio.end()) {
      return false;
    }
    String between = Folding.fold(text.substring(ratio.end(), span.begin())).stripTrailing();
    // Numbers that nobody read as such may be what the share is of; a comma may be a decimal one.
    if (between.chars().anyMatch(Character::isDigit) || ratio.of(text).indexOf(',') >= 0) {
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

  private static void compare(
      String document,
      String text,
      Span ratioSpan,
      Quantity ratio,
      Span span,
      Quantity percent,
      Consumer<Alarm> report) {
    if (ratio.of() <= 0) {
      return;
    }
    double share = 100 * ratio.value() / ratio.of();
    double unit = Math.pow(10, -Numbers.scale(percent.value()));
    if (Math.abs(share - percent.value()) < unit - EPSILON) {
      return;
    }
    String operands =
        "%s = %s%% ≠ %s"
            .formatted(
                ratioSpan.of(text), Numbers.plain(Math.round(share * 100) / 100.0), span.of(text));
    report.accept(
        new Alarm(
            KIND,
            "The share is not that of the count",
            operands,
            "Compare the numbers with the source",
            List.of(new Place(document, span), new Place(document, ratioSpan))));
  }
}
