package org.annalist.plugin.figures;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.vietnamese.numeral.Reading;
import org.osgi.service.component.annotations.Component;

/**
 * Tags stated quantities.
 *
 * <ol>
 *   <li>{@link FigureScan} reads numbers with the units that follow them.
 *   <li>{@link Tables} places those that stand in cells.
 *   <li>{@link SharedUnits} completes those that lean on their neighbours and drops what is no
 *       figure.
 *   <li>{@link Qualifiers} and {@link Changes} look at the words before them; {@link Shares} finds
 *       what percentages are of.
 * </ol>
 */
@Component
@ExtractorInfo(
    name = "figures",
    reads = {Layers.ENTITIES_NAME, Layers.TIMES_NAME},
    writes = Layers.FIGURES_NAME)
public final class FiguresExtractor implements Extractor {

  /** Kind of the problem of a number that is too large to reckon with. */
  static final String TOO_LARGE = "figures.too-large";

  @Override
  public Findings extract(ExtractRequest request) {
    Document document = request.document();
    Reading reading = new Reading(document.text(), request.tokens());
    Findings.Builder findings = Findings.of(request);
    Declined declined =
        (first, end, reason) ->
            findings.declined(reading.tokens().span(first, end - 1), () -> reason);
    List<Figure> figures =
        new FigureScan(reading, new Setting(request), declined).run(request.cancellation());
    List<Figure> tooLarge = new ArrayList<>();
    figures.removeIf(figure -> isTooLarge(figure) && tooLarge.add(figure));
    Tables tables = new Tables(document, reading);
    if (!tables.isEmpty()) {
      figures.removeIf(figure -> !tables.place(figure));
    }
    new SharedUnits(reading, figures, declined).run();
    Qualifiers qualifiers = new Qualifiers(reading);
    Changes changes = new Changes(reading);
    figures.forEach(qualifiers::qualify);
    figures.forEach(changes::find);
    new Shares(reading, figures).run();
    write(request, reading, figures, tooLarge, findings);
    return findings.build();
  }

  private static void write(
      ExtractRequest request,
      Reading reading,
      List<Figure> figures,
      List<Figure> tooLarge,
      Findings.Builder findings) {
    for (Figure figure : figures) {
      Quantity quantity = figure.quantity();
      findings
          .add(Layers.FIGURES, span(figure, reading), quantity, figure.rule, confidence(figure))
          .because(() -> reason(figure, reading));
    }
    for (Figure figure : tooLarge) {
      Span span = span(figure, reading);
      findings.problem(
          Problem.warning(TOO_LARGE, "A number of " + span.length() + " digits is too large")
              .at(new Place(request.document().id(), span))
              .remedy("Nothing is reckoned with it; see whether it is a number at all."));
    }
  }

  private static boolean isTooLarge(Figure figure) {
    return !Double.isFinite(figure.value)
        || Double.isInfinite(figure.of)
        || Double.isInfinite(figure.to);
  }

  private static Span span(Figure figure, Reading reading) {
    return reading.tokens().span(figure.first, figure.end - 1);
  }

  private static double confidence(Figure figure) {
    return figure.kind == Figure.Kind.BARE ? 0.7 : figure.spelled ? 0.9 : 1;
  }

  private static String reason(Figure figure, Reading reading) {
    String unit = figure.unit.isEmpty() ? "no unit" : "unit “" + figure.unit + "”";
    return "read as "
        + figure.rule
        + " in “"
        + reading.words(figure.first, figure.unitEnd - 1)
        + "”, "
        + unit;
  }
}
