/**
 * What tests of plugins build on.
 *
 * <p>{@link org.annalist.testkit.Texts} makes documents, {@link org.annalist.testkit.ExtractRun}
 * calls an extractor on one of them, {@link org.annalist.testkit.GoldLayers} gives it what a
 * careful reader found. Each kind of plugin has a contract that its test extends: {@link
 * org.annalist.testkit.ExtractorContract} and its neighbours.
 */
package org.annalist.testkit;
