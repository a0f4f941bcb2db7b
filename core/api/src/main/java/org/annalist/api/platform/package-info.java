/**
 * What products (command line, workbench) ask of the runtime: {@link
 * org.annalist.api.platform.Platform}. Plugins need nothing of it.
 */
@Export
@Version("0.1.0")
package org.annalist.api.platform;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
