/** The view of what came since a day or a report: documents, values, posts, differences. */
package org.annalist.plugin.whatsnew;
