/**
 * Documents and where they come from.
 *
 * <p>A loader says what a file holds in a {@link org.annalist.api.document.Draft}, in the file's
 * own characters. The runtime normalises it once and makes the immutable {@link
 * org.annalist.api.document.Document} that everyone else sees; {@link
 * org.annalist.api.document.Document#origin} leads back.
 */
@Export
@Version("0.1.0")
package org.annalist.api.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
