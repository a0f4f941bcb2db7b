package org.annalist.plugin.checks;

import org.annalist.api.annotation.Layer;

/**
 * What a check found wrong, at the first place it speaks of.
 *
 * @param check kind of the problem that says so
 * @param operands what was compared, such as {@code 100 ≠ 70 + 20 (90)}
 */
public record Verdict(String check, String operands) {

  static final String LAYER_NAME = "verdicts";

  static final Layer<Verdict> LAYER = Layer.overlapping(LAYER_NAME, Verdict.class);
}
