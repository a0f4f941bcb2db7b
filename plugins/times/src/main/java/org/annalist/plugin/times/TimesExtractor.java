package org.annalist.plugin.times;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.vietnamese.numeral.Reading;
import org.osgi.service.component.annotations.Component;

/**
 * Tags times with their TIMEX3 values and dates the text.
 *
 * <ol>
 *   <li>{@link Scan} finds the expressions.
 *   <li>The day of the text follows from its metadata, its {@link DateLine} or its {@link
 *       ContentDay content}.
 *   <li>{@link Completion} gives each expression its value.
 * </ol>
 */
@Component
@ExtractorInfo(
    name = "times",
    writes = {Layers.TIMES_NAME, Layers.CREATED_NAME})
public final class TimesExtractor implements Extractor {

  /** Kind of the problem of a date that no calendar has. */
  static final String IMPOSSIBLE_DATE = "times.impossible-date";

  @Override
  public Findings extract(ExtractRequest request) {
    Document document = request.document();
    Reading reading = new Reading(document.text(), request.tokens());
    List<Expression> found = new Scan(reading).run(request.cancellation());
    TextDay day = day(document, reading, found);
    Findings.Builder findings = Findings.of(request);
    if (day.isKnown()) {
      DocumentTime created = DocumentTime.of(day.moment().value(), day.basis());
      findings.add(Layers.CREATED, day.span(), created, day.rule()).because(day::reason);
    }
    Completion completion = new Completion(reading, found, day.moment());
    for (int i = 0; i < found.size(); i++) {
      Expression expression = found.get(i);
      Span span = request.tokens().span(expression.first(), expression.last());
      Timex3 value = completion.value(i);
      findings.add(Layers.TIMES, span, value, expression.rule(), value.inferred() ? 0.9 : 1);
      for (String reason : completion.reasons()) {
        findings.because(() -> reason);
      }
      if (isImpossible(expression)) {
        findings.problem(impossible(document, span));
      }
    }
    return findings.build();
  }

  private static TextDay day(Document document, Reading reading, List<Expression> found) {
    Moment frame = Moment.parse(document.metadata().published());
    Layout layout = new Layout(document, reading.tokens());
    TextDay line = new DateLine(reading, layout).find(found);
    if (line.isKnown() && line.moment().day() > 0 && agrees(line.moment(), frame)) {
      return line;
    }
    TextDay published =
        new TextDay(
            frame,
            DocumentTime.Basis.METADATA,
            Span.of(0, 0),
            "published",
            "known from outside the text as " + document.metadata().published());
    if (frame.day() > 0) {
      return published;
    }
    boolean monthOnly = line.isKnown() && agrees(line.moment(), frame);
    Moment known = monthOnly ? line.moment() : frame;
    if (monthOnly) {
      return line;
    }
    TextDay content = new ContentDay(reading, layout, found).find(known);
    return content.isKnown() ? content : published;
  }

  private static boolean agrees(Moment day, Moment frame) {
    return (frame.year() == 0 || frame.year() == day.year())
        && (frame.month() == 0 || frame.month() == day.month())
        && (frame.day() == 0 || frame.day() == day.day());
  }

  private static boolean isImpossible(Expression expression) {
    if (expression.meaning() instanceof Meaning.Range range) {
      return !range.from().exists() || !range.to().exists();
    }
    return expression.moment() != null && !expression.moment().exists();
  }

  private static Problem impossible(Document document, Span span) {
    return Problem.warning(IMPOSSIBLE_DATE, "There is no such day as " + span.of(document.text()))
        .at(new Place(document.id(), span))
        .remedy("Compare it with the source; the day is left open until it is corrected.");
  }
}
