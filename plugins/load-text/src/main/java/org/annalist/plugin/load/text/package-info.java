/** Reads plain text in UTF-8, UTF-16 and UTF-32, with and without a byte order mark. */
package org.annalist.plugin.load.text;
