/**
 * Checks statements against each other: within one document sums and shares, across documents
 * progress, holders of posts and titles of official documents. Every check is silent where a reader
 * could still make sense of both statements: a wrong alarm costs more than a miss.
 */
package org.annalist.plugin.checks;
