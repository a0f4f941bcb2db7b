/**
 * The views of persons, bodies, places and official documents: a list of all, a page for one, and
 * those of one document.
 */
package org.annalist.plugin.people;
