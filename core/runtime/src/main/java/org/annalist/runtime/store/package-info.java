/**
 * Annotations as columns, and the revisions of the corpus. Read {@link
 * org.annalist.runtime.store.ColumnBlock}, {@link org.annalist.runtime.store.DocumentEntry} and
 * {@link org.annalist.runtime.store.CorpusState} first.
 */
package org.annalist.runtime.store;
