/** The view that lists the documents of the corpus by year. */
package org.annalist.plugin.documents;
