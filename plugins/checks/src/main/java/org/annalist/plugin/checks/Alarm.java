package org.annalist.plugin.checks;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.extract.Findings;

/**
 * What a check reports.
 *
 * @param kind of the problem
 * @param message one sentence
 * @param operands what was compared
 * @param remedy what the reader can do
 * @param places every place that was compared, the most telling first; at least one
 */
record Alarm(String kind, String message, String operands, String remedy, List<Place> places) {

  /** Writes the alarm as a problem, and as a verdict that can be explained. */
  void write(Findings.Builder findings) {
    Place first = places.get(0);
    findings
        .add(Verdict.LAYER, first.document(), first.span(), new Verdict(kind, operands), kind, 1)
        .because(() -> message + ": " + operands);
    findings.problem(Problem.warning(kind, message).because(operands).remedy(remedy).at(places));
  }
}
