/**
 * The travel of a document: read, analysed, committed. {@link
 * org.annalist.runtime.pipeline.LiveCorpus} is the corpus that products see.
 */
package org.annalist.runtime.pipeline;
