/**
 * Values that every other package speaks of: where something stands ({@link org.annalist.api.Span},
 * {@link org.annalist.api.Place}), who said it ({@link org.annalist.api.Producer}), what went wrong
 * ({@link org.annalist.api.Problem}), and how work is stopped and configured.
 *
 * <p>All types are immutable and safe for any thread unless they say otherwise. No method takes or
 * returns {@code null}: absence is an empty string for text, {@code NaN} for numbers, or an {@link
 * java.util.Optional}.
 */
@Export
@Version("0.1.0")
package org.annalist.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
