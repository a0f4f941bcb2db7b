/** Writes what was found in each document as JSON, in the format of the annotation guidelines. */
package org.annalist.plugin.export.json;
