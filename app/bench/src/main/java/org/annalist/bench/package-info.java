/**
 * Benchmarks. {@link org.annalist.bench.Measure} runs them; shares are of {@link
 * org.annalist.bench.ScanLimit}, one look at each character of the same text in the same run.
 */
package org.annalist.bench;
