/**
 * Tags persons, posts, bodies, places and official documents.
 *
 * <p>One pass over the tokens ({@link org.annalist.plugin.entities.Cascade}) asks the grammars at
 * each token that can begin something; a second one ({@link org.annalist.plugin.entities.Memory})
 * finds the short forms of what the text introduced in full. What the grammars know stands in the
 * term files beside the classes.
 */
package org.annalist.plugin.entities;
