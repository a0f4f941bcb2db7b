/**
 * Extension point for views: a {@link org.annalist.api.view.View} answers with a {@link
 * org.annalist.api.view.ViewModel}, which knows nothing of a toolkit; the workbench draws it, and
 * exporters and the command line write it.
 *
 * <p>Words that are not the documents' own come from resource bundles: {@code %key} in metadata is
 * looked up in {@code plugin.properties} (English) and {@code plugin_vi.properties}, UTF-8, beside
 * the class. Days on axes are epoch days as {@code double}, with the time of day as fraction.
 */
@Export
@Version("0.1.0")
package org.annalist.api.view;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
