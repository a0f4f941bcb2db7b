/** The edits of an analyst: what they say, their history, and the file that keeps them. */
package org.annalist.runtime.journal;
