/** Extension point for file formats to write: {@link org.annalist.api.export.Exporter}. */
@Export
@Version("0.1.0")
package org.annalist.api.export;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
