/**
 * Standoff annotation: typed layers of values at spans.
 *
 * <p>Read {@link org.annalist.api.annotation.Layer}, {@link org.annalist.api.annotation.Layers} and
 * {@link org.annalist.api.annotation.Cursor} first. Terms follow ISO-TimeML ({@link
 * org.annalist.api.annotation.Timex3}) and the annotation guidelines.
 *
 * <p>Values that plugins make have static factories and withers, and no public constructor, so that
 * they can grow: {@code Quantity.of(29).withOf(34).withUnit("nội dung")}.
 */
@Export
@Version("0.1.0")
package org.annalist.api.annotation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
