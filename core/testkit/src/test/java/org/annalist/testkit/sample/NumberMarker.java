package org.annalist.testkit.sample;

import org.annalist.api.Problem;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.osgi.service.component.annotations.Component;

/** An extractor as it should be, if not a useful one: marks whole numbers outside times. */
@Component
@ExtractorInfo(name = "number-marker", reads = Layers.TIMES_NAME, writes = Layers.FIGURES_NAME)
public final class NumberMarker implements Extractor {

  @Override
  public Findings extract(ExtractRequest request) {
    String text = request.document().text();
    Tokens tokens = request.tokens();
    Findings.Builder findings = Findings.of(request);
    for (int token = 0; token < tokens.size(); token++) {
      request.cancellation().check();
      String words = tokens.span(token).of(text);
      int number = token;
      boolean inTime =
          request.annotations(Layers.TIMES).stream()
              .anyMatch(time -> time.span().overlaps(tokens.span(number)));
      if (tokens.is(token, TokenKind.NUMBER) && words.matches("[0-9]{1,9}") && !inTime) {
        findings
            .add(
                Layers.FIGURES,
                tokens.span(token),
                Quantity.of(Double.parseDouble(words)),
                "digits")
            .because(() -> words + " is a number");
      }
    }
    if (text.isBlank()) {
      findings.problem(Problem.info("empty", "There is nothing to read"));
    }
    return findings.build();
  }
}
