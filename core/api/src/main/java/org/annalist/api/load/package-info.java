/**
 * Extension point for file formats: {@link org.annalist.api.load.Loader}, its metadata {@link
 * org.annalist.api.load.LoaderInfo}, and what it yields, {@link org.annalist.api.load.Loaded}.
 */
@Export
@Version("0.1.0")
package org.annalist.api.load;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
