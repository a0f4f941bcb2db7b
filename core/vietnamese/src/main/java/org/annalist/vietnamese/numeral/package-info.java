/**
 * Numbers of Vietnamese text: digits with their separators, number words, scale words and Roman
 * numerals, read over tokens.
 *
 * <p>Reading allocates nothing. All functions are safe for any thread; a {@link
 * org.annalist.vietnamese.numeral.NumberReader} belongs to one.
 */
@Export
@Version("0.1.0")
package org.annalist.vietnamese.numeral;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
