/** Views of the official documents that the texts name: which there are, and what cites what. */
package org.annalist.plugin.officialdocuments;
