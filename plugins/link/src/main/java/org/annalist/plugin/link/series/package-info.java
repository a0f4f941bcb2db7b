/** Links figures of one measure over documents to series. */
package org.annalist.plugin.link.series;
