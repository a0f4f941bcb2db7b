/**
 * Extension point for analysis: {@link org.annalist.api.extract.Extractor}, its metadata {@link
 * org.annalist.api.extract.ExtractorInfo}, and what it returns, {@link
 * org.annalist.api.extract.Findings}.
 */
@Export
@Version("0.1.0")
package org.annalist.api.extract;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
