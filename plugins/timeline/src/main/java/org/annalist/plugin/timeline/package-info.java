/** The timeline: programmes, bodies, persons, official documents, figures and sources on lanes. */
package org.annalist.plugin.timeline;
