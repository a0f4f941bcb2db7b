/**
 * The working set: {@link org.annalist.api.corpus.Corpus} and its immutable revisions, {@link
 * org.annalist.api.corpus.Snapshot}; what an analyst changes, {@link org.annalist.api.corpus.Edit}.
 */
@Export
@Version("0.1.0")
package org.annalist.api.corpus;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
